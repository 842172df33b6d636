import type { Trace, TraceRound } from "./trace";

/** What happens while a problem is being solved, in order. */
export type SolveEvent =
  | {
      readonly type: "roundStart";
      readonly index: number;
      readonly prompt: string;
      readonly hints: readonly string[];
    }
  | {
      readonly type: "prefill";
      readonly index: number;
      readonly reusedRows: number;
      readonly computedRows: number;
      readonly done: number;
    }
  | {
      readonly type: "text";
      readonly index: number;
      readonly delta: string;
      /** Written by the calculator, not by the model. */
      readonly calculator?: true;
      readonly replyTokens: number;
      readonly decodeMs: number;
    }
  | { readonly type: "roundEnd"; readonly round: TraceRound }
  | { readonly type: "end"; readonly trace: Trace };
