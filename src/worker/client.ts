import { proxy, type Remote } from "comlink";
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
  DamagedLearning,
  EndedLearning,
  KeptLearning,
  LearnEvent,
  LearnPreview,
  LearnRequest,
} from "./learn_api";
import { WorkerClient } from "./worker_client";

/** The page's side of the engine: starts the worker, and answers even when it dies. */
export class EngineClient implements EngineApi {
  readonly #client = new WorkerClient<EngineApi>(
    new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
    {
      message: "The engine's worker stopped.",
      remedy: "Load the model again; if that fails too, reload the page.",
    },
  );

  load(
    model: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    onLost: (report: ErrorReport) => void,
  ): Promise<Outcome<LoadedEngine>> {
    return this.#client.alive(this.#remote.load(model, proxy(onProgress), proxy(onLost)));
  }

  async cancelLoad(): Promise<void> {
    await this.#remote.cancelLoad();
  }

  loaded(): Promise<LoadedEngine | null> {
    return this.#client.orNull(this.#remote.loaded());
  }

  solve(
    problem: string,
    settings: SolveSettings,
    onEvents: (events: readonly SolveEvent[]) => void,
  ): Promise<Outcome<Trace>> {
    return this.#client.alive(this.#remote.solve(problem, settings, proxy(onEvents)));
  }

  evaluate(
    asked: EvalRequest | string,
    onProgress: (progress: EvalProgress) => void,
  ): Promise<Outcome<EndedRun>> {
    return this.#client.alive(this.#remote.evaluate(asked, proxy(onProgress)));
  }

  learnPreview(request: LearnRequest): Promise<Outcome<LearnPreview>> {
    return this.#client.alive(this.#remote.learnPreview(request));
  }

  learn(
    asked: LearnRequest | string,
    onEvents: (events: readonly LearnEvent[]) => void,
  ): Promise<Outcome<EndedLearning>> {
    return this.#client.alive(this.#remote.learn(asked, proxy(onEvents)));
  }

  async pauseLearning(paused: boolean): Promise<void> {
    await this.#remote.pauseLearning(paused);
  }

  async stopLearning(): Promise<void> {
    await this.#remote.stopLearning();
  }

  keptLearning(): Promise<Outcome<(KeptLearning | DamagedLearning)[]>> {
    return this.#client.alive(this.#remote.keptLearning());
  }

  useLearned(name: string | null): Promise<Outcome<null>> {
    return this.#client.alive(this.#remote.useLearned(name));
  }

  learnedFiles(name: string): Promise<Outcome<AdapterFiles>> {
    return this.#client.alive(this.#remote.learnedFiles(name));
  }

  forgetLearned(name: string): Promise<Outcome<null>> {
    return this.#client.alive(this.#remote.forgetLearned(name));
  }

  async stop(): Promise<void> {
    await this.#remote.stop();
  }

  async dispose(): Promise<void> {
    await this.#remote.dispose();
  }

  /** Ends the worker at once, whatever it does; the client cannot be used afterwards. */
  terminate(): void {
    this.#client.terminate();
  }

  get #remote(): Remote<EngineApi> {
    return this.#client.remote;
  }
}
