/** @file What the page may ask of learning, as plain types. */
import type {
  LearnEvent,
  LearnMethod,
  LearnRecord,
  LearnSettings,
  LeftOut,
  RoundResult,
} from "../learn/types";

export type { LearnEvent, LearnMethod, LearnRecord, LearnSettings, LeftOut, RoundResult };

/** Where the problems come from: text that was typed or is a file's, or generated families. */
export type LearnData =
  | { readonly text: string; readonly name: string }
  | { readonly families: readonly string[]; readonly count: number; readonly heldOut: number };

export interface LearnRequest {
  readonly data: LearnData;
  readonly settings: Partial<LearnSettings>;
}

/** What will be trained on, before it is. */
export interface LearnPreview {
  readonly parts: readonly number[];
  readonly heldOut: number;
  /** The first records of the first round. */
  readonly records: readonly LearnRecord[];
  readonly leftOut: readonly LeftOut[];
}

/** A run that is kept in the browser's own files. */
export interface KeptLearning {
  readonly name: string;
  readonly from: string;
  readonly method: LearnMethod;
  readonly rounds: readonly RoundResult[];
  /** Rounds that it will have, the first measuring included. */
  readonly total: number;
}

/** A run that is kept and cannot be read. */
export interface DamagedLearning {
  readonly name: string;
  readonly fault: string;
}

/** How a run ended: all rounds done, or stopped. */
export interface EndedLearning {
  readonly name: string;
  readonly complete: boolean;
}

/** The two files of an adapter in PEFT's form. */
export interface AdapterFiles {
  readonly config: string;
  readonly weights: Uint8Array<ArrayBuffer>;
}
