import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { laboring } from "./labor";
import { shopping } from "./shop";
import { flowing } from "./stock";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

/** One family for every number of steps. */
const rows = (name: string, most: number, tell: (steps: number) => Family["tell"]) =>
  Object.fromEntries(
    Array.from({ length: most - 1 }, (_, i): [string, Row] => {
      const steps = i + 2;
      return [`${name}${steps}`, [steps, Math.min(6, steps + 1), tell(steps)]];
    }),
  );

const woven = families("zh", "woven", {
  ...rows("shop", 6, (steps) => (s, r) => shopping(steps, s, r)),
  ...rows("flow", 6, (steps) => (s, r) => (r.chance(0.5) ? flowing : laboring)(steps, s, r)),
});

/** Held back: saving up, passengers at the start, work at a rate, what is left, catching up, meeting, raising by a percent. */
const HELD_BACK = [
  /^g-g (d0\/g|d0\+g|d0\*g|g\/d0)$/,
  /^g\/g d0\*g$/,
  /^g\*g (g-d0|d0-g)$/,
  /^g\*g\/c100 g[+-]d0$/,
  /^g\+g g\/d0$/,
  /^(g\*g|g\+g) g\+g d0\/d1$/,
];

/** Chinese: trade and changing amounts, each story with a structure of its own. */
export const zhEvents: readonly Family[] = withoutShapes(woven, HELD_BACK);
