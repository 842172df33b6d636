import type { Random } from "../../../../common/random";
import { type Measure, zhCount, zhSize } from "../../../measure";
import type { Knot, Web } from "../../../weaving/web_zh";

/** What a problem is drawn with: the web, the random numbers and two people. */
export interface Scene {
  readonly w: Web;
  readonly r: Random;
  readonly who: string;
  readonly friend: string;
}

/** What a number of a story counts or measures. */
type Sort = "length" | "area" | "volume" | "money" | "mass" | "count" | "time" | "speed" | "people";

/** A number that a story has come to, and how to ask for it. */
export interface Amount {
  readonly knot: Knot;
  readonly sort: Sort;
  readonly unit: string;
  /** The question. */
  readonly ask: string;
  /** The number as a noun phrase: 这块地的面积. */
  readonly phrase: string;
  /** What is counted or weighed. */
  readonly thing?: string;
  /** What it can be used for. */
  readonly uses: readonly Use[];
}

/** Something that goes on from a number to another. */
export type Use = (scene: Scene, from: Amount) => Amount | undefined;

/** Tells a clause in one of several wordings; every wording tells the same numbers. */
export function say({ w }: Scene, ...wordings: readonly string[]): void {
  w.tell(`{${wordings.join("|")}}，`);
}

/** The same, with numbers that are told in words. */
export function sayOf({ w }: Scene, about: readonly Knot[], ...wordings: readonly string[]): void {
  w.tell(`{${wordings.join("|")}}，`, about);
}

/** Wordings as a choice. */
export const either = (...wordings: readonly string[]) => `{${wordings.join("|")}}`;

function measureOf({ sort, unit, phrase, thing = unit }: Amount): Measure | undefined {
  if (sort === "money") return zhSize("cost", unit, phrase);
  if (sort === "mass") return zhSize("weight", unit, phrase);
  if (sort === "count") return zhCount("things", unit, thing, phrase);
  if (sort === "people") return zhCount("people", unit, thing, phrase);
  if (sort === "length" || sort === "volume" || sort === "time") return zhSize(sort, unit, phrase);
  return undefined;
}

/** Goes on from an amount for a while and asks for where it ends. */
export function goOn(scene: Scene, start: Amount, most: number): boolean {
  let amount = start;
  for (let i = scene.r.int(0, most); i > 0 && amount.uses.length > 0; i--) {
    const next = scene.r.pick(amount.uses)(scene, amount);
    if (!next) return false;
    amount = next;
  }
  return scene.w.ask(amount.sort, amount.knot, amount.ask, measureOf(amount));
}

/** A divisor of a whole number within bounds, at random. */
export function divisor(r: Random, n: number, low: number, high: number): number | undefined {
  const found: number[] = [];
  for (let d = low; d <= Math.min(high, n - 1); d++) if (n % d === 0) found.push(d);
  return found.length > 0 ? r.pick(found) : undefined;
}

/** A round number above another. */
export function above(r: Random, n: number): number {
  const more = n * (1.05 + 0.8 * r.next());
  const round = n < 20 ? 1 : n < 100 ? 5 : n < 500 ? 10 : 50;
  return round * Math.ceil((more + 0.5) / round);
}
