import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { breakEven } from "./break_even";
import { debts } from "./debts";
import { fines } from "./fines";
import { fundraiser } from "./fundraiser";
import { habit } from "./habits";
import { installments } from "./installments";
import { offers } from "./offers";
import { outing } from "./outings";
import { raise } from "./raises";
import { resale } from "./resale";
import { savings } from "./savings";
import { workshop } from "./workshop";

const STEPS = [2, 3, 4, 5, 6];

const PLANS = [offers, installments, savings, debts, outing, fines, habit, raise];
const VENTURES = [workshop, workshop, resale, resale, fundraiser, breakEven];

const woven = families("en", "woven", {
  ...tales("plan", STEPS, PLANS),
  ...tales("venture", STEPS, VENTURES),
});

/** Held back: money families of the same subjects, in any order of their steps. */
const HELD_BACK = [
  /^g\*g d0\+g$/,
  /^g-g d0\/g$/,
  /^g\*g g\*g d[01]-d[01]$/,
  /^g\*g d0\*g\/c100 d0\+d1$/,
  /^g\*g\/c100 g\+d0 (g\+c1 d1\/d2|d1\/g)$/,
  /^g\*g d0\*g d1-g$/,
  /^g\*g g\*g d0\+d1 d2\/g$/,
  /^(g\+g g\*g d1-d0|g\*g g\+g d0-d1) d2\/g$/,
  /^g\*g d0\+g g-d1 d2\/g$/,
  /^(g\*g g-g g\+g|g\*g g\+g g-g|g\+g g-g g\*g|g-g g\+g g\*g|g-g g\+g d0\*d1 g\*g|g\+g g-g d0\*d1 g\*g)/,
  /^g\*g d0-g d1\*c12 d2\/g$/,
  /^g\+g d0\*c\d(\/c\d)? d1\/g$/,
  /^g\*g d0(\/c\d|\*c\d\/c\d) d1\*g g-d2$/,
  /^g\*c12 g\*g d0-d1$/,
  /^g\*g\/c100 g-d0 d1\/g$/,
];

/** Plans with money, and making and selling: every problem draws its own structure. */
export const enVentures: readonly Family[] = withoutShapes(woven, HELD_BACK);
