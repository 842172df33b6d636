/** Words of a row in the step's row list: token, position, sequence, adapter slot. */
export const ROW_WORDS = 4;

/** Words of a tile of attention: first row, rows, sequence, first position. */
export const TILE_WORDS = 4;

/** Most rows in a tile of attention; shaders/attention_tile.wgsl has the same number. */
export const TILE_ROWS = 16;

/** The buffers that say which rows a step has; written once a step. */
export interface StepBuffers {
  /** uniform Step: promptRows, decodeRows, logitRows, tiles */
  readonly step: GPUBuffer;
  readonly rows: GPUBuffer; // [rows] of ROW_WORDS u32
  readonly gathered: GPUBuffer; // [logit rows] u32, indices of rows
  readonly tiles: GPUBuffer; // [tiles] of TILE_WORDS u32
  readonly pageTables: GPUBuffer; // [sequences, pagesASequence] u32
}
