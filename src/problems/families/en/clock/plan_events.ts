import { size, units } from "../../../measure";
import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import type { Plan } from "./plan_parts";

/** From now on half as many, or twice as many. */
export function half(
  t: Tale,
  { who, supply, many }: Plan,
  rate: Value,
  left: Value,
  more: Value,
): void {
  const up = rate.n % 2 === 1 || t.random.chance(0.5);
  const word = t.constant(2, up ? "twice" : "half");
  t.fact(
    `{from now on, it is ${word} as many a day|then @ changes the plan to ${word} as many a day|after that, the plan is for ${word} as many a day|for the rest, @ goes over to ${word} as many a day}`,
    who,
  );
  const now = t.step(rate, up ? "*" : "/", word, `now it is # ${many} a day.`);
  askChange(t, supply, who, now, left, more);
}

/** From now on a few more or fewer. */
export function change(
  t: Tale,
  { who, supply, many, does }: Plan,
  rate: Value,
  left: Value,
  more: Value,
): void {
  const { random: r } = t;
  const fitting = [1, 2, 3, 4, 5, 6, 8, 10]
    .flatMap((d) => [d, -d])
    .filter((d) => rate.n + d > 1 && left.n % (rate.n + d) === 0 && left.n > rate.n + d);
  if (fitting.length === 0) return;
  const d = r.pick(fitting);
  const gap = t.given(Math.abs(d));
  const word = d > 0 ? "more" : "fewer";
  t.fact(
    `{from now on, @ ${does} ${gap} ${word} a day|then the plan changes, and @ ${does} ${gap} ${word} each day|after that, it is ${gap} ${word} a day|for the rest of the time, @ ${does} ${gap} ${word} a day than before}`,
    who,
  );
  const now = t.step(rate, d > 0 ? "+" : "-", gap, `now it is # ${many} a day.`);
  askChange(t, supply, who, now, left, more);
}

function askChange(
  t: Tale,
  supply: boolean,
  who: Person,
  now: Value,
  left: Value,
  more: Value,
): void {
  const days = t.step(
    left,
    "/",
    now,
    supply ? "the rest is enough for # days." : "the rest takes # days.",
  );
  t.ask(
    "changed",
    days,
    supply
      ? `{for how many more days is the rest enough then|how many more days will the rest last now|after how many more days is nothing left|with this change, how many days does the rest last}?`
      : `{how many more days does the rest take now|for how many more days does @ have to go on then|after how many more days is @ done now|with this change, how many days does the rest take}?`,
    who,
    size("time", "days", "the time for the rest", who),
  );
  const up = days.n > more.n;
  const [a, b] = up ? [days, more] : [more, days];
  t.ask(
    "shift",
    t.step(a, "-", b, "the difference is # days."),
    `{how many days ${up ? "later" : "earlier"} does it end because of this|by how many days does the change make the time ${up ? "longer" : "shorter"}|compared with the old plan, how many days ${up ? "later" : "earlier"} is the end}?`,
    who,
  );
}

/** A day by which it must be done, or until which it must last. */
export function deadline(
  t: Tale,
  { who, supply, many, base, one }: Plan,
  rate: Value,
  left: Value,
): void {
  const { random: r } = t;
  const fitting = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14].filter(
    (k) =>
      left.n % k === 0 &&
      left.n / k !== rate.n &&
      left.n / k > 1 &&
      (supply ? left.n / k < rate.n : left.n / k > rate.n && left.n / k < 3 * rate.n),
  );
  if (fitting.length === 0) return;
  const k = t.given(r.pick(fitting));
  t.fact(
    supply
      ? `{the rest has to last for ${k} more days|the shop is closed, and the rest has to be enough for ${k} more days|@ cannot get any more for the next ${k} days|there will be no new supply for ${k} days}`
      : `{all the rest has to be done in ${k} days|there are only ${k} days left for the rest|@ wants to be done in ${k} more days|the rest is wanted in ${k} days}`,
    who,
  );
  const need = t.step(left, "/", k, `that is # ${many} a day.`);
  t.ask(
    "need",
    need,
    `{how many ${many} a day ${supply ? "can @" : "does @ have to"} ${base} from now on|how many ${many} a day is that from now on|from now on, how many ${many} a day are ${supply ? "possible" : "needed"}}?`,
    who,
    units(one, `the ${many} a day`),
  );
  const up = need.n > rate.n;
  const [a, b] = up ? [need, rate] : [rate, need];
  t.ask(
    "gap",
    t.step(a, "-", b, `that is # ${many} a day ${up ? "more" : "fewer"}.`),
    `{how many ${many} a day ${up ? "more" : "fewer"} than before is that|by how many does the daily number have to go ${up ? "up" : "down"}}?`,
    who,
  );
}

/** Weeks with free days, and someone else. */
export function week(t: Tale, { who, does, base, many, one }: Plan, rate: Value): void {
  const { random: r } = t;
  const k = t.given(r.int(3, 6));
  const off = r.chance(0.35);
  const free = t.given(7 - k.n);
  t.fact(
    off
      ? `{on ${free} days a week, @ does nothing of the kind|only ${free} days a week are free of it|@ has ${free} days off each week|@ leaves ${free} days of each week free}`
      : `{@ does this on ${k} days a week|the plan is for ${k} days a week, and the others are free|@ keeps to this on ${k} days of every week|a week has ${k} such days}`,
    who,
  );
  const days = off ? t.step(t.constant(7), "-", free, "# days a week remain.") : k;
  const weekly = t.step(
    rate,
    "*",
    days,
    r.pick([`in a week, that is # ${many}.`, `that makes # ${many} a week.`]),
  );
  t.ask(
    "weekly",
    weekly,
    `{how many ${many} is that a week|how many ${many} does @ ${base} in a week|in one week, how many ${many} does @ ${base}|how many ${many} a week does the plan mean}?`,
    who,
    units(one, `the ${many} of a week`, who),
  );
  const w = t.given(r.int(2, 12));
  t.fact(
    `{this goes on for ${w} weeks|@ keeps to the plan for ${w} weeks|the plan is for ${w} weeks|after ${w} weeks, the plan is over}`,
    who,
  );
  const all = t.step(weekly, "*", w, `in ${w} weeks, it is # ${many}.`);
  t.ask(
    "all",
    all,
    `{how many ${many} does @ ${base} in all these weeks|over the whole time, how many ${many} does @ ${base}|altogether, how many ${many} is that|what does it come to in the end, in ${many}}?`,
    who,
    units(one, `the ${many} of all these weeks`, who),
  );
  const friend = t.person();
  const n = t.given(r.int(2, 9));
  t.fact(
    `{@ ${does} only ${n} ${many} a week, but for just as many weeks|@ has a smaller plan with ${n} ${many} a week, for the same number of weeks|for the same number of weeks, @ ${does} ${n} ${many} a week|@ ${does} ${n} ${many} in each of these weeks}`,
    friend,
  );
  const theirs = t.step(n, "*", w, `for ${friend.name}, it is # ${many}.`);
  t.ask(
    "gap",
    t.step(all, "-", theirs, `the difference is # ${many}.`),
    `{in all these weeks, how many more ${many} does ${who.name} ${base} than ${friend.name}|by how many ${many} is ${who.name} ahead of ${friend.name} in the end|in the whole time, how many ${many} fewer does ${friend.name} ${base} than ${who.name}|over all these weeks, how many fewer ${many} does ${friend.name} ${base} than ${who.name}|what is the difference between the two of them in the end, in ${many}}?`,
  );
  t.ask(
    "two",
    t.step(all, "+", theirs, `together, it is # ${many}.`),
    `{how many ${many} do the two of them ${base} altogether|together, how many ${many} do they ${base} in all these weeks|how many ${many} is that for both of them together|in all these weeks, how many ${many} do both of them ${base} together}?`,
  );
}
