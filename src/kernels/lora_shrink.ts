import lora from "../../shaders/lib/lora.wgsl?raw";
import row from "../../shaders/lib/row.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/lora_shrink.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { LoraProduct } from "./lib/lora";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, laneSumCode, type Variant } from "./lib/variant";

/** shrunk = A x by the adapter of each row of the step. */
export function loraShrink(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  { segments, rank, shape, a, shrunk }: LoraProduct,
  x: GPUBuffer, // [rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      label: "lora_shrink",
      enable: enables(variant, { elem: true, laneSum: true }),
      sizes: { VALUES: 4, WIDTH: recorder.gpu.can.width },
      code: [elemCode(variant), step, row, laneSumCode(variant), lora, source],
      overrides: {},
      groups: [
        ["uniform", "read", "read", "write"],
        ["uniform", "read"],
      ],
    },
    [
      [buffers.step, buffers.rows, x, shrunk],
      [shape, a],
    ],
    ({ promptRows, decodeRows }) => [(segments.outputs.length * rank) / 4, promptRows + decodeRows],
  );
}
