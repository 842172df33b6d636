import { type Family, families } from "../../../family";
import { withoutShapes } from "../../../shape";
import { weaveWeb } from "../../../weaving/web_zh";
import { character, pupil } from "../../../words_zh";
import type { Scene } from "./core";
import { idle } from "./idle";
import { rect, slanted, square } from "./shape_figures";
import { planting } from "./shape_lines";
import { ropes } from "./shape_ropes";
import { solid } from "./shape_solids";
import { clocks } from "./way_clocks";
import { spans } from "./way_hours";
import { pairs } from "./way_pair";
import { journey, sped } from "./way_trip";

type Row = readonly [steps: number, grade: number, tell: Family["tell"]];

/** A scene draws a structure, tells it and asks; false where the numbers do not fit. */
type Draw = (scene: Scene) => boolean;

/** One family for every number of steps. */
const rows = (name: string, draws: readonly Draw[]): Record<string, Row> =>
  Object.fromEntries(
    [2, 3, 4, 5].map((steps): [string, Row] => [
      `${name}${steps}`,
      [
        steps,
        Math.min(6, steps + 1),
        (s, r) => {
          const [who, friend] = [`${character(s, r)}`, `${pupil(s, r)}`];
          return weaveWeb(
            (w, q) => {
              const scene: Scene = { w, r: q, who, friend };
              if (q.chance(0.4)) idle(scene);
              return q.pick(draws)(scene);
            },
            steps,
            s,
            r,
          );
        },
      ],
    ]),
  );

const WAYS: readonly Draw[] = [
  journey,
  journey,
  journey,
  sped,
  pairs,
  pairs,
  pairs,
  spans,
  spans,
  clocks,
];
const SHAPES: readonly Draw[] = [
  rect,
  rect,
  rect,
  square,
  slanted,
  slanted,
  solid,
  solid,
  planting,
  ropes,
];

const woven = families("zh", "woven", { ...rows("way", WAYS), ...rows("shape", SHAPES) });

/** Held back: at a rate, what is left, catching up, meeting, a side from the perimeter, cutting at a pace. */
const HELD_BACK = [
  /^g-g (d0\/g|d0\+g|d0\*g|g\/d0)$/,
  /^g\/g (d0\*g|d0\+c1)$/,
  /^g\*g (g-d0|d0-g|d0\/g)$/,
  /^g\/c2 d0-g$/,
  /^g\*g\/c100 g[+-]d0$/,
  /^g\+g g\/d0$/,
  /^(g\*g|g\+g) g\+g d0\/d1$/,
  /^g\*g g-g d0\/d1( g\*d2)?$/,
  /^g-c1 g\/d0 g-c1 d1\*d2$/,
];

/** Chinese: ways and times, figures and solids, each story with a structure of its own. */
export const zhWays: readonly Family[] = withoutShapes(woven, HELD_BACK);
