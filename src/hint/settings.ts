import * as v from "valibot";
import { SkymathError } from "../common/errors";

export interface TraceSettings {
  /** Progressive hints, or one chain of thought without any. */
  readonly method: "php" | "cot";
  readonly maxRounds: number;
  readonly maxTokens: number;
  /** 0 is greedy. */
  readonly temperature: number;
  /** 0 is off. */
  readonly topK: number;
  /** 1 is off. */
  readonly topP: number;
  /** 0 is off. */
  readonly minP: number;
  /** 1 is off. */
  readonly repetitionPenalty: number;
  readonly seed: number;
  /** Whether `<<a+b=` was completed by exact arithmetic. */
  readonly calculator: boolean;
}

/** What runs where nothing else is asked for: hints, greedy, the model's own arithmetic. */
export const DEFAULT_SETTINGS: TraceSettings = {
  method: "php",
  maxRounds: 6,
  maxTokens: 512,
  temperature: 0,
  topK: 0,
  topP: 1,
  minP: 0,
  repetitionPenalty: 1,
  seed: 0,
  calculator: false,
};

/** Most rounds that can be asked for, and that a trace may hold. */
export const MAX_ROUNDS = 32;

const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

/** Settings with their bounds. */
export const settingsSchema = v.object({
  method: v.picklist(["php", "cot"]),
  maxRounds: whole(1, MAX_ROUNDS),
  maxTokens: whole(1, 131_072),
  temperature: between(0, 10),
  topK: whole(0, 0xffff_ffff),
  topP: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
  minP: between(0, 1),
  repetitionPenalty: v.pipe(v.number(), v.gtValue(0), v.maxValue(10)),
  seed: whole(0, 0xffff_ffff),
  calculator: v.boolean(),
});

/** The settings with defaults where there are none; throws an `input` error that names a bad one. */
export function resolveSettings(settings: Partial<TraceSettings> = {}): TraceSettings {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  const result = v.safeParse(settingsSchema, { ...DEFAULT_SETTINGS, ...Object.fromEntries(given) });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SkymathError({
    kind: "input",
    message: `The setting ${v.getDotPath(issue) ?? ""} cannot be used.`,
    needed: issue.expected ?? undefined,
    found: issue.received,
  });
}
