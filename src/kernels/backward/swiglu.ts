import source from "../../../shaders/backward/swiglu.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { type GatedShape, gatedRows } from "./lib/gated";
import { forRows } from "./lib/rows";

/** gated = silu(gate) · up, for the rows of a step; gates and ups stay. */
export function swiglu(
  recorder: Recorder,
  shape: GatedShape,
  gatesAndUps: GPUBuffer, // f32, as `shape` says
  gated: GPUBuffer, // [rows, padded feedForward] f32
): void {
  recorder.dispatch(
    { label: "swiglu", ...gatedRows(shape, source), groups: [["read", "write"]] },
    [[gatesAndUps, gated]],
    forRows(Math.ceil(shape.feedForward / 64)),
  );
}
