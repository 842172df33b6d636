import accumulate from "../../../shaders/backward/lib/accumulate.wgsl?raw";
import put from "../../../shaders/backward/lib/put.wgsl?raw";
import source from "../../../shaders/backward/matmul_transposed.wgsl?raw";
import step from "../../../shaders/lib/step.wgsl?raw";
import type { Bound, Recorder } from "../../gpu/program";
import { blocksOf, type Weight, weightAccess, weightCode } from "../lib/weight";

/** Rows and columns of a workgroup's tile, columns in blocks of 32. */
const TILE = { rows: 64, blocks: 2 };

const BECOMES = { put, accumulate };

/**
 * dx = dy W for the rows of a step: the gradient of the input of y = x Wᵀ. `put` writes it, `accumulate`
 * adds it to what is there. Parts of W are parts of each sum, added one after the other.
 */
export function matmulTransposed(
  recorder: Recorder,
  stepUniform: GPUBuffer,
  w: Weight, // [outputs, columns]
  dy: Bound, // [rows, padded outputs] f32
  becomes: keyof typeof BECOMES,
  dx: Bound, // [rows, padded columns] f32
): void {
  w.parts.forEach((part, i) => {
    const here = i === 0 ? becomes : "accumulate";
    recorder.dispatch(
      {
        label: `matmul_transposed ${part.type} ${here}`,
        enable: [],
        code: [step, weightCode(part.type), BECOMES[here], source],
        overrides: {},
        groups: [["uniform", "read", "write"], weightAccess(part)],
      },
      [[stepUniform, dy, dx], part.buffers],
      ({ promptRows }) => [
        Math.ceil(blocksOf(w.columns) / TILE.blocks),
        Math.ceil(promptRows / TILE.rows),
      ],
    );
  });
}
