import { nounOf } from "../../../nouns";
import type { Quantity } from "../../../quantity";
import { counted, type Stage, timeOf } from "./stage";
import { type Telling, together, type Who } from "./telling";

const wanted = (t: Telling, all: Quantity) => {
  return t.fill(t.r.pick(t.row.goals).replace("[x]", `${all} [T]`));
};

const end = (t: Telling, who: Who, q: Quantity, ask: string): Stage => ({
  q,
  who,
  noun: t.noun,
  state: "end",
  ask,
  measure: timeOf(t),
});

/** How long something takes, with what is known of it in pieces: two steps to five. */
export function howLong(t: Telling, who: Who, steps: number): Stage | undefined {
  const { s, r, units, unit } = t;
  if (t.row.goals.length === 0) return undefined;
  const wild = t.row.kind === "wild";
  let budget = steps - 1;
  const take = (share: number) => budget > 0 && r.chance(share) && budget-- > 0;
  const ending = !wild && take(0.35);
  const helped = t.row.kind === "trade" && take(0.35);
  const related = !helped && take(0.35);
  const already = !wild && !ending && take(0.6);
  const packed = t.row.pack && take(0.8);
  if (budget > 0) return undefined;
  const base = t.rate();
  const by = helped ? t.rate() : t.little(base);
  const pace = helped || related ? base + by : base;
  const span = t.span() + 1;
  const was = already ? r.int(2, Math.max(5, pace)) : 0;
  let total: Quantity;
  if (packed && t.row.pack) {
    const { one, verb, low, high } = t.row.pack;
    const size = r.int(low, high);
    if (verb === "take" || (pace * span + was) % size !== 0) return undefined;
    const n = (pace * span + was) / size;
    if (n < 2) return undefined;
    const [count, each] = [s.given(n), s.given(size)];
    const noun = s.noun(r, [nounOf(one)]);
    if (verb === "make") {
      s.tell(`${t.fill(`the goal ^is ${count} ${noun.many}, and ${each} [T] ~make one ${one}`)}.`);
    } else {
      s.tell(
        `${t.fill(`the goal ^is ${count} ${noun.many} with ${each} [T] {each|in each of them}`)}.`,
      );
    }
    total = s.step(count, "*", each, t.fill("that ^is # [T] in all."));
  } else {
    total = s.given(pace * span + was);
    if (r.chance(0.7)) s.tell(`${wanted(t, total)}.`);
    else t.tell(who, `@ ~~have to ${t.does(total).replaceAll("~", "")}`);
  }
  let todo = total;
  if (already) {
    const done = s.given(was);
    t.tell(who, `{to begin with|first}, @ ${t.does(done)}`);
    todo = s.step(total, "-", done, t.fill("that ^leave # [T]."));
  }
  const a = s.given(base);
  t.tell(
    who,
    related
      ? `usually, @ ${t.does(a)} each ${unit}`
      : already
        ? `{after that|then}, @ ${t.does(a)} {each|every} ${unit}`
        : t.each(a),
  );
  let rate = a;
  let doer = who;
  if (helped) {
    const friend = t.who();
    if (!friend) return undefined;
    const b = s.given(by);
    t.tell(
      friend,
      `${already ? "" : "{from the start, |}"}@ ~~help and ~~manage ${b} {a|every|each} ${unit}`,
    );
    doer = together(who, friend);
    rate = s.step(a, "+", b, t.line(doer, `together, @ ${t.does("# [T]")} each ${unit}`));
  } else if (related) {
    const b = s.given(by);
    t.tell(
      who,
      `${already ? "for the rest" : "{but now|but this time|this time}"}, @ ${t.does(`${b} more [T]`)} each ${unit} than usual`,
    );
    rate = s.step(a, "+", b, t.line(who, `this time, @ ${t.does("# [T]")} each ${unit}`));
  }
  const all = already ? "the rest" : "all of this";
  const time = s.step(todo, "/", rate, t.line(doer, `for ${all}, @ ~~need # ${units}`));
  if (!ending)
    return end(
      t,
      doer,
      time,
      `{how many ${units} ~~do @ need for ${all}${wild ? "" : `|how many ${units} ^do it take @m to do ${all}|in how many ${units} ^is ${all} done`}}`,
    );
  const limit = s.given(time.n + r.int(2, 6));
  t.tell(
    undefined,
    `{at the start|when this ^begin}, there ~are ${limit} ${units} {until the deadline|left}`,
  );
  const q = s.step(limit, "-", time, t.fill(`that ^leave # ${units} to spare.`));
  return end(t, doer, q, `how many ${units} ~are {left|to spare} when all of it ^is done`);
}

/** Two doers with the same number and two rates: how much longer one of them takes, in three steps. */
export function slower(t: Telling, one: Who, two: Who): Stage | undefined {
  const { s, r, units } = t;
  const [a, b] = [t.rate(), t.rate()];
  if (a === b) return undefined;
  const least = (a * b) / gcd(a, b);
  const times = r.int(1, 4) * least;
  if (times / a < 2 || times / b < 2 || Math.max(times / a, times / b) > 40) return undefined;
  const [n, x, y] = [s.given(times), s.given(a), s.given(b)];
  const both = together(one, two);
  t.tell(both, `@ each ${t.does(n)}`);
  t.forget();
  t.tell(one, t.each(x));
  t.tell(two, t.each(y));
  const p = s.step(n, "/", x, t.line(one, `@ ~~need # ${units}`));
  const q = s.step(n, "/", y, t.line(two, `@ ~~need # ${units}`));
  const [slow, fast, long, short] = p.n > q.n ? [one, two, p, q] : [two, one, q, p];
  const gap = s.step(long, "-", short, t.fill(`the difference ^is # ${units}.`));
  return end(
    t,
    slow,
    gap,
    `how many {${units} longer|more ${units}} ~~do @ need than ${fast.name}`,
  );
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** How many on each of the days that are left: four steps. */
export function newRate(t: Telling, who: Who): Stage | undefined {
  if (t.row.kind === "wild" || t.row.goals.length === 0) return undefined;
  const { s, units, unit } = t;
  const [base, k, m, next] = [t.rate(), t.span(), t.span(), t.rate()];
  if (base === next) return undefined;
  const [total, time] = [s.given(base * k + next * m), s.given(k + m)];
  t.tell(
    who,
    `@ ${t.personal ? "{~~have to|~~want to|~~plan to}" : "~~have to"} ${t.does(total).replaceAll("~", "")} in ${time} ${units}`,
  );
  const [a, b] = [s.given(base), s.given(k)];
  t.tell(who, `in the first ${b} ${units}, @ ${t.does(a)} {each|every} ${unit}`);
  const done = s.step(a, "*", b, t.line(who, `in the first ${b} ${units}, @ ${t.does("# [T]")}`));
  const todo = s.step(total, "-", done, t.fill("# [T] ~are still to do."));
  const left = s.step(time, "-", b, t.fill(`there ~are # ${units} left.`));
  const q = s.step(todo, "/", left, t.fill(`that ^is # [T] each ${unit}.`));
  const ask = `how many [T] ~~do @ have to ${t.doing} {each|every} ${unit} from then on {to get there|to reach this}{ in time|}`;
  return { ...end(t, who, q, ask), measure: counted(t.noun) };
}
