import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import type { Story } from "../../../story";
import { compared, errand } from "./errand";
import { habit } from "./habit";
import { group } from "./people";
import type { Row } from "./row";
import { DUTY, WAYS } from "./rows_duty";
import { CRAFTS, HOME } from "./rows_home";
import { ANIMALS, CLUBS, EVENTS, MACHINES } from "./rows_others";
import { DAY_CLUBS, DAYS, HOUR_CLUBS, HOURS } from "./rows_slow";
import type { Unit } from "./telling";
import { wait } from "./wait";

const MINUTES: readonly Row[] = [
  ...[...HOME, ...CRAFTS, ...DUTY, ...WAYS],
  ...[...CLUBS, ...MACHINES, ...ANIMALS, ...EVENTS],
];

const SITUATIONS: readonly (readonly [Row, Unit])[] = [
  ...MINUTES.map((row) => [row, "minute"] as const),
  ...[...HOURS, ...HOUR_CLUBS].map((row) => [row, "hour"] as const),
  ...[...DAYS, ...DAY_CLUBS].map((row) => [row, "day"] as const),
];

type Plot = (steps: number) => (s: Story, r: Random) => boolean;

const errands: Plot = (steps) => (s, r) => {
  const [row, unit] = r.pick(SITUATIONS);
  return errand(row, unit, steps)(s, r);
};

const comparisons: Plot = (steps) => (s, r) => {
  const [row, unit] = r.pick(SITUATIONS);
  return compared(row, unit, steps)(s, r);
};

const groups: Plot = (steps) => (s, r) => {
  const [row, unit] = r.pick(SITUATIONS);
  return group(row, unit, steps)(s, r);
};

const PLOTS: readonly Plot[] = [
  ...Array(20).fill(errands),
  ...Array(5).fill(comparisons),
  ...Array(4).fill(groups),
  habit,
  wait,
];

const spans = (steps: number) => (s: Story, r: Random) => r.pick(PLOTS)(steps)(s, r);

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g\*g g-d0$/,
  /^g\*g d0-g$/,
  /^g\*g d0\*g d1-g$/,
  /^g\*g d0-g g\+d0\+d1$/,
  /^g\*g g-g g-g d1\*d2 d0\+d3$/,
];

/** Times that things take: errands, projects, journeys, shows and routines. */
export const enSpans: readonly Family[] = withoutShapes(
  families("en", "woven", {
    spans2: [2, 3, spans(2)],
    spans3: [3, 4, spans(3)],
    spans4: [4, 5, spans(4)],
    spans5: [5, 5, spans(5)],
  }),
  HELD_BACK,
);
