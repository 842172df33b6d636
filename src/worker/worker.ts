/** @file The engine in its worker: one Session, asked through comlink. */
import { expose } from "comlink";
import { type ErrorReport, errorReport, SkymathError } from "../common/errors";
import type { Trace } from "../hint/trace";
import { Session, type SessionOptions } from "../session";
import type { WeightSource } from "../weights/source";
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
import { EventBatch } from "./event_batch";
import type {
  AdapterFiles,
  DamagedLearning,
  EndedLearning,
  KeptLearning,
  LearnEvent,
  LearnPreview,
  LearnRequest,
} from "./learn_api";
import { Learning } from "./learning";
import { modelHash } from "./model_hash";
import { openChoice } from "./open_choice";
import { outcome } from "./outcome";

/** While the new model loads, the old one stays usable if both together are no larger than this. */
const keepBothBytes = 1e9;
const progressMs = 33;
const evalProgressMs = 100;

/** The model that is loaded, how it was chosen, and its hash once that was needed. */
interface Loaded {
  readonly session: Session;
  readonly choice: ModelChoice;
  readonly onLost: (report: ErrorReport) => void;
  sha256: string | null;
}

class Engine implements EngineApi {
  #model: Loaded | null = null;
  /** Loads run one after another: the last one asked for is the one that stays, unless it is cancelled. */
  #loading: Promise<unknown> = Promise.resolve();
  #loadsAsked = 0;
  #running: { readonly abort: AbortController; readonly done: Promise<unknown> } | null = null;

  readonly #learning = new Learning(
    () => this.#loadedModel().session,
    () => this.#running?.done ?? null,
  );

  load(
    choice: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    onLost: (report: ErrorReport) => void,
  ): Promise<Outcome<LoadedEngine>> {
    const number = ++this.#loadsAsked;
    const paced = throttled(onProgress);
    const stillWanted = () => {
      if (number !== this.#loadsAsked) throw unwanted();
    };
    const watched = (progress: LoadProgress) => {
      stillWanted(); // else the load ends where it stands
      paced(progress);
    };
    const load = this.#loading.then(() =>
      outcome(() => this.#load(choice, watched, onLost, stillWanted)),
    );
    this.#loading = load;
    return load;
  }

  async cancelLoad(): Promise<void> {
    this.#loadsAsked++;
  }

  async loaded(): Promise<LoadedEngine | null> {
    return this.#model === null ? null : described(this.#model.session);
  }

  solve(
    problem: string,
    settings: SolveSettings,
    onEvents: (events: readonly SolveEvent[]) => void,
  ): Promise<Outcome<Trace>> {
    return outcome(() => {
      const { session } = this.#idleModel();
      return this.#run((signal) => relay(session.solve(problem, settings, signal), onEvents));
    });
  }

  evaluate(
    asked: EvalRequest | string,
    onProgress: (progress: EvalProgress) => void,
  ): Promise<Outcome<EndedRun>> {
    const paced = atPace(onProgress);
    return outcome(() => {
      this.#idleModel();
      return this.#run(async (signal) => {
        const { planRun, runPlanned } = await import("./evaluation"); // who solves needs none of it
        const planned = await planRun(asked);
        const sha256 = await this.#hash(signal, paced);
        const session = await this.#sessionFor(planned.request.batch, paced);
        return runPlanned(planned, session, sha256, signal, (run) => paced({ phase: "run", run }));
      });
    });
  }

  learnPreview(request: LearnRequest): Promise<Outcome<LearnPreview>> {
    return outcome(() => this.#learning.preview(request));
  }

  learn(
    asked: LearnRequest | string,
    onEvents: (events: readonly LearnEvent[]) => void,
  ): Promise<Outcome<EndedLearning>> {
    return outcome(() => this.#learning.run(asked, (event) => onEvents([event])));
  }

  async pauseLearning(paused: boolean): Promise<void> {
    this.#learning.pause(paused);
  }

  async stopLearning(): Promise<void> {
    this.#learning.stop();
  }

  keptLearning(): Promise<Outcome<(KeptLearning | DamagedLearning)[]>> {
    return outcome(() => this.#learning.kept());
  }

  useLearned(name: string | null): Promise<Outcome<null>> {
    return outcome(() => this.#learning.use(name).then(() => null));
  }

  learnedFiles(name: string): Promise<Outcome<AdapterFiles>> {
    return outcome(() => this.#learning.files(name));
  }

  forgetLearned(name: string): Promise<Outcome<null>> {
    return outcome(() =>
      this.#learning.forget(name, this.#model?.session ?? null).then(() => null),
    );
  }

  async stop(): Promise<void> {
    this.#running?.abort.abort();
  }

  async dispose(): Promise<void> {
    await this.#stopped();
    this.#drop();
  }

  async #load(
    choice: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    onLost: (report: ErrorReport) => void,
    stillWanted: () => void,
  ): Promise<LoadedEngine> {
    await this.#stopped();
    const source = await openChoice(choice);
    stillWanted(); // before a model that is there has to go
    const about = { choice, onLost, sha256: null };
    return described(await this.#replace(source, about, { onProgress }, stillWanted));
  }

  /**
   * Loads a model in place of the one before, which stays while both together are small enough.
   * `stillWanted` throws where it no longer is.
   */
  async #replace(
    source: WeightSource,
    about: Omit<Loaded, "session">,
    options: Omit<SessionOptions, "gpu">,
    stillWanted: () => void = () => {},
  ): Promise<Session> {
    const before = this.#model?.session ?? null;
    if (before !== null && before.model.bytes + source.size > keepBothBytes) this.#drop();
    const opened = about.choice.opened;
    const session = await Session.load(source, { gpu: navigator.gpu, ...opened, ...options });
    try {
      stillWanted();
    } catch (error) {
      session.dispose();
      throw error;
    }
    this.#drop();
    this.#model = { session, ...about };
    void session.lost.then((error) => {
      if (this.#model?.session === session) about.onLost(error.report);
    });
    return session;
  }

  /**
   * The session, loaded again where it has not room for so many sequences at once; what was in use stays
   * in use. Throws an `input` error while the model learns: loading it again would end that.
   */
  async #sessionFor(batch: number, onProgress: (progress: EvalProgress) => void): Promise<Session> {
    const { session, ...about } = this.#loadedModel();
    if (session.batch >= batch) return session;
    if (this.#learning.busy) throw learns(batch, session.batch);
    const { chosen } = session.adapters;
    const report = (load: LoadProgress) => onProgress({ phase: "load", load });
    const again = async (options: Omit<SessionOptions, "gpu">) => {
      const source = await openChoice(about.choice);
      const reloaded = await this.#replace(source, about, { ...options, onProgress: report });
      if (chosen !== null) await this.#learning.use(chosen);
      return reloaded;
    };
    try {
      return await again({ batch });
    } catch (error) {
      // A large model had to go first: it comes back as it was, or the page is told.
      if (this.#model === null) {
        await again({}).catch((lost) => about.onLost(errorReport(lost)));
      }
      throw error;
    }
  }

  /** SHA-256 of the loaded model's bytes, computed once. */
  async #hash(signal: AbortSignal, onProgress: (progress: EvalProgress) => void): Promise<string> {
    const model = this.#loadedModel();
    model.sha256 ??= await modelHash(await openChoice(model.choice), signal, (done, total) =>
      onProgress({ phase: "hash", done, total }),
    );
    return model.sha256;
  }

  /** Does what `stop` can end; one at a time. */
  #run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const abort = new AbortController();
    const done = work(abort.signal).finally(() => {
      this.#running = null;
    });
    this.#running = { abort, done };
    return done;
  }

  #idleModel(): Loaded {
    if (this.#running !== null) {
      throw new SkymathError({
        kind: "input",
        message: "The model is at work already, on a problem or an evaluation.",
        remedy: "Stop it, or wait until it is done.",
      });
    }
    return this.#loadedModel();
  }

  #loadedModel(): Loaded {
    if (this.#model !== null) return this.#model;
    throw new SkymathError({
      kind: "input",
      message: "No model is loaded.",
      remedy: "Open a model first.",
    });
  }

  /** Ends the running solve; what it throws is its own caller's to see. */
  async #stopped(): Promise<void> {
    const running = this.#running;
    this.#learning.stop();
    running?.abort.abort();
    await running?.done.catch(() => {});
  }

  #drop(): void {
    const model = this.#model;
    this.#model = null;
    model?.session.dispose();
  }
}

function described({ model, adapter, adapters }: Session): LoadedEngine {
  return { model, adapter, lora: adapters.told().lora ?? null };
}

function unwanted(): SkymathError {
  return new SkymathError({
    kind: "cancelled",
    message: "Loading was cancelled, or another model asked for meanwhile.",
  });
}

function learns(needed: number, found: number): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The model is learning, and has not room for so many problems at once.",
    needed: `${needed} at once`,
    found: `room for ${found}`,
    remedy: `Stop learning first, which can go on later, or choose ${found} at once.`,
  });
}

/** Passes events on in batches; resolves with the trace that the last one carries. */
async function relay(
  events: AsyncIterable<SolveEvent>,
  onEvents: (events: readonly SolveEvent[]) => void,
): Promise<Trace> {
  const batch = new EventBatch(onEvents);
  let trace: Trace | null = null;
  try {
    for await (const event of events) {
      if (event.type === "end") trace = event.trace;
      else batch.push(event);
    }
  } finally {
    await batch.finish();
  }
  if (trace === null) throw new Error("the solve ended without a trace");
  return trace;
}

/** At most one report a frame, but each phase's first and last. */
function throttled(onProgress: (progress: LoadProgress) => void) {
  let phase: LoadProgress["phase"] | null = null;
  let next = 0;
  return (progress: LoadProgress) => {
    const now = performance.now();
    if (progress.phase === phase && progress.done < progress.total && now < next) return;
    phase = progress.phase;
    next = now + progressMs;
    onProgress(progress);
  };
}

/** Ten reports a second at most, of which each phase's first and the last are always told. */
function atPace(onProgress: (progress: EvalProgress) => void) {
  let phase = "";
  let next = 0;
  return (progress: EvalProgress) => {
    const now = performance.now();
    const isLast = progress.phase === "run" && progress.run.done === progress.run.selected;
    if (progress.phase === phase && !isLast && now < next) return;
    phase = progress.phase;
    next = now + evalProgressMs;
    onProgress(progress);
  };
}

expose(new Engine());
