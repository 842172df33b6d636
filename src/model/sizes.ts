import { cacheBytes, type HeadShape, PAGE } from "../kernels/lib/cache";
import { ROW_WORDS, TILE_WORDS } from "../kernels/lib/step";
import { elemBytes, type Variant } from "../kernels/lib/variant";
import { padded } from "../kernels/lib/weight";
import { PICK_BYTES } from "../kernels/sample";
import type { Activations } from "./activations";
import type { ModelOptions } from "./assemble";
import type { ModelConfig } from "./config";

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

/** Bytes of what flows between the kernels of a step of `rows` rows, `logitRows` of them with logits. */
export function activationSizes(
  config: ModelConfig,
  variant: Variant,
  rows: number,
  logitRows: number,
): Readonly<Record<keyof Activations, number>> {
  const { hidden, heads, kvHeads, headDim, feedForward, vocabulary } = config;
  const elem = elemBytes(variant);
  return {
    x: rows * padded(hidden) * 4,
    h: rows * padded(hidden) * elem,
    qkv: rows * padded((heads + 2 * kvHeads) * headDim) * elem,
    attended: rows * padded(heads * headDim) * elem,
    gated: rows * padded(feedForward) * elem,
    last: logitRows * padded(hidden) * elem,
    logits: logitRows * vocabulary * 4,
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

/** What a user chooses when a model is opened. */
export interface OpenChoices {
  readonly precision?: "f32" | "f16" | undefined;
  readonly kv?: ModelOptions["cacheType"] | undefined;
  readonly contextLength: number;
  readonly batch?: number | undefined;
  readonly decodeRows?: number | undefined;
  /** Beginnings of prompts that are held beside the sequences, each up to the whole context. */
  readonly shared?: number | undefined;
}

/** Positions a sequence gets where nothing else is asked for. */
export const DEFAULT_CONTEXT = 4096;
/** Prompt rows of one step. */
const CHUNK = 256;

/** The options of a model for `batch` replies side by side, with a line and pages to spare for `logits`. */
export function modelOptions(choices: OpenChoices, subgroups: boolean): ModelOptions {
  const { precision = "f32", kv = "f16", contextLength, batch = 1, shared = 0 } = choices;
  const pagesASequence = Math.ceil(contextLength / PAGE);
  return {
    variant: { elem: precision, subgroups },
    cacheType: kv,
    positions: contextLength,
    sequences: batch + shared + 1,
    pages: batch * (pagesASequence + 1) + shared * pagesASequence,
    rows: CHUNK,
    decodeRows: choices.decodeRows ?? batch,
  };
}
