import { SkymathError } from "../common/errors";
import type { Gpu } from "../gpu/device";
import type { StepControl } from "./types";

/** Layers go together in a submit as long as it takes the GPU no longer than this. */
const SUBMIT_MS = 8;

/** Forward layers and backward ones take different times. */
export type Direction = "forward" | "backward";

/** One command buffer: dispatches, copies and clears in the order in which they are asked for. */
export class Encoding {
  readonly #encoder: GPUCommandEncoder;
  #pass: GPUComputePassEncoder | null = null;

  constructor(device: GPUDevice) {
    this.#encoder = device.createCommandEncoder();
  }

  pass(): GPUComputePassEncoder {
    this.#pass ??= this.#encoder.beginComputePass();
    return this.#pass;
  }

  copy(from: GPUBuffer, to: GPUBuffer, bytes: number): void {
    this.#outside().copyBufferToBuffer(from, 0, to, 0, bytes);
  }

  /** Zeroes the first `bytes`, or all of the buffer. */
  clear(buffer: GPUBuffer, bytes?: number): void {
    this.#outside().clearBuffer(buffer, 0, bytes);
  }

  finish(): GPUCommandBuffer {
    return this.#outside().finish();
  }

  #outside(): GPUCommandEncoder {
    this.#pass?.end();
    this.#pass = null;
    return this.#encoder;
  }
}

/**
 * The submits of training steps: short ones, so that others have their turn between them, and at most
 * two under way.
 */
export class Submits {
  readonly #gpu: Gpu;
  /** Of the last submit: the time at which it was done. */
  #ahead: Promise<number> = Promise.resolve(0);
  readonly #layerMs: Record<Direction, number> = {
    forward: Number.POSITIVE_INFINITY,
    backward: Number.POSITIVE_INFINITY,
  };

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /** Encodes and submits; whoever waits for the GPU goes first. Throws a `cancelled` error after an abort. */
  async one(
    { signal, turn }: StepControl,
    encode: (into: Encoding) => void,
    took: (ms: number) => void = () => {},
  ): Promise<void> {
    await turn?.();
    if (signal?.aborted) {
      throw new SkymathError({ kind: "cancelled", message: "Training was stopped." });
    }
    this.#gpu.checkAlive();
    const { device } = this.#gpu;
    const into = new Encoding(device);
    encode(into);
    device.queue.submit([into.finish()]);
    const submitted = performance.now();
    const before = this.#ahead;
    this.#ahead = device.queue.onSubmittedWorkDone().then(async () => {
      const done = performance.now();
      took(done - Math.max(submitted, await before));
      return done;
    });
    await before;
  }

  /** The layers of `order`, as many in a submit as go into SUBMIT_MS by the time that the last ones took. */
  async layers(
    direction: Direction,
    order: readonly number[],
    control: StepControl,
    encode: (layer: number, into: Encoding) => void,
  ): Promise<void> {
    for (let at = 0; at < order.length; ) {
      const together = Math.max(1, Math.floor(SUBMIT_MS / this.#layerMs[direction]));
      const layers = order.slice(at, at + together);
      await this.one(
        control,
        (into) => {
          for (const layer of layers) encode(layer, into);
        },
        (ms) => {
          this.#layerMs[direction] = Math.max(ms, 0.01) / layers.length;
        },
      );
      at += layers.length;
    }
  }

  /** Waits for all that was submitted. */
  async done(): Promise<void> {
    await this.#ahead;
    this.#gpu.checkAlive();
  }
}
