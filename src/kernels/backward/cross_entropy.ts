import source from "../../../shaders/backward/cross_entropy.wgsl?raw";
import type { Bound, Recorder } from "../../gpu/program";
import { padded } from "../lib/weight";

/** Words of a target: token, weight of its loss as f32. */
export const TARGET_WORDS = 2;

/** Losses of rows of logits, whose places the gradients of weight · loss take. */
export function crossEntropy(
  recorder: Recorder,
  vocabulary: number,
  targets: Bound, // [rows] of TARGET_WORDS
  logits: GPUBuffer, // [rows, padded vocabulary] f32
  losses: Bound, // [rows] f32
): void {
  recorder.dispatch(
    {
      label: "cross_entropy",
      enable: [],
      code: [source],
      overrides: { VOCABULARY: vocabulary, STRIDE: padded(vocabulary) },
      groups: [["read", "write", "write"]],
    },
    [[targets, logits, losses]],
    ({ logitRows }) => [logitRows, 1],
  );
}
