import type { StepShape } from "../../../gpu/program";

/** Most rows of a tile of attention while training; shaders/backward/lib/attention_rows.wgsl has the same number. */
export const ROW_TILE = 8;

/** Words of such a tile: first row, rows, rows of its sequence, first position. */
export const ROW_TILE_WORDS = 4;

/** A grid of `width` workgroups for every row of a step. */
export const forRows =
  (width: number) =>
  ({ promptRows }: StepShape): [number, number] => [width, promptRows];
