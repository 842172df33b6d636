/** @file A trace in words, for the terminal: the same whether it is being written or was opened. */
import { count, rate } from "../common/format";
import type { Trace, TraceRound, Verdict } from "../hint/trace";

/** The line above a round's reasoning. */
export function roundHeading(index: number, hints: readonly string[]): string {
  const what =
    hints.length === 0 ? "no hint" : `${hints.length > 1 ? "hints" : "hint"} ${hints.join(", ")}`;
  return `\n── Round ${index} (${what})\n`;
}

/** What came of a round: its answer, whether it agrees, and how fast it was. */
export function roundSummary(round: TraceRound): string {
  const { answer, agrees, promptTokens, replyTokens, reusedRows, computedRows, timings } = round;
  const sums = round.calculated?.length ?? 0;
  const heading = answer === null ? "No answer" : `Answer ${answer}`;
  const agreement =
    agrees === null ? "" : agrees ? ", agrees with the last" : ", differs from the last";
  const cut = CUT[round.stopReason] ?? "";
  const prompt = [
    count(promptTokens, "prompt token"),
    `${reusedRows} rows reused, ${computedRows} computed`,
    rate(computedRows, timings.promptMs),
  ];
  // The first reply token comes with the prompt; decoding makes the others.
  const reply = [
    count(replyTokens, "reply token"),
    rate(replyTokens - 1, timings.decodeMs),
    sums > 0 ? `${count(sums, "sum")} by the calculator` : null,
  ];
  const speed = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(", ");
  return `\n${heading}${agreement}${cut}\n  prompt: ${speed(prompt)}\n  reply: ${speed(reply)}\n`;
}

const CUT: Partial<Record<TraceRound["stopReason"], string>> = {
  length: " (cut: the most tokens of a reply)",
  context: " (cut: the context is full)",
  cancelled: " (stopped)",
};

const REASONS: Record<Verdict["by"], string> = {
  agreement: "two rounds in a row agree",
  majority: "no two rounds in a row agree: the most frequent answer",
  last: "no two rounds in a row agree: the last answer",
  single: "one round",
  cancelled: "stopped before an answer",
  none: "no round gave an answer",
};

/** The closing lines: the answer and how it was reached. */
export function verdictText({ answer, by }: Verdict): string {
  return `\n${answer === null ? "No answer" : `Answer: ${answer}`} (${REASONS[by]}).\n`;
}

/** A whole trace. */
export function traceText(trace: Trace): string {
  const { model, adapter, lora, settings, rounds } = trace;
  const heading =
    `${trace.problem}\n\n${model.name} (${model.quantisation})${lora ? ` with ${lora.name}` : ""} ` +
    `on ${adapter.name}, ` +
    `${settings.calculator ? "with the calculator, " : ""}${trace.createdAt}\n`;
  const bodies = rounds.map(
    (round) => `${roundHeading(round.index, round.hints)}${round.text}${roundSummary(round)}`,
  );
  return heading + bodies.join("") + verdictText(trace.verdict);
}
