import { describe, expect, it } from "vitest";
import { followSolve, type TraceHeader } from "../../../src/cli/follow_solve";
import { SkymathError } from "../../../src/common/errors";
import { type Answerer, progressiveHints } from "../../../src/hint/loop";
import { resolveSettings } from "../../../src/hint/settings";
import { parseTrace, serialiseTrace, type Trace } from "../../../src/hint/trace";

const settings = resolveSettings();
const context = {
  model: { name: "mini", file: "mini.gguf", quantisation: "Q8_0" },
  adapter: { name: "GPU", software: false },
};
const header: TraceHeader = {
  format: "skymath-trace",
  version: 1,
  createdAt: "2026-01-02T03:04:05.000Z",
  problem: "2 + 3 = ?",
  settings,
  ...context,
};

/** Answers round k with the k-th text, and throws after the first word where there is none. */
function answering(texts: readonly string[]): Answerer {
  return async function* (_, round) {
    const text = texts[round];
    const rows = { reusedRows: 4, computedRows: 6 };
    yield { type: "prefill", ...rows, done: 6 };
    yield { type: "text", delta: text ?? "Well,", replyTokens: 1, decodeMs: 2 };
    if (text === undefined) throw new SkymathError({ kind: "device", message: "The GPU is lost." });
    const times = { promptMs: 1, decodeMs: 2 };
    yield { type: "end", ids: [1], text, promptTokens: 10, ...rows, stopReason: "eos", ...times };
  };
}

async function follow(texts: readonly string[]) {
  const kept: Trace[] = [];
  let shown = "";
  const trace = followSolve(
    progressiveHints(header.problem, settings, context, answering(texts)),
    header,
    async (text) => {
      shown += text;
    },
    async (trace) => {
      kept.push(trace);
    },
  );
  const error = await trace.then(() => null).catch((thrown: unknown) => thrown);
  return { kept, shown, error };
}

describe("following a solve", () => {
  it("shows every round and keeps the trace", async () => {
    const { kept, shown, error } = await follow(["The answer is 5.", "The answer is 5."]);
    expect(error).toBeNull();
    expect(kept.map((trace) => trace.verdict)).toEqual([{ answer: "5", by: "agreement" }]);
    expect(shown).toMatch(/Round 0.*The answer is 5.*Round 1 \(hint 5\).*Answer: 5/s);
  });

  it("keeps what was written when an error ends it", async () => {
    const { kept, error } = await follow(["The answer is 5."]);
    expect(error).toBeInstanceOf(SkymathError);
    expect(kept.length).toBe(1);
    const trace = parseTrace(serialiseTrace(kept[0]!));
    expect(trace.verdict).toEqual({ answer: null, by: "cancelled" });
    expect(trace.rounds.map((round) => round.text)).toEqual(["The answer is 5.", "Well,"]);
    expect(trace.rounds[1]).toMatchObject({
      ...{ hints: ["5"], answer: null, promptTokens: 10, reusedRows: 4, stopReason: "cancelled" },
    });
  });
});
