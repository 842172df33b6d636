import { SkymathError } from "../common/errors";
import { hashText } from "../common/random";
import type { Pick } from "../kernels/sample";

/** How tokens are chosen. */
export interface SamplingSettings {
  /** 0 is greedy. */
  readonly temperature: number;
  /** Keep the k most probable tokens; 0 is off. */
  readonly topK: number;
  /** Keep the most probable tokens until they hold this share; 1 is off. */
  readonly topP: number;
  /** Keep tokens with at least this share of the highest probability; 0 is off. */
  readonly minP: number;
  /** Divides positive logits of tokens seen before, multiplies negative ones; 1 is off. */
  readonly repetitionPenalty: number;
  readonly seed: number;
}

/** A token's wishes: its random word depends on the seed and on its place in the reply alone. */
export function pickFor(
  settings: SamplingSettings,
  line: number,
  index: number,
  logProbability: boolean,
): Pick {
  return {
    sequence: line,
    random: hashText(`${settings.seed} ${index}`),
    topK: settings.topK,
    logProbability,
    temperature: settings.temperature,
    topP: settings.topP,
    minP: settings.minP,
    repetitionPenalty: settings.repetitionPenalty,
  };
}

/** Throws an `input` error that names a setting out of its range. */
export function checkSampling(settings: SamplingSettings): void {
  const { temperature, topK, topP, minP, repetitionPenalty, seed } = settings;
  const check = (name: string, value: number, fits: boolean, needed: string) => {
    if (fits) return;
    throw new SkymathError({
      kind: "input",
      message: `The setting ${name} cannot be used.`,
      needed,
      found: String(value),
    });
  };
  const whole = (value: number) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff;
  check("temperature", temperature, temperature >= 0 && temperature <= 100, "0 to 100");
  check("topK", topK, whole(topK), "a whole number from 0");
  check("topP", topP, topP > 0 && topP <= 1, "above 0, at most 1");
  check("minP", minP, minP >= 0 && minP <= 1, "0 to 1");
  const penalty = repetitionPenalty;
  check("repetitionPenalty", penalty, penalty > 0 && penalty <= 100, "above 0, at most 100");
  check("seed", seed, whole(seed), "a whole number from 0 to 4294967295");
}
