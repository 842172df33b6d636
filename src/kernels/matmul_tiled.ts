import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/matmul_tiled.wgsl?raw";
import type { Bound, Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { type Store, storeCode } from "./lib/store";
import { elemCode, enables, type Variant } from "./lib/variant";
import { type Weight, weightAccess, weightCode } from "./lib/weight";

/** Prompt rows and outputs of a workgroup's tile. */
const TILE = { rows: 64, outputs: 64 };

/** y = x Wᵀ for the prompt rows of a step. */
export function matmulTiled(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  w: Weight, // [outputs, columns]
  x: GPUBuffer, // [rows, padded columns] elem
  store: Store,
  y: Bound, // [rows, padded outputs]
): void {
  for (const part of w.parts) {
    recorder.dispatch(
      {
        label: `matmul_tiled ${part.type} ${store}`,
        enable: enables(variant, { elem: true }),
        code: [elemCode(variant), step, weightCode(part.type), storeCode(store), source],
        overrides: {},
        groups: [["uniform", "read", "write"], weightAccess(part)],
      },
      [[buffers.step, x, y], part.buffers],
      ({ promptRows }) =>
        promptRows === 0
          ? [0, 0]
          : [Math.ceil(part.rows / TILE.outputs), Math.ceil(promptRows / TILE.rows)],
    );
  }
}
