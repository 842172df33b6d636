import siluCode from "../../shaders/lib/silu.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/silu.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";
import { padded } from "./lib/weight";

/** y = silu(gate) for every row of the step. */
export function silu(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  columns: number,
  gate: GPUBuffer, // [rows, columns] f32
  y: GPUBuffer, // [rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      label: "silu",
      enable: enables(variant, { elem: true }),
      code: [elemCode(variant), step, siluCode, source],
      overrides: { COLUMNS: columns, STRIDE: padded(columns) },
      groups: [["uniform", "read", "write"]],
    },
    [[buffers.step, gate, y]],
    ({ promptRows, decodeRows }) => [Math.ceil(columns / 64), promptRows + decodeRows],
  );
}
