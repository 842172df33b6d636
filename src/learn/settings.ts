import * as v from "valibot";
import { SkymathError } from "../common/errors";
import { checkSettings } from "../train/settings";
import { DEFAULT_LORA, DEFAULT_OPTIMIZER } from "../train/types";
import { PROJECTIONS } from "../weights/lora";
import { KEEP_RULES, LEARN_METHODS, type LearnSettings } from "./types";

const { totalSteps: _, ...optimizer } = DEFAULT_OPTIMIZER;

export const DEFAULT_LEARN: LearnSettings = {
  method: "compare-hints",
  rounds: 3,
  heldOut: 0.25,
  samples: 3,
  temperature: 0.7,
  maxTokens: 160,
  hintRounds: 3,
  epochs: 3,
  batch: 8,
  replay: 0.5,
  keep: "no-worse",
  lora: DEFAULT_LORA,
  optimizer: { ...optimizer, learningRate: 1e-3 },
  seed: 0,
};

const whole = (from: number, to: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

const schema = v.object({
  method: v.picklist(LEARN_METHODS),
  rounds: whole(1, 100),
  heldOut: between(0, 0.9),
  samples: whole(1, 16),
  temperature: between(0, 10),
  maxTokens: whole(1, 4096),
  hintRounds: whole(2, 8),
  epochs: whole(1, 100),
  batch: whole(1, 256),
  replay: between(0, 16),
  keep: v.picklist(KEEP_RULES),
  lora: v.object({
    rank: whole(1, 64),
    alpha: between(0.001, 1024),
    dropout: v.pipe(v.number(), v.minValue(0), v.ltValue(1)),
    targets: v.pipe(v.array(v.picklist(PROJECTIONS)), v.minLength(1)),
    seed: whole(0, 0xffff_ffff),
  }),
  optimizer: v.object({
    learningRate: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    schedule: v.picklist(["constant", "cosine"]),
    warmupSteps: whole(0, 1e6),
    beta1: between(0, 1),
    beta2: between(0, 1),
    epsilon: between(0, 1),
    weightDecay: between(0, 1),
    clipNorm: v.pipe(v.number(), v.gtValue(0)),
  }),
  seed: whole(0, 0xffff_ffff),
});

/** The settings with defaults where there are none; throws an `input` error that names a bad one. */
export function resolveLearnSettings(settings: Partial<LearnSettings>): LearnSettings {
  const result = v.safeParse(schema, { ...DEFAULT_LEARN, ...settings });
  if (result.success) {
    const { lora, optimizer } = result.output;
    // Steps and rows come of the records, and fit.
    checkSettings({ lora, optimizer: { ...optimizer, totalSteps: 1 }, rows: 1 });
    return result.output;
  }
  const issue = result.issues[0];
  throw new SkymathError({
    kind: "input",
    message: `The setting ${v.getDotPath(issue) ?? ""} cannot be used.`,
    needed: issue.expected ?? undefined,
    found: issue.received,
  });
}
