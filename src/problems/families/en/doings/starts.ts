import { done, type Start } from "./stage";
import type { Telling, Who } from "./telling";

/** "In 6 days, Ann bakes # loaves." */
export const over = (t: Telling, who: Who, span: string) =>
  t.line(who, `in ${span}, @ ${t.does("# [T]")}`);

/** So many each day, for some days. */
export const steady: Start = (t, who) => {
  const a = t.given(t.rate());
  const k = t.given(t.span());
  const span = `${k} ${t.units}`;
  const way = t.r.int(0, 4);
  if (way === 0) t.tell(who, `for ${span}, @ ${t.does(a)} {each|every} ${t.unit}`);
  else if (way === 1) t.tell(who, `@ ${t.does(a)} {each|every} ${t.unit} for ${span}`);
  else {
    t.tell(who, t.each(a));
    if (t.r.chance(0.15)) t.tell(undefined, `${span} ~pass like this`);
    else if (way === 2) t.tell(who, `@ ~~keep this up for ${span}`);
    else if (way === 3) t.tell(who, `@ ~~go on like this for ${span}`);
    else return done(t, who, t.s.step(a, "*", k, over(t, who, span)), ` in ${span}`);
  }
  return done(t, who, t.s.step(a, "*", k, over(t, who, span)), "{| in all| altogether}");
};

const PARTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  day: [
    ["in the morning", "in the afternoon"],
    ["before lunch", "after lunch"],
    ["in the morning", "in the evening"],
    ["before noon", "after noon"],
  ],
  week: [
    ["on Monday", "on Thursday"],
    ["on Tuesday", "on Friday"],
    ["on Wednesday", "on Saturday"],
  ],
};

/** The same two parts every day. */
export const inParts: Start = (t, who) => {
  const parts = PARTS[t.unit];
  if (!parts) return undefined;
  const [one, two] = t.r.pick(parts);
  const [a, b] = [t.given(t.rate()), t.given(t.rate())];
  const k = t.given(t.span());
  if (a.n === b.n) return undefined;
  const span = `${k} ${t.units}`;
  const each = `{each|every} ${t.unit}`;
  t.tell(who, `${each}, @ ${t.does(a)} ${one} and ${t.another(b)} ${two}`);
  const sum = t.s.step(a, "+", b, t.line(who, `in one ${t.unit}, @ ${t.does("# [T]")}`));
  const line = over(t, who, span);
  if (t.r.chance(0.4)) return done(t, who, t.s.step(sum, "*", k, line), ` in ${span}`);
  t.tell(who, `@ {~~keep this up|~~go on like this|~~do this} for ${span}`);
  return done(t, who, t.s.step(sum, "*", k, line), "{ in all| altogether|}");
};

/** So many in one time; how many in another. */
export const samePace: Start = (t, who) => {
  const [a, from, to] = [t.rate(), t.span(), t.span()];
  if (from === to) return undefined;
  const [all, k, m] = [t.given(a * from), t.given(from), t.given(to)];
  const units = t.units;
  t.tell(
    who,
    t.r.pick([`in ${k} ${units}, @ ${t.does(all)}`, `@ ${t.does(all)} in ${k} ${units}`]),
  );
  const rate = t.s.step(all, "/", k, t.line(who, `in one ${t.unit}, @ ${t.does("# [T]")}`));
  const q = t.s.step(rate, "*", m, over(t, who, `${m} ${units}`));
  return done(t, who, q, ` in ${m} ${units}{ at this rate| at the same pace| at this speed|}`);
};

/** The usual number, and the number of other days. */
export const unlike: Start = (t, who) => {
  const a = t.given(t.rate());
  const k = t.given(t.span());
  const times = t.r.chance(0.3);
  const more = times || a.n < 8 || t.r.chance(0.6);
  const by = t.given(times ? t.r.int(2, 3) : more ? t.little(a.n) : t.r.int(2, a.n - 4));
  const compared = times ? "times as many" : more ? "more" : "fewer";
  const why = more
    ? t.r.pick(["with more time than usual", "feeling fresh", "well rested", "full of energy"])
    : t.r.pick(["being tired", "with less time than usual", "after a bad start"]);
  const span = `${k} ${t.units}`;
  t.tell(who, `{usually|normally}, @ ${t.does(a)} {each|every} ${t.unit}`);
  const reason = t.personal && t.r.chance(0.4) ? `${why}, ` : "";
  t.tell(
    who,
    `for ${span}, ${reason}@ ${t.does(`${by} ${compared} [T]`)} {each|every} ${t.unit} ${times ? "as" : "than"} usual`,
  );
  const rate = t.s.step(
    a,
    times ? "*" : more ? "+" : "-",
    by,
    t.line(who, `then @ ${t.does("# [T]")} each ${t.unit}`),
  );
  return done(
    t,
    who,
    t.s.step(rate, "*", k, over(t, who, span)),
    t.r.chance(0.5) ? ` in these ${span}` : ` in this time`,
  );
};

/** Hours of work on each day. */
export const hoursADay: Start = (t, who) => {
  const bigger = t.unit === "hour" ? "day" : t.unit === "day" ? "week" : undefined;
  if (!bigger) return undefined;
  const a = t.given(t.rate());
  const [m, k] = [t.given(t.r.int(2, bigger === "day" ? 8 : 6)), t.given(t.r.int(2, 6))];
  if (a.n * m.n * k.n > 4000) return undefined;
  const span = `${k} ${bigger}s`;
  t.tell(who, t.each(a));
  const often = `${m} ${t.units} {a|each|every} ${bigger}`;
  t.tell(who, `@ ~~do this ${bigger === "day" ? "for" : "on"} ${often}`);
  const inOne = t.s.step(a, "*", m, t.line(who, `in one ${bigger}, @ ${t.does("# [T]")}`));
  return done(t, who, t.s.step(inOne, "*", k, over(t, who, span)), ` in ${span}`);
};

/** Weeks made of days, hours of minutes. */
export const bigger: Start = (t, who) => {
  const into = ({ day: ["week", 7], minute: ["hour", 60] } as const)[t.unit as "day"];
  if (!into || (t.unit === "minute" && t.personal)) return undefined;
  const [big, n] = into;
  const a = t.given(t.rate());
  const k = t.given(t.r.int(2, n === 7 ? 6 : 4));
  if (a.n * n * k.n > 5000) return undefined;
  const span = `${k} ${big}s`;
  const asked = t.r.chance(0.6);
  const also = n === 7 && t.personal ? "{ without a day off| on all seven days of the week|}" : "";
  if (asked) t.tell(who, `${t.each(a)}${also}`);
  else t.tell(who, `@ ${t.does(a)} {each|every} ${t.unit} for ${span}`);
  const all = t.s.step(k, "*", t.s.constant(n), t.fill(`${span} are # ${t.units}.`));
  return done(
    t,
    who,
    t.s.step(a, "*", all, over(t, who, span)),
    asked ? ` in ${span}` : "{ in all| altogether|}",
  );
};

/** Some days off. */
export const daysOff: Start = (t, who) => {
  if (!["day", "week", "month"].includes(t.unit)) return undefined;
  const [a, all] = [t.given(t.rate()), t.given(t.r.int(6, 20))];
  const off = t.given(t.r.int(2, Math.floor(all.n / 2)));
  t.tell(who, t.each(a));
  const idle = t.personal
    ? "@ ~~take a break|@ ~~do something else|@ ~~stay at home"
    : "@ ~~do nothing at all|@ ~~take a rest";
  t.tell(who, `in ${all} ${t.units}, there ~are ${off} ${t.units} on which {${idle}}`);
  const days = t.s.step(all, "-", off, t.line(who, `@ ~~do this on # ${t.units}`));
  return done(
    t,
    who,
    t.s.step(a, "*", days, t.line(who, `in these ${t.units}, @ ${t.does("# [T]")}`)),
    ` in these ${all} ${t.units}`,
  );
};

/** So many every few minutes. */
export const interval: Start = (t, who) => {
  if (t.unit !== "minute" && t.unit !== "hour" && t.unit !== "day") return undefined;
  const [a, m] = [t.given(t.rate()), t.given(t.r.int(2, t.unit === "minute" ? 10 : 4))];
  const all = t.given(m.n * t.r.int(3, 9));
  const span = `${all} ${t.units}`;
  t.tell(
    who,
    t.r.pick([`@ ${t.does(a)} every ${m} ${t.units}`, `every ${m} ${t.units}, @ ${t.does(a)}`]),
  );
  const times = t.s.step(all, "/", m, t.fill(`in ${span}, this ^happen # times.`));
  return done(t, who, t.s.step(a, "*", times, over(t, who, span)), ` in ${span}`);
};
