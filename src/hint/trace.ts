/** The trace of one solved problem: one JSON document, written and re-opened by page and command line. */
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

export interface TraceSettings {
  readonly method: "php" | "cot";
  readonly maxRounds: number;
  readonly maxTokens: number;
  readonly temperature: number;
  readonly topK: number;
  readonly topP: number;
  readonly minP: number;
  readonly repetitionPenalty: number;
  readonly seed: number;
  /** Whether `<<a+b=` was completed by exact arithmetic. */
  readonly calculator: boolean;
}

export interface Trace {
  readonly format: "skymath-trace";
  readonly version: typeof TRACE_VERSION;
  readonly createdAt: string; // ISO 8601
  readonly problem: string;
  readonly model: { readonly name: string; readonly file: string; readonly quantisation: string };
  readonly adapter: { readonly name: string; readonly software: boolean };
  readonly settings: TraceSettings;
  readonly rounds: readonly TraceRound[];
  readonly verdict: Verdict;
}
