import { cellsOf, choicesOf, linesOf } from "../../../cells";
import { type Noun, nounOf } from "../../../nouns";

/** People have names, clubs and machines are spoken of as "it", events happen, ways are gone by people, and animals have no plans. */
export type Kind = "person" | "way" | "club" | "machine" | "event" | "animal";

/** What takes a time as a whole: "sanding the hull", or "the bus ride", which has no verb. */
export interface Act {
  readonly name: string;
  readonly base: string | undefined;
  readonly low: number;
  readonly high: number;
}

/** What takes a time for each one. */
export interface Item {
  readonly verb: string;
  readonly noun: Noun;
  readonly tail: string;
  readonly low: number;
  readonly high: number;
}

/** Something that is made of activities, with words of its own. */
export interface Row {
  readonly kind: Kind;
  /** Who does it, or what it is; empty where anybody with a name may. */
  readonly doers: readonly string[];
  readonly openings: readonly string[];
  readonly acts: readonly Act[];
  readonly items: readonly Item[];
  /** What it has to be done before; of an event, what limits it. */
  readonly limits: readonly string[];
  /** "day" or "week", where it comes again. */
  readonly rhythm: string;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  tie: "tying",
  lie: "lying",
  unplug: "unplugging",
  repot: "repotting",
  reset: "resetting",
};

/** "sanding" of "sand". */
export function gerund(verb: string): string {
  const known = IRREGULAR[verb];
  if (known) return known;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** "sanding the hull" of "sand the hull". */
export const doing = (base: string): string => base.replace(/^\w+/, gerund);

/**
 * One row a line: doers / openings / acts / items / limits / rhythm. Doers and other choices stand between "|", acts and items
 * between ";"; an act ends in its range, an item has its noun in brackets.
 */
export const rowsOf = (kind: Kind, table: string): Row[] =>
  linesOf(table).map((line) => {
    const cells = cellsOf(line);
    const list = (i: number, mark: string) => choicesOf(cells[i], mark);
    return {
      kind,
      doers: list(0, "|"),
      openings: list(1, "|"),
      acts: list(2, ";").map(actOf),
      items: list(3, ";").map(itemOf),
      limits: list(4, "|"),
      rhythm: list(5, "|")[0] ?? "",
    };
  });

function ranged(text: string): [string, number, number] {
  const [, words = "", low, high] = /^\s*(.+) (\d+)-(\d+)\s*$/.exec(text) ?? [];
  if (words === "") throw new RangeError(`no range in "${text}"`);
  return [words, Number(low), Number(high)];
}

function actOf(text: string): Act {
  const [words, low, high] = ranged(text);
  const noun = /^(?:the|a|an) /.test(words);
  return { name: noun ? words : doing(words), base: noun ? undefined : words, low, high };
}

function itemOf(text: string): Item {
  const [words, low, high] = ranged(text);
  const [, verb = "", inner = "", tail = ""] = /^(.*?) ?\[(.+)\](.*)$/.exec(words) ?? [];
  return { verb, noun: nounOf(inner), tail, low, high };
}

/** "each customer", as the subject of a sentence. */
export const eachOf = (one: string): string => `{each|every} ${one}`;
