import { listed } from "../../../words_en";
import type { Entry } from "../shares/ledger";
import type { Entity, Telling } from "./telling";

/** What is asked for. */
export interface Asked {
  readonly target: Entry;
  readonly ask: string;
}

export type End = (t: Telling) => Asked | undefined;

/** The question for one of them: with the unit where several were told. */
export function asked(t: Telling, e: Entity): string {
  const words = e.changed ? t.frame.askThen : t.frame.ask;
  if (!t.mixed) return words;
  return words.replace(/\{([^{}]*)\}/, (_, ways: string) => {
    const fitting = ways.split("|").filter((way) => way.includes("[u]"));
    return fitting.length > 0 ? `{${fitting.join("|")}}` : `{${ways}}`;
  });
}

/** What was counted is had in the end. */
export function laterSum(t: Telling, words: string, some: readonly Entity[]): string {
  if (!t.frame.noun.startsWith("number") || !some.some(({ changed }) => changed)) return words;
  return words.startsWith("how")
    ? "how many [u] ~do [l] have {together|in all|altogether}"
    : "together, [l] ~have # [u]";
}

/** The sum of some, worked out. */
export function sumOf(t: Telling, some: readonly Entity[]): Entry {
  const names = listed(some.map(({ name }) => name));
  return t.ledger.work(
    some.map(({ cur }) => cur),
    some.slice(1).map(() => "+" as const),
    t.line(laterSum(t, t.frame.sumLine, some).replace("[l]", names)),
  );
}
