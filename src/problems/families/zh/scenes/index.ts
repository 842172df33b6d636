import type { Random } from "../../../../common/random";
import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { type Web, weaveWeb } from "../../../weaving/web_zh";
import { pupil } from "../../../words_zh";
import { changing } from "./change";
import { giving } from "./gifts";
import { pairing } from "./pairs";
import { twice } from "./parts";
import { OWNING, PLACED } from "./scene";
import { type Tale, taleOf } from "./tale";

/** Draws a structure and tells it; false where the numbers do not fit. */
type Draw = (tale: Tale, steps: number) => boolean;

const DRAWS: readonly Draw[] = [changing, changing, changing, changing, pairing, pairing, twice];

/** Share of stories of people who have things. */
const OWNED_SHARE = 0.25;

function draw(w: Web, r: Random, who: string, friend: string, steps: number): boolean {
  const owned = r.chance(OWNED_SHARE);
  const tale = taleOf(w, r, r.pick(owned ? OWNING : PLACED), who, friend);
  return r.pick(owned ? [...DRAWS, giving] : DRAWS)(tale, steps);
}

/** Held back, by what the steps come to. */
const HELD_BACK = [
  /^g-g (d0\/g|d0\*g|g\/d0|d0\/c2)$/,
  /^g\/g (d0\*g|g\/d0)$/,
  /^g\*g (g-d0|d0-g|d0\/g)$/,
  /^g\+g (g\/d0|d0\*c2|d0\/c2|d0\+c1)$/,
  /^g\*c2 g[+-]d0$/,
  /^g\/c2 d0-g$/,
  /^(g\*g|g\+g) (g\+g|g-g|g\*g) d\d\/d\d$/,
  /^g-g g-g d0\/d1$/,
  /^g-g d0\*g g\+d1$/,
];

/** Chinese, grades 1 to 4: short stories of many places, things and verbs. */
export const zhScenes: readonly Family[] = withoutShapes(
  families(
    "zh",
    "woven",
    Object.fromEntries(
      [1, 2, 3].map((steps) => [
        `scene${steps}`,
        [
          steps,
          steps,
          (s, random) => {
            const [who, friend] = [`${pupil(s, random)}`, `${pupil(s, random)}`];
            return weaveWeb((w, r) => draw(w, r, who, friend, steps), steps, s, random);
          },
        ] as const,
      ]),
    ),
  ),
  HELD_BACK,
);
