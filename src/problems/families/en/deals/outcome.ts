import type { Measure } from "../../../measure";
import type { Person } from "../../../person";
import type { Quantity } from "../../../quantity";
import type { Deal } from "./deal";

/** What a part of a story says, and the number that it comes to. */
export interface Outcome {
  readonly total: Quantity;
  /** Told before everything else. */
  readonly opening?: string;
  /** Told after what went before; it may begin with another person's name. */
  readonly sentence?: string;
  readonly ask?: string;
  /** Whether the sentence names somebody else. */
  readonly others?: boolean;
  readonly measure?: Measure;
}

/** Tells sentences one after another. */
export function tellAll(d: Deal, who: Person, outcomes: readonly Outcome[]): void {
  for (const { sentence, others } of outcomes) {
    if (sentence) d.tell(who, sentence);
    if (others) d.forget();
  }
}

/** Asks for what the last outcome comes to. */
export function askLast(d: Deal, who: Person, last: Outcome, standard: string, measure: Measure) {
  d.s.ask(last.total, `${d.say(who, last.ask ?? standard)}?`, last.ask ? last.measure : measure);
}

/** Whether an amount can be paid: whole cents, mostly whole dollars. */
export function payable(d: Deal, n: number): boolean {
  if (Number.isInteger(n)) return true;
  return Number.isInteger(Math.round(n * 1e6) / 1e4) && d.r.chance(0.3);
}
