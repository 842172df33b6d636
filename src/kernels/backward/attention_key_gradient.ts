import source from "../../../shaders/backward/attention_key_gradient.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { attentionRows, type RowHeads } from "./lib/attention";

/** The gradients of keys and values. */
export function attentionKeyGradient(
  recorder: Recorder,
  tiles: GPUBuffer, // [tiles] of ROW_TILE_WORDS u32
  shape: RowHeads,
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32, turned
  dOut: GPUBuffer, // [rows, padded heads * headDim] f32
  logSums: GPUBuffer, // [rows, heads] f32
  products: GPUBuffer, // [rows, heads] f32
  dQkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32, keys and values written
): void {
  recorder.dispatch(
    {
      label: "attention_key_gradient",
      ...attentionRows(shape, source),
      groups: [["read", "read", "read", "read", "read", "write"]],
    },
    [[tiles, qkv, dOut, logSums, products, dQkv]],
    (step) => [shape.kvHeads, step.tiles],
  );
}
