import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { type Web, weaveWeb } from "../../../weaving/web_zh";
import { savingsOf, taxesOf } from "./bank";
import { dailyOf } from "./daily";
import { growthOf } from "./growth";
import { mapsOf } from "./maps";
import { meansOf } from "./means";
import { outputOf } from "./output";
import { pricesOf } from "./prices";
import { ratesOf } from "./rates";
import { restsOf } from "./rests";
import { sharesOf } from "./shares";
import { solutionsOf } from "./solutions";
import { surplusOf } from "./surplus";
import { tasksOf } from "./tasks";

type Scene = (w: Web, r: Random, steps: number) => boolean;
type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

const RATIO: readonly Scene[] = [
  ...[ratesOf, ratesOf, sharesOf, sharesOf, meansOf, meansOf, outputOf, tasksOf, tasksOf],
  ...[surplusOf, restsOf, pricesOf, pricesOf, savingsOf, taxesOf, solutionsOf, mapsOf, growthOf],
];

const SHORT: ReadonlySet<Scene> = new Set([taxesOf, mapsOf, surplusOf]);
const LONG: ReadonlySet<Scene> = new Set([surplusOf, tasksOf, meansOf]);

/** One family for every number of steps. */
const rows = (name: string, least: number, most: number, tell: (steps: number) => Row) =>
  Object.fromEntries(
    Array.from({ length: most - least + 1 }, (_, i) => [`${name}${least + i}`, tell(least + i)]),
  );

/** Scenes that can take so many steps. */
const scenesOf = (steps: number) =>
  RATIO.filter((scene) => !(SHORT.has(scene) && steps > 4) && !(LONG.has(scene) && steps < 3));

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g-g (d0\/g|d0\+g|d0\*g|g\/d0|d0\/c2)$/,
  /^g\/g (d0\*g|g\/d0)$/,
  /^g\*g (g-d0|d0-g|d0\/g)$/,
  /^g\*g\/c100 g[+-]d0$/,
  /^g\+g (g\/d0|d0\*c2|d0\/c2|d0\+c1)$/,
  /^g\*c2 g[+-]d0$/,
  /^(g\*g|g\+g) (g\+g|g-g|g\*g) d\d\/d\d$/,
  /^g-g g-g d0\/d1$/,
  /^g\*g g-d0 (g\+g d1|g-g d1)\/d2$/,
  /^g\*g g\*g (d0-d1|d1-d0) g-g d2\/d3$/,
  /^g\*g d0-g g-g d1\/d2$/,
  /^g-g d0\*g g\+d1$/,
  /^g\/g d0\*g d1\*g d2\/c1000$/,
];

/** Chinese: shares, percentages, averages and work, each story with a structure of its own. */
export const zhMeasures: readonly Family[] = withoutShapes(
  families("zh", "woven", {
    ...rows("daily", 1, 3, (steps) => [steps, steps, (s, r) => dailyOf(steps, s, r)]),
    ...rows("ratio", 2, 5, (steps) => [
      steps,
      Math.min(6, steps + 2),
      (s, r) => {
        const scene = r.pick(scenesOf(steps));
        return weaveWeb((w, q) => scene(w, q, steps), steps, s, r);
      },
    ]),
  }),
  HELD_BACK,
);
