import type { Random } from "../../../../common/random";
import type { Story } from "../../../story";
import { type Kind as Part, planOf } from "../deals/compose";
import { ACTS, type Stock, stockOf } from "./acts";
import { asideOf } from "./asides";
import { type Asked, wholeAsk } from "./asked";
import { ENDS } from "./ends";
import { ITEMS } from "./items";
import { MIDDLES } from "./middles";
import type { Row } from "./row";
import { Telling, type Term, type Unit } from "./telling";

const FIRSTS: readonly Part[] = [
  { name: "plain", steps: 0, weight: 4 },
  { name: "inHours", steps: 1, weight: 0.6 },
  { name: "items", steps: 1, weight: 3 },
  { name: "halved", steps: 2, weight: 0.9 },
  { name: "sharedItems", steps: 3, weight: 0.4 },
  { name: "speedUp", steps: 4, weight: 1.2 },
  { name: "rounds", steps: 4, weight: 0.7 },
  { name: "spaced", steps: 4, weight: 1.2 },
];
const MORE: readonly Part[] = [
  ...FIRSTS,
  { name: "longer", steps: 1, weight: 4 },
  { name: "times", steps: 1, weight: 3 },
  { name: "fraction", steps: 1, weight: 3 },
  { name: "both", steps: 1, weight: 2 },
];
const BETWEEN: readonly Part[] = [
  { name: "snag", steps: 1, weight: 2 },
  { name: "pauses", steps: 2, weight: 1.2 },
  { name: "between", steps: 2, weight: 1.2 },
  { name: "saved", steps: 1, weight: 0.8 },
];

const TERMS = { ...ACTS, ...ITEMS };

/** Tells the first sentences in another order, where none of them needs the one before. */
function shuffled(t: Telling): void {
  const free = t.facts.every(
    (fact) => !/^(?:first|then|after|next|the other|each of)|also |between/.test(fact),
  );
  if (free && t.r.chance(0.4)) t.facts.splice(0, t.facts.length, ...t.r.shuffle(t.facts));
}

/** The terms by their names; undefined where one does not fit. */
function made(t: Telling, stock: Stock, names: readonly string[]): Term[] | undefined {
  const terms: Term[] = [];
  for (const name of names) {
    const term = TERMS[name]!(t, stock, terms);
    if (!term) return undefined;
    terms.push(term);
  }
  if (names.every((name) => /plain|longer|times|fraction|both|inHours/.test(name))) shuffled(t);
  return terms;
}

function done(t: Telling, { q, ask, measure }: Asked): boolean {
  const aside = asideOf(t);
  if (aside) (t.first.length > 0 && t.r.chance(0.6) ? t.first : t.facts).push(aside);
  t.finish();
  t.s.ask(q, `${t.say(t.who, ask)}?`, measure);
  return true;
}

function open(t: Telling, row: Row): void {
  const opening = t.some(row.openings);
  if (opening && t.r.chance(0.93))
    t.first.unshift(opening.startsWith("@") || opening.includes("=") ? opening : `@ ~~${opening}`);
}

/** Activities one after another, what comes in between, and what is asked of it all. */
export const errand =
  (row: Row, unit: Unit, steps: number) =>
  (s: Story, r: Random): boolean => {
    const plan = planOf(r, steps, FIRSTS, MORE, BETWEEN, ENDS);
    if (!plan) return false;
    const t = new Telling(s, r, row, unit);
    const stock = stockOf(t, row);
    const terms = made(t, stock, plan.terms);
    if (!terms) return false;
    let total = terms[0]!.q;
    if (terms.length > 1)
      total = s.chain(
        terms.map(({ q }) => q),
        terms.slice(1).map(() => "+" as const),
        t.told(
          r.pick([
            `in all, that =is # ${t.units}`,
            `together, that =is # ${t.units}`,
            `all of it =take # ${t.units}`,
          ]),
        ),
      );
    for (const name of plan.middles) {
      const next = MIDDLES[name]!(t, total, terms.length);
      if (!next) return false;
      total = next;
    }
    const end = ENDS.find(({ name }) => name === plan.end);
    const asked = end
      ? end.end(t, { row, stock, terms, total })
      : { q: total, ask: wholeAsk(t), measure: t.time("the whole time") };
    if (!asked) return false;
    open(t, row);
    return done(t, asked);
  };

/** Activities told by each other: how long the last one takes, or how much longer one takes than another. */
export const compared =
  (row: Row, unit: Unit, steps: number) =>
  (s: Story, r: Random): boolean => {
    const gap = steps > 2 || r.chance(0.7);
    const t = new Telling(s, r, row, unit);
    const stock = stockOf(t, row);
    const kinds = [...(gap ? MORE : MORE.slice(FIRSTS.length))];
    const names = ["plain", ...Array.from({ length: r.int(1, 3) }, () => r.pick(kinds).name)];
    if (r.chance(0.3)) names[0] = r.pick(["items", "spaced", "speedUp", "halved"]);
    const terms = made(t, stock, names);
    if (!terms || terms.length < 2) return false;
    const last = terms.at(-1)!;
    const of = gap ? r.pick(terms.slice(0, -1)) : undefined;
    if (s.relations.length + (of ? 1 : 0) !== steps) return false;
    let asked: Asked;
    if (of) {
      const [a, b] = last.q.n > of.q.n ? [last, of] : [of, last];
      const n = a.q.n - b.q.n;
      if (n === 0 || s.quantities.some((q) => q.n === n && q.role === "given")) return false;
      const q = s.step(a.q, "-", b.q, t.told(`the difference =is # ${t.units}`));
      const spend = a.base !== undefined && b.base !== undefined;
      if (t.kind === "animal" && !spend) return false;
      asked = {
        q,
        ask:
          spend && (t.kind === "animal" || r.chance(0.4))
            ? `how many more ${t.units} ~~do @ spend ${a.name} than ${b.name}`
            : `{how many ${t.units} longer =do ${a.name} take than ${b.name}|how many ${t.units} less =do ${b.name} take than ${a.name}|by how many ${t.units} =is ${b.name} shorter than ${a.name}}`,
        measure: t.time("the difference"),
      };
    } else {
      const ask =
        t.kind === "animal" && last.base
          ? `how many ${t.units} ~~do @ spend ${last.name}`
          : `{how many ${t.units} =do ${last.name} take|how long =do ${last.name} take, in ${t.units}}`;
      asked = { q: last.q, ask, measure: t.time(`the time for ${last.name}`) };
    }
    if (!allUsed(s, asked)) return false;
    open(t, row);
    return done(t, asked);
  };

/** Whether every step leads to what is asked for. */
export function allUsed(s: Story, { q }: Pick<Asked, "q">): boolean {
  const needed = new Set([q.id]);
  for (const { result, operands } of [...s.relations].reverse()) {
    if (!needed.has(result)) return false;
    for (const id of operands) needed.add(id);
  }
  return s.quantities.every(({ id, role }) => role === "idle" || needed.has(id));
}
