import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { budgets } from "./budget";
import { bills } from "./weave";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

/** Stories of one kind and one number of steps. */
const row = (steps: number, tell: typeof bills): Row => [
  steps,
  Math.min(6, steps + 1),
  (story, random) => tell(story, random, steps),
];

/** Held back: a price or a count from a total, a tax on one item, a tip shared, a profit, tickets, a budget shared. */
const HELD_BACK = [
  /^g-g d0\/g$/,
  /^g\*g d0\*g\/c100 d0\+d1$/,
  /^g\*g\/c100 g\+d0 (g\+c1 d1\/d2|d1\/g)$/,
  /^g\*g g\*g d1-d0$/,
  /^g-g d0\*g g\*g d1\+d2$/,
  /^g\*g g\*g d0\+d1 d2\/g$/,
];

const woven = families("en", "woven", {
  bill2: row(2, bills),
  bill3: row(3, bills),
  bill4: row(4, bills),
  bill5: row(5, bills),
  bill6: row(6, bills),
  budget2: row(2, budgets),
  budget3: row(3, budgets),
  budget4: row(4, budgets),
  budget5: row(5, budgets),
  budget6: row(6, budgets),
});

/** Stories of buying and paying, each with a structure of its own. */
export const enBills: readonly Family[] = withoutShapes(woven, HELD_BACK);
