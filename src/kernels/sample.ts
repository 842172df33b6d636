import source from "../../shaders/sample.wgsl?raw";
import type { Recorder } from "../gpu/program";

/** Bytes of a row's wishes. */
export const PICK_BYTES = 32;

/** The token that stands for logits that are not finite. */
export const NOT_FINITE = 0xffffffff;

/** One row's sampling wishes, in the order of the shader's struct Pick. */
export interface Pick {
  /** The sequence's line of `seen`. */
  readonly sequence: number;
  /** Uniform over 32 bits. */
  readonly random: number;
  /** 0: all. */
  readonly topK: number;
  readonly logProbability: boolean;
  /** 0: greedy. */
  readonly temperature: number;
  readonly topP: number;
  readonly minP: number;
  /** Of tokens seen before; 1: none. */
  readonly repetitionPenalty: number;
}

/** Writes a row's wishes into `view` at `row`. */
export function packPick(view: DataView, row: number, pick: Pick): void {
  const at = row * PICK_BYTES;
  view.setUint32(at, pick.sequence, true);
  view.setUint32(at + 4, pick.random, true);
  view.setUint32(at + 8, pick.topK, true);
  view.setUint32(at + 12, pick.logProbability ? 1 : 0, true);
  view.setFloat32(at + 16, pick.temperature, true);
  view.setFloat32(at + 20, pick.topP, true);
  view.setFloat32(at + 24, pick.minP, true);
  view.setFloat32(at + 28, pick.repetitionPenalty, true);
}

/** Chooses a token from each row of logits. */
export function sample(
  recorder: Recorder,
  vocabulary: number,
  picks: GPUBuffer, // [rows] of Pick
  logits: GPUBuffer, // [rows, vocabulary] f32
  seen: GPUBuffer, // [sequences, ceil(vocabulary / 32)] u32
  chosen: GPUBuffer, // [rows] u32
  logProbabilities: GPUBuffer, // [rows] f32, written where they are wanted
): void {
  recorder.dispatch(
    {
      label: "sample",
      enable: [],
      code: [source],
      overrides: { VOCABULARY: vocabulary, STRIDE: vocabulary },
      groups: [["read", "read", "write", "write", "write"]],
    },
    [[picks, logits, seen, chosen, logProbabilities]],
    ({ logitRows }) => [logitRows, 1],
  );
}
