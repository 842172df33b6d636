import { type Family, families } from "../../../family";
import { groups } from "./groups";
import type { Wish } from "./links";
import { gathered, type Maker, owned } from "./people";
import { efforts, purses } from "./purses";
import { scores } from "./scores";
import { ages, measures, prices, weights } from "./sizes";
import { daily, places } from "./things";
import { weave } from "./weave";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

/** Families of stories from these scenes, one for every number of steps. */
function woven(
  name: string,
  steps: readonly number[],
  makers: readonly Maker[],
  wish: Partial<Wish> = {},
) {
  return Object.fromEntries(
    steps.map((n): [string, Row] => [
      `${name}${n}`,
      [n, Math.min(6, n + 1), (s, r) => weave(s, r, r.pick(makers)(s, r), { ...wish, steps: n })],
    ]),
  );
}

const ANY: readonly Maker[] = [
  ...[owned, gathered, scores, purses, efforts, daily],
  ...[places, prices, weights, measures, ages, groups],
];
const CHANGING: readonly Maker[] = [owned, owned, purses, groups, places];

/** Stories woven from single relations, in any order. */
export const enWoven = families("en", "woven", {
  ...woven("owned", [2, 3, 4, 5, 6], [owned]),
  ...woven("made", [2, 3, 4, 5], [gathered]),
  ...woven("score", [2, 3, 4, 5], [scores]),
  ...woven("money", [2, 3, 4, 5, 6], [purses]),
  ...woven("effort", [2, 3, 4], [efforts]),
  ...woven("days", [2, 3, 4, 5], [daily]),
  ...woven("kinds", [2, 3, 4, 5, 6], [places]),
  ...woven("prices", [2, 3, 4, 5], [prices]),
  ...woven("weights", [2, 3, 4], [weights]),
  ...woven("sizes", [2, 3, 4], [measures]),
  ...woven("ages", [2, 3, 4], [ages]),
  ...woven("groups", [2, 3, 4, 5], [groups]),
  ...woven("inverse", [2, 3, 4, 5], ANY, { inverse: true }),
  ...woven("change", [2, 3, 4, 5], CHANGING, { change: true }),
});
