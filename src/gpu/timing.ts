import type { Gpu } from "./device";
import type { Grid, Single } from "./program";

/** Milliseconds that one dispatch takes. */
export interface DispatchTime {
  readonly label: string;
  readonly grid: Grid;
  readonly ms: number;
}

/** A kernel with one grid: as often as it comes, and the sum of its times. */
export interface KernelTime extends DispatchTime {
  readonly count: number;
}

/** Plays each dispatch `times` times by itself. */
export async function timeDispatches(
  gpu: Gpu,
  singles: readonly Single[],
  times: number,
): Promise<DispatchTime[]> {
  const { queue } = gpu.device;
  const found: DispatchTime[] = [];
  for (const { label, grid, play } of singles) {
    const encoder = gpu.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    play(pass, times);
    pass.end();
    const commands = encoder.finish();
    const began = performance.now();
    queue.submit([commands]);
    await gpu.finished(queue.onSubmittedWorkDone());
    found.push({ label, grid, ms: (performance.now() - began) / times });
  }
  gpu.checkAlive();
  return found;
}

/** Sums over dispatches of one kernel and grid, in the order in which they first come. */
export function byKernel(times: readonly DispatchTime[]): KernelTime[] {
  const sums = new Map<string, KernelTime>();
  for (const time of times) {
    const key = `${time.label} ${time.grid}`;
    const { count = 0, ms = 0 } = sums.get(key) ?? {};
    sums.set(key, { ...time, count: count + 1, ms: ms + time.ms });
  }
  return [...sums.values()];
}
