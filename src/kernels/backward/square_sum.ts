import source from "../../../shaders/backward/square_sum.wgsl?raw";
import type { Recorder } from "../../gpu/program";

/** Sums that a layer's gradients are added up to; shaders/backward/square_sum.wgsl has the same number. */
export const SUMS_A_LAYER = 64;

/** sums[layer] = sums of squares of one layer's gradients. */
export function squareSum(
  recorder: Recorder,
  layer: number,
  count: number, // of gradients, a multiple of 4
  gradients: GPUBuffer, // [count] f32
  sums: GPUBuffer, // [layers, SUMS_A_LAYER] f32
): void {
  recorder.dispatch(
    {
      label: "square_sum",
      enable: [],
      code: [source],
      overrides: { COUNT: count / 4 },
      groups: [["read", "write"]],
    },
    [[gradients, { buffer: sums, offset: layer * SUMS_A_LAYER * 4, size: SUMS_A_LAYER * 4 }]],
    () => [SUMS_A_LAYER, 1],
  );
}
