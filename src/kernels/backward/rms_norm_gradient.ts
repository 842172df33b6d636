import source from "../../../shaders/backward/rms_norm_gradient.wgsl?raw";
import sourceGathered from "../../../shaders/lib/source_gathered.wgsl?raw";
import sourceSame from "../../../shaders/lib/source_same.wgsl?raw";
import type { Recorder } from "../../gpu/program";
import { enables, laneSumCode, type Variant } from "../lib/variant";
import { padded } from "../lib/weight";
import type { Gain } from "../rms_norm";

/** dx += the gradient of rms_norm's input, for every row of a step. */
export function rmsNormGradient(
  recorder: Recorder,
  variant: Variant,
  gain: Gain,
  x: GPUBuffer, // [rows, padded columns] f32
  dy: GPUBuffer, // [rows, padded columns] f32
  dx: GPUBuffer, // [rows, padded columns] f32
): void {
  recorder.dispatch(
    {
      ...gradientSource(recorder, variant, gain, sourceSame),
      groups: [["read", "read", "read", "write"]],
    },
    [[dy, x, gain.buffer, dx]],
    ({ promptRows }) => [promptRows, 1],
  );
}

/** The same where the norm read gathered rows: dx[gathered[i]] += the gradient through row i. */
export function rmsNormGatheredGradient(
  recorder: Recorder,
  variant: Variant,
  gathered: GPUBuffer, // [rows of dy] u32
  gain: Gain,
  x: GPUBuffer, // [rows, padded columns] f32
  dy: GPUBuffer, // [gathered rows, padded columns] f32
  dx: GPUBuffer, // [rows, padded columns] f32
): void {
  recorder.dispatch(
    {
      ...gradientSource(recorder, variant, gain, sourceGathered),
      groups: [["read", "read", "read", "write", "read"]],
    },
    [[dy, x, gain.buffer, dx, gathered]],
    ({ logitRows }) => [logitRows, 1],
  );
}

function gradientSource({ gpu }: Recorder, variant: Variant, gain: Gain, origin: string) {
  return {
    label: "rms_norm_gradient",
    enable: enables(variant, { laneSum: true }),
    code: [origin, laneSumCode(variant), source],
    sizes: { VALUES: 2, WIDTH: gpu.can.width },
    overrides: {
      COLUMNS: gain.columns,
      STRIDE: padded(gain.columns) / 4,
      EPSILON: gain.epsilon,
    },
  };
}
