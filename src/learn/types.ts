/** @file What a run of self-compare rounds takes and tells: plain data. */
import type { RuleName, Verdict } from "../grade/rules/rule";
import type { LoraSettings, OptimizerSettings } from "../train/types";

/** A problem to learn from, or to measure with. */
export interface LearnProblem {
  /** The same for the same problem of the same data. */
  readonly id: string;
  readonly question: string;
  /** A worked solution that ends in the answer; without one the answer alone is taught. */
  readonly solution: string | null;
  /** The known answer, as the rule reads it. */
  readonly gold: string;
  readonly rule: RuleName;
}

/** What is taught: the solutions alone; with comparisons; with comparisons and hint rounds. */
export const LEARN_METHODS = ["plain", "compare", "compare-hints"] as const;
export type LearnMethod = (typeof LEARN_METHODS)[number];

/** When a round's adapter takes the place of the one before. */
export const KEEP_RULES = ["no-worse", "better", "always"] as const;
export type KeepRule = (typeof KEEP_RULES)[number];

export interface LearnSettings {
  readonly method: LearnMethod;
  /** Parts D1..Dn of the data, one a round. */
  readonly rounds: number;
  /** Share of the problems that are held out to measure with. */
  readonly heldOut: number;
  /** Earlier answers of a problem, drawn at `temperature`. */
  readonly samples: number;
  readonly temperature: number;
  /** Most tokens of a reply. */
  readonly maxTokens: number;
  /** Rounds of hints when it is measured with them. */
  readonly hintRounds: number;
  /** How often a round's records are trained on. */
  readonly epochs: number;
  /** Records of one optimizer step. */
  readonly batch: number;
  /** Of earlier parts' problems, how many plain records are mixed in for one of this part's. */
  readonly replay: number;
  readonly keep: KeepRule;
  readonly lora: LoraSettings;
  readonly optimizer: Omit<OptimizerSettings, "totalSteps">;
  readonly seed: number;
}

/** One text that is trained on; the loss counts the target alone. */
export interface LearnRecord {
  readonly kind: "plain" | "compare" | "hint";
  readonly problem: string;
  readonly question: string;
  readonly target: string;
}

/** An earlier answer of a problem and its grade. */
export interface EarlierAnswer {
  readonly problem: string;
  readonly sample: number;
  readonly text: string;
  readonly answer: string | null;
  readonly verdict: Verdict;
}

/** How many of the held-out problems were right. */
export interface Score {
  readonly right: number;
  readonly total: number;
}

/** What was measured with an adapter, or without any. */
export interface Scores {
  readonly alone: Score;
  readonly hints: Score;
  /** Of other problems, which should not be forgotten; null where none were given. */
  readonly others: Score | null;
}

/** A round that is done. */
export interface RoundResult {
  /** 0 is the model before any training. */
  readonly round: number;
  readonly scores: Scores;
  readonly kept: boolean;
  readonly steps: number;
  readonly records: number;
  /** Mean loss of the last tenth of the steps; null before any. */
  readonly loss: number | null;
}

/** Something that was left out of the data, and why. */
export interface LeftOut {
  readonly id: string;
  readonly reason: string;
}

export type LearnPhase = "measure" | "answer" | "train";

/** What happens while a run goes on. */
export type LearnEvent =
  | { readonly type: "leftOut"; readonly problems: readonly LeftOut[] }
  | {
      readonly type: "progress";
      readonly round: number;
      readonly phase: LearnPhase;
      readonly done: number;
      readonly total: number;
    }
  | { readonly type: "records"; readonly round: number; readonly records: readonly LearnRecord[] }
  | {
      readonly type: "step";
      readonly round: number;
      readonly step: number;
      readonly steps: number;
      readonly loss: number;
    }
  | { readonly type: "round"; readonly result: RoundResult };
