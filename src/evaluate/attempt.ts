/** @file One line of a run: a problem, every reply to it, and how they were graded. */
import * as v from "valibot";
import { type ErrorReport, SkymathError } from "../common/errors";
import type { TextRange } from "../common/text_ranges";
import type { Verdict } from "../grade/rules/rule";
import { MAX_ROUNDS } from "../hint/settings";
import { rangesSchema, type StopReason } from "../hint/trace";
import { MAX_SAMPLES } from "./method";

/** One reply of the model. */
export interface Sample {
  readonly seed: number;
  readonly text: string;
  /** What of the text the calculator wrote; absent where it wrote nothing. */
  readonly calculated?: readonly TextRange[] | undefined;
  /** The answer that counts for agreement and hints, or null when the reply holds none. */
  readonly answer: string | null;
  /** The answer as the grading rule reads it, and its judgement. */
  readonly graded: string | null;
  readonly verdict: Verdict;
  readonly promptTokens: number;
  readonly computedRows: number;
  readonly replyTokens: number;
  readonly stopReason: StopReason;
  /** Milliseconds until the first token, and of the tokens after it. */
  readonly promptMs: number;
  readonly decodeMs: number;
}

/** The replies to one question: one, or several whose most frequent answer counts. */
export interface Round {
  readonly hints: readonly string[];
  readonly samples: readonly Sample[];
  /** Which sample's answer is the round's: the first of the most frequent. */
  readonly chosen: number;
}

/** How the final answer was reached. */
export type DecidedBy = "agreement" | "majority" | "last" | "single" | "none" | "error";

export interface Attempt {
  /** A hash of model, settings, seed and problem. */
  readonly key: string;
  /** The problem's place in the selection, shards put together. */
  readonly index: number;
  readonly id: string;
  readonly problem: string;
  readonly gold: string;
  /** The name of the grading rule. */
  readonly rule: string;
  readonly meta: Readonly<Record<string, string | number>>;
  readonly rounds: readonly Round[];
  /** The answer as the rule reads it from the reply that stands. */
  readonly answer: string | null;
  readonly by: DecidedBy;
  readonly verdict: Verdict;
  /** Why there is no answer: the problem could not be put to the model. */
  readonly error?: ErrorReport | undefined;
}

/** The sample whose answer is a round's. */
export const chosenSample = (round: Round): Sample => round.samples[round.chosen]!;

/** Every reply of an attempt. */
export const samplesOf = (attempt: Attempt): Sample[] =>
  attempt.rounds.flatMap(({ samples }) => samples);

/**
 * Whether the answer that stood after each round was right: a round that gives none leaves the one
 * before in place.
 */
export function rightByRound(attempt: Attempt): boolean[] {
  let right = false;
  return attempt.rounds.map((round, i) => {
    const { answer, verdict } = chosenSample(round);
    if (i === 0 || answer !== null) right = verdict === "right";
    return right;
  });
}

/** Whether the answer turned right, or no longer was, from one round to the next. */
export function flipped(attempt: Attempt): boolean {
  const right = rightByRound(attempt);
  return right.some((now, i) => i > 0 && now !== right[i - 1]);
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(1_000_000));
const verdict = v.picklist(["right", "wrong", "undecided"]);

const sampleSchema = v.object({
  seed: count,
  text,
  calculated: v.optional(rangesSchema),
  answer: v.nullable(text),
  graded: v.nullable(text),
  verdict,
  promptTokens: count,
  computedRows: count,
  replyTokens: count,
  stopReason: v.picklist(["eos", "stop", "length", "context", "cancelled"]),
  promptMs: milliseconds,
  decodeMs: milliseconds,
});

const roundSchema = v.pipe(
  v.object({
    hints: v.pipe(v.array(text), v.maxLength(MAX_ROUNDS)),
    samples: v.pipe(v.array(sampleSchema), v.minLength(1), v.maxLength(MAX_SAMPLES)),
    chosen: count,
  }),
  v.check(({ chosen, samples }) => chosen < samples.length, "a sample that is there"),
);

const attemptSchema = v.object({
  key: v.pipe(v.string(), v.hexadecimal(), v.length(64)),
  index: count,
  id: text,
  problem: text,
  gold: text,
  rule: text,
  meta: v.record(v.string(), v.union([v.string(), v.number()])),
  rounds: v.pipe(v.array(roundSchema), v.maxLength(MAX_ROUNDS)),
  answer: v.nullable(text),
  by: v.picklist(["agreement", "majority", "last", "single", "none", "error"]),
  verdict,
  error: v.optional(
    v.object({
      kind: v.picklist(["model", "device", "input", "numeric", "storage", "cancelled", "internal"]),
      message: text,
      needed: v.optional(text),
      found: v.optional(text),
      remedy: v.optional(text),
    }),
  ),
});

/** Checks a parsed line; throws an `input` error that names what is wrong with it. */
export function checkAttempt(value: unknown): Attempt {
  const result = v.safeParse(attemptSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new SkymathError({
    kind: "input",
    message: `This is no attempt of a run: ${v.getDotPath(issue) ?? "the line"} is wrong.`,
    needed: issue.expected ?? issue.message,
    found: issue.received.slice(0, 200),
  });
}
