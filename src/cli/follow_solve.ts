import { SkymathError } from "../common/errors";
import { withRange } from "../common/text_ranges";
import type { SolveEvent } from "../hint/events";
import type { Trace, TraceRound } from "../hint/trace";
import { roundHeading, roundSummary, verdictText } from "./trace_text";

/** What a trace tells besides what happened. */
export type TraceHeader = Omit<Trace, "rounds" | "verdict">;

/**
 * Shows a solve as it happens and hands its trace to `keep`. When an error ends the solve, `keep`
 * gets the rounds so far, the broken one included, before the error goes on.
 */
export async function followSolve(
  events: AsyncIterable<SolveEvent>,
  header: TraceHeader,
  show: (text: string) => Promise<void>,
  keep: (trace: Trace) => Promise<void>,
): Promise<Trace> {
  const rounds: TraceRound[] = [];
  let open: TraceRound | null = null;
  try {
    for await (const event of events) {
      if (event.type === "roundStart") open = emptyRound(event);
      else if (event.type === "roundEnd") {
        rounds.push(event.round);
        open = null;
      } else if (event.type !== "end" && open !== null) open = grown(open, event);
      await show(textOf(event));
      if (event.type !== "end") continue;
      await keep(event.trace);
      return event.trace;
    }
  } catch (error) {
    if (open !== null) rounds.push(open);
    await keep({ ...header, rounds, verdict: { answer: null, by: "cancelled" } });
    throw error;
  }
  throw new SkymathError({ kind: "internal", message: "The solve ended without a trace." });
}

function textOf(event: SolveEvent): string {
  if (event.type === "roundStart") return roundHeading(event.index, event.hints);
  if (event.type === "text") return event.delta;
  if (event.type === "roundEnd") return roundSummary(event.round);
  return event.type === "end" ? verdictText(event.trace.verdict) : "";
}

type Started = Extract<SolveEvent, { type: "roundStart" }>;
type Progress = Extract<SolveEvent, { type: "prefill" | "text" }>;

function emptyRound({ index, prompt, hints }: Started): TraceRound {
  return {
    index,
    prompt,
    hints,
    text: "",
    answer: null,
    agrees: index === 0 ? null : false,
    promptTokens: 0,
    reusedRows: 0,
    computedRows: 0,
    replyTokens: 0,
    stopReason: "cancelled",
    timings: { promptMs: 0, decodeMs: 0 },
  };
}

function grown(round: TraceRound, event: Progress): TraceRound {
  if (event.type === "prefill") {
    const { reusedRows, done } = event;
    return { ...round, reusedRows, computedRows: done, promptTokens: reusedRows + done };
  }
  const { delta, replyTokens, decodeMs } = event;
  const timings = { ...round.timings, decodeMs };
  const { text, calculated = [] } = round;
  const ranges = event.calculator && withRange(calculated, text.length, delta.length);
  return {
    ...{ ...round, text: text + delta, replyTokens, timings },
    ...(ranges === undefined ? {} : { calculated: ranges }),
  };
}
