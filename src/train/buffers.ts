import type { Buffers } from "../gpu/buffers";
import type { ModelConfig } from "../model/config";
import { HEAD_ROWS, roomFor, type ScratchName, trainingSizes } from "./sizes";
import type { TrainerSettings } from "./types";

/** A layer's numbers, all in one layout. */
export interface LayerNumbers {
  readonly numbers: GPUBuffer;
  readonly gradients: GPUBuffer;
  readonly means: GPUBuffer;
  readonly squares: GPUBuffer;
}

/** What a block of rows with logits is told by. */
export interface HeadBlock {
  readonly step: GPUBuffer; // uniform Step
  readonly gathered: GPUBuffer; // [HEAD_ROWS] u32
}

type Single = Exclude<ScratchName, "blockSteps" | "gathered">;

/** Every buffer of a trainer, as large as the plan says. */
export interface TrainingBuffers {
  readonly layers: readonly LayerNumbers[];
  readonly checkpoints: readonly GPUBuffer[]; // [layers + 1] of [rows, padded hidden] f32
  readonly blocks: readonly HeadBlock[];
  readonly scratch: Readonly<Record<Single, GPUBuffer>>;
}

const UNIFORMS = ["step", "products of factors", "update", "dropout"];
const READBACKS = ["lossesOut", "layersOut"];

/** Makes them. Throws a `device` error where one is larger than the adapter allows. */
export function makeTrainingBuffers(
  memory: Buffers,
  config: ModelConfig,
  settings: TrainerSettings,
): TrainingBuffers {
  const sizes = trainingSizes(config, settings);
  const { blockSteps, gathered, ...single } = sizes.scratch;
  const blocks = roomFor(settings.rows) / HEAD_ROWS;
  const make = (name: string, bytes: number) => {
    if (UNIFORMS.includes(name)) return memory.uniform(name, bytes);
    return READBACKS.includes(name) ? memory.readback(name, bytes) : memory.storage(name, bytes);
  };
  const scratch = Object.entries(single).map(([name, bytes]) => [name, make(name, bytes)]);
  const each = (count: number, name: string, bytes: number) =>
    Array.from({ length: count }, (_, i) => memory.storage(`${name} ${i}`, bytes));
  const [numbers, gradients, means, squares] = ["numbers", "gradients", "means", "squares"].map(
    (name) => each(config.layers, name, sizes.layer),
  ) as [GPUBuffer[], GPUBuffer[], GPUBuffer[], GPUBuffer[]];
  return {
    layers: numbers.map((buffer, i) => ({
      numbers: buffer,
      gradients: gradients[i]!,
      means: means[i]!,
      squares: squares[i]!,
    })),
    checkpoints: each(config.layers + 1, "input of layer", sizes.checkpoint),
    blocks: Array.from({ length: blocks }, (_, i) => ({
      step: memory.uniform(`block ${i}`, blockSteps / blocks),
      gathered: memory.storage(`rows of block ${i}`, gathered / blocks),
    })),
    scratch: Object.fromEntries(scratch) as TrainingBuffers["scratch"],
  };
}
