/**
 * @file Progressive hints: the problem alone, then the problem with all earlier answers as hints,
 * until two consecutive answers agree. What answers a question is the caller's: nothing here knows
 * of models or GPUs.
 */
import { errorReport, SkymathError } from "../common/errors";
import { type TextRange, withRange } from "../common/text_ranges";
import { extractAnswer } from "../grade/extract";
import { type Answer, answerText } from "../grade/normalise";
import type { SolveEvent } from "./events";
import { questionWithHints } from "./prompts";
import {
  type StopReason,
  TRACE_VERSION,
  type Trace,
  type TraceRound,
  type TraceSettings,
  type Verdict,
} from "./trace";
import { agree, conclude } from "./verdict";

/** What an answerer tells while it answers: prompt progress, text, and at last its end. */
export type AnswerEvent =
  | {
      readonly type: "prefill";
      readonly reusedRows: number;
      readonly computedRows: number;
      readonly done: number;
    }
  | {
      readonly type: "text";
      readonly delta: string;
      /** Written by the calculator, not by the model. */
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
      readonly promptMs: number;
      readonly decodeMs: number;
    };

/**
 * Answers one question, which ends in `hints` if there are any; `round` counts from 0. Its errors end the
 * solve, save a cancellation.
 */
export type Answerer = (
  question: string,
  round: number,
  hints: readonly string[],
) => AsyncIterable<AnswerEvent>;

/** What runs, as the trace names it. */
export type SolveContext = Pick<Trace, "model" | "adapter" | "lora">;

/** What a round's reply adds to its question. */
type Reply = Omit<TraceRound, "index" | "prompt" | "hints" | "answer" | "agrees">;

/**
 * Solves a problem, telling each step; the last event carries the trace. After an abort the trace
 * keeps what was written and its verdict is "cancelled". Throws an `input` error for an empty
 * problem, and what the answerer throws.
 *
 * A round without an answer adds no hint and agrees with nothing. Where that leaves the next question
 * the same and decoding is greedy, the reply would be too: then, and after `maxRounds`, the most
 * frequent answer stands, or the last.
 */
export async function* progressiveHints(
  problem: string,
  settings: TraceSettings,
  context: SolveContext,
  answerer: Answerer,
  signal?: AbortSignal,
): AsyncGenerator<SolveEvent, void> {
  const createdAt = new Date().toISOString();
  const question = checkProblem(problem);
  const rounds: TraceRound[] = [];
  const answers: (Answer | null)[] = [];
  const limit = settings.method === "cot" ? 1 : settings.maxRounds;
  let cancelled = false;
  while (rounds.length < limit && !agree(answers.at(-1), answers.at(-2))) {
    cancelled = signal?.aborted === true;
    const index = rounds.length;
    const hints = answers.filter((answer) => answer !== null).map(answerText);
    const prompt = questionWithHints(question, hints);
    const repeats = settings.temperature === 0 && prompt === rounds.at(-1)?.prompt;
    if (cancelled || repeats) break;

    yield { type: "roundStart", index, prompt, hints };
    const reply = yield* collect(answerer(prompt, index, hints), index, signal);
    cancelled = reply.stopReason === "cancelled";
    const answer = cancelled ? null : extractAnswer(reply.text, { cut: isCut(reply.stopReason) });
    const agrees = index === 0 ? null : agree(answer, answers.at(-1));
    const round = { index, prompt, hints, answer: answer && answerText(answer), agrees, ...reply };
    answers.push(answer);
    rounds.push(round);
    yield { type: "roundEnd", round };
    if (cancelled) break;
  }
  yield {
    type: "end",
    trace: {
      format: "skymath-trace",
      version: TRACE_VERSION,
      createdAt,
      problem: question,
      ...context,
      settings,
      rounds,
      verdict: verdictOf(settings.method, answers, cancelled),
    },
  };
}

/** Passes an answerer's events on and gathers its reply, also of one that was cancelled midway. */
async function* collect(
  events: AsyncIterable<AnswerEvent>,
  index: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<SolveEvent, Reply> {
  let [text, replyTokens, decodeMs, reusedRows, computedRows] = ["", 0, 0, 0, 0];
  const started = performance.now();
  let promptMs: number | null = null;
  let ranges: readonly TextRange[] = [];
  let stopped = false;
  try {
    for await (const event of events) {
      if (event.type === "end") return { ...replyOf(event), ...marked(ranges) };
      if (event.type === "prefill") {
        ({ reusedRows } = event);
        computedRows = event.done;
      } else {
        promptMs ??= performance.now() - started;
        if (event.calculator) ranges = withRange(ranges, text.length, event.delta.length);
        text += event.delta;
        ({ replyTokens, decodeMs } = event);
      }
      yield { ...event, index };
      if (signal?.aborted) break;
    }
  } catch (thrown) {
    stopped = signal?.aborted === true || errorReport(thrown).kind === "cancelled";
    if (!stopped) throw thrown;
  }
  if (!signal?.aborted && !stopped) {
    throw new SkymathError({ kind: "internal", message: `Round ${index} ended without a reply.` });
  }
  // Cancelled before its end: counted from what was told.
  return {
    text,
    ...marked(ranges),
    promptTokens: reusedRows + computedRows,
    reusedRows,
    computedRows,
    replyTokens,
    stopReason: "cancelled",
    timings: { promptMs: promptMs ?? performance.now() - started, decodeMs },
  };
}

const marked = (ranges: readonly TextRange[]) => (ranges.length > 0 ? { calculated: ranges } : {});

function replyOf(end: Extract<AnswerEvent, { type: "end" }>): Reply {
  const { text, promptTokens, reusedRows, computedRows, stopReason, promptMs, decodeMs } = end;
  return {
    text,
    promptTokens,
    reusedRows,
    computedRows,
    replyTokens: end.ids.length,
    stopReason,
    timings: { promptMs, decodeMs },
  };
}

function verdictOf(
  method: TraceSettings["method"],
  answers: readonly (Answer | null)[],
  cancelled: boolean,
): Verdict {
  if (cancelled) return { answer: null, by: "cancelled" };
  if (method === "php") return conclude(answers);
  const [answer] = answers;
  return { answer: answer ? answerText(answer) : null, by: "single" };
}

function isCut(reason: StopReason): boolean {
  return reason === "length" || reason === "context";
}

/** The problem without the space around it; throws an `input` error for an empty one. */
export function checkProblem(problem: string): string {
  const question = problem.trim();
  if (question !== "") return question;
  throw new SkymathError({
    kind: "input",
    message: "There is no problem to solve.",
    needed: "a problem in words",
    found: problem === "" ? "nothing" : "only spaces",
  });
}
