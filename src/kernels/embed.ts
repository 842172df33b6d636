import source from "../../shaders/embed.wgsl?raw";
import row from "../../shaders/lib/row.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { blocksOf, type Weight, weightAccess, weightCode } from "./lib/weight";

/** x[row] = table[token of row]; tokens must be below the table's rows. */
export function embed(
  recorder: Recorder,
  buffers: StepBuffers,
  table: Weight, // [vocabulary, hidden]
  x: GPUBuffer, // [rows, padded hidden] f32
): void {
  const blocks = blocksOf(table.columns);
  for (const part of table.parts) {
    recorder.dispatch(
      {
        label: `embed ${part.type}`,
        enable: [],
        code: [step, row, weightCode(part.type), source],
        overrides: {},
        groups: [["uniform", "read", "write"], weightAccess(part)],
      },
      [[buffers.step, buffers.rows, x], part.buffers],
      ({ promptRows, decodeRows }) => [Math.ceil(blocks / 16), promptRows + decodeRows],
    );
  }
}
