/** @file What the page may ask about evaluations, as plain types: to run them, and to look at runs. */
import type { IncludedName } from "../evaluate/data/included";
import type { SetName } from "../evaluate/data/sets";
import type { RunHeader } from "../evaluate/header";
import type { EvalSettings } from "../evaluate/method";
import type { ReportedAttempt } from "../evaluate/report/flags";
import type { RunProgress } from "../evaluate/runner";
import type { Summary } from "../evaluate/summary";
import type { LoadProgress } from "../session_types";
import type { Outcome } from "./outcome";

/** The problems of an evaluation; a file's set is told by its name where none is given. */
export type DataChoice =
  | { readonly kind: "included"; readonly name: IncludedName }
  | {
      readonly kind: "generated";
      readonly language: "en" | "zh";
      readonly steps: number;
      readonly count: number;
      readonly seed: number;
    }
  | { readonly kind: "file"; readonly file: File; readonly set: SetName | null };

export interface EvalRequest {
  readonly data: DataChoice;
  readonly settings: Partial<EvalSettings>;
  readonly limit: number | null;
  readonly shuffleSeed: number | null;
  /** Leave out rows that cannot be read; else the first of them is the error. */
  readonly skipMalformed: boolean;
  /** Problems at once. */
  readonly batch: number;
}

/** Where an evaluation stands: making ready, then running. */
export type EvalProgress =
  | { readonly phase: "hash"; readonly done: number; readonly total: number } // bytes
  | ({ readonly phase: "load" } & { readonly load: LoadProgress })
  | { readonly phase: "run"; readonly run: RunProgress };

/** What an evaluation left behind. */
export interface EndedRun {
  /** The run's name among the runs that are kept. */
  readonly name: string;
  readonly complete: boolean;
}

/** A run that this browser keeps. */
export interface KeptRun {
  readonly name: string;
  readonly header: RunHeader;
  readonly done: number;
  readonly right: number;
  readonly bytes: number;
}

/** A run that this browser keeps and that cannot be read. */
export interface DamagedRun {
  readonly name: string;
  readonly bytes: number;
  readonly fault: string;
}

/** A run for the page: one that is kept, or a file that the user picked. */
export type RunChoice = { readonly name: string } | { readonly file: File };

export interface RunView {
  readonly header: RunHeader;
  readonly summary: Summary;
}

/** Reads and keeps runs; needs no GPU. */
export interface RunsApi {
  /** The newest first; of one that cannot be read, why. */
  list(): Promise<Outcome<readonly (KeptRun | DamagedRun)[]>>;
  /** Reads a run through; its attempts come in blocks. */
  read(
    run: RunChoice,
    onAttempts: (attempts: readonly ReportedAttempt[]) => Promise<void> | void,
  ): Promise<Outcome<RunView>>;
  /** The run's JSONL file. */
  export(name: string): Promise<Outcome<File>>;
  remove(name: string): Promise<Outcome<null>>;
}
