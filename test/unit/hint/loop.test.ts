import { describe, expect, it } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import type { Answerer } from "../../../src/hint/loop";
import { parseTrace, serialiseTrace } from "../../../src/hint/trace";
import { context, scripted, solve } from "./scripted";

describe("progressive hints", () => {
  it("ends after two rounds when the first two answers agree", async () => {
    const { answerer, asked } = scripted(["2. The answer is 2.", "The answer is $2.0."]);
    const { trace, events } = await solve(answerer, {}, { problem: "  1 + 1?\n" });
    expect(asked).toEqual(["1 + 1?", "1 + 1? (Hint: The answer is near to 2)."]);
    expect(trace.verdict).toEqual({ answer: "2", by: "agreement" });
    expect(trace.problem).toBe("1 + 1?");
    expect(trace.rounds[1]).toEqual({
      index: 1,
      prompt: "1 + 1? (Hint: The answer is near to 2).",
      hints: ["2"],
      text: "The answer is $2.0.",
      answer: "2",
      agrees: true,
      promptTokens: 10,
      reusedRows: 4,
      computedRows: 6,
      replyTokens: 4,
      stopReason: "eos",
      timings: { promptMs: 3, decodeMs: 5 },
    });
    expect(trace).toMatchObject(context);
    const types = events.map(({ type }) => type).filter((type) => type !== "text");
    const round = ["roundStart", "prefill", "roundEnd"];
    expect(types).toEqual([...round, ...round, "end"]);
    const texts = events.flatMap((event) => (event.type === "text" ? [event] : []));
    expect(texts.map(({ delta }) => delta).join("")).toBe("2. The answer is 2.The answer is $2.0.");
    expect(texts.at(-1)).toMatchObject({ index: 1, replyTokens: 4 });
  });

  it("gives all earlier answers as hints, in order, repeats kept", async () => {
    const { answerer, asked } = scripted(["6", "1/2", "6", "50%", "$1,234.50", "1234.5"]);
    const { trace } = await solve(answerer);
    expect(asked.at(-1)).toBe("1 + 1? (Hint: The answer is near to 6, 1/2, 6, 50%, 1234.5).");
    expect(trace.rounds.map(({ agrees }) => agrees)).toEqual([
      null,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(trace.verdict).toEqual({ answer: "1234.5", by: "agreement" });
  });

  it("takes the majority when no two in a row agree", async () => {
    const { answerer, asked } = scripted(["1", "2", "3", "2.0", "4", "5", "6"]);
    const { trace } = await solve(answerer);
    expect(asked).toHaveLength(6);
    expect(trace.verdict).toEqual({ answer: "2", by: "majority" });
  });

  it.each([[["1", "2", "3"]], [["1", "2", "1", "2", "3"]]])(
    "takes the last of %j, where none leads",
    async (replies) => {
      const { answerer } = scripted(replies);
      const { trace } = await solve(answerer, { maxRounds: replies.length });
      expect(trace.rounds).toHaveLength(replies.length);
      expect(trace.verdict).toEqual({ answer: "3", by: "last" });
    },
  );

  it("adds no hint for a round without an answer, and goes on when sampling", async () => {
    const { answerer, asked } = scripted(["7", "no idea", "", "7", "8", "8"]);
    const { trace } = await solve(answerer, { temperature: 0.7 });
    const hint = (list: string) => `1 + 1? (Hint: The answer is near to ${list}).`;
    expect(asked).toEqual([
      "1 + 1?",
      hint("7"),
      hint("7"),
      hint("7"),
      hint("7, 7"),
      hint("7, 7, 8"),
    ]);
    expect(trace.rounds.map(({ answer }) => answer)).toEqual(["7", null, null, "7", "8", "8"]);
    expect(trace.rounds[3]!.agrees).toBe(false);
    expect(trace.verdict).toEqual({ answer: "8", by: "agreement" });
  });

  it("stops where greedy decoding would only repeat itself", async () => {
    const { answerer, asked } = scripted(["7", "no idea", "8"]);
    const { trace } = await solve(answerer);
    expect(asked).toHaveLength(2);
    expect(trace.verdict).toEqual({ answer: "7", by: "last" });
    const empty = scripted(["", "7"]);
    expect((await solve(empty.answerer)).trace).toMatchObject({
      rounds: [{ text: "", answer: null, agrees: null, replyTokens: 0 }],
      verdict: { answer: null, by: "none" },
    });
    expect(empty.asked).toHaveLength(1);
  });

  it("takes no step of a reply that was cut for its answer", async () => {
    const { answerer } = scripted(["9 * 2 = 18 and"], "length");
    const { trace } = await solve(answerer);
    expect(trace.rounds[0]).toMatchObject({ answer: null, stopReason: "length" });
  });

  it("answers once with the cot method", async () => {
    const { answerer, asked } = scripted(["The answer is 3.", "4"]);
    const { trace } = await solve(answerer, { method: "cot" });
    expect(asked).toEqual(["1 + 1?"]);
    expect(trace.verdict).toEqual({ answer: "3", by: "single" });
    const none = await solve(scripted(["?"]).answerer, { method: "cot" });
    expect(none.trace.verdict).toEqual({ answer: null, by: "single" });
  });

  it.each(["", " \n\t"])("refuses the empty problem %j", async (problem) => {
    const solving = solve(scripted(["1"]).answerer, {}, { problem });
    await expect(solving).rejects.toThrow(SkymathError);
    await expect(solving).rejects.toMatchObject({ report: { kind: "input" } });
  });

  it("passes on the answerer's errors after the rounds that ended", async () => {
    const tooLong = new SkymathError({ kind: "input", message: "The prompt is too long." });
    const first = scripted(["5"]).answerer;
    const answerer: Answerer = async function* (question, round, hints) {
      if (round === 1) throw tooLong;
      yield* first(question, round, hints);
    };
    const seen: string[] = [];
    const onEvent = ({ type }: { type: string }) => seen.push(type);
    await expect(solve(answerer, {}, { onEvent })).rejects.toBe(tooLong);
    expect(seen.slice(-2)).toEqual(["roundEnd", "roundStart"]);
  });

  it("names an answerer that ends without a reply", async () => {
    const answerer: Answerer = async function* () {};
    await expect(solve(answerer)).rejects.toMatchObject({ report: { kind: "internal" } });
  });
});

describe("stopping", () => {
  const replies = ["The answer is 5.", "one two The answer is 7.", "The answer is 7."];

  it("keeps what was written when stopped in a round, and lets the answerer clean up", async () => {
    const stop = new AbortController();
    const { answerer } = scripted(replies);
    let cleaned = 0;
    const watched: Answerer = async function* (question, round, hints) {
      try {
        yield* answerer(question, round, hints);
      } finally {
        cleaned++;
      }
    };
    const { trace, events } = await solve(
      watched,
      {},
      {
        signal: stop.signal,
        onEvent: (event) => {
          if (event.type === "text" && event.index === 1 && event.replyTokens === 2) stop.abort();
        },
      },
    );
    expect(trace.verdict).toEqual({ answer: null, by: "cancelled" });
    expect(trace.rounds).toHaveLength(2);
    expect(trace.rounds[0]).toMatchObject({ answer: "5", stopReason: "eos" });
    expect(trace.rounds[1]).toMatchObject({
      text: "one two ",
      answer: null,
      agrees: false,
      replyTokens: 2,
      promptTokens: 10,
      reusedRows: 4,
      computedRows: 6,
      stopReason: "cancelled",
    });
    expect(cleaned).toBe(2);
    expect(events.slice(-2).map(({ type }) => type)).toEqual(["roundEnd", "end"]);
    expect(parseTrace(serialiseTrace(trace))).toEqual(trace);
  });

  it("begins no round after a stop between rounds", async () => {
    const stop = new AbortController();
    const { answerer, asked } = scripted(replies);
    const { trace } = await solve(
      answerer,
      {},
      {
        signal: stop.signal,
        onEvent: ({ type }) => type === "roundEnd" && stop.abort(),
      },
    );
    expect(asked).toHaveLength(1);
    expect(trace.rounds).toHaveLength(1);
    expect(trace.verdict).toEqual({ answer: null, by: "cancelled" });
  });

  it("does nothing when stopped before it begins", async () => {
    const { answerer, asked } = scripted(replies);
    const { trace } = await solve(answerer, {}, { signal: AbortSignal.abort() });
    expect(asked).toEqual([]);
    expect(trace).toMatchObject({ rounds: [], verdict: { answer: null, by: "cancelled" } });
  });

  it("keeps an agreement that was reached before the stop", async () => {
    const stop = new AbortController();
    const { trace } = await solve(
      scripted(["5", "5"]).answerer,
      {},
      {
        signal: stop.signal,
        onEvent: (event) => event.type === "roundEnd" && event.round.index === 1 && stop.abort(),
      },
    );
    expect(trace.verdict).toEqual({ answer: "5", by: "agreement" });
  });

  it("takes a cancelled end and a cancellation thrown by the answerer alike", async () => {
    const ended = await solve(scripted(["The answer is 5."], "cancelled").answerer);
    expect(ended.trace).toMatchObject({
      rounds: [{ text: "The answer is 5.", answer: null }],
      verdict: { by: "cancelled" },
    });
    const throwing: Answerer = async function* () {
      yield { type: "text", delta: "so", replyTokens: 1, decodeMs: 0 };
      throw new SkymathError({ kind: "cancelled", message: "Stopped." });
    };
    expect((await solve(throwing)).trace).toMatchObject({
      rounds: [{ text: "so", stopReason: "cancelled" }],
      verdict: { by: "cancelled" },
    });
  });
});
