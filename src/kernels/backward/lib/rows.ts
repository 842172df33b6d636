import type { StepShape } from "../../../gpu/program";

/** Words of a tile of attention while training: first row, rows, rows of its sequence, first position. */
export const ROW_TILE_WORDS = 4;

/** A grid of `width` workgroups for every row of a step. */
export const forRows =
  (width: number) =>
  ({ promptRows }: StepShape): [number, number] => [width, promptRows];
