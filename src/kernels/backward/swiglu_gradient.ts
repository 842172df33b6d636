import source from "../../../shaders/backward/swiglu_gradient.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { type GatedShape, gatedRows } from "./lib/gated";
import { forRows } from "./lib/rows";

/** Replaces gates and ups by their gradients. */
export function swigluGradient(
  recorder: Recorder,
  shape: GatedShape,
  dGated: GPUBuffer, // [rows, padded feedForward] f32
  gatesAndUps: GPUBuffer, // f32, as `shape` says
): void {
  recorder.dispatch(
    { label: "swiglu_gradient", ...gatedRows(shape, source), groups: [["read", "write"]] },
    [[dGated, gatesAndUps]],
    forRows(Math.ceil(shape.feedForward / 64)),
  );
}
