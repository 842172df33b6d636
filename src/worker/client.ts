import { proxy, type Remote, wrap } from "comlink";
import type { ErrorReport } from "../common/errors";
import type { Trace } from "../hint/trace";
import type {
  EngineApi,
  LoadedEngine,
  LoadProgress,
  ModelChoice,
  Outcome,
  SolveEvent,
  SolveSettings,
} from "./api";
import type { EndedRun, EvalProgress, EvalRequest } from "./evaluate_api";
import type {
  AdapterFiles,
  EndedLearning,
  KeptLearning,
  LearnEvent,
  LearnPreview,
  LearnRequest,
} from "./learn_api";

/** The page's side of the engine: starts the worker, and answers even when it dies. */
export class EngineClient implements EngineApi {
  readonly #worker: Worker;
  readonly #remote: Remote<EngineApi>;
  readonly #crashed: Promise<{ readonly ok: false; readonly error: ErrorReport }>;

  constructor() {
    this.#worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    this.#remote = wrap<EngineApi>(this.#worker);
    this.#crashed = new Promise((resolve) => {
      this.#worker.addEventListener("error", (event) => {
        resolve({ ok: false, error: crashReport(event.message) });
      });
    });
  }

  load(
    model: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    onLost: (report: ErrorReport) => void,
  ): Promise<Outcome<LoadedEngine>> {
    return this.#alive(this.#remote.load(model, proxy(onProgress), proxy(onLost)));
  }

  loaded(): Promise<LoadedEngine | null> {
    return Promise.race([this.#remote.loaded(), this.#crashed.then(() => null)]);
  }

  solve(
    problem: string,
    settings: SolveSettings,
    onEvents: (events: readonly SolveEvent[]) => void,
  ): Promise<Outcome<Trace>> {
    return this.#alive(this.#remote.solve(problem, settings, proxy(onEvents)));
  }

  evaluate(
    asked: EvalRequest | string,
    onProgress: (progress: EvalProgress) => void,
  ): Promise<Outcome<EndedRun>> {
    return this.#alive(this.#remote.evaluate(asked, proxy(onProgress)));
  }

  learnPreview(request: LearnRequest): Promise<Outcome<LearnPreview>> {
    return this.#alive(this.#remote.learnPreview(request));
  }

  learn(
    asked: LearnRequest | string,
    onEvents: (events: readonly LearnEvent[]) => void,
  ): Promise<Outcome<EndedLearning>> {
    return this.#alive(this.#remote.learn(asked, proxy(onEvents)));
  }

  async pauseLearning(paused: boolean): Promise<void> {
    await this.#remote.pauseLearning(paused);
  }

  async stopLearning(): Promise<void> {
    await this.#remote.stopLearning();
  }

  keptLearning(): Promise<Outcome<KeptLearning[]>> {
    return this.#alive(this.#remote.keptLearning());
  }

  useLearned(name: string | null): Promise<Outcome<null>> {
    return this.#alive(this.#remote.useLearned(name));
  }

  learnedFiles(name: string): Promise<Outcome<AdapterFiles>> {
    return this.#alive(this.#remote.learnedFiles(name));
  }

  forgetLearned(name: string): Promise<Outcome<null>> {
    return this.#alive(this.#remote.forgetLearned(name));
  }

  async stop(): Promise<void> {
    await this.#remote.stop();
  }

  async dispose(): Promise<void> {
    await this.#remote.dispose();
  }

  /** Ends the worker at once, whatever it does; the client cannot be used afterwards. */
  terminate(): void {
    this.#worker.terminate();
  }

  /** A dead worker never answers: its crash does in its place. */
  #alive<T>(answer: Promise<Outcome<T>>): Promise<Outcome<T>> {
    return Promise.race([answer, this.#crashed]);
  }
}

function crashReport(message: string | undefined): ErrorReport {
  return {
    kind: "internal",
    message: "The engine's worker stopped.",
    found: message || "a script that did not load",
    remedy: "Load the model again; if that fails too, reload the page.",
  };
}
