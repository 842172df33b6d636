import type { Trace, TraceRound } from "../../../src/hint/trace";

const round = (index: number, hints: string[], text: string, answer: string): TraceRound => ({
  index,
  prompt: "How many rolls are left?",
  hints,
  text,
  answer,
  agrees: index === 0 ? null : answer === hints.at(-1),
  promptTokens: 63 + index,
  reusedRows: index * 20,
  computedRows: 63 + index - index * 20,
  replyTokens: 41,
  stopReason: "eos",
  timings: { promptMs: 400, decodeMs: 2000 },
});

/** Three rounds with everything a reply can hold: money, calculations, formulas. */
export const bakery: Trace = {
  format: "skymath-trace",
  version: 1,
  createdAt: "2026-01-02T03:04:05.000Z",
  problem: "A baker makes 12 trays with 8 rolls each and sells 61 for $120. How many are left?",
  model: { name: "skymath-mini", file: "skymath-mini.gguf", quantisation: "Q8_0" },
  adapter: { name: "Test Adapter", software: true },
  settings: {
    method: "php",
    maxRounds: 6,
    maxTokens: 256,
    temperature: 0,
    topK: 0,
    topP: 1,
    minP: 0,
    repetitionPenalty: 1,
    seed: 7,
    calculator: false,
  },
  rounds: [
    round(
      0,
      [],
      "He makes 12*8 = <<12*8=96>>96 rolls for $120.\n96-61 = <<96-61=34>>34 are left.\nThe answer is 34.",
      "34",
    ),
    round(1, ["34"], "There are <<12*8=96>>96. \\(96-61=35\\)\nThe answer is 35.", "35"),
    round(2, ["34", "35"], "\\[\\frac{96-61}{1}=35\\]\nThe answer is 35.", "35"),
  ],
  verdict: { answer: "35", by: "agreement" },
};

/** The same with other replies. */
export function withReplies(trace: Trace, texts: readonly string[]): Trace {
  return { ...trace, rounds: trace.rounds.map((r, i) => ({ ...r, text: texts[i] ?? r.text })) };
}
