import { listed } from "../../../words_en";
import { type End, sumOf } from "./asking";

const inYears: End = (t) => {
  const e = t.r.pick(t.all);
  const k = t.ledger.told(t.r.int(2, Math.max(6, Math.round(t.unit.high / 4))));
  const target = t.ledger.work([e.cur, k], ["+"], t.line(`in ${k.n} [u], @ will be # [u] old`, e));
  return { target, ask: t.say(`how old will @ be in ${k} [u]`, e) };
};

const yearsAgo: End = (t) => {
  const e = t.r.pick(t.all);
  if (e.cur.n < 6) return undefined;
  const k = t.ledger.told(t.r.int(2, Math.max(3, Math.round(e.cur.n / 2))));
  const target = t.ledger.work([e.cur, k], ["-"], t.line(`${k.n} [u] ago, @ was # [u] old`, e));
  return { target, ask: t.say(`how old was @ ${k} [u] ago`, e) };
};

const until: End = (t) => {
  const e = t.r.pick(t.all);
  const age = t.ledger.told(e.cur.n + t.r.int(2, Math.max(8, Math.round(t.unit.high / 3))));
  const target = t.ledger.work([age, e.cur], ["-"], t.line("that will be in # [u]"));
  return { target, ask: t.say(`in how many [u] will @ be ${age} [u] old`, e) };
};

/** The sum of the ages after so many years: each of them is older by then. */
const sumLater: End = (t) => {
  const count = t.all.length;
  if (count < 2 || !t.frame.sum) return undefined;
  const k = t.ledger.told(t.r.int(2, Math.max(5, Math.round(t.unit.high / 5))));
  const now = sumOf(t, t.all);
  const more = t.ledger.work(
    [k, t.ledger.known(count)],
    ["*"],
    t.line("together, they will be # [u] older then"),
  );
  const target = t.ledger.work([now, more], ["+"], t.line("the sum will be # [u]"));
  const names = listed(t.all.map(({ name }) => name));
  return { target, ask: t.say(`what will be the sum of the ages of ${names} in ${k} [u]`) };
};

/** How old one was when another was so old. */
const when: End = (t) => {
  if (t.all.length < 2) return undefined;
  const [a, b] = t.r.sample(t.all, 2);
  if (!a || !b || a.cur.n - b.cur.n < 2 || b.cur.n < 4) return undefined;
  const young = t.ledger.told(t.r.int(2, b.cur.n - 2));
  const gap = t.ledger.work(
    [a.cur, b.cur],
    ["-"],
    t.line(`@ is # [u] ${t.frame.noun === "age" ? "older than" : "ahead of"} ${b.name}`, a),
  );
  const target = t.ledger.work([young, gap], ["+"], t.line("@ was # [u] old then", a));
  return { target, ask: t.say(`how old was @ when ${b.name} was ${young} [u] old`, a) };
};

/** What only ages can be asked. */
export const AGE_ENDS: readonly End[] = [
  ...[inYears, inYears, yearsAgo, until, until],
  ...[sumLater, sumLater, when, when],
];
