/** @file Learning in the engine's worker: one run at a time, kept in the browser's own files. */
import { errorReport, SkymathError } from "../common/errors";
import { OpfsLearnFiles, OpfsLearnStore } from "../learn/opfs_store";
import { gradable, split } from "../learn/parts";
import { roundRecords } from "../learn/records";
import { learn } from "../learn/rounds";
import { resolveLearnSettings } from "../learn/settings";
import { jsonLine, readJson } from "../learn/store";
import { problemsOfText } from "../learn/text_data";
import type { LearnEvent, LearnProblem, LeftOut, RoundResult } from "../learn/types";
import type { Session } from "../session";
import type {
  AdapterFiles,
  DamagedLearning,
  EndedLearning,
  KeptLearning,
  LearnPreview,
  LearnRequest,
} from "./learn_api";

const REQUEST = "request.json";
const CONFIG = "adapter/adapter_config.json";
const WEIGHTS = "adapter/adapter_model.safetensors";
const SHOWN = 40;

/** What keeps learning waiting: a pause, or a problem that is being solved. */
type Waiting = () => Promise<unknown> | null;

export class Learning {
  readonly #session: () => Session;
  readonly #others: Waiting;
  #running: AbortController | null = null;
  #paused: { readonly until: Promise<void>; readonly end: () => void } | null = null;

  constructor(session: () => Session, others: Waiting) {
    this.#session = session;
    this.#others = others;
  }

  /** What a request would train on. */
  async preview(request: LearnRequest): Promise<LearnPreview> {
    const { problems, heldOut, leftOut: unread } = await problemsOf(request);
    const settings = resolveLearnSettings(request.settings);
    const { good, leftOut } = gradable(problems);
    const dealt = split(good, heldOut.length > 0 ? { ...settings, heldOut: 0 } : settings);
    const records = roundRecords(dealt.parts[0] ?? [], [], new Map(), settings);
    return {
      parts: dealt.parts.map((part) => part.length),
      heldOut: heldOut.length || dealt.heldOut.length,
      records: records.slice(0, SHOWN),
      leftOut: [...unread, ...leftOut],
    };
  }

  /** Begins a run, or goes on with the kept one of that name. */
  async run(
    asked: LearnRequest | string,
    onEvent: (event: LearnEvent) => void,
  ): Promise<EndedLearning> {
    if (this.#running !== null) throw busy();
    const abort = new AbortController();
    this.#running = abort;
    const name = typeof asked === "string" ? asked : newName();
    let store: OpfsLearnStore | null = null;
    try {
      store = await OpfsLearnStore.open(name);
      const kept = typeof asked === "string" ? await readJson<LearnRequest>(store, REQUEST) : asked;
      if (kept === null) throw lost(name);
      if (typeof asked !== "string") await store.write(REQUEST, jsonLine(asked));
      const settings = resolveLearnSettings(kept.settings);
      const { problems, heldOut } = await problemsOf(kept);
      const control = { signal: abort.signal, turn: () => this.#turn() };
      await this.#turn(); // an evaluation may be loading the model again
      abort.signal.throwIfAborted();
      const learner = this.#session();
      await learn({ learner, store, settings, problems, heldOut, control, onEvent });
      return { name, complete: true };
    } catch (error) {
      if (!abort.signal.aborted) throw error;
      return { name, complete: false };
    } finally {
      this.#running = null;
      this.pause(false);
      await store?.close();
    }
  }

  /** Whether a run goes on, which the model must not be taken from. */
  get busy(): boolean {
    return this.#running !== null;
  }

  /** Holds a run between two pieces of work, or lets it go on. */
  pause(paused: boolean): void {
    if (!paused) {
      this.#paused?.end();
      this.#paused = null;
      return;
    }
    if (this.#paused !== null) return;
    let end = () => {};
    const until = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#paused = { until, end };
  }

  stop(): void {
    this.#running?.abort();
    this.pause(false);
  }

  /** Runs that are kept, the newest first; of one that cannot be read, why. */
  async kept(): Promise<(KeptLearning | DamagedLearning)[]> {
    const names = await OpfsLearnFiles.list();
    const fault = (name: string) => (thrown: unknown) => ({
      name,
      fault: errorReport(thrown).message,
    });
    return Promise.all(names.reverse().map((name) => describe(name).catch(fault(name))));
  }

  /** Chooses a kept run's adapter for solving; null is none, as before. */
  async use(name: string | null): Promise<void> {
    const { adapters } = this.#session();
    if (name !== null && !adapters.list.some((info) => info.name === name)) {
      await adapters.open(name, await this.files(name));
    }
    adapters.choose(name);
  }

  /** A kept run's adapter in PEFT's form. Throws an `input` error where it has none yet. */
  async files(name: string): Promise<AdapterFiles> {
    const store = await OpfsLearnFiles.look(name);
    const [config, weights] = [await store.read(CONFIG), await store.read(WEIGHTS)];
    if (config === null || weights === null) throw nothingLearned(name);
    return { config: new TextDecoder().decode(config), weights };
  }

  /** Deletes a run, and closes its adapter where it is open on `session`. */
  async forget(name: string, session: Session | null): Promise<void> {
    await OpfsLearnStore.remove(name);
    const open = session?.adapters.list.some((info) => info.name === name);
    if (open) session?.adapters.close(name);
  }

  /** Waits while learning is paused or a problem is solved, and lets the worker's messages in. */
  async #turn(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    for (;;) {
      const waiting = this.#paused?.until ?? this.#others();
      if (waiting === null) return;
      await waiting.catch(() => {});
      if (this.#running?.signal.aborted) return;
    }
  }
}

/** The problems of a request. The generator, which is large, is loaded when it is asked for. */
async function problemsOf({ data }: LearnRequest): Promise<{
  readonly problems: readonly LearnProblem[];
  readonly heldOut: readonly LearnProblem[];
  readonly leftOut: readonly LeftOut[];
}> {
  if ("text" in data) return { ...problemsOfText(data.text, data.name), heldOut: [] };
  const { families, count, heldOut } = data;
  const { familyProblems } = await import("../learn/generated");
  return {
    problems: familyProblems(families, "train", count, 0),
    heldOut: familyProblems(families, "eval", heldOut, 0),
    leftOut: [],
  };
}

async function describe(name: string): Promise<KeptLearning> {
  const store = await OpfsLearnFiles.look(name);
  const request = await readJson<LearnRequest>(store, REQUEST);
  if (request === null) throw lost(name);
  const { rounds: count, method } = resolveLearnSettings(request.settings);
  const rounds: RoundResult[] = [];
  for (let round = 0; round <= count; round++) {
    const folder = `round-${String(round).padStart(2, "0")}`;
    const result = await readJson<RoundResult>(store, `${folder}/result.json`);
    if (result === null) break;
    rounds.push(result);
  }
  const { data } = request;
  const from = "text" in data ? data.name : data.families.join(", ");
  return { name, from, method, rounds, total: count + 1 };
}

/** `2026-11-25 04.31.07`: names sort by time. */
const newName = () => new Date().toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".");

function busy(): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The model is learning already.",
    remedy: "Stop it first, or wait for its end.",
  });
}

function lost(name: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `The run ${name} has lost its request.`,
    remedy: "Begin a new run.",
  });
}

function nothingLearned(name: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `The run ${name} has no adapter yet.`,
    needed: "a round that was kept",
    found: "none",
    remedy: "Let it go on, or choose a rule that keeps more.",
  });
}
