import { cellsOf, choicesOf, linesOf } from "../../../cells";
import { type Noun, nounOf } from "../../../nouns";

/** Groups of one kind: boxes, rows, teams. */
export interface Groups extends Noun {
  /** Things are in a box, on a shelf, at a table. */
  readonly at: string;
  /** Whether it can stay half empty, as a box can and a bunch cannot. */
  readonly holds: boolean;
  readonly low: number;
  readonly high: number;
}

/** Something that comes in groups. */
export interface Row {
  readonly people: boolean;
  readonly nouns: readonly Noun[];
  readonly groups: readonly Groups[];
  readonly few: { readonly low: number; readonly high: number };
  /** What the groups are in themselves. */
  readonly outer: Noun | undefined;
  /** How groups come, with "[x]". */
  readonly bring: readonly string[];
  /** How single ones go and come: clauses with "[x]". */
  readonly gone: readonly string[];
  readonly come: readonly string[];
  /** What becomes of whole groups: "[x]" is so many of them. */
  readonly groupsGone: readonly string[];
  /** How they are grouped anew, and what becomes of these groups. */
  readonly again:
    | {
        readonly groups: Groups;
        readonly ways: readonly string[];
        readonly gone: readonly string[];
      }
    | undefined;
  /** Who needs so many of them each; where people come in groups, what each of them gets. */
  readonly need:
    | { readonly noun: Noun; readonly verb: string; readonly low: number; readonly high: number }
    | undefined;
  /** Among whom they are shared. */
  readonly sharers: readonly Noun[];
  /** Two adjectives. */
  readonly kinds: readonly string[];
  readonly places: readonly string[];
}

/**
 * One row a line: nouns / groups low-high / how many groups / groups of groups / how they come / how some go / how more
 * come / what becomes of groups / new groups low-high ways;what becomes of them / who needs them / who shares them /
 * kinds / places. "*" marks what holds things; what is missing is "-".
 */
export const rowsOf = (people: boolean, table: string): Row[] =>
  linesOf(table).map((line) => rowOf(people, line));

function rowOf(people: boolean, line: string): Row {
  const cells = cellsOf(line);
  const list = (i: number, mark = "|") => choicesOf(cells[i], mark);
  const range = (text = "") => {
    const [, before = "", low, high, after = ""] = /^(.*?) ?(\d+)-(\d+) ?(.*)$/.exec(text) ?? [];
    return { before, low: Number(low), high: Number(high), after };
  };
  const groupsOf = (text: string, { low, high }: { low: number; high: number }): Groups => {
    const [, star, at = "in", name = ""] = /^(\*?)(?:(in|on|at) )?(.*)$/.exec(text) ?? [];
    return { ...nounOf(name), at, holds: star === "*", low, high };
  };
  const first = range(cells[1]);
  const [regrouped = "", after] = cells[8] === "-" ? [] : (cells[8] ?? "").split(";");
  const again = range(regrouped);
  const need = range(cells[9]);
  const [, user = "", verb = ""] = /^(.*) (\w+)$/.exec(need.before) ?? [];
  return {
    people,
    nouns: list(0, ",").map(nounOf),
    groups: first.before.split(",").map((one) => groupsOf(one, first)),
    few: range(cells[2]),
    outer: list(3).map(nounOf)[0],
    bring: list(4).map(active),
    gone: list(5).map(either),
    come: list(6).map(either),
    groupsGone: list(7).map(either),
    again: regrouped
      ? {
          groups: groupsOf(again.before, again),
          ways: again.after.split("|").map((way) => `~${way}`),
          gone: after?.split("|").map(either) ?? [],
        }
      : undefined,
    need: user ? { ...need, noun: nounOf(user), verb } : undefined,
    sharers: list(10, ",").map(nounOf),
    kinds: list(11, ","),
    places: list(12),
  };
}

const active = (clause: string) => (clause.includes("~") ? clause : `@ ~~${clause}`);

const either = (clause: string) => (clause.includes("[x]") ? active(clause) : `[x] ~${clause}`);
