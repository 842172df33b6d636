import { divisors } from "../../../family";
import type { Person } from "../../../person";
import type { Fact, Tale, Value } from "../../../weaving/tale_en";

/** A way to travel with its speeds and the hours of one leg. */
export type Way = readonly [
  moves: string,
  move: string,
  unit: string,
  speed: readonly [number, number],
  hours: readonly [number, number],
];

/** Ways to travel. */
export const WAYS: readonly Way[] = [
  ["drives", "drive", "miles", [35, 65], [2, 5]],
  ["drives", "drive", "kilometers", [50, 100], [2, 5]],
  ["cycles", "cycle", "kilometers", [12, 24], [2, 5]],
  ["cycles", "cycle", "miles", [8, 15], [2, 5]],
  ["hikes", "hike", "kilometers", [3, 6], [2, 4]],
  ["walks", "walk", "kilometers", [4, 6], [2, 4]],
  ["paddles", "paddle", "kilometers", [4, 9], [2, 4]],
  ["sails", "sail", "miles", [5, 12], [3, 8]],
  ["rides", "ride", "kilometers", [9, 18], [2, 4]],
  ["skates", "skate", "kilometers", [11, 18], [2, 3]],
  ["runs", "run", "kilometers", [8, 14], [2, 3]],
];

/** One part of a journey. */
export interface Leg {
  readonly speed: Value;
  readonly time: Value;
  readonly far: Value;
  /** The clause that tells it. */
  readonly fact: Fact;
}

/** Where a leg can end. */
export const PLACES = [
  "the lake",
  "the harbor",
  "the castle",
  "the old mill",
  "the border",
  "the village",
  "the river",
  "the campsite",
  "the lighthouse",
  "the next town",
  "the farm",
  "the viewpoint",
];

/** One leg, told by two of speed, time and distance. */
export function legOf(
  t: Tale,
  who: Person,
  way: Way,
  place: string,
  start: string,
  before?: Leg,
): Leg {
  const { random: r } = t;
  const [moves, move, unit, speeds, hours] = way;
  const [v, h] = [r.int(...speeds), r.int(...hours)];
  const far = `To ${place} it is # ${unit}.`;
  const speed = `On the way to ${place} the speed is # ${unit} an hour.`;
  const kinds = ["plain", "plain", "speed", "time"];
  if (before) kinds.push("further", "twice", "same");
  if (before && before.speed.n > 5) kinds.push("change", "change");
  switch (r.pick(kinds)) {
    case "speed": {
      const [d, q] = [t.given(v * h), t.given(h)];
      const fact = t.fact(
        `{${start}@ ${moves} ${d} ${unit} to ${place} in ${q} hours|${start}@ needs ${q} hours for the ${d} ${unit} to ${place}|${start}@ ${moves} to ${place}, which is ${d} ${unit} away, in ${q} hours|${start}it takes @m ${q} hours to ${move} the ${d} ${unit} to ${place}}`,
        who,
        before?.fact,
      );
      return { fact, speed: t.step(d, "/", q, speed), time: q, far: d };
    }
    case "time": {
      const [d, q] = [t.given(v * h), t.given(v)];
      const fact = t.fact(
        `{${start}@ ${moves} ${d} ${unit} to ${place} at ${q} ${unit} an hour|${start}@ ${moves} to ${place}, which is ${d} ${unit} away, at a speed of ${q} ${unit} per hour|${start}at ${q} ${unit} an hour, @ ${moves} the ${d} ${unit} to ${place}|${start}@ ${moves} the ${d} ${unit} to ${place} at an average speed of ${q} ${unit} per hour}`,
        who,
        before?.fact,
      );
      return { fact, speed: q, time: t.step(d, "/", q, `To ${place} it takes # hours.`), far: d };
    }
    case "change": {
      const base = (before as Leg).speed;
      const up = base.n + 2 <= speeds[1] && (base.n < 9 || r.chance(0.5));
      const d = t.given(r.int(2, Math.max(2, Math.round(base.n / 4))));
      const q = t.given(h);
      const word = up ? "faster" : "slower";
      const fact = t.fact(
        `{${start}@ ${moves} to ${place} for ${q} hours, ${d} ${unit} an hour ${word} than before|${start}@ ${moves} ${q} hours to ${place}, at a speed that is ${d} ${unit} an hour ${up ? "higher" : "lower"} than before|${start}@ is ${d} ${unit} an hour ${word} and gets to ${place} in ${q} hours}`,
        who,
        before?.fact,
      );
      const now = t.step(base, up ? "+" : "-", d, speed);
      return { fact, speed: now, time: q, far: t.step(now, "*", q, far) };
    }
    case "same": {
      const base = (before as Leg).speed;
      const q = t.given(h);
      const fact = t.fact(
        `{${start}@ ${moves} at the same speed for another ${q} hours to ${place}|${start}without a change of speed, @ reaches ${place} in ${q} more hours|${start}the speed stays the same, and @ gets to ${place} after ${q} more hours|${start}@ goes on at the same speed to ${place}, for ${q} more hours}`,
        who,
        before?.fact,
      );
      return { fact, speed: base, time: q, far: t.step(base, "*", q, far) };
    }
    case "further": {
      const change = v * h - (before as Leg).far.n;
      if (Math.abs(change) < 2) return legOf(t, who, way, place, start, before);
      const d = t.given(Math.abs(change));
      const q = t.given(h);
      const up = change > 0;
      const fact = t.fact(
        `{${start}@ ${moves} to ${place} in ${q} hours, and this is ${d} ${unit} ${up ? "longer" : "shorter"} than the part before|${start}@ ${moves} to ${place}, ${d} ${unit} ${up ? "more" : "less"} than in the part before, and takes ${q} hours|${start}the way to ${place} is ${d} ${unit} ${up ? "longer" : "shorter"} than the part before, and it takes @m ${q} hours}`,
        who,
        before?.fact,
      );
      const now = t.step((before as Leg).far, up ? "+" : "-", d, far);
      return { fact, speed: t.step(now, "/", q, speed), time: q, far: now };
    }
    case "twice": {
      const k = r.pick([2, 2, 3]);
      const times = t.constant(k, k === 2 ? "twice" : "three times");
      const whole = (before as Leg).far.n * k;
      const fitting = divisors(whole, ...speeds).filter((x) => whole / x > 1 && whole / x <= 8);
      if (fitting.length === 0) return legOf(t, who, way, place, start, before);
      const q = t.given(r.pick(fitting));
      const now = t.step((before as Leg).far, "*", times, far);
      const fact = t.fact(
        `{${start}@ ${moves} to ${place}, ${times} as far as the part before, at ${q} ${unit} an hour|${start}@ ${moves} to ${place} at ${q} ${unit} an hour, and this is ${times} as far as the part before|${start}the way to ${place} is ${times} as long as the part before, and @ ${moves} at ${q} ${unit} per hour}`,
        who,
        before?.fact,
      );
      return {
        fact,
        speed: q,
        time: t.step(now, "/", q, `To ${place} it takes # hours.`),
        far: now,
      };
    }
    default: {
      const [a, b] = [t.given(v), t.given(h)];
      const fact = t.fact(
        `{${start}@ ${moves} to ${place} in ${b} hours, at ${a} ${unit} an hour|${start}at ${a} ${unit} an hour, @ gets to ${place} in ${b} hours|${start}@ ${moves} for ${b} hours at ${a} ${unit} per hour and reaches ${place}|${start}for ${b} hours, @ ${moves} at a speed of ${a} ${unit} per hour until @ is at ${place}}`,
        who,
        before?.fact,
      );
      return { fact, speed: a, time: b, far: t.step(a, "*", b, far) };
    }
  }
}
