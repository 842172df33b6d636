import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { batch } from "./batch";
import { buying } from "./buying";
import { cycle } from "./cycle";
import { mix } from "./mix";
import { pantry } from "./pantry";
import { supply } from "./supply";
import { tank } from "./tank";

const STEPS = [2, 3, 4, 5, 6];

const woven = families("en", "woven", {
  ...tales("recipe", STEPS, [batch, batch, mix, pantry]),
  ...tales("lasting", STEPS, [supply, buying, tank, cycle]),
});

/**
 * Held back: a first part with more of the same, what is left of it, or of what was taken away; a rate
 * and the time of the whole; two rates together; a ratio's total; what two groups take, in packs.
 */
const HELD_BACK = [
  /^g\*g d0[-+]g$/,
  /^g\*g g-d0$/,
  /^g-g d0[-/]g$/,
  /^g[/+]g g\/d0$/,
  /^g\/c\d g-d0$/,
  /^g\/g d0\*g (?:g[-+]d1|d1[-+]g)$/,
  /^g\*g g\*g d0\+d1 d2\/g$/,
  /^g\*c12 g\*g d0\/d1 d2\*g$/,
  /^g[*/]c[23] g\+d0 d1\*g g-d2$/,
];

/** Recipes, mixtures and stores that are used up: every problem draws its own structure. */
export const enKitchens: readonly Family[] = withoutShapes(woven, HELD_BACK);
