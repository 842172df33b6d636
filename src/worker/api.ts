/**
 * @file What the page may ask of the engine in its worker, as plain types. The engine side is
 * worker.ts, the page's side client.ts; comlink carries the calls.
 */
import type { ErrorReport } from "../common/errors";
import type { SolveEvent } from "../hint/events";
import type { Trace, TraceSettings } from "../hint/trace";
import type { AdapterInfo, LoadProgress, ModelInfo } from "../session_types";
import type { EndedRun, EvalProgress, EvalRequest } from "./evaluate_api";
import type {
  AdapterFiles,
  DamagedLearning,
  EndedLearning,
  KeptLearning,
  LearnEvent,
  LearnPreview,
  LearnRequest,
} from "./learn_api";
import type { Outcome } from "./outcome";

export type { AdapterInfo, LoadProgress, ModelInfo, Outcome, SolveEvent };

/** With `lora`, the name of an open adapter, or null for none; the chosen one by default. */
export type SolveSettings = Partial<TraceSettings> & { readonly lora?: string | null };

/**
 * A model as the page can name it: an address to fetch (of any part of a split model), the file that
 * the user picked or all parts of a split model, or the address of one in the browser's cache.
 */
export type ModelChoice = (
  | { readonly url: string }
  | { readonly files: readonly File[] }
  | { readonly cached: string }
) & { readonly opened?: OpenedAs };

/** How a model is opened, where the defaults would not fit. */
export interface OpenedAs {
  readonly kv: "f32" | "f16" | "int8";
  readonly contextLength: number;
}

export interface LoadedEngine {
  readonly model: ModelInfo;
  readonly adapter: AdapterInfo;
  /** What was learned and is in use for solving; a kept run's name. */
  readonly lora: { readonly name: string; readonly sha256: string } | null;
}

/** The engine. Errors come back as reports (comlink would keep only their message). */
export interface EngineApi {
  /**
   * Replaces the model; where loading fails, a small enough earlier one stays in use. A load that is
   * under way ends as `cancelled`: the last model asked for is the one wanted.
   */
  load(
    model: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    /** Called when the device is lost later on. */
    onLost: (report: ErrorReport) => void,
  ): Promise<Outcome<LoadedEngine>>;
  /** Ends a load that is under way, as `cancelled`; a small enough earlier model stays in use. */
  cancelLoad(): Promise<void>;
  /** What is loaded now. */
  loaded(): Promise<LoadedEngine | null>;
  /** Events arrive in batches, at most one call a frame. Resolves with the finished (or stopped) trace. */
  solve(
    problem: string,
    settings: SolveSettings,
    onEvents: (events: readonly SolveEvent[]) => void,
  ): Promise<Outcome<Trace>>;
  /**
   * Runs an evaluation, or goes on with the kept one of that name; what is done is kept as it goes.
   * Where more problems at once are asked for than before, the model is loaded again for so many, which
   * is refused while it learns.
   */
  evaluate(
    asked: EvalRequest | string,
    onProgress: (progress: EvalProgress) => void,
  ): Promise<Outcome<EndedRun>>;
  /** What a request would train on. */
  learnPreview(request: LearnRequest): Promise<Outcome<LearnPreview>>;
  /**
   * Learns from problems, or goes on with the kept run of that name; every step is kept as it is done.
   * Solving goes first: learning waits for it.
   */
  learn(
    asked: LearnRequest | string,
    onEvents: (events: readonly LearnEvent[]) => void,
  ): Promise<Outcome<EndedLearning>>;
  pauseLearning(paused: boolean): Promise<void>;
  stopLearning(): Promise<void>;
  keptLearning(): Promise<Outcome<(KeptLearning | DamagedLearning)[]>>;
  /** Chooses what was learned in a kept run for solving; null undoes it. */
  useLearned(name: string | null): Promise<Outcome<null>>;
  learnedFiles(name: string): Promise<Outcome<AdapterFiles>>;
  forgetLearned(name: string): Promise<Outcome<null>>;
  /** Stops what runs within one token: a trace keeps what was written, an evaluation what is done. */
  stop(): Promise<void>;
  dispose(): Promise<void>;
}
