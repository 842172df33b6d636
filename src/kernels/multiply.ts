import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/multiply.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";
import { padded } from "./lib/weight";

/** y *= up for every row of the step. */
export function multiply(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  columns: number,
  up: GPUBuffer, // [rows, columns] f32
  y: GPUBuffer, // [rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      label: "multiply",
      enable: enables(variant, { elem: true }),
      code: [elemCode(variant), step, source],
      overrides: { COLUMNS: columns, STRIDE: padded(columns) },
      groups: [["uniform", "read", "write"]],
    },
    [[buffers.step, up, y]],
    ({ promptRows, decodeRows }) => [Math.ceil(columns / 64), promptRows + decodeRows],
  );
}
