/** @file The trace of one solved problem: one JSON document, written and re-opened by page and command line. */
import * as v from "valibot";
import { SkymathError } from "../common/errors";
import type { TextRange } from "../common/text_ranges";
import { MAX_ROUNDS, settingsSchema, type TraceSettings } from "./settings";

export type { TraceSettings };

export const TRACE_VERSION = 1;

export interface TraceTimings {
  /** Milliseconds until the first reply token, prompt included. */
  readonly promptMs: number;
  /** Milliseconds of decoding after the first token. */
  readonly decodeMs: number;
}

export type StopReason = "eos" | "stop" | "length" | "context" | "cancelled";

export interface TraceRound {
  /** 0 is the base round; later rounds carry hints. */
  readonly index: number;
  /** The question as put to the model, hint included. */
  readonly prompt: string;
  /** Earlier answers given as hints, in order, repeats kept. */
  readonly hints: readonly string[];
  readonly text: string;
  /** What of the text the calculator wrote; absent where it wrote nothing. */
  readonly calculated?: readonly TextRange[] | undefined;
  /** The extracted answer in canonical form (`18`, `3/4`), or null when the text holds none. */
  readonly answer: string | null;
  /** Whether the answer equals the round before; null in the base round. */
  readonly agrees: boolean | null;
  readonly promptTokens: number;
  /** Prompt rows taken from the cache, and prompt rows computed; they add up to promptTokens. */
  readonly reusedRows: number;
  readonly computedRows: number;
  readonly replyTokens: number;
  readonly stopReason: StopReason;
  readonly timings: TraceTimings;
}

/** How the final answer was reached. */
export type Verdict =
  | { readonly answer: string | null; readonly by: "agreement" | "majority" | "last" | "single" }
  | { readonly answer: null; readonly by: "cancelled" | "none" };

export interface Trace {
  readonly format: "skymath-trace";
  readonly version: typeof TRACE_VERSION;
  readonly createdAt: string; // ISO 8601
  readonly problem: string;
  readonly model: { readonly name: string; readonly file: string; readonly quantisation: string };
  readonly adapter: { readonly name: string; readonly software: boolean };
  /** The LoRA adapter on the model, if there was one: its name and the hash of its file. */
  readonly lora?: { readonly name: string; readonly sha256: string } | undefined;
  readonly settings: TraceSettings;
  readonly rounds: readonly TraceRound[];
  readonly verdict: Verdict;
}

/** Longest trace, in UTF-16 units. */
const MAX_TRACE = 1 << 24;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const answer = text(400);

/** Ranges of a text, as a file tells them. */
export const rangesSchema = v.pipe(v.array(v.tuple([count, count])), v.maxLength(100_000));

const roundSchema = v.object({
  index: count,
  prompt: text(200_000),
  hints: v.pipe(v.array(answer), v.maxLength(MAX_ROUNDS)),
  text: text(1_000_000),
  calculated: v.optional(rangesSchema),
  answer: v.nullable(answer),
  agrees: v.nullable(v.boolean()),
  promptTokens: count,
  reusedRows: count,
  computedRows: count,
  replyTokens: count,
  stopReason: v.picklist(["eos", "stop", "length", "context", "cancelled"]),
  timings: v.object({ promptMs: milliseconds, decodeMs: milliseconds }),
});

const traceSchema = v.object({
  format: v.literal("skymath-trace"),
  version: v.literal(TRACE_VERSION),
  createdAt: v.pipe(text(40), v.isoTimestamp()),
  problem: text(200_000),
  model: v.object({ name: text(500), file: text(2000), quantisation: text(100) }),
  adapter: v.object({ name: text(500), software: v.boolean() }),
  lora: v.optional(v.object({ name: text(500), sha256: text(64) })),
  settings: settingsSchema,
  rounds: v.pipe(
    v.array(roundSchema),
    v.maxLength(MAX_ROUNDS),
    v.checkItems((round, index) => round.index === index, "rounds in order, from 0"),
  ),
  verdict: v.variant("by", [
    v.object({
      by: v.picklist(["agreement", "majority", "last", "single"]),
      answer: v.nullable(answer),
    }),
    v.object({ by: v.picklist(["cancelled", "none"]), answer: v.null() }),
  ]),
});

/**
 * Reads a trace from its JSON text, or from what JSON.parse made of it; unknown keys are dropped.
 * Throws an `input` error that names the place of what cannot be used.
 */
export function parseTrace(json: unknown): Trace {
  const value = typeof json === "string" ? parseJson(json) : json;
  const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
  if (format === "skymath-trace" && typeof version === "number" && version > TRACE_VERSION) {
    throw new SkymathError({
      kind: "input",
      message: "This trace was written by a newer version.",
      needed: `trace version ${TRACE_VERSION}`,
      found: `version ${version}`,
      remedy: "Update SkyMath Web to open it.",
    });
  }
  const result = v.safeParse(traceSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue);
  throw unusable(
    path === null ? "The file is no trace." : `The trace cannot be used: ${path} is wrong.`,
    issue.expected ?? issue.message,
    issue.received.slice(0, 200),
  );
}

/** The JSON document of a trace, indented for people. */
export function serialiseTrace(trace: Trace): string {
  return `${JSON.stringify(trace, null, 2)}\n`;
}

function parseJson(json: string): unknown {
  if (json.length > MAX_TRACE) {
    throw unusable("The trace is too long.", `at most ${MAX_TRACE} characters`, `${json.length}`);
  }
  try {
    return JSON.parse(json);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw unusable("The file is no trace.", "a JSON document", reason.slice(0, 200));
  }
}

function unusable(message: string, needed: string, found: string): SkymathError {
  return new SkymathError({ kind: "input", message, needed, found });
}
