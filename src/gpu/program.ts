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

/** Recorded dispatches, played into a compute pass. */
export class Program {
  readonly #dispatches: readonly Dispatch[];

  constructor(dispatches: readonly Dispatch[]) {
    this.#dispatches = dispatches;
  }

  /** Encodes one step; returns how many dispatches it took. */
  encode(pass: GPUComputePassEncoder, step: StepShape): number {
    let count = 0;
    for (const dispatch of this.#dispatches) {
      const [x, y] = dispatch.grid(step);
      if (x === 0 || y === 0) continue;
      pass.setPipeline(dispatch.pipeline!);
      dispatch.groups.forEach((group, index) => {
        pass.setBindGroup(index, group);
      });
      pass.dispatchWorkgroups(x, y);
      count++;
    }
    return count;
  }
}
