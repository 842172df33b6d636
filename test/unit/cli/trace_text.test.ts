import { describe, expect, it } from "vitest";
import { roundHeading, roundSummary, traceText, verdictText } from "../../../src/cli/trace_text";
import { resolveSettings } from "../../../src/hint/settings";
import { TRACE_VERSION, type Trace, type TraceRound } from "../../../src/hint/trace";

const round: TraceRound = {
  index: 1,
  prompt: "What is 2 + 3? (Hint: The answer is near to 4).",
  hints: ["4"],
  text: "2 + 3 = 5. The answer is 5.",
  answer: "5",
  agrees: false,
  promptTokens: 30,
  reusedRows: 10,
  computedRows: 20,
  replyTokens: 11,
  stopReason: "eos",
  timings: { promptMs: 100, decodeMs: 500 },
};

describe("trace in words", () => {
  it("names the hints of a round", () => {
    expect(roundHeading(0, [])).toContain("Round 0 (no hint)");
    expect(roundHeading(2, ["4", "5"])).toContain("Round 2 (hints 4, 5)");
  });

  it("tells answer, agreement, reuse and speed", () => {
    const text = roundSummary(round);
    expect(text).toContain("Answer 5, differs from the last");
    expect(text).toContain("30 prompt tokens, 10 rows reused, 20 computed, 200 tokens/s");
    expect(text).toContain("11 reply tokens, 20.0 tokens/s");
  });

  it("says when a round was cut or gave nothing", () => {
    const cut = roundSummary({ ...round, answer: null, agrees: null, stopReason: "length" });
    expect(cut).toContain("No answer (cut");
    expect(roundSummary({ ...round, stopReason: "cancelled" })).toContain("(stopped)");
  });

  it("shows no speed where nothing was timed", () => {
    const instant = { ...round, replyTokens: 1, timings: { promptMs: 0, decodeMs: 0 } };
    expect(roundSummary(instant)).not.toContain("tokens/s");
  });

  it("closes with the verdict and its reason", () => {
    expect(verdictText({ answer: "5", by: "agreement" })).toBe(
      "\nAnswer: 5 (two rounds in a row agree).\n",
    );
    expect(verdictText({ answer: null, by: "cancelled" })).toContain("No answer (stopped");
  });

  it("shows a whole trace", () => {
    const trace: Trace = {
      format: "skymath-trace",
      version: TRACE_VERSION,
      createdAt: "2026-01-02T03:04:05.000Z",
      problem: "What is 2 + 3?",
      model: { name: "mini", file: "mini.gguf", quantisation: "Q8_0" },
      adapter: { name: "SwiftShader (software)", software: true },
      settings: resolveSettings(),
      rounds: [{ ...round, index: 0, hints: [], agrees: null }, round],
      verdict: { answer: "5", by: "agreement" },
    };
    const text = traceText(trace);
    const inOrder = [
      "What is 2 + 3?",
      "mini (Q8_0) on SwiftShader",
      "Round 0",
      "Round 1",
      "Answer: 5",
    ];
    const places = inOrder.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
