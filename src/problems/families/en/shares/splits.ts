import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { share } from "../../../words_en";
import type { Entry } from "./ledger";
import type { Split, Taken } from "./split";
import { endSplit } from "./split_ends";
import { partOf, Voice } from "./voice";
import { type Whole, wholeOf } from "./whole";

/** A whole, parts of it and of what is left, and a question. */
export function split(row: Whole, s: Story, r: Random, steps: number): boolean {
  const owned = /@/.test(row.open + row.parts);
  const v = new Voice(s, r, row.of, row.many, owned);
  const free = r.shuffle(row.parts.split("|"));
  const taken: Taken[] = [];
  const back = r.chance(0.12) ? fromPart(v, row, free.pop()!) : undefined;
  const { whole, all } = back ?? wholeOf(v, row);
  if (back) taken.push(back.first);
  let rest: Entry = whole;
  let counted = 0;
  const restOf = () => {
    for (; counted < taken.length; counted++) {
      rest = v.ledger.work(
        [rest, taken[counted]!.entry],
        ["-"],
        v.say("{that leaves # [T]|# [T] ~are left}."),
      );
    }
    return rest;
  };
  const state: Split = {
    v,
    row,
    whole,
    free,
    taken,
    rest: restOf,
    who: row.people ? "who" : "that",
  };
  const parts = r.int(
    back ? 0 : steps > 4 ? 2 : 1,
    steps < 3 ? 1 + Number(r.chance(0.35)) : steps < 4 ? 2 : 3,
  );
  for (let i = 0; i < parts; i++) if (!take(state, all)) return false;
  return !v.ledger.bad && endSplit(state, steps);
}

/** A whole that only one of its parts lets find. */
function fromPart(v: Voice, row: Whole, phrase: string) {
  const { r, ledger } = v;
  const [num, den] = r.pick([
    [1, 2],
    [1, 3],
    [1, 4],
    [1, 5],
    [2, 3],
    [3, 4],
    [2, 5],
  ] as const);
  const told = ledger.told(num * r.int(3, Math.max(3, Math.floor((row.most ?? 240) / den))));
  v.fact(v.choose(row.open).replace("[x]", "{some|a number of} [T]"));
  const { of } = share(num, den);
  v.fact(
    `{${of} the [T] ${phrase}; these ~are ${told} [T]|${told} of the [T], which ~~is ${share(num, den).part} of them all, ${phrase}}`,
  );
  const line = v.say("there ~are # [T] in all.");
  const up = ledger.known(den);
  const whole =
    num === 1
      ? ledger.work([told, up], ["*"], line)
      : ledger.work([told, ledger.known(num), up], ["/", "*"], line);
  return { whole, all: "the [T]", first: { phrase, entry: told } };
}

function take(state: Split, all: string): boolean {
  const { v, free, taken, rest, whole } = state;
  const { r, ledger } = v;
  const phrase = free.pop();
  if (!phrase) return false;
  const line = v.say(`# [T] ${phrase}.`);
  const way = r.next();
  const last = taken.at(-1);
  const left = whole.n - taken.reduce((sum, { entry }) => sum + entry.n, 0);
  if (left < 6) return false;
  if (last && way < 0.25) {
    const compared = comparison(v, last.entry, left - 2);
    if (!compared) return false;
    taken.push({ phrase, entry: compared.work(line) });
    v.go(compared.say(phrase, last.phrase), `, and ${compared.say(phrase, last.phrase)}`);
    return true;
  }
  if (way < 0.5) {
    const told = ledger.told(r.int(2, Math.max(2, Math.floor(left * 0.7))));
    const said = last
      ? `{another ${told} [T]|${told} others|${told} [T]} ${phrase}`
      : `${told} of ${all} ${phrase}`;
    taken.push({ phrase, entry: told });
    v.go(said, last ? `, and ${told} others ${phrase}` : `, and ${told} of ${all} ${phrase}`);
    return true;
  }
  const ofWhole = last !== undefined && way > 0.85;
  const of = ofWhole || !last ? whole : rest();
  const part = partOf(v, of);
  if (!part) return false;
  const pool = ofWhole
    ? "all the [T]"
    : last
      ? "{the rest|the remaining [T]|the others|the other [T]}"
      : all;
  const entry = part.work(line);
  if (entry.n > left - 2) return false;
  taken.push({ phrase, entry });
  const said = `${part.of} ${pool} ${phrase}`;
  v.go(said, `, and ${said}`);
  return true;
}

/** How one part compares with another, below a limit. */
function comparison(v: Voice, of: Entry, limit: number) {
  const { r, ledger } = v;
  const way = r.int(0, 3);
  if (way === 0 && of.n % 2 === 0) {
    return {
      work: (line: string) => ledger.work([of, ledger.known(2)], ["/"], line),
      say: (one: string, other: string) => `half as many [T] ${one} as ${other}`,
    };
  }
  if (way === 1) {
    const k = r.int(2, 4);
    if (of.n * k > limit) return undefined;
    const told = ledger.told(k);
    return {
      work: (line: string) => ledger.work([of, told], ["*"], line),
      say: (one: string, other: string) => `${told} times as many [T] ${one} as ${other}`,
    };
  }
  const up = way === 2;
  const most = up ? Math.min(25, limit - of.n) : of.n - 2;
  if (most < 2) return undefined;
  const told = ledger.told(r.int(2, most));
  return {
    work: (line: string) => ledger.work([of, told], [up ? "+" : "-"], line),
    say: (one: string, other: string) =>
      `${told} ${up ? "more" : "fewer"} [T] ${one} than ${other}`,
  };
}
