import sourceGathered from "../../shaders/lib/source_gathered.wgsl?raw";
import sourceSame from "../../shaders/lib/source_same.wgsl?raw";
import step from "../../shaders/lib/step.wgsl?raw";
import source from "../../shaders/rms_norm.wgsl?raw";
import type { Recorder } from "../gpu/program";
import type { StepBuffers } from "./lib/step";
import { elemCode, enables, laneSumCode, type Variant } from "./lib/variant";
import { padded } from "./lib/weight";

/** A layer norm's gain, padded with zeros. */
export interface Gain {
  readonly buffer: GPUBuffer; // [padded columns] f32
  readonly columns: number;
  readonly epsilon: number;
}

/** y = x / sqrt(mean(x^2) + epsilon) * gain, for every row of the step. */
export function rmsNorm(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  gain: Gain,
  x: GPUBuffer, // [rows, padded columns] f32
  y: GPUBuffer, // [rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      ...normSource(recorder, variant, gain, sourceSame),
      groups: [["uniform", "read", "read", "write"]],
    },
    [[buffers.step, x, gain.buffer, y]],
    ({ promptRows, decodeRows }) => [promptRows + decodeRows, 1],
  );
}

/** The same for the rows gathered for logits: y[i] = norm of x[gathered[i]]. */
export function rmsNormGathered(
  recorder: Recorder,
  variant: Variant,
  buffers: StepBuffers,
  gain: Gain,
  x: GPUBuffer, // [rows, padded columns] f32
  y: GPUBuffer, // [logit rows, padded columns] elem
): void {
  recorder.dispatch(
    {
      ...normSource(recorder, variant, gain, sourceGathered),
      groups: [["uniform", "read", "read", "write", "read"]],
    },
    [[buffers.step, x, gain.buffer, y, buffers.gathered]],
    ({ logitRows }) => [logitRows, 1],
  );
}

function normSource({ gpu }: Recorder, variant: Variant, gain: Gain, origin: string) {
  return {
    label: "rms_norm",
    enable: enables(variant, { elem: true, laneSum: true }),
    code: [elemCode(variant), step, origin, laneSumCode(variant), source],
    sizes: { VALUES: 1, WIDTH: gpu.can.width },
    overrides: {
      COLUMNS: gain.columns,
      STRIDE: padded(gain.columns) / 4,
      EPSILON: gain.epsilon,
    },
  };
}
