import type { SolveEvent } from "../../../src/hint/events";
import { type Answerer, progressiveHints } from "../../../src/hint/loop";
import { resolveSettings } from "../../../src/hint/settings";
import type { StopReason, Trace, TraceSettings } from "../../../src/hint/trace";

export const context = {
  model: { name: "Tiny", file: "tiny.gguf", quantisation: "Q8_0" },
  adapter: { name: "SwiftShader (software)", software: true },
};

/** An answerer that gives these replies in turn, word by word, and notes what it was asked. */
export function scripted(replies: readonly string[], stopReason: StopReason = "eos") {
  const asked: string[] = [];
  const answerer: Answerer = async function* (question, round) {
    asked.push(question);
    const text = replies[round] ?? "";
    const rows = { reusedRows: round * 4, computedRows: 6 };
    yield { type: "prefill", ...rows, done: 6 };
    const words = text.match(/\S+\s*/g) ?? [];
    for (const [i, delta] of words.entries()) {
      yield { type: "text", delta, replyTokens: i + 1, decodeMs: i };
    }
    const ids = words.map((_, i) => i);
    const promptTokens = rows.reusedRows + rows.computedRows;
    yield { type: "end", ids, text, promptTokens, ...rows, stopReason, promptMs: 3, decodeMs: 5 };
  };
  return { answerer, asked };
}

export async function solve(
  answerer: Answerer,
  settings: Partial<TraceSettings> = {},
  options: {
    problem?: string;
    signal?: AbortSignal;
    onEvent?: (event: SolveEvent) => void;
  } = {},
): Promise<{ trace: Trace; events: SolveEvent[] }> {
  const events: SolveEvent[] = [];
  const { problem = "1 + 1?", signal, onEvent } = options;
  const solving = progressiveHints(problem, resolveSettings(settings), context, answerer, signal);
  for await (const event of solving) {
    events.push(event);
    onEvent?.(event);
  }
  const last = events.at(-1);
  if (last?.type !== "end") throw new Error("no end");
  return { trace: last.trace, events };
}
