import { SkymathError } from "../common/errors";
import type { Gpu } from "./device";

/** How work gives way. Both are looked at between two submits. */
export interface StepControl {
  /** Ends the work with a `cancelled` error; what it works on stays as it was. */
  readonly signal?: AbortSignal;
  /** Awaited before each submit: resolve it late, and whatever else uses the GPU goes first. */
  readonly turn?: () => Promise<void> | void;
}

/** How much goes into one submit. */
export interface SubmitSize {
  /** Milliseconds of the GPU that it may take, unless a single unit takes longer. */
  readonly ms: number;
  /** Units, as long as their time is not known. */
  readonly first: number;
}

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

  /** Copies the first `bytes` of a buffer to byte `at` of another. */
  copy(from: GPUBuffer, to: GPUBuffer, bytes: number, at = 0): void {
    this.#outside().copyBufferToBuffer(from, 0, to, at, bytes);
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
 * Submits that are short, so that drivers don't take the GPU for hung, others have their turn and a stop
 * comes soon; at most two are under way.
 */
export class Submits {
  readonly #gpu: Gpu;
  readonly #size: SubmitSize;
  /** Of the last submit: the time at which it was done. */
  #ahead: Promise<number> = Promise.resolve(0);
  /** Milliseconds of a unit of each kind of work. */
  readonly #unitMs = new Map<string, number>();

  constructor(gpu: Gpu, size: SubmitSize) {
    this.#gpu = gpu;
    this.#size = size;
  }

  /** Encodes and submits; whoever waits for the GPU goes first. Throws a `cancelled` error after an abort. */
  async one(
    { signal, turn }: StepControl,
    encode: (into: Encoding) => void,
    took: (ms: number) => void = () => {},
  ): Promise<void> {
    await turn?.();
    if (signal?.aborted) {
      throw new SkymathError({ kind: "cancelled", message: "The computation was stopped." });
    }
    this.#gpu.checkAlive();
    const { device, finished } = this.#gpu;
    const into = new Encoding(device);
    encode(into);
    device.queue.submit([into.finish()]);
    const submitted = performance.now();
    const before = this.#ahead;
    const done = finished(device.queue.onSubmittedWorkDone()).catch(() => {}); // checkAlive tells of a loss
    this.#ahead = done.then(async () => {
      const now = performance.now();
      took(now - Math.max(submitted, await before));
      return now;
    });
    await before;
  }

  /** The units 0 to `count` in order, as many in a submit as its size allows by the time that such work took. */
  async run(
    kind: string,
    count: number,
    control: StepControl,
    encode: (from: number, to: number, into: Encoding) => void,
  ): Promise<void> {
    const { ms, first } = this.#size;
    const unitMs = this.#unitMs.get(kind);
    const together = unitMs === undefined ? first : Math.max(1, Math.floor(ms / unitMs));
    let left = count;
    let whole = 0;
    for (let from = 0; from < count; from += together) {
      const to = Math.min(count, from + together);
      const took = (some: number) => {
        whole += some;
        left -= to - from;
        if (left === 0) this.#learn(kind, whole / count);
      };
      await this.one(control, (into) => encode(from, to, into), took);
    }
  }

  /** Falls at once and rises slowly: work that takes long may only have waited for others. */
  #learn(kind: string, ms: number): void {
    const before = this.#unitMs.get(kind) ?? ms;
    this.#unitMs.set(kind, ms < before ? ms : before + (ms - before) / 4);
  }

  /** Waits for all that was submitted. */
  async done(): Promise<void> {
    await this.#ahead;
    this.#gpu.checkAlive();
  }
}
