import source from "../../../shaders/backward/attention_query_gradient.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { attentionRows, type RowHeads } from "./lib/attention";

/** The gradient of the queries, and the products of outputs and their gradients for that of the keys. */
export function attentionQueryGradient(
  recorder: Recorder,
  tiles: GPUBuffer, // [tiles] of ROW_TILE_WORDS u32
  shape: RowHeads,
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32, turned
  out: GPUBuffer, // [rows, padded heads * headDim] f32
  dOut: GPUBuffer, // [rows, padded heads * headDim] f32
  logSums: GPUBuffer, // [rows, heads] f32
  products: GPUBuffer, // [rows, heads] f32, written
  dQkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32, queries written
): void {
  recorder.dispatch(
    {
      label: "attention_query_gradient",
      ...attentionRows(shape, source),
      groups: [["read", "read", "read", "read", "read", "write", "write"]],
    },
    [[tiles, qkv, out, dOut, logSums, products, dQkv]],
    (step) => [shape.heads, step.tiles],
  );
}
