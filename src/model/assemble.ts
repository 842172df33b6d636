import type { Buffers } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import { type Program, Recorder } from "../gpu/program";
import type { StepBuffers } from "../kernels/lib/step";
import { sample } from "../kernels/sample";
import { type Activations, makeActivations } from "./activations";
import type { ModelConfig } from "./config";
import { type ForwardState, recordForward } from "./forward";
import type { ModelOptions } from "./options";
import { PagePool } from "./pages";
import { ropeTurns } from "./rope";
import { headShape, modelSizes, pageCount } from "./sizes";
import { StepTable } from "./step";
import type { Weights } from "./weights";

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
  readonly turns: GPUBuffer; // [positions, headDim / 2] cos, sin
}

export interface Assembly {
  readonly buffers: ModelBuffers;
  /** The forward pass, for steps of up to `state.mostRows` decode rows. */
  readonly forward: Program;
  /** What it was recorded on. */
  readonly state: ForwardState;
  readonly sample: Program;
  readonly table: StepTable;
  readonly pool: PagePool;
}

/** Makes all buffers of a model but its weights. */
export function makeModelBuffers(
  memory: Buffers,
  config: ModelConfig,
  options: ModelOptions,
): ModelBuffers {
  const { variant, rows, decodeRows } = options;
  const sizes = modelSizes(config, options);
  return {
    step: {
      step: memory.uniform("step", sizes.step),
      rows: memory.storage("rows", sizes.rows),
      gathered: memory.storage("gathered", sizes.gathered),
      tiles: memory.storage("tiles", sizes.tiles),
      pageTables: memory.storage("page tables", sizes.pageTables),
    },
    activations: makeActivations(memory, config, variant, rows, decodeRows),
    cache: Array.from({ length: config.layers }, (_, layer) =>
      sizes.cache.map((bytes) => memory.storage(`cache ${layer}`, bytes)),
    ),
    passing: memory.storage("page in passing", sizes.passing),
    picks: memory.storage("picks", sizes.picks),
    seen: memory.storage("seen", sizes.seen),
    chosen: memory.storage("chosen", sizes.chosen),
    logProbabilities: memory.storage("log-probabilities", sizes.logProbabilities),
    readback: memory.readback("chosen out", sizes.readback),
    turns: memory.storage("rope turns", sizes.turns),
  };
}

/** Compiles a model's programs for its buffers. */
export async function assemble(
  gpu: Gpu,
  buffers: ModelBuffers,
  weights: Weights,
  config: ModelConfig,
  options: ModelOptions,
  ropeDivisors: ArrayLike<number> | null = null,
): Promise<Assembly> {
  const { variant, rows, sequences, positions, decodeRows, narrowRows = decodeRows } = options;
  const { tiles = true } = options;
  const pages = pageCount(options);
  const shape = headShape(config, options);
  const { turns } = buffers;
  gpu.device.queue.writeBuffer(turns, 0, ropeTurns(config, positions, ropeDivisors));

  const recorder = new Recorder(gpu);
  const state: ForwardState = {
    variant,
    shape,
    buffers: buffers.step,
    activations: buffers.activations,
    turns,
    cache: buffers.cache,
    mostRows: narrowRows,
    tiles,
  };
  recordForward(recorder, weights, state);
  const sampler = new Recorder(gpu);
  const { picks, activations, seen, chosen, logProbabilities } = buffers;
  sample(sampler, config.vocabulary, picks, activations.logits, seen, chosen, logProbabilities);
  return {
    buffers,
    state,
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
