import { table } from "../measures/daily_text";
import { HOME, SHOPS, SITES } from "./table_home";
import { FARM, NATURE } from "./table_nature";
import { OWNED } from "./table_people";
import { CROWDS, SCHOOL } from "./table_school";
import { RIDES, ROADS } from "./table_ways";

/** What kind of place it is: for the moments that a story tells. */
export type Realm =
  | "rides"
  | "roads"
  | "nature"
  | "farm"
  | "crowds"
  | "school"
  | "home"
  | "shops"
  | "sites"
  | "owned";

/**
 * A scene of a short story. In its phrases % is a number with its measure word, + is where 又 goes,
 * -% takes no 了 before it, W and F are people, and $ is a number with its measure word and noun.
 */
export interface Scene {
  readonly realm: Realm;
  /** The place, or W for whoever owns the things. */
  readonly at: string;
  readonly units: readonly string[];
  readonly things: readonly string[];
  readonly most: number;
  /** How there are some: 有, 停着. */
  readonly be: readonly string[];
  /** Whole clauses for the start. */
  readonly free: readonly string[];
  readonly ins: readonly string[];
  readonly outs: readonly string[];
  /** In what they come: 箱. */
  readonly lot: string | undefined;
  /** People, goods, something that is done, or none of these. */
  readonly sort: "p" | "g" | "n" | "x";
  /** What one costs, where it is sold. */
  readonly price: readonly [low: number, high: number] | undefined;
}

const words = (cell: readonly string[] = []) => cell.filter((word) => word !== "");

const scenes = (realm: Realm, text: string): Scene[] =>
  table(text).map(([at, units, things, most, be, free, ins, outs, lot, sort]) => {
    const [kind = "x", low, high] =
      /^([pgnx])(?:(\d+)-(\d+))?$/.exec(sort?.[0] ?? "")?.slice(1) ?? [];
    return {
      realm,
      at: at?.[0] ?? "",
      units: words(units),
      things: words(things),
      most: Number(most?.[0]),
      be: words(be),
      free: words(free),
      ins: words(ins),
      outs: words(outs),
      lot: lot?.[0] === "-" ? undefined : lot?.[0],
      sort: kind as Scene["sort"],
      price: low === undefined ? undefined : [Number(low), Number(high)],
    };
  });

/** Places. */
export const PLACED: readonly Scene[] = [
  ...scenes("rides", RIDES),
  ...scenes("roads", ROADS),
  ...scenes("nature", NATURE),
  ...scenes("farm", FARM),
  ...scenes("crowds", CROWDS),
  ...scenes("school", SCHOOL),
  ...scenes("home", HOME),
  ...scenes("shops", SHOPS),
  ...scenes("sites", SITES),
];

/** What one of two people has. */
export const OWNING: readonly Scene[] = scenes("owned", OWNED);
