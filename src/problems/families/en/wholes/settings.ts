import type { Ask } from "./model";
import type { Scene } from "./scene";

/** A place with people, animals or things of several kinds. */
export interface Setting {
  readonly one: string;
  readonly many: string;
  readonly who: "who" | "that";
  readonly past: boolean;
  readonly at: string;
  /** `@` stands for "240 people". */
  readonly opening: string;
  /** Singulars of the kinds. */
  readonly parts: readonly string[];
  /** What some do, and what the others of them do. */
  readonly subs: readonly (readonly [string, string])[];
  readonly least: number;
  readonly most: number;
  readonly asks: readonly Ask["kind"][];
  readonly group?: NonNullable<Scene["group"]>;
  readonly prices?: readonly number[];
  /** `@` is the singular of a kind, `%` the price. */
  readonly earns?: string;
  readonly income?: readonly string[];
  readonly gain?: string;
  readonly loss?: string;
  /** The question after a gain or loss. */
  readonly left?: string;
  readonly packs?: NonNullable<Scene["packs"]>;
  readonly seats?: string;
}

export const USUAL: readonly Ask["kind"][] = [
  ...(["one", "one", "one", "one", "differ", "differ"] as const),
  ...(["both", "without", "percent", "event", "packs", "each"] as const),
];
export const SOLD: readonly Ask["kind"][] = [...USUAL, "income", "income"];

export const group = (
  verb: string,
  one: string,
  many: string,
  inside: string,
  least: number,
  most: number,
) => ({ verb, one, many, in: inside, least, most }) as const;

export const teams = (verb: string) => ({ verb, one: "group", many: "groups" }) as const;

/** A show, a fair: people who paid. */
const show = (
  at: string,
  opening: string,
  parts: readonly string[],
  prices: readonly number[],
): Setting => ({
  one: "person",
  many: "people",
  who: "who",
  past: true,
  at,
  opening,
  parts,
  subs: [
    ["came by bus", "did not come by bus"],
    ["wore a hat", "did not wear a hat"],
    ["bought something to drink", "bought nothing to drink"],
    ["were there for the first time", "had been there before"],
    ["lived nearby", "did not live nearby"],
  ],
  least: 40,
  most: 900,
  asks: [...SOLD, "seats", "seats"],
  group: group("sat in", "row", "rows", "in", 8, 30),
  prices,
  earns: "{each|every} @ paid %",
  income: ["did @ pay"],
  gain: "@ {came|arrived}",
  loss: "@ {left|went home}",
  left: "how many @ were there {then|after that}",
  seats: "rows",
});

const TICKETS = [3, 4, 5, 6, 8, 10, 12, 15];

/** Events. */
export const EVENTS: readonly Setting[] = [
  show(
    "at the concert",
    "{@ came to a concert|there were @ at a concert|a concert was {attended|heard} by @|a concert in the park drew @}",
    ["man", "woman", "child"],
    TICKETS,
  ),
  show(
    "at the circus",
    "{@ went to the circus on Sunday|@ saw the evening show of a circus|the circus in the park drew @|there were @ at the circus}",
    ["man", "woman", "boy", "girl"],
    TICKETS,
  ),
  show(
    "at the play",
    "{@ watched the school play|the school play was seen by @|@ came to see a play at the town theater|there were @ at a school play}",
    ["student", "parent", "teacher", "grandparent"],
    [2, 3, 4, 5, 6],
  ),
  {
    ...show(
      "in the museum",
      "{@ visited a museum on Saturday|a museum had @ as guests on Saturday|there were @ in a museum|on Saturday, @ came to a museum}",
      ["adult", "teenager", "child"],
      TICKETS,
    ),
    group: group("were led through the rooms in", "group", "groups", "in", 8, 25),
    asks: SOLD,
  },
];
