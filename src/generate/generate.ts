import { SkymathError } from "../common/errors";
import { NOT_FINITE } from "../kernels/sample";
import type { Model } from "../model/model";
import type { Sequence } from "../model/pages";
import { checkSampling, pickFor, type SamplingSettings } from "./sampling";
import { StopText } from "./stop_text";

export type { SamplingSettings } from "./sampling";

/** Turns ids into text as they come; a character whose bytes span ids comes when it is whole. */
export interface TextStream {
  push(id: number): string;
  end(): string;
}

export interface GenerateSettings extends SamplingSettings {
  readonly maxTokens: number;
  /** Strings that end the reply, and are not part of it. */
  readonly stop: readonly string[];
  /** Ids that end the reply, and are not part of it. */
  readonly stopIds: readonly number[];
  readonly logprobs: boolean;
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

/**
 * Continues `prompt` in `sequence`, token by token. Rows that the sequence already holds of the
 * prompt are kept, the others dropped. After an abort the reply so far is the result.
 * Throws an `input` error for a prompt or a setting that does not fit, `numeric` for logits that
 * are not finite, `device` when the device is lost.
 */
export async function* generate(
  model: Model,
  sequence: Sequence,
  prompt: readonly number[],
  decoder: TextStream,
  settings: GenerateSettings,
  signal?: AbortSignal,
): AsyncGenerator<GenerateEvent, void> {
  checkSampling(settings);
  checkPrompt(prompt, model, settings);
  const started = performance.now();
  const reusedRows = reuse(sequence, prompt);
  const computedRows = prompt.length - reusedRows;
  const counts = { promptTokens: prompt.length, reusedRows, computedRows };
  yield { type: "prefill", reusedRows, computedRows, done: 0 };

  const ids: number[] = [];
  const stopText = new StopText(settings.stop);
  let text = "";
  let first = started; // when the first token came
  const end = (stopReason: StopReason): GenerateEvent => {
    const promptMs = (ids.length > 0 ? first : performance.now()) - started;
    const decodeMs = ids.length > 0 ? performance.now() - first : 0;
    return { type: "end", ids, text, ...counts, stopReason, promptMs, decodeMs };
  };

  // All but the last chunk of the prompt; the last one comes with the first choice.
  while (prompt.length - sequence.length > model.options.rows) {
    if (signal?.aborted) return yield end("cancelled");
    const tokens = prompt.slice(sequence.length, sequence.length + model.options.rows);
    await model.compute([{ sequence, tokens, role: "prompt", logits: "none" }]);
    yield { type: "prefill", reusedRows, computedRows, done: sequence.length - reusedRows };
  }
  if (signal?.aborted) return yield end("cancelled");
  model.markSeen(sequence, prompt);

  let tokens: readonly number[] = prompt.slice(sequence.length);
  let role: "prompt" | "decode" = "prompt";
  for (;;) {
    const pick = pickFor(settings, sequence.line, ids.length, settings.logprobs);
    const choice = await model.choose([{ sequence, tokens, role, logits: "last" }], [pick]);
    const id = choice.tokens[0]!;
    if (id === NOT_FINITE) throw notFinite(sequence.length);
    if (role === "prompt") {
      first = performance.now();
      yield { type: "prefill", reusedRows, computedRows, done: computedRows };
    }
    const stopped = settings.stopIds.includes(id);
    if (!stopped) ids.push(id);
    const full = ids.length >= settings.maxTokens;
    const room = sequence.length < model.options.positions;
    let delta = stopText.push(stopped ? "" : decoder.push(id));
    if (!stopText.found && (stopped || full || !room)) {
      delta += stopText.push(decoder.end());
      delta += stopText.end();
    }
    text += delta;
    if (!stopped || delta !== "") {
      const decodeMs = performance.now() - first;
      const logprobs = choice.logProbabilities ? { logprobs: [...choice.logProbabilities] } : {};
      const here = stopped ? {} : logprobs;
      yield {
        type: "text",
        delta,
        ids: stopped ? [] : [id],
        ...here,
        replyTokens: ids.length,
        decodeMs,
      };
    }
    if (stopped) return yield end("eos");
    if (stopText.found) return yield end("stop");
    if (full) return yield end("length");
    if (!room) return yield end("context");
    if (signal?.aborted) {
      text += stopText.end();
      return yield end("cancelled");
    }
    tokens = [id];
    role = "decode";
  }
}

/** Rolls the sequence back to the prompt rows it shares with `prompt`; returns how many. */
function reuse(sequence: Sequence, prompt: readonly number[]): number {
  // Decode rows round differently, and the last row must be computed for its logits.
  const most = Math.min(sequence.promptRows, prompt.length - 1);
  let shared = 0;
  while (shared < most && sequence.tokens[shared] === prompt[shared]) shared++;
  sequence.rollback(sequence.length - shared);
  return shared;
}

function checkPrompt(prompt: readonly number[], model: Model, settings: GenerateSettings): void {
  const { positions } = model.options;
  if (prompt.length === 0) {
    throw new SkymathError({ kind: "input", message: "The prompt is empty.", needed: "a token" });
  }
  if (prompt.length > positions) {
    throw new SkymathError({
      kind: "input",
      message: "The prompt is longer than the context.",
      needed: `at most ${positions} tokens`,
      found: `${prompt.length} tokens`,
      remedy: "Shorten the problem, or open the model with a larger context.",
    });
  }
  if (!Number.isInteger(settings.maxTokens) || settings.maxTokens < 1) {
    throw new SkymathError({
      kind: "input",
      message: "The setting maxTokens cannot be used.",
      needed: "a whole number from 1",
      found: String(settings.maxTokens),
    });
  }
}

function notFinite(position: number): SkymathError {
  return new SkymathError({
    kind: "numeric",
    message: "The model gave logits that are not finite.",
    needed: "finite numbers",
    found: `an infinity or a NaN after ${position} tokens`,
    remedy: "The model file may be damaged; or run with precision f32.",
  });
}
