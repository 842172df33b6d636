import type { Gpu } from "./device";
import { type KernelSource, kernelCache } from "./kernel";

/** What the grids of a step depend on. */
export interface StepShape {
  readonly promptRows: number;
  readonly decodeRows: number;
  readonly logitRows: number;
  /** Tiles of prompt rows for attention. */
  readonly tiles: number;
}

export type Grid = readonly [x: number, y: number];

interface Dispatch {
  readonly label: string;
  readonly groups: readonly GPUBindGroup[];
  readonly grid: (step: StepShape) => Grid;
  pipeline: GPUComputePipeline | null;
}

/** A whole buffer, or a run of it in bytes. */
export type Bound = GPUBuffer | { buffer: GPUBuffer; offset: number; size: number };

/**
 * Writes down dispatches once, with their bind groups, so that a step only plays them.
 * Nothing is created after `compile`.
 */
export class Recorder {
  readonly gpu: Gpu;
  readonly #dispatches: Dispatch[] = [];
  readonly #pipelines: Promise<unknown>[] = [];

  constructor(gpu: Gpu) {
    this.gpu = gpu;
  }

  /** Adds one dispatch; a grid with a zero is left out of a step. */
  dispatch(
    source: KernelSource,
    bindings: readonly (readonly Bound[])[],
    grid: (step: StepShape) => Grid,
  ): void {
    const kernel = kernelCache(this.gpu).kernel(source);
    const groups = bindings.map((buffers, group) =>
      this.gpu.device.createBindGroup({
        label: source.label,
        layout: kernel.layouts[group]!,
        entries: buffers.map((bound, binding) => ({
          binding,
          resource: "buffer" in bound ? bound : { buffer: bound },
        })),
      }),
    );
    const dispatch: Dispatch = { label: source.label, groups, grid, pipeline: null };
    this.#dispatches.push(dispatch);
    this.#pipelines.push(
      kernel.pipeline.then((pipeline) => {
        dispatch.pipeline = pipeline;
      }),
    );
  }

  /** Waits for every pipeline. Throws an `internal` error that names the shader that fails. */
  async compile(onProgress?: (done: number, total: number) => void): Promise<Program> {
    let done = 0;
    const total = this.#pipelines.length;
    await Promise.all(this.#pipelines.map((one) => one.then(() => onProgress?.(++done, total))));
    return new Program(this.#dispatches);
  }
}

/** One dispatch of a step, to be played by itself. */
export interface Single {
  readonly label: string;
  readonly grid: Grid;
  readonly play: (pass: GPUComputePassEncoder, times: number) => void;
}

/** Recorded dispatches, played into a compute pass. */
export class Program {
  readonly #dispatches: readonly Dispatch[];

  constructor(dispatches: readonly Dispatch[]) {
    this.#dispatches = dispatches;
  }

  /** Dispatches, those that a step leaves out too. */
  get length(): number {
    return this.#dispatches.length;
  }

  /** Encodes one step, or its dispatches `from` to `to`; returns how many it took. */
  encode(pass: GPUComputePassEncoder, step: StepShape, from = 0, to = this.length): number {
    let count = 0;
    for (let i = from; i < to; i++) {
      const dispatch = this.#dispatches[i]!;
      const grid = dispatch.grid(step);
      if (isEmpty(grid)) continue;
      play(pass, dispatch, grid, 1);
      count++;
    }
    return count;
  }

  /** The dispatches of a step one by one, in their order. */
  singles(step: StepShape): Single[] {
    const all = this.#dispatches.map((dispatch) => ({ dispatch, grid: dispatch.grid(step) }));
    return all
      .filter(({ grid }) => !isEmpty(grid))
      .map(({ dispatch, grid }) => ({
        label: dispatch.label,
        grid,
        play: (pass, times) => play(pass, dispatch, grid, times),
      }));
  }
}

const isEmpty = ([x, y]: Grid) => x === 0 || y === 0;

function play(pass: GPUComputePassEncoder, dispatch: Dispatch, [x, y]: Grid, times: number): void {
  pass.setPipeline(dispatch.pipeline!);
  dispatch.groups.forEach((group, index) => {
    pass.setBindGroup(index, group);
  });
  for (let i = 0; i < times; i++) pass.dispatchWorkgroups(x, y);
}
