import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { type Web, weaveWeb } from "../../../weaving/web_zh";
import { pupil } from "../../../words_zh";
import { buying } from "./buy";
import { crowding } from "./crowd";
import { counting } from "./kinds";
import { aside, type Plot } from "./kit";
import { storing } from "./store";
import { travelling } from "./trip";
import { using } from "./use";
import { working } from "./work";

const PLOTS: readonly Plot[] = [
  ...[buying, buying, working, storing, storing, counting, counting],
  ...[crowding, crowding, travelling, using],
];

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g-g (d0\/g|d0\*g|g\*d0|g\/d0|d0\/c2|d0\+g)$/,
  /^g\/g (d0\*g|g\*d0|g\/d0|d0\+c1)$/,
  /^g\*g (g-d0|d0-g|d0\/g)$/,
  /^g\*g\/c100 (g|d0)[+-](g|d0)$/,
  /^g\+g (g\/d0|d0\*c2|d0\/c2|d0\+c1)$/,
  /^g\*c2 g[+-]d0$/,
  /^g\/c2 d0-g$/,
  /^(g\*g|g[+-]g) (g\+g|g-g|g\*g) d\d\/d\d$/,
  /^g\*g g\*g d0\+d1$/,
  /^g-g d0\*g (g\+d1|d1\+g)$/,
  /^g\*g g-g d0\/d1 (g\*d2|d2\*g)$/,
  /^g\*g g-d0 g\+g d1\/d2$/,
  /^g\*g g\*g d0-d1 g-g d2\/d3$/,
];

/** Chinese, grades 2 to 6: stories of two to five steps from many trades. */
export const zhTrades: readonly Family[] = withoutShapes(
  families(
    "zh",
    "woven",
    Object.fromEntries(
      [2, 3, 4, 5].map((steps) => [
        `trades${steps}`,
        [
          steps,
          Math.min(6, steps + 1),
          (s, random) => {
            const [who, friend] = [`${pupil(s, random)}`, `${pupil(s, random)}`];
            const plot = random.pick(PLOTS);
            const draw = (w: Web, r: Random) => {
              aside(w, r);
              return plot({ w, r, who, friend });
            };
            return weaveWeb(draw, steps, s, random);
          },
        ] as const,
      ]),
    ),
  ),
  HELD_BACK,
);
