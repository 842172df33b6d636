import type { SamplingSettings } from "./sampling";

export interface GenerateSettings extends SamplingSettings {
  readonly maxTokens: number;
  /** Strings that end the reply, and are not part of it. */
  readonly stop: readonly string[];
  /** Ids that end the reply, and are not part of it. */
  readonly stopIds: readonly number[];
  readonly logprobs: boolean;
  /** Whether sums that the model opens, `<<48/2=`, are completed by exact arithmetic. */
  readonly calculator: boolean;
  /** What the reply may say again, in tokens, the likeliest text first: drafts come from it and from the prompt. */
  readonly earlier: readonly (readonly number[])[];
}

export const DEFAULT_GENERATE: Omit<GenerateSettings, "stopIds"> = {
  temperature: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  seed: 0,
  maxTokens: 512,
  stop: [],
  logprobs: false,
  calculator: false,
  earlier: [],
};

/** Why a reply ended: a stop id, a stop string, its length, the model's context, or the user. */
export type StopReason = "eos" | "stop" | "length" | "context" | "cancelled";

export type GenerateEvent =
  | {
      readonly type: "prefill";
      readonly reusedRows: number;
      readonly computedRows: number;
      /** Of computedRows, how many are done. */
      readonly done: number;
    }
  | {
      readonly type: "text";
      readonly delta: string;
      readonly ids: readonly number[];
      readonly logprobs?: readonly number[];
      /** Written by the calculator, not chosen by the model. */
      readonly calculator?: true;
      readonly replyTokens: number;
      readonly decodeMs: number;
    }
  | {
      readonly type: "end";
      readonly ids: readonly number[];
      readonly text: string;
      readonly promptTokens: number;
      readonly reusedRows: number;
      readonly computedRows: number;
      readonly stopReason: StopReason;
      /** Milliseconds until the first token, and of the tokens after it. */
      readonly promptMs: number;
      readonly decodeMs: number;
    };
