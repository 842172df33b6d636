import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { tales } from "../../../weaving/tales_en";
import { job } from "./job";
import { output } from "./output";
import { stock } from "./stock";
import { trip } from "./trip";
import { wage } from "./wage";

const STEPS = [2, 3, 4, 5, 6];

const woven = families("en", "woven", {
  ...tales("pace", STEPS, [output, output, job]),
  ...tales("supply", STEPS, [stock]),
  ...tales("wage", STEPS, [wage]),
  ...tales("trip", STEPS, [trip]),
});

/** Held back: what is left at a pace, the time of two together, a slower helper's rest. */
const HELD_BACK = [/^g\*g g-d0$/, /^g\+g g\/d0$/, /^g[*/](c2|c3) g\+d0 d1\*g g-d2$/];

/** Rates, work, wages and travel: every problem draws its own structure. */
export const enPace: readonly Family[] = withoutShapes(woven, HELD_BACK);
