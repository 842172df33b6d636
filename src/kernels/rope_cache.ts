import row from "../../shaders/lib/row.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/rope_cache.wgsl?raw";
import type { Recorder } from "../gpu/program";
import { cacheOverrides, cacheWriteCode, type HeadShape } from "./lib/cache";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, type Variant } from "./lib/variant";
import { padded } from "./lib/weight";

/** Turns queries and keys by position and puts keys and values into the rows' pages. */
export function ropeCache(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  shape: HeadShape,
  turns: GPUBuffer, // [positions, headDim / 2] cos, sin in f32
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] elem
  cache: readonly GPUBuffer[], // keys, values, scales for int8
): void {
  const { heads, kvHeads, headDim } = shape;
  recorder.dispatch(
    {
      label: "rope_cache",
      enable: enables(variant, { elem: true }),
      code: [elemCode(variant), step, row, cacheWriteCode(shape), source],
      overrides: {
        ...cacheOverrides(shape),
        HEADS: heads,
        STRIDE: padded((heads + 2 * kvHeads) * headDim) / 4,
      },
      groups: [["uniform", "read", "read", "read", "write"], cache.map(() => "write" as const)],
    },
    [[buffers.step, buffers.rows, buffers.pageTables, turns, qkv], cache],
    ({ promptRows, decodeRows }) => [heads + 2 * kvHeads, promptRows + decodeRows],
  );
}
