import source from "../../../shaders/backward/rope_turn.wgsl?raw";
import row from "../../../shaders/lib/row.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { padded } from "../lib/weight";
import type { RowHeads } from "./lib/attention";
import { forRows } from "./lib/rows";

/** Turns queries and keys where they lie by their rows' positions; `back` is the gradient of `forth`. */
export function ropeTurn(
  recorder: Recorder,
  rows: GPUBuffer, // [rows] of ROW_WORDS u32
  shape: RowHeads,
  turns: GPUBuffer, // [positions, headDim / 2] cos, sin
  direction: "forth" | "back",
  qkv: GPUBuffer, // [rows, padded (heads + 2 kvHeads) * headDim] f32
): void {
  const { heads, kvHeads, headDim } = shape;
  const turned = heads + kvHeads;
  recorder.dispatch(
    {
      label: `rope_turn ${direction}`,
      enable: [],
      code: [row, source],
      overrides: {
        TURNED: turned,
        HEAD_DIM: headDim,
        STRIDE: padded((heads + 2 * kvHeads) * headDim) / 2,
        SIGN: direction === "forth" ? 1 : -1,
      },
      groups: [["read", "read", "write"]],
    },
    [[rows, turns, qkv]],
    forRows(Math.ceil((turned * headDim) / 2 / 64)),
  );
}
