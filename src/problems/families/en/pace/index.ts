import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { job } from "./job";
import { output } from "./output";
import { stock } from "./stock";
import { Tale } from "./tale";
import { trip } from "./trip";
import { wage } from "./wage";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];
type Scene = (tale: Tale, steps: number) => void;

/** Draws structures from these scenes until one can be asked in exactly so many steps. */
function paced(name: string, steps: readonly number[], scenes: readonly Scene[]) {
  return Object.fromEntries(
    steps.map((n): [string, Row] => [
      `${name}${n}`,
      [
        n,
        Math.min(6, n + 1),
        (story, random) => {
          for (let i = 0; i < 300; i++) {
            const tale = new Tale(random);
            random.pick(scenes)(tale, n);
            if (tale.write(story, n)) return true;
          }
          return false;
        },
      ],
    ]),
  );
}

const STEPS = [2, 3, 4, 5, 6];

const woven = families("en", "woven", {
  ...paced("pace", STEPS, [output, output, job]),
  ...paced("supply", STEPS, [stock]),
  ...paced("wage", STEPS, [wage]),
  ...paced("trip", STEPS, [trip]),
});

/** Held back: what is left at a pace, the time of two together, a slower helper's rest. */
const HELD_BACK = [/^g\*g g-d0$/, /^g\+g g\/d0$/, /^g[*/](c2|c3) g\+d0 d1\*g g-d2$/];

/** Rates, work, wages and travel: every problem draws its own structure. */
export const enPace: readonly Family[] = withoutShapes(woven, HELD_BACK);
