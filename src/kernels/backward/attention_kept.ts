import source from "../../../shaders/backward/attention_kept.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { attentionRows, type RowHeads } from "./lib/attention";

/** Causal attention over whole sequences in rows; keeps each row's logarithm of its sum of exponentials. */
export function attentionKept(
  recorder: Recorder,
  tiles: GPUBuffer, // [tiles] of ROW_TILE_WORDS u32
  shape: RowHeads,
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32, turned
  out: GPUBuffer, // [rows, padded heads * headDim] f32
  logSums: GPUBuffer, // [rows, heads] f32
): void {
  recorder.dispatch(
    {
      label: "attention_kept",
      ...attentionRows(shape, source),
      groups: [["read", "read", "write", "write"]],
    },
    [[tiles, qkv, out, logSums]],
    (step) => [shape.heads, step.tiles],
  );
}
