import source from "../../shaders/attention_row.wgsl?raw";
import row from "../../shaders/lib/row.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import type { Recorder } from "../gpu/program";
import { attentionOverrides } from "./lib/attention";
import { cacheReadCode, type HeadShape } from "./lib/cache";
import { type Span, spanCode, spanRows } from "./lib/span";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";

/** Causal attention of each row of a span over its sequence's pages. */
export function attentionRow(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  span: Span,
  shape: HeadShape,
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] elem, queries first
  cache: readonly GPUBuffer[],
  out: GPUBuffer, // [rows, padded heads * headDim] elem
): void {
  recorder.dispatch(
    {
      label: "attention_row",
      enable: enables(variant, { elem: true }),
      sizes: { WIDTH: widthFor(shape, recorder.gpu.can.width) },
      code: [elemCode(variant), step, row, spanCode(span), cacheReadCode(shape), source],
      overrides: attentionOverrides(shape),
      groups: [["uniform", "read", "read", "read", "write"], cache.map(() => "read" as const)],
    },
    [[buffers.step, buffers.rows, buffers.pageTables, qkv, out], cache],
    (step) => [shape.heads, spanRows(span, step)],
  );
}

/** Invocations of a workgroup: a power of two, one for each four dimensions of a head at least. */
function widthFor({ headDim }: HeadShape, least: number): number {
  let width = least;
  while (width < headDim / 4) width *= 2;
  return width;
}
