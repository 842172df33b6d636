import { cacheBytes, type HeadShape, PAGE } from "../kernels/lib/cache";
import { ROW_WORDS, TILE_WORDS } from "../kernels/lib/step";
import { PICK_BYTES } from "../kernels/sample";
import type { ModelConfig } from "./config";
import type { ModelOptions } from "./options";

/** Pages of the cache that the options ask for. */
export function pageCount(
  options: Pick<ModelOptions, "pages" | "positions" | "sequences">,
): number {
  return options.pages ?? Math.ceil(options.positions / PAGE) * options.sequences;
}

/** The attention heads and pages of a model opened with these options. */
export function headShape(config: ModelConfig, options: ModelOptions): HeadShape {
  return {
    heads: config.heads,
    kvHeads: config.kvHeads,
    headDim: config.headDim,
    cacheType: options.cacheType,
    pagesASequence: Math.ceil(options.positions / PAGE),
  };
}

/** Bytes of every buffer of a model besides weights and activations. */
export function modelSizes(config: ModelConfig, options: ModelOptions) {
  const { rows, sequences, positions, decodeRows } = options;
  const shape = headShape(config, options);
  return {
    step: 16,
    rows: rows * ROW_WORDS * 4,
    gathered: decodeRows * 4,
    tiles: rows * TILE_WORDS * 4,
    pageTables: sequences * shape.pagesASequence * 4,
    /** Of one layer: keys, values, scales. */
    cache: cacheBytes(shape, pageCount(options)),
    passing: Math.max(...cacheBytes(shape, 1)),
    picks: decodeRows * PICK_BYTES,
    seen: sequences * Math.ceil(config.vocabulary / 32) * 4,
    chosen: decodeRows * 4,
    logProbabilities: decodeRows * 4,
    readback: decodeRows * 8,
    turns: positions * config.headDim * 4,
  };
}
