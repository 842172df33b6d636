import { divisors } from "../../../family";
import { plural } from "../../../nouns";
import { listed } from "../../../words_en";
import { AGE_ENDS } from "./age_ends";
import { type Asked, asked, type End, laterSum, sumOf } from "./asking";
import { rowEnd, untilGoal } from "./row_ends";
import { BIGGER, type Entity, type Telling } from "./telling";

const COUNT = ["", "", "two", "three", "four", "five"];

/** Several by their names, or all of them by what they are. */
function those(t: Telling, some: readonly Entity[]): string {
  if (some.length === t.all.length && some.length > 2 && t.r.chance(0.35))
    return `the ${COUNT[some.length]} ${t.row.group}`;
  return listed(some.map(({ name }) => name));
}

const then = (some: readonly Entity[]) => (some.some(({ changed }) => changed) ? " [then]" : "");

const value: End = (t) => {
  const e = t.all.findLast(({ told }) => !told);
  return e && { target: e.cur, ask: t.say(asked(t, e), e) };
};

const total: End = (t) => {
  if (t.all.length < 2 || !t.frame.sum) return undefined;
  const target = sumOf(t, t.all);
  const words = laterSum(t, t.frame.sum, t.all).replaceAll("[l]", those(t, t.all));
  return { target, ask: t.say(words + then(t.all).replace("[then]", "{then|after that}")) };
};

const difference: End = (t) => {
  if (t.all.length < 2) return undefined;
  const [a, b] = t.r.sample(t.all, 2) as [Entity, Entity];
  if (a.cur.n === b.cur.n) return undefined;
  const [high, low] = a.cur.n > b.cur.n ? [a, b] : [b, a];
  const target = t.ledger.work([high.cur, low.cur], ["-"], t.line("the difference ~~is # [u]"));
  const less = t.frame.byLess && t.r.chance(0.2);
  const [who, other] = less ? [low, high] : [high, low];
  const words = less ? t.frame.byLess! : t.frame.by;
  const fitting = a.changed || b.changed ? counting(t, words, less === true) : words;
  return { target, ask: t.relate(fitting + then([a, b]), who, other.name) };
};

const counting = (t: Telling, words: string, less: boolean) =>
  /number/.test(t.frame.noun)
    ? `how many ${less ? "fewer" : "more"} [u] ~~do @ have than [b]`
    : words;

const range: End = (t) => {
  if (t.all.length < 3 || t.later) return undefined;
  const sorted = [...t.all].sort((a, b) => b.cur.n - a.cur.n);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  if (most.cur.n === sorted[1]!.cur.n || least.cur.n === sorted.at(-2)!.cur.n) return undefined;
  const target = t.ledger.work([most.cur, least.cur], ["-"], t.line("the difference ~~is # [u]"));
  const [high, low] = t.frame.ends;
  const plain = t.frame.event || / /.test(low.replace("the ", ""));
  const of = plain ? "" : ` of the ${t.row.group}`;
  const what = plain || t.frame.present ? "" : ` in ${t.frame.noun}`;
  return { target, ask: t.say(`what ~~is the difference${what} between ${high} and ${low}${of}`) };
};

const average: End = (t) => {
  const n = t.all.length;
  const whole = t.all.reduce((sum, { cur }) => sum + cur.n, 0);
  if (n < 2 || whole % n !== 0 || t.later || (n === 2 && t.r.chance(0.5))) return undefined;
  const sum = sumOf(t, t.all);
  const target = t.ledger.work(
    [sum, t.ledger.known(n)],
    ["/"],
    t.line(
      t.frame.noun.startsWith("number")
        ? "on average, that ~~is # [u]"
        : `the average ${t.frame.noun} ~~is # [u]`,
    ),
  );
  return { target, ask: t.say(t.frame.average.replaceAll("[l]", those(t, t.all))) };
};

/** What one more needs so that the average of all is what is wanted. */
const needed: End = (t) => {
  const count = t.all.length + 1;
  if (!t.frame.must || t.later || count < 3 || t.row.names !== "P") return undefined;
  const sum = t.all.reduce((all, { cur }) => all + cur.n, 0);
  const low = Math.ceil((sum + t.unit.low) / count);
  const high = Math.floor((sum + t.unit.high) / count);
  if (high < low) return undefined;
  const wanted = t.ledger.told(t.r.int(low, high));
  const had = sumOf(t, t.all);
  const e = t.entity();
  if (!e) return undefined;
  const all = t.ledger.work(
    [wanted, t.ledger.known(count)],
    ["*"],
    t.line(`for that average, all ${COUNT[count]} need # [u] together`),
  );
  const target = t.ledger.work([all, had], ["-"], t.line("that leaves # [u] for @", e));
  const words = `${t.frame.must} the average of all ${COUNT[count]} ~~is ${wanted} [u]`;
  return { target, ask: t.say(words, e) };
};

/** One goes on and the other one does not. */
const catchUp: End = (t) => {
  const { rate } = t.row;
  if (!rate || rate.down || t.all.length < 2) return undefined;
  const [a, b] = t.r.sample(t.all, 2) as [Entity, Entity];
  const [slow, fast] = a.cur.n > b.cur.n ? [a, b] : [b, a];
  const gap = slow.cur.n - fast.cur.n;
  const each = divisors(gap, rate.low, rate.high);
  if (each.length === 0) return undefined;
  const d = t.ledger.told(t.r.pick(each));
  const way = t.regularly(t.r.pick(rate.ways), d);
  t.fact(
    `from ${t.past ? "then" : "now"} on, @ ~~${way} {every|each} ${rate.unit}, while nothing ~~change for ${slow.name}`,
    fast,
  );
  const missing = t.ledger.work([slow.cur, fast.cur], ["-"], t.line("the difference ~~is # [u]"));
  const units = plural(rate.unit);
  const target = t.ledger.work([missing, d], ["/"], t.line(`that ~~take # ${units}`));
  return { target, ask: t.relate(`after how many ${units} ${t.frame.equal}`, fast, slow.name) };
};

/** The question in a larger unit. */
const converted: End = (t) => {
  const bigger = BIGGER[t.unit.one];
  if (!bigger || t.frame.noun.startsWith("number")) return undefined;
  const [big, factor] = bigger;
  const many = plural(big);
  const several = t.all.length > 1 && t.frame.sum && t.r.chance(0.6);
  const e = t.r.pick(t.all);
  const from = several ? sumOf(t, t.all) : e.cur;
  if (from.n % factor !== 0 || from.n === factor) return undefined;
  const target = t.ledger.work(
    [from, t.ledger.known(factor)],
    ["/"],
    t.say(`that ~~is # ${many}.`),
  );
  const plain = several
    ? `the total ${t.frame.noun} of ${those(t, t.all)}`
    : `the ${t.frame.noun} of @`;
  const tail = several ? then(t.all) : then([e]);
  return { target, ask: t.say(`what ~~is ${plain} in ${many}${tail}`, e) };
};

/** How it will be after so many weeks: they are told in the question. */
const afterwards: End = (t) => {
  const { rate } = t.row;
  const e = t.r.pick(t.all);
  if (!rate || !t.frame.askLater || e.changed) return undefined;
  const [d, n] = [t.r.int(rate.low, rate.high), t.r.int(2, 12)];
  if (rate.down && e.cur.n - d * n < 2) return undefined;
  const [each, k] = [t.ledger.told(d), t.ledger.told(n)];
  const [way, units] = [t.r.pick(rate.ways), plural(rate.unit)];
  t.fact(
    `from ${t.past ? "then" : "now"} on, @ ~~${t.regularly(way, each)} {every|each} ${rate.unit}`,
    e,
  );
  const all = t.ledger.work([each, k], ["*"], t.line(`in ${n} ${units}, @ ~~${way}`, e));
  const target = t.ledger.work([e.cur, all], [rate.down ? "-" : "+"], t.line(t.frame.stateThen, e));
  if (!t.fits(target.n, 2.5)) return undefined;
  const future = t.frame.askLater;
  const ask = t.past ? asked(t, e) : future;
  return { target, ask: t.say(`${ask} after ${k} ${units}`, e) };
};

const ENDS: readonly End[] = [
  ...[value, value, total, total, total, difference, difference, range, average, average, needed],
  ...[catchUp, catchUp, converted, afterwards, afterwards, untilGoal, untilGoal],
  ...Array(7).fill(rowEnd),
];

/** A way to end that fits. */
export function endOf(t: Telling): Asked | undefined {
  const ends = t.frame.present ? [...ENDS.filter((end) => end !== catchUp), ...AGE_ENDS] : ENDS;
  return t.r.pick(ends)(t);
}
