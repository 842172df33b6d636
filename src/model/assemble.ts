import type { Buffers } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import { type Program, Recorder } from "../gpu/program";
import { type CacheType, cacheBytes, type HeadShape, PAGE } from "../kernels/lib/cache";
import { ROW_WORDS, type StepBuffers, TILE_WORDS } from "../kernels/lib/step";
import type { Variant } from "../kernels/lib/variant";
import { PICK_BYTES, sample } from "../kernels/sample";
import { type Activations, makeActivations } from "./activations";
import type { ModelConfig } from "./config";
import { recordForward } from "./forward";
import { PagePool } from "./pages";
import { ropeTurns } from "./rope";
import { StepTable } from "./step";
import type { Weights } from "./weights";

export interface ModelOptions {
  readonly variant: Variant;
  readonly cacheType: CacheType;
  /** Positions of the longest sequence. */
  readonly positions: number;
  /** Sequences open at once. */
  readonly sequences: number;
  /** Pages of the cache; by default enough for every sequence at full length. */
  readonly pages?: number;
  /** Most rows of a step: the chunk in which prompts are computed. */
  readonly rows: number;
  /** Most decode rows of a step, and most rows with logits. */
  readonly decodeRows: number;
  readonly onUpload?: (bytes: number) => void;
  readonly onCompile?: (done: number, total: number) => void;
}

/** Buffers of a model besides its weights. */
export interface ModelBuffers {
  readonly step: StepBuffers;
  readonly activations: Activations;
  readonly cache: readonly (readonly GPUBuffer[])[]; // [layer] keys, values, scales
  /** Room for a page that is copied: WebGPU copies nothing within one buffer. */
  readonly passing: GPUBuffer;
  readonly picks: GPUBuffer;
  readonly seen: GPUBuffer;
  readonly chosen: GPUBuffer;
  readonly logProbabilities: GPUBuffer;
  readonly readback: GPUBuffer;
}

export interface Assembly {
  readonly buffers: ModelBuffers;
  readonly forward: Program;
  readonly sample: Program;
  readonly table: StepTable;
  readonly pool: PagePool;
}

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

/** Makes a model's buffers and compiles its programs. */
export async function assemble(
  gpu: Gpu,
  memory: Buffers,
  weights: Weights,
  config: ModelConfig,
  options: ModelOptions,
  ropeDivisors: ArrayLike<number> | null = null,
): Promise<Assembly> {
  const { variant, rows, sequences, positions, decodeRows } = options;
  const pages = pageCount(options);
  const shape = headShape(config, options);
  const buffers: ModelBuffers = {
    step: {
      step: memory.uniform("step", 16),
      rows: memory.storage("rows", rows * ROW_WORDS * 4),
      gathered: memory.storage("gathered", decodeRows * 4),
      tiles: memory.storage("tiles", rows * TILE_WORDS * 4),
      pageTables: memory.storage("page tables", sequences * shape.pagesASequence * 4),
    },
    activations: makeActivations(memory, config, variant, rows, decodeRows),
    cache: weights.layers.map((_, layer) =>
      cacheBytes(shape, pages).map((bytes) => memory.storage(`cache ${layer}`, bytes)),
    ),
    passing: memory.storage("page in passing", Math.max(...cacheBytes(shape, 1))),
    picks: memory.storage("picks", decodeRows * PICK_BYTES),
    seen: memory.storage("seen", sequences * Math.ceil(config.vocabulary / 32) * 4),
    chosen: memory.storage("chosen", decodeRows * 4),
    logProbabilities: memory.storage("log-probabilities", decodeRows * 4),
    readback: memory.readback("chosen out", decodeRows * 8),
  };
  const turns = memory.storage("rope turns", positions * config.headDim * 4);
  gpu.device.queue.writeBuffer(turns, 0, ropeTurns(config, positions, ropeDivisors));

  const recorder = new Recorder(gpu);
  recordForward(recorder, weights, {
    variant,
    shape,
    buffers: buffers.step,
    activations: buffers.activations,
    turns,
    cache: buffers.cache,
    mostRows: decodeRows,
  });
  const sampler = new Recorder(gpu);
  const { picks, activations, seen, chosen, logProbabilities } = buffers;
  sample(sampler, config.vocabulary, picks, activations.logits, seen, chosen, logProbabilities);
  return {
    buffers,
    forward: await recorder.compile(options.onCompile),
    sample: await sampler.compile(),
    table: new StepTable({
      rows,
      decodeRows,
      positions,
      vocabulary: config.vocabulary,
    }),
    pool: new PagePool(pages, sequences),
  };
}
