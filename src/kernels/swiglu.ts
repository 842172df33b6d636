import siluCode from "../../shaders/lib/silu.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/swiglu.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";
import { padded } from "./lib/weight";

/** y = silu(gate) · up for every row of the step, of a product whose outputs take turns. */
export function swiglu(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  columns: number,
  products: GPUBuffer, // [rows, columns] of gate, up in f32
  y: GPUBuffer, // [rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      label: "swiglu",
      enable: enables(variant, { elem: true }),
      code: [elemCode(variant), step, siluCode, source],
      overrides: { COLUMNS: columns, STRIDE: padded(columns) },
      groups: [["uniform", "read", "write"]],
    },
    [[buffers.step, products, y]],
    ({ promptRows, decodeRows }) => [Math.ceil(columns / 64), promptRows + decodeRows],
  );
}
