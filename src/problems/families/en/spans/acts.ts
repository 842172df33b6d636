import type { Act, Item, Row } from "./row";
import { FRACTIONS, type Telling, type Term } from "./telling";

/** What a story has used of its row. */
export interface Stock {
  readonly acts: Act[];
  readonly items: Item[];
}

export const stockOf = (t: Telling, row: Row): Stock => ({
  acts: t.r.shuffle([...row.acts]),
  items: t.r.shuffle([...row.items]),
});

/** Adds a stretch of time to the story; undefined where it does not fit. */
export type MakeTerm = (t: Telling, stock: Stock, before: readonly Term[]) => Term | undefined;

/** Lengths that have a name. */
const NAMED: readonly (readonly [number, string])[] = [
  [15, "a quarter of an hour"],
  [30, "half an hour"],
  [60, "an hour"],
  [60, "one hour"],
  [90, "an hour and a half"],
];

export const first = (before: readonly Term[]) => before.length === 0;

/** Words of order, which only stand before a sentence whose subject is named in it. */
function ordered(t: Telling, before: readonly Term[], text: string): string {
  if (t.row.openings.length === 0 || !t.r.chance(0.35)) return text;
  return `${first(before) ? "first, " : t.r.pick(["then ", "after that, ", "next, "])}${text}`;
}

/** "sanding the hull takes 20 minutes". */
function takes(t: Telling, act: Act, time: string): string {
  const { name, base } = act;
  if (base === undefined) return t.r.pick([`${name} =take ${time}`, `${name} =last ${time}`]);
  const spends = `@ ~~spend ${time} ${name}`;
  if (t.kind === "animal") return spends;
  const all = [spends, spends, `${name} =take ${time}`, `@ ~~need ${time} to ${base}`];
  if (t.personal) all.push(`${name} =take @m ${time}`, `it =take @m ${time} to ${base}`);
  return t.r.pick(all);
}

const lineOf = (t: Telling, { name, base }: Act) =>
  t.kind === "animal" || (base !== undefined && t.r.chance(0.4))
    ? t.told(`@ ~~spend # ${t.units} ${name}`)
    : t.told(`${name} =take # ${t.units}`);

const plain: MakeTerm = (t, stock, before) => {
  const act = stock.acts.pop();
  if (!act) return undefined;
  const word =
    t.unit === "minute" && t.r.chance(0.25)
      ? t.some(NAMED.filter(([n]) => n >= act.low && n <= act.high))
      : undefined;
  const q = word ? t.s.constant(word[0]) : t.given(t.draw(act.low, act.high));
  t.facts.push(ordered(t, before, takes(t, act, word ? word[1] : t.long(q))));
  return { ...act, q };
};

/** Told in hours, meant in minutes. */
const inHours: MakeTerm = (t, stock, before) => {
  const act = stock.acts.pop();
  if (!act || act.high < 70 || t.unit !== "minute") return undefined;
  const h = t.given(t.r.int(2, Math.max(2, Math.floor(act.high / 45))));
  t.facts.push(ordered(t, before, takes(t, act, `${h} hours`)));
  return { ...act, q: t.s.step(h, "*", t.s.constant(60), lineOf(t, act)) };
};

/** An act and another one that it is told by. */
function two(t: Telling, stock: Stock, before: readonly Term[]): [Act, Term] | undefined {
  const of = before.length > 0 && t.r.chance(0.8) ? before.at(-1) : t.some(before);
  const act = of && stock.acts.pop();
  return act && of ? [act, of] : undefined;
}

const spent = (t: Telling, act: Act, of: Term) =>
  act.base !== undefined && of.base !== undefined && (t.kind === "animal" || t.r.chance(0.4));

const longer: MakeTerm = (t, stock, before) => {
  const pair = two(t, stock, before);
  if (!pair) return undefined;
  const [act, of] = pair;
  const up = of.q.n < 8 || t.r.chance(0.55);
  const most = up ? Math.max(4, Math.round(of.q.n * 0.8)) : Math.round(of.q.n * 0.6);
  const by = t.given(t.draw(2, most));
  const result = up ? of.q.n + by.n : of.q.n - by.n;
  if (result < act.low * 0.6 || result > act.high * 1.5 || result < 2) return undefined;
  const more = up ? t.r.pick(["longer", "more"]) : "less";
  const words = spent(t, act, of)
    ? `@ ~~spend ${t.long(by)} ${more} ${act.name} than ${of.name}`
    : t.r.pick([
        `${act.name} =take ${t.long(by)} ${up ? "longer" : "less"} than ${of.name}`,
        `${act.name} =take ${by} ${up ? "more" : "fewer"} ${t.units} than ${of.name}`,
        t.kind === "event"
          ? `${act.name} =take ${t.long(by)} ${up ? "longer" : "less"} than ${of.name}`
          : `for ${act.name}, @ ~~need ${t.long(by)} ${up ? "more" : "less"} than for ${of.name}`,
      ]);
  if (t.kind === "animal" && !words.startsWith("@")) return undefined;
  t.facts.push(words);
  return { ...act, q: t.s.step(of.q, up ? "+" : "-", by, lineOf(t, act)) };
};

const times: MakeTerm = (t, stock, before) => {
  const pair = two(t, stock, before);
  if (!pair) return undefined;
  const [act, of] = pair;
  const k = t.given(t.r.pick([2, 2, 3, 3, 4, 5]));
  const result = of.q.n * k.n;
  if (result < act.low * 0.6 || result > act.high * 1.6) return undefined;
  const words = spent(t, act, of)
    ? `@ ~~spend ${k} times as long ${act.name} as ${of.name}`
    : `${act.name} =take ${k} times as ${t.r.pick(["long", "long", "much time"])} as ${of.name}`;
  if (t.kind === "animal" && !words.startsWith("@")) return undefined;
  t.facts.push(words);
  return { ...act, q: t.s.step(of.q, "*", k, lineOf(t, act)) };
};

const fraction: MakeTerm = (t, stock, before) => {
  const pair = two(t, stock, before);
  if (!pair) return undefined;
  const [act, of] = pair;
  const k = t.some([2, 2, 3, 4, 5].filter((n) => of.q.n % n === 0 && of.q.n / n >= 2));
  if (k === undefined || of.q.n / k < act.low * 0.5 || of.q.n / k > act.high * 1.5)
    return undefined;
  const part = t.r.pick(FRACTIONS[k]!);
  const words = spent(t, act, of)
    ? `@ ~~spend {only |}${part} as long ${act.name} as ${of.name}`
    : t.r.pick([
        `${act.name} =take {only |}${part} as long as ${of.name}`,
        `${act.name} =take {only |just |}${part} of the time that ${of.name} =take`,
      ]);
  if (t.kind === "animal" && !words.startsWith("@")) return undefined;
  t.facts.push(words);
  return { ...act, q: t.s.step(of.q, "/", t.s.constant(k), lineOf(t, act)) };
};

/** As long as two others. */
const both: MakeTerm = (t, stock, before) => {
  const act = stock.acts.pop();
  const [a, b] = before.slice(-2);
  if (!act || !a || !b || t.kind === "animal") return undefined;
  const result = a.q.n + b.q.n;
  if (result > act.high * 1.6 || result < act.low * 0.6) return undefined;
  t.facts.push(
    `${act.name} =take {as long as|as much time as|exactly as long as} ${a.name} and ${b.name} together`,
  );
  return { ...act, q: t.s.step(a.q, "+", b.q, lineOf(t, act)) };
};

/** Rounds with breaks in between. */
const rounds: MakeTerm = (t, stock) => {
  const act = stock.acts.pop();
  if (
    !act?.base ||
    act.high < 40 ||
    t.unit !== "minute" ||
    t.kind === "animal" ||
    t.kind === "event"
  )
    return undefined;
  const n = t.given(t.r.int(3, 7));
  const m = t.given(t.draw(Math.max(4, Math.round(act.low / 2)), Math.max(8, act.high / 2)));
  const b = t.given(t.r.int(2, Math.max(3, Math.min(15, Math.round(m.n / 2)))));
  t.facts.push(
    `@ ~~split ${act.name} into ${n} {rounds|sessions|parts} of ${t.long(m)}, with a break of ${t.long(b)} between one and the next`,
  );
  const work = t.s.step(n, "*", m, t.told(`${act.name} itself =take # ${t.units}`));
  const gaps = t.s.step(n, "-", t.s.constant(1), t.told(`there ~are # breaks in between`));
  const rest = t.s.step(gaps, "*", b, t.told(`the breaks ~take # ${t.units}`));
  return {
    name: `${act.name} with all the breaks`,
    base: undefined,
    q: t.s.step(work, "+", rest, t.told(`with the breaks, that =is # ${t.units}`)),
  };
};

/** Ways to spend time on a thing as a whole. */
export const ACTS: Readonly<Record<string, MakeTerm>> = {
  plain,
  inHours,
  longer,
  times,
  fraction,
  both,
  rounds,
};
