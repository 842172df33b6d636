import { asThey } from "../../../person";
import { isAmount, loses } from "./links";
import { counted, done, type Start } from "./stage";
import { over } from "./starts";
import type { Who } from "./telling";

/** Some of each day's number are lost on the same day. */
export const net: Start = (t, who) => {
  if (t.row.lost.length === 0) return undefined;
  const a = t.given(t.rate());
  if (a.n < 6) return undefined;
  const [by, k] = [t.given(t.r.int(2, Math.ceil(a.n / 3))), t.given(t.span())];
  const loss = t.r.pick(t.row.lost);
  const span = `${k} ${t.units}`;
  t.tell(who, t.each(a));
  t.tell(
    who,
    t.r.pick([`but {each|every} ${t.unit}, `, `{each|every} ${t.unit}, `]) +
      loses(loss, isAmount(t) ? `${by} [T]` : `${by} of them`),
  );
  t.tell(who, t.r.pick([`this ^go on for ${span}`, `it ^is like this for ${span}`]));
  const rest = t.s.step(a, "-", by, t.line(undefined, `in one ${t.unit}, # [T] ~are left`));
  const q = t.s.step(rest, "*", k, t.line(undefined, `after ${span}, # [T] ~are left`));
  const ask = `how many [T] ~are left after {all this time|these ${t.units}}`;
  return { q, who, noun: t.noun, state: "left", ask, measure: counted(t.noun) };
};

/** Two stretches at two rates. */
export const stretches: Start = (t, who) => {
  const [a, k, b, m] = [t.given(t.rate()), t.given(t.span()), t.given(t.rate()), t.given(t.span())];
  if (a.n === b.n) return undefined;
  const [u, us] = [t.unit, t.units];
  const way = t.r.int(0, 2);
  if (way === 0) {
    t.tell(who, `for the first ${k} ${us}, @ ${t.does(a)} {each|every} ${u}`);
    t.tell(who, `for the next ${m} ${us}, @ ${t.does(b)} {each|every} ${u}`);
  } else if (way === 1) {
    t.tell(
      who,
      `@ ${t.does(a)} {each|every} ${u} for ${k} ${us} and then ${t.another(b)} {each|every} ${u} for ${m} ${us}`,
    );
  } else {
    t.tell(
      who,
      `@ ${t.does(a)} {each|every} ${u} at first, and ${t.another(b)} {each|every} ${u} later on`,
    );
    t.tell(who, `the first part ^last ${k} ${us}, the second part ${m} ${us}`);
  }
  const x = t.s.step(a, "*", k, t.line(who, `in the first ${k} ${us}, @ ${t.does("# [T]")}`));
  const y = t.s.step(b, "*", m, t.line(who, `in the next ${m} ${us}, @ ${t.does("# [T]")}`));
  return done(
    t,
    who,
    t.s.step(x, "+", y, t.line(who, `in all, @ ${t.does("# [T]")}`)),
    "{ in all| altogether| in all this time}",
  );
};

/** Weekdays and the weekend. */
export const wholeWeek: Start = (t, who) => {
  if (t.unit !== "day") return undefined;
  const [a, b] = [t.given(t.rate()), t.given(t.rate())];
  if (a.n === b.n) return undefined;
  const [five, two] = [t.s.constant(5), t.s.constant(2)];
  t.tell(
    who,
    t.r.pick([
      `during one week, from Monday to Friday, @ ${t.does(a)} {each|every} day`,
      `in one week, @ ${t.does(a)} on {each|every} weekday`,
      `@ ${t.does(a)} on each of the five weekdays of one week`,
    ]),
  );
  t.tell(
    who,
    t.r
      .pick([
        `on Saturday and on Sunday, @ ${t.does(b)} each`,
        `on each of the two days of the weekend, @ ${t.does(b)}`,
        `@ ${t.does(b)} on Saturday and the same number on Sunday`,
      ])
      .replace(/ \[T\] each$/, " each"),
  );
  const x = t.s.step(five, "*", a, t.line(who, `from Monday to Friday, @ ${t.does("# [T]")}`));
  const y = t.s.step(two, "*", b, t.line(who, `on the weekend, @ ${t.does("# [T]")}`));
  return done(
    t,
    who,
    t.s.step(x, "+", y, t.line(who, `in the whole week, @ ${t.does("# [T]")}`)),
    " in {the whole|one|a full} week",
  );
};

/** Some days of each week, for some weeks. */
export const someDays: Start = (t, who) => {
  if (t.unit !== "day") return undefined;
  const [a, m, off] = [t.given(t.rate()), t.given(t.r.int(2, 6)), t.given(t.r.int(2, 4))];
  t.tell(
    who,
    `{each|every} week, @ ~~take ${off} days off, and on each of the other days @ ${t.does(a)}`,
  );
  const days = t.s.step(t.s.constant(7), "-", off, t.line(who, "@ ~~do this on # days a week"));
  const week = t.s.step(a, "*", days, t.line(who, `in one week, @ ${t.does("# [T]")}`));
  return done(t, who, t.s.step(week, "*", m, over(t, who, `${m} weeks`)), ` in ${m} weeks`);
};

/** Every few minutes, for some hours. */
export const hourly: Start = (t, who) => {
  if (t.unit !== "minute") return undefined;
  const [a, m, k] = [
    t.given(t.rate()),
    t.given(t.r.pick([2, 3, 4, 5, 6, 10])),
    t.given(t.r.int(2, 4)),
  ];
  if (a.n * k.n * 60 > 5000 * m.n) return undefined;
  const span = `${k} hours`;
  t.tell(who, `@ ${t.does(a)} every ${m} minutes`);
  const minutes = t.s.step(k, "*", t.s.constant(60), t.fill(`${span} are # minutes.`));
  const times = t.s.step(minutes, "/", m, t.fill("in this time, this ^happen # times."));
  const q = t.s.step(a, "*", times, over(t, who, span));
  return done(t, who, q, ` in ${span}`);
};

/** Several at the same rate. */
export const crew: Start = (t, who) => {
  // Nobody reads a novel with the neighbors.
  if (!t.personal || t.row.pack?.verb === "have") return undefined;
  const [friends, a, k] = [t.given(t.r.int(2, 6)), t.given(t.rate()), t.given(t.span())];
  const kin = t.r.pick(["friends", "cousins", "neighbors", "classmates"]);
  const span = `${k} ${t.units}`;
  const name = `${who.name} and ${who.his} ${kin}`;
  const all: Who = { ...asThey(name), several: true };
  t.tell(
    { ...all, name: `${who.name} and ${friends} ${kin}` },
    `every ${t.unit}, @ ${t.does(a)} each`,
  );
  t.tell(all, `@ {~~keep this up|~~go on like this} for ${span}`);
  const people = t.s.step(friends, "+", t.s.constant(1), t.fill("that ^is # people."));
  const rate = t.s.step(people, "*", a, t.line(all, `in one ${t.unit}, @ ${t.does("# [T]")}`));
  return done(t, all, t.s.step(rate, "*", k, over(t, all, span)), "{ in all| altogether}");
};
