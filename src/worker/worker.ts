/** @file The engine in its worker: one Session, asked through comlink. */
import { expose } from "comlink";
import { type ErrorReport, errorReport, SkymathError } from "../common/errors";
import type { Trace } from "../hint/trace";
import { Session } from "../session";
import type {
  EngineApi,
  LoadedEngine,
  LoadProgress,
  ModelChoice,
  Outcome,
  SolveEvent,
  SolveSettings,
} from "./api";
import { EventBatch } from "./event_batch";
import { openChoice } from "./open_choice";

/** While the new model loads, the old one stays usable if both together are no larger than this. */
const keepBothBytes = 1e9;
const progressMs = 33;

class Engine implements EngineApi {
  #session: Session | null = null;
  /** Loads run one after another: the last one asked for is the one that stays. */
  #loading: Promise<unknown> = Promise.resolve();
  #running: { readonly abort: AbortController; readonly done: Promise<unknown> } | null = null;

  load(
    choice: ModelChoice,
    onProgress: (progress: LoadProgress) => void,
    onLost: (report: ErrorReport) => void,
  ): Promise<Outcome<LoadedEngine>> {
    const load = this.#loading.then(() =>
      outcome(() => this.#load(choice, throttled(onProgress), onLost)),
    );
    this.#loading = load;
    return load;
  }

  async loaded(): Promise<LoadedEngine | null> {
    return this.#session === null ? null : described(this.#session);
  }

  solve(
    problem: string,
    settings: SolveSettings,
    onEvents: (events: readonly SolveEvent[]) => void,
  ): Promise<Outcome<Trace>> {
    return outcome(() => {
      const session = this.#idleSession();
      const abort = new AbortController();
      const events = session.solve(problem, settings, abort.signal);
      const done = relay(events, onEvents).finally(() => {
        this.#running = null;
      });
      this.#running = { abort, done };
      return done;
    });
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
  ): Promise<LoadedEngine> {
    await this.#stopped();
    const source = await openChoice(choice);
    const before = this.#session;
    if (before !== null && before.model.bytes + source.size > keepBothBytes) this.#drop();
    const session = await Session.load(source, { gpu: navigator.gpu, onProgress });
    this.#drop();
    this.#session = session;
    void session.lost.then((error) => {
      if (this.#session === session) onLost(error.report);
    });
    return described(session);
  }

  #idleSession(): Session {
    if (this.#running !== null) {
      throw new SkymathError({
        kind: "input",
        message: "A problem is being solved already.",
        remedy: "Stop it, or wait for its answer.",
      });
    }
    if (this.#session !== null) return this.#session;
    throw new SkymathError({
      kind: "input",
      message: "No model is loaded.",
      remedy: "Open a model first.",
    });
  }

  /** Ends the running solve; what it throws is its own caller's to see. */
  async #stopped(): Promise<void> {
    const running = this.#running;
    running?.abort.abort();
    await running?.done.catch(() => {});
  }

  #drop(): void {
    const session = this.#session;
    this.#session = null;
    session?.dispose();
  }
}

function described({ model, adapter }: Session): LoadedEngine {
  return { model, adapter };
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

/** comlink keeps only the message of what is thrown, so errors travel as values. */
async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: errorReport(thrown) };
  }
}

expose(new Engine());
