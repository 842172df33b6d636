import source from "../../../shaders/backward/clip.wgsl?raw";
import updateCode from "../../../shaders/backward/lib/update.wgsl?raw";
import type { Recorder } from "../../gpu/program";

/** The norm of all gradients, and the factor that brings it down to what the update says. */
export function clip(
  recorder: Recorder,
  update: GPUBuffer, // uniform Update
  count: number,
  sums: GPUBuffer, // [count] f32, of squares
  norm: GPUBuffer, // norm, factor in f32
): void {
  recorder.dispatch(
    {
      label: "clip",
      enable: [],
      code: [updateCode, source],
      overrides: { COUNT: count },
      groups: [["uniform", "read", "write"]],
    },
    [[update, sums, norm]],
    () => [1, 1],
  );
}
