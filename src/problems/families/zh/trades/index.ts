import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { type Web, weaveWeb } from "../../../weaving/web_zh";
import { pupil } from "../../../words_zh";
import { HELD_SHAPES } from "../held_shapes";
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
  HELD_SHAPES,
);
