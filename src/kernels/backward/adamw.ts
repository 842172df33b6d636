import source from "../../../shaders/backward/adamw.wgsl?raw";
import updateCode from "../../../shaders/backward/lib/update.wgsl?raw";
import type { Recorder } from "../../gpu/program";

/** Bytes of the uniform Update. */
export const UPDATE_BYTES = 48;

/** What one step of the optimiser depends on, besides the gradient. */
export interface Update {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly decay: number;
  /** Counts from 1. */
  readonly step: number;
  /** Largest norm of a gradient; Infinity for any. */
  readonly clipNorm: number;
}

/** An update as the shaders' struct Update has it. */
export function packUpdate(update: Update): Float32Array<ArrayBuffer> {
  const { rate, beta1, beta2, epsilon, decay, step, clipNorm } = update;
  const words = new Float32Array(UPDATE_BYTES / 4);
  words.set([rate, beta1, beta2, 1 - beta1, 1 - beta2, epsilon, decay]);
  words.set([1 / (1 - beta1 ** step), 1 / (1 - beta2 ** step), Math.min(clipNorm, 3e38)], 7);
  return words;
}

/** One step of AdamW on `count` numbers, a multiple of 4, with the gradient times norm's factor. */
export function adamw(
  recorder: Recorder,
  update: GPUBuffer, // uniform Update
  norm: GPUBuffer, // norm, factor in f32
  count: number,
  gradients: GPUBuffer, // [count] f32
  numbers: GPUBuffer, // [count] f32
  means: GPUBuffer, // [count] f32
  squares: GPUBuffer, // [count] f32
): void {
  recorder.dispatch(
    {
      label: "adamw",
      enable: [],
      code: [updateCode, source],
      overrides: { COUNT: count / 4 },
      groups: [["uniform", "read", "read", "write", "write", "write"]],
    },
    [[update, norm, gradients, numbers, means, squares]],
    () => [Math.min(Math.ceil(count / 256), 4096), 1],
  );
}
