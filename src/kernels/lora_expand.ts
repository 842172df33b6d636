import lora from "../../shaders/lib/lora.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/lora_expand.wgsl?raw";
import type { Recorder } from "../gpu/program";
import { type LoraProduct, outputsOf } from "./lib/lora";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";

/** y += B (A x) by the adapter of each row, whose A x lora_shrink has made. */
export function loraExpand(
  recorder: Recorder,
  elem: Variant["elem"], // of y
  buffers: StepBuffers,
  { segments, shape, b, shrunk }: LoraProduct,
  y: GPUBuffer, // [rows, stride of the product's uniform] elem
): void {
  const variant: Variant = { elem, subgroups: false };
  recorder.dispatch(
    {
      label: "lora_expand",
      enable: enables(variant, { elem: true }),
      code: [elemCode(variant), step, lora, source],
      overrides: {},
      groups: [
        ["uniform", "read", "write"],
        ["uniform", "read"],
      ],
    },
    [
      [buffers.step, shrunk, y],
      [shape, b],
    ],
    ({ promptRows, decodeRows }) => [Math.ceil(outputsOf(segments) / 64), promptRows + decodeRows],
  );
}
