import { bufferBytes } from "../gpu/buffers";
import { PART_BYTES, padded } from "../kernels/lib/weight";
import type { GgufFile } from "../weights/gguf";
import { activationSizes } from "./activations";
import type { ModelConfig } from "./config";
import type { ModelOptions } from "./options";
import { matricesOf, PART_ROWS, partsOf, runsOf } from "./parts";
import { modelSizes } from "./sizes";

/** Bytes of GPU memory that a model takes, known from its header alone. */
export interface MemoryPlan {
  readonly weights: number;
  readonly cache: number;
  /** Activations, tables and everything else. */
  readonly scratch: number;
  readonly total: number;
  /** The largest buffer that cannot be split. */
  readonly largest: { readonly name: string; readonly bytes: number };
}

/**
 * The memory of `file` opened with `options` on an adapter that binds up to `mostBytes` at once: what
 * `Model.memory()` tells once it is loaded. Throws a `model` error for a tensor type that cannot be run.
 */
export function planMemory(
  file: GgufFile,
  config: ModelConfig,
  options: ModelOptions,
  mostBytes: number,
): MemoryPlan {
  const { variant, rows, decodeRows } = options;
  const { cache: ofLayer, ...tables } = modelSizes(config, options);
  const activations = activationSizes(config, variant, rows, decodeRows);
  const cache = config.layers * sum(ofLayer.map(bufferBytes));
  const gains = (2 * config.layers + 1) * bufferBytes(padded(config.hidden) * 4);
  const { weights, buffers, largest } = planWeights(file, config, mostBytes);
  const single = { ...activations, ...tables };
  const total = buffers + gains + cache + sum(Object.values(single).map(bufferBytes));
  const candidates = [
    largest,
    { name: "cache of a layer", bytes: Math.max(...ofLayer) },
    ...Object.entries(single).map(([name, bytes]) => ({ name, bytes })),
  ];
  return {
    weights,
    cache,
    scratch: total - weights - cache,
    total,
    largest: candidates.reduce((a, b) => (b.bytes > a.bytes ? b : a)),
  };
}

/** The matrices: their own bytes, those of their buffers, and what the widest needs in one binding. */
function planWeights(file: GgufFile, config: ModelConfig, mostBytes: number) {
  let weights = 0;
  let buffers = 0;
  let largest = { name: "", bytes: 0 };
  for (const matrix of matricesOf(file, config)) {
    for (const run of runsOf(matrix, mostBytes)) {
      const least = PART_ROWS * Math.max(...run.rowBytes);
      if (least > largest.bytes) largest = { name: `64 rows of ${matrix[0]!.name}`, bytes: least };
      weights += (run.endRow - run.firstRow) * sum(run.rowBytes);
      if (run.partRows === 0) continue; // too wide: `largest` says so
      for (const { rows } of partsOf(run)) {
        buffers += bufferBytes(PART_BYTES);
        buffers += sum(run.rowBytes.map((each) => bufferBytes(rows * each)));
      }
    }
  }
  return { weights, buffers, largest };
}

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
