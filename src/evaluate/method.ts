/** @file The methods of an evaluation and the settings that shape its replies. */
import { SkymathError } from "../common/errors";
import { resolveSettings, type TraceSettings } from "../hint/settings";

/**
 * `cot`: one chain of thought. `php`: progressive hints. `sc`: self-consistency, the most frequent
 * answer of several sampled replies. `php-sc`: progressive hints whose answers are such majorities.
 */
export type EvalMethod = "cot" | "php" | "sc" | "php-sc";

export const METHODS: readonly EvalMethod[] = ["cot", "php", "sc", "php-sc"];

/** Everything that shapes the replies to a problem. */
export interface EvalSettings extends Omit<TraceSettings, "method"> {
  readonly method: EvalMethod;
  /** Replies sampled in each round. */
  readonly samples: number;
}

/** Of methods that sample, as the progressive-hint experiments had it. */
export const SAMPLED_TEMPERATURE = 0.7;
export const DEFAULT_SAMPLES = 8;
/** Most replies that a round may sample. */
export const MAX_SAMPLES = 256;

export const samplesReplies = (method: EvalMethod) => method === "sc" || method === "php-sc";
export const givesHints = (method: EvalMethod) => method === "php" || method === "php-sc";

/** The settings with the method's defaults; throws an `input` error for what does not fit it. */
export function resolveEvalSettings(given: Partial<EvalSettings> = {}): EvalSettings {
  const { method = "php", samples: asked, ...rest } = given;
  const sampled = samplesReplies(method);
  const samples = asked ?? (sampled ? DEFAULT_SAMPLES : 1);
  const { method: _, ...settings } = resolveSettings({
    ...(sampled ? { temperature: SAMPLED_TEMPERATURE } : {}),
    ...rest,
    ...(givesHints(method) ? {} : { maxRounds: 1 }),
  });
  if (!givesHints(method) && (rest.maxRounds ?? 1) !== 1) {
    throw unfit(`The method ${method} has one round.`, "maxRounds 1", `${rest.maxRounds}`);
  }
  const [least, most] = sampled ? [2, MAX_SAMPLES] : [1, 1];
  if (!Number.isInteger(samples) || samples < least || samples > most) {
    const needed = sampled ? `${least} to ${most} samples` : "1 sample";
    throw unfit(`The method ${method} cannot take so many samples.`, needed, `${samples}`);
  }
  if (sampled && settings.temperature === 0) {
    const needed = "a temperature above 0: greedy samples are all the same";
    throw unfit(`The method ${method} samples its replies.`, needed, "temperature 0");
  }
  return { method, samples, ...settings };
}

function unfit(message: string, needed: string, found: string): SkymathError {
  return new SkymathError({ kind: "input", message, needed, found });
}
