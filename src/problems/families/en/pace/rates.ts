import type { Person } from "../../../person";
import type { Tale, Value } from "../../../weaving/tale_en";
import { type Activity, aUnit } from "./words";

/** Someone at work: the pace, the time and what comes of it. */
export interface Doer {
  readonly who: Person;
  readonly rate: Value;
  readonly time: Value;
  readonly made: Value;
}

type Known = Pick<Doer, "who" | "rate">;

/** A pace that is told by itself. */
function ownRate(t: Tale, who: Person, act: Activity, many: string): Value {
  const { random: r } = t;
  const { unit } = act;
  const n = r.int(...act.rate);
  const done = `${who.name} ${act.does} # ${many} ${aUnit(unit)}.`;
  const kinds = ["plain", "plain", "total"];
  const perPiece = [2, 3, 4, 5, 6, 10, 12, 15].filter(
    (m) => 60 / m >= act.rate[0] && 60 / m <= act.rate[1],
  );
  if (unit === "hour") kinds.push("burst", ...(perPiece.length > 0 ? ["piece", "piece"] : []));
  if (unit !== "minute" && !/page|line|word|problem|lap/.test(act.one)) kinds.push("dozen");
  switch (r.pick(kinds)) {
    case "total": {
      const k = t.given(r.int(2, unit === "minute" ? 8 : 5));
      const all = t.given(n * k.n);
      t.fact(
        `{in ${k} ${unit}s, @ ${act.does} ${all} ${many}|it takes @m ${k} ${unit}s to ${act.do} ${all} ${many}|@ needs ${k} ${unit}s to ${act.do} ${all} ${many}|@ ${act.does} ${all} ${many} {in|every} ${k} ${unit}s}`,
        who,
      );
      return t.step(all, "/", k, done);
    }
    case "piece": {
      const m = t.given(r.pick(perPiece));
      t.fact(
        `{it takes @m ${m} minutes to ${act.do} {one|a} ${act.one}|@ needs ${m} minutes for {each|one|every} ${act.one}|@ ${act.does} one ${act.one} every ${m} minutes|every ${m} minutes, @ ${act.does} one ${act.one}}`,
        who,
      );
      return t.step(t.constant(60), "/", m, done);
    }
    case "burst": {
      const k = r.pick([2, 2, 4]);
      if (n < 2 * k) return ownRate(t, who, act, many);
      const span = t.constant(k, k === 2 ? "half hour" : "quarter of an hour");
      const q = t.given(Math.round(n / k));
      t.fact(
        `{every ${span}, @ ${act.does} ${q} ${many}|@ ${act.does} ${q} ${many} every ${span}|@ can ${act.do} ${q} ${many} each ${span}|for each ${span}, @ ${act.does} ${q} ${many}}`,
        who,
      );
      return t.step(q, "*", span, done);
    }
    case "dozen": {
      const dozen = t.constant(12, "dozen");
      const q = t.given(Math.max(2, Math.round(n / 12)));
      if (q.n * 12 > 1.5 * act.rate[1]) return ownRate(t, who, act, many);
      t.fact(
        `{@ ${act.does} ${q} ${dozen} ${many} {${aUnit(unit)}|every ${unit}}|{every|each} ${unit}, @ ${act.does} ${q} ${dozen} ${many}|@ can ${act.do} ${q} ${dozen} ${many} per ${unit}|in one ${unit}, @ ${act.does} ${q} ${dozen} ${many}}`,
        who,
      );
      return t.step(q, "*", dozen, done);
    }
    default: {
      const q = t.given(n);
      t.fact(
        `{@ ${act.does} ${q} ${many} {${aUnit(unit)}|per ${unit}|every ${unit}}|in one ${unit}, @ ${act.does} ${q} ${many}|@ can ${act.do} ${q} ${many} {${aUnit(unit)}|in one ${unit}}|every ${unit}, @ ${act.does} ${q} ${many}}`,
        who,
      );
      return q;
    }
  }
}

/** A pace, by itself or compared with one that is known. */
export function rateOf(t: Tale, who: Person, act: Activity, many: string, known?: Known): Value {
  const { random: r } = t;
  if (!known || r.chance(0.25)) return ownRate(t, who, act, many);
  const { rate: base } = known;
  const other = known.who.name;
  const per = `{${aUnit(act.unit)}|per ${act.unit}}`;
  const line = `${who.name} ${act.does} # ${many} ${aUnit(act.unit)}.`;
  const few = Math.max(2, Math.round(base.n / 3));
  const times = base.n * 2 <= 1.7 * act.rate[1] ? ["times"] : ["fewer"];
  switch (r.pick(["more", "fewer", "half", "percent", "reversed", ...times])) {
    case "more": {
      const d = t.given(r.int(2, few + 2));
      t.fact(
        `{@ ${act.does} ${d} more ${many} ${per} than ${other}|@ is faster than ${other} and ${act.does} ${d} more ${many} ${per}|compared with ${other}, @ ${act.does} ${d} more ${many} ${per}|every ${act.unit}, @ ${act.does} ${d} more ${many} than ${other}}`,
        who,
      );
      return t.step(base, "+", d, line);
    }
    case "fewer": {
      const d = t.given(r.int(2, few));
      t.fact(
        `{@ ${act.does} ${d} fewer ${many} ${per} than ${other}|@ is slower than ${other} and ${act.does} ${d} fewer ${many} ${per}|compared with ${other}, @ ${act.does} ${d} fewer ${many} ${per}|every ${act.unit}, @ ${act.does} ${d} fewer ${many} than ${other}}`,
        who,
      );
      return t.step(base, "-", d, line);
    }
    case "reversed": {
      const d = t.given(r.int(2, few));
      const faster = r.chance(0.5);
      t.fact(
        `{${other} ${act.does} ${d} ${faster ? "fewer" : "more"} ${many} ${per} than ${who.name}|every ${act.unit}, ${other} ${act.does} ${d} ${faster ? "fewer" : "more"} ${many} than ${who.name}}`,
        known.who,
      );
      return t.step(base, faster ? "+" : "-", d, line);
    }
    case "times": {
      const k = base.n * 3 <= 1.7 * act.rate[1] ? r.pick([2, 3]) : 2;
      const times = t.constant(k, k === 2 ? "twice" : "three times");
      t.fact(
        `{@ ${act.does} ${times} as many ${many} ${per} as ${other}|@ is ${times} as fast as ${other}|in the same time, @ ${act.does} ${times} as many ${many} as ${other}|compared with ${other}, @ ${act.does} ${times} as many ${many} ${per}}`,
        who,
      );
      return t.step(base, "*", times, line);
    }
    case "half": {
      const half = t.constant(2, "half");
      t.fact(
        `{@ ${act.does} ${half} as many ${many} ${per} as ${other}|@ is only ${half} as fast as ${other}|in the same time, @ ${act.does} only ${half} as many ${many} as ${other}|compared with ${other}, @ ${act.does} only ${half} as many ${many} ${per}}`,
        who,
      );
      return t.step(base, "/", half, line);
    }
    default: {
      const p = t.given(r.pick([10, 20, 25, 50]));
      const up = r.chance(0.7);
      t.fact(
        `{@ ${act.does} ${p}% ${up ? "more" : "fewer"} ${many} ${per} than ${other}|every ${act.unit}, @ ${act.does} ${p}% ${up ? "more" : "fewer"} ${many} than ${other}|compared with ${other}, @ ${act.does} ${p}% ${up ? "more" : "fewer"} ${many} ${per}}`,
        who,
      );
      const part = t.percent(base, p, `${p} percent of ${base} is #.`);
      return t.step(base, up ? "+" : "-", part, line);
    }
  }
}

/** How long someone is at it, by itself or compared with a time that is known. */
export function timeOf(
  t: Tale,
  who: Person,
  act: Activity,
  known?: { readonly who: Person; readonly time: Value },
): Value {
  const { random: r } = t;
  const { unit } = act;
  const n = r.int(...act.time);
  const line = `${who.name} ${act.spends} for # ${unit}s.`;
  const kinds = ["plain", "plain"];
  if (known) kinds.push("longer", "shorter", "twice");
  if (unit === "hour") kinds.push("days", "days", "break", "clock");
  if (unit === "minute") kinds.push("hours", "parts");
  if (unit === "day") kinds.push("weeks", "weeks");
  switch (r.pick(kinds)) {
    case "longer": {
      const d = t.given(r.int(2, unit === "minute" ? 10 : 4));
      t.fact(
        `{@ ${act.spends} ${d} ${unit}s longer than ${known?.who.name}|@ goes on for ${d} ${unit}s longer than ${known?.who.name}|compared with ${known?.who.name}, @ ${act.spends} for ${d} more ${unit}s}`,
        who,
      );
      return t.step(known?.time ?? d, "+", d, line);
    }
    case "shorter": {
      const d = t.given(r.int(2, unit === "minute" ? 6 : 3));
      t.fact(
        `{@ stops ${d} ${unit}s earlier than ${known?.who.name}, though both start at the same time|@ ${act.spends} for ${d} ${unit}s less than ${known?.who.name}|compared with ${known?.who.name}, @ ${act.spends} for ${d} ${unit}s less}`,
        who,
      );
      return t.step(known?.time ?? d, "-", d, line);
    }
    case "twice": {
      const twice = t.constant(2, "twice");
      t.fact(
        `{@ ${act.spends} ${twice} as long as ${known?.who.name}|@ spends ${twice} as much time on it as ${known?.who.name}|compared with ${known?.who.name}, @ ${act.spends} ${twice} as long}`,
        who,
      );
      return t.step(known?.time ?? twice, "*", twice, line);
    }
    case "days": {
      const [h, d] = [t.given(r.int(2, act.spends === "runs" ? 9 : 6)), t.given(r.int(2, 9))];
      t.fact(
        `{@ ${act.spends} ${h} hours a day for ${d} days|for ${d} days, @ ${act.spends} ${h} hours {a|each} day|@ ${act.spends} on ${d} days, ${h} hours each day|this goes on for ${d} days, and @ ${act.spends} ${h} hours every day}`,
        who,
      );
      return t.step(h, "*", d, line);
    }
    case "break": {
      const b = t.given(r.int(2, 3));
      const all = t.given(n + b.n);
      const rests = act.spends === "runs" ? "stands still" : "rests";
      t.fact(
        `{from beginning to end it takes ${all} hours, but for ${b} hours of them @ ${rests}|of the ${all} hours until the evening, @ ${rests} for ${b}|in ${all} hours, @ ${rests} for ${b} hours and ${act.spends} the rest of the time|of ${all} hours, @ ${rests} ${b} hours and ${act.spends} the others}`,
        who,
      );
      return t.step(all, "-", b, line);
    }
    case "clock": {
      const to = r.int(1, 5);
      const from = Math.min(11, Math.max(7, 12 + to - Math.max(n, 3)));
      const [a, b] = [t.given(from), t.given(to)];
      t.fact(
        `{@ ${act.spends} from ${a} in the morning until ${b} in the afternoon|@ starts at ${a} in the morning and stops at ${b} in the afternoon|from ${a} in the morning to ${b} in the afternoon, @ ${act.spends} without a break|it is ${a} in the morning when @ starts and ${b} in the afternoon when @ stops}`,
        who,
      );
      const morning = t.step(t.constant(12), "-", a, `From ${a} to noon it is # hours.`);
      return t.step(morning, "+", b, line);
    }
    case "hours": {
      const h = t.given(r.int(2, 4));
      t.fact(
        `{@ ${act.spends} for ${h} hours|for ${h} hours, @ ${act.spends} without a break|@ ${act.spends} ${h} hours in all}`,
        who,
      );
      return t.step(h, "*", t.constant(60), line);
    }
    case "parts": {
      const [k, m] = [t.given(r.int(2, 5)), t.given(r.int(5, 15))];
      t.fact(
        `{@ ${act.spends} ${k} times, ${m} minutes each time|@ ${act.spends} ${k} times for ${m} minutes|in all, @ ${act.spends} ${k} times, always for ${m} minutes|@ ${act.spends} ${k} times, and each time for ${m} minutes}`,
        who,
      );
      return t.step(k, "*", m, line);
    }
    case "weeks": {
      const [w, d] = [t.given(r.int(2, 6)), t.given(r.int(2, 6))];
      t.fact(
        `{@ ${act.spends} ${d} days a week for ${w} weeks|for ${w} weeks, @ ${act.spends} on ${d} days {a|each} week|@ ${act.spends} ${d} days {every|a} week, and this lasts ${w} weeks|${d} days a week, for ${w} weeks, @ ${act.spends}}`,
        who,
      );
      return t.step(d, "*", w, line);
    }
    default: {
      const q = t.given(n);
      t.fact(
        `{@ ${act.spends} for ${q} ${unit}s|@ ${act.spends} ${q} ${unit}s {in all|altogether|}|for ${q} ${unit}s, @ ${act.spends} at this pace|@ keeps this up for ${q} ${unit}s|@ does this for ${q} ${unit}s}`,
        who,
      );
      return q;
    }
  }
}
