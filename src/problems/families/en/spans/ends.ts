import { divisors } from "../../../family";
import { named } from "../../../words_en";
import { type End, wholeAsk } from "./asked";
import { LIMITS } from "./limits";
import { FRACTIONS } from "./telling";

const inHours: End = (t, c) => {
  const per = t.unit === "minute" ? 60 : t.unit === "day" ? 7 : 0;
  if (per === 0 || c.total.n % per !== 0 || c.total.n < 2 * per) return undefined;
  const u = per === 60 ? "hours" : "weeks";
  const q = t.s.step(c.total, "/", t.s.constant(per), t.told(`that =is # ${u}`));
  return { q, ask: wholeAsk(t).replaceAll(t.units, u) };
};

/** Someone else's time for the same. */
const other: End = (t, c) => {
  if (t.kind !== "person" || t.who.he === "they") return undefined;
  const q = named(t.s, t.r);
  const n =
    c.total.n +
    (t.r.chance(0.5) ? 1 : -1) * t.draw(2, Math.max(3, Math.min(40, Math.round(c.total.n * 0.4))));
  if (n < 4 || n === c.total.n) return undefined;
  const theirs = t.given(n);
  t.facts.push(
    `!${q.name} =need ${t.long(theirs)} for {the same things|the same work|exactly the same}`.replace(
      "the same things|the same work|exactly the same",
      "exactly the same|the same things",
    ),
  );
  const quick = n > c.total.n;
  const [more, less] = quick ? [theirs, c.total] : [c.total, theirs];
  return {
    q: t.s.step(more, "-", less, t.told(`the difference =is # ${t.units}`)),
    ask: quick
      ? `{how many ${t.units} {faster|quicker} ${t.is} @ than ${q.name}|how many more ${t.units} =do ${q.name} need than @}`
      : `{how many ${t.units} longer ~~do @ need than ${q.name}|how many more ${t.units} ~~do @ need than ${q.name}}`,
    measure: t.time("the difference"),
  };
};

/** Someone else, told by how many times as long; alone, or both together. */
const otherTimes =
  (together: boolean): End =>
  (t, c) => {
    if (t.kind !== "person" || t.who.he === "they") return undefined;
    const q = named(t.s, t.r);
    const k = t.r.pick([2, 2, 3, 4]);
    const up = c.total.n < 60 && t.r.chance(0.5);
    if (!up && (c.total.n % k !== 0 || c.total.n / k < 4)) return undefined;
    const same = "{the same things|exactly the same}";
    const by = up ? t.given(k) : t.s.constant(k);
    const how = up ? `${by} times as long` : `{only |}${t.r.pick(FRACTIONS[k]!)} of the time`;
    t.facts.push(
      `!for ${same}, ${q.name} =need ${up ? `${how} as ${t.who.name}` : `${how} that ${t.who.name} =need`}`,
    );
    const theirs = t.s.step(c.total, up ? "*" : "/", by, t.told(`${q.name} =need # ${t.units}`));
    if (!together)
      return {
        q: theirs,
        ask: `how many ${t.units} =do ${q.name} need`,
        measure: t.time(`the time that ${q.name} needs`),
      };
    if (t.r.chance(0.5))
      return {
        q: t.s.step(c.total, "+", theirs, t.told(`together, they ~need # ${t.units}`)),
        ask: `how many ${t.units} ~are these two times together`,
        measure: t.time("the two times together"),
      };
    const [high, low] = up ? [theirs, c.total] : [c.total, theirs];
    return {
      q: t.s.step(high, "-", low, t.told(`the difference =is # ${t.units}`)),
      ask: `how many ${t.units} {less|fewer} ~~do ${up ? "@" : q.name} need than ${up ? q.name : "@"}`
        .replace("{less|fewer}", "fewer")
        .replace("~~do", "=do"),
      measure: t.time("the difference"),
    };
  };

/** Comes again: so often in a week, for some weeks. */
const again =
  (weeks: boolean): End =>
  (t, c) => {
    const { rhythm } = c.row;
    if (rhythm === "" || t.unit !== "minute") return undefined;
    const n = t.given(rhythm === "day" ? t.r.int(2, 4) : t.r.int(2, 6));
    t.facts.push(
      t.kind === "animal"
        ? `all of this =happen ${n} times a ${rhythm}`
        : `{@ ~~do all of this ${n} times {a|each|every} ${rhythm}|all of this =is done ${n} times {a|each|every} ${rhythm}}`.replace(
            "@ ~~do all of this",
            t.kind === "event" ? "all of this =take place" : "@ ~~do all of this",
          ),
    );
    const once = t.s.step(c.total, "*", n, t.told(`in a ${rhythm}, that =is # minutes`));
    if (!weeks) return { q: once, ask: `how many minutes =is that {per|in a} ${rhythm}` };
    const w = t.given(t.r.int(2, 8));
    return {
      q: t.s.step(
        once,
        "*",
        w,
        t.told(`in ${w} ${rhythm}s, that =is # minutes`.replace(`${w}`, `${w.n}`)),
      ),
      ask: `how many minutes =is that in ${w} ${rhythm}s`,
    };
  };

const average: End = (t, c) => {
  const n = c.terms.length;
  if (n < 2 || c.total.n % n !== 0 || t.kind === "animal") return undefined;
  const count = ["", "", "two", "three", "four"][n];
  return {
    q: t.s.step(c.total, "/", t.s.constant(n), t.told(`on average, that =is # ${t.units}`)),
    ask: `how many ${t.units} =do each of these ${count} parts take on average`,
    measure: t.time("the average time of one part"),
  };
};

/** So many hours of work in a day. */
const workdays: End = (t, c) => {
  if (t.unit !== "hour" || t.kind === "event" || t.kind === "animal") return undefined;
  const per = t.some(divisors(c.total.n, 2, 9));
  if (per === undefined) return undefined;
  const h = t.given(per);
  t.facts.push(
    `{@ ~~work on it for ${h} hours {a|each|every} day|{every|each} day, @ ~~give it ${h} hours}`,
  );
  return {
    q: t.s.step(c.total, "/", h, t.told("that =is # days")),
    ask: "{for how many days =is that enough work|in how many days ~~is @ done|how many days =do that take}".replace(
      "~~is",
      t.is,
    ),
  };
};

/** The next time it goes faster: that time, or both. */
const nextTime =
  (together: boolean): End =>
  (t, c) => {
    if (t.kind === "animal" || t.kind === "event" || c.total.n < 12) return undefined;
    const b = t.given(t.draw(2, Math.round(c.total.n * 0.4)));
    t.facts.push(
      `the next time, {the same =take @m ${t.long(b)} less|@ ~~need ${t.long(b)} less for all of this}`,
    );
    const q = t.s.step(c.total, "-", b, t.told(`the next time, @ ~~need # ${t.units}`));
    if (!together) return { q, ask: `how many ${t.units} ~~do @ need the next time` };
    return {
      q: t.s.step(c.total, "+", q, t.told(`both times together, @ ~~need # ${t.units}`)),
      ask: `how many ${t.units} ~~do @ need both times together`,
    };
  };

/** Ends with the steps that they need, and how often they come. */
export const ENDS: readonly { name: string; steps: number; weight?: number; end: End }[] = [
  { name: "budget", steps: 1, weight: 2, end: LIMITS.budget },
  { name: "budgetInHours", steps: 2, weight: 2, end: LIMITS.budgetInHours },
  { name: "fill", steps: 2, weight: 1.5, end: LIMITS.fill },
  { name: "over", steps: 1, end: LIMITS.over },
  { name: "inHours", steps: 1, weight: 2, end: inHours },
  { name: "other", steps: 1, weight: 1.2, end: other },
  { name: "otherTimes", steps: 1, weight: 0.8, end: otherTimes(false) },
  { name: "otherTimesBoth", steps: 2, end: otherTimes(true) },
  { name: "again", steps: 1, weight: 1.5, end: again(false) },
  { name: "againWeeks", steps: 2, weight: 1.5, end: again(true) },
  { name: "average", steps: 1, weight: 0.7, end: average },
  { name: "begun", steps: 1, end: LIMITS.begun },
  { name: "start", steps: 1, weight: 1.2, end: LIMITS.start },
  { name: "workdays", steps: 1, weight: 1.5, end: workdays },
  { name: "nextTime", steps: 1, weight: 0.7, end: nextTime(false) },
  { name: "nextTimeBoth", steps: 2, weight: 0.8, end: nextTime(true) },
];
