import type { Family } from "../family";
import { Tale } from "./tale_en";

/** Draws of one problem before another set of numbers is asked for. */
const TRIES = 300;

/** Draws a structure into the tale: values, facts, and all that could be asked. */
export type Scene = (tale: Tale, steps: number) => void;

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

/** Rows of a table of families, one for each number of steps, whose structures these scenes draw. */
export function tales(name: string, steps: readonly number[], scenes: readonly Scene[]) {
  return Object.fromEntries(
    steps.map((n): [string, Row] => [
      `${name}${n}`,
      [
        n,
        Math.min(6, n + 1),
        (story, random) => {
          for (let i = 0; i < TRIES; i++) {
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
