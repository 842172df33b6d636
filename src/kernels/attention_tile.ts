import source from "../../shaders/attention_tile.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import type { Recorder } from "../gpu/program";
import { attentionOverrides } from "./lib/attention";
import { cacheReadCode, type HeadShape } from "./lib/cache";
import { type StepBuffers, TILE_ROWS } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";

/** Causal attention of the prompt rows, a tile of neighbouring rows of one sequence at a time. */
export function attentionTile(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  shape: HeadShape,
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] elem, queries first
  cache: readonly GPUBuffer[],
  out: GPUBuffer, // [rows, padded heads * headDim] elem
): void {
  const runs = Math.floor(128 / (shape.headDim / 4)); // invocations share the output's quads
  recorder.dispatch(
    {
      label: "attention_tile",
      enable: enables(variant, { elem: true }),
      sizes: { ROWS_A_RUN: Math.ceil(TILE_ROWS / runs) },
      code: [elemCode(variant), step, cacheReadCode(shape), source],
      overrides: attentionOverrides(shape),
      groups: [["uniform", "read", "read", "read", "write"], cache.map(() => "read" as const)],
    },
    [[buffers.step, buffers.tiles, buffers.pageTables, qkv, out], cache],
    ({ tiles }) => [shape.heads, tiles],
  );
}
