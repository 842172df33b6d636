import { type ErrorReport, errorReport } from "../common/errors";
import type { SolveEvent } from "../hint/events";
import type { Trace, TraceSettings } from "../hint/trace";
import { readTraceLink } from "../hint/trace_link";
import type { LoadedEngine, ModelChoice } from "../worker/api";
import { EngineClient } from "../worker/client";
import { Announcer } from "./announcer";
import { reason } from "./answer_panel";
import { AskForm } from "./ask_form";
import { byId } from "./dom";
import { EnginePanel } from "./engine_panel";
import { rememberModel } from "./last_model";
import { Notices } from "./notices";
import { SettingsForm } from "./settings_form";
import { readTraceFile } from "./trace_file";
import { TraceTools } from "./trace_tools";
import { TraceView } from "./trace_view";
import { hasWebGpu, webGpuHelp } from "./webgpu_help";

/** What the app needs of the page around it. */
export interface AppHost {
  /** Brings the Solve view up. */
  showSolve(): void;
}

interface Solving {
  /** False while it waits for the model. */
  begun: boolean;
  readonly abort: AbortController;
  readonly done: Promise<void>;
}

/** Told what is loaded and how it was chosen. */
export type ModelFollower = (loaded: LoadedEngine | null, choice: ModelChoice | null) => void;

/** The page: what runs, what is shown, and which of the two a user's action changes. */
export class App {
  readonly announcer = new Announcer(byId("announcer", HTMLElement));
  readonly #host: AppHost;
  /** Of the model and the GPU: over whichever view is shown. */
  readonly #pageNotices = new Notices(byId("page-notices", HTMLElement));
  readonly #notices = new Notices(byId("notices", HTMLElement));
  readonly #enginePanel = new EnginePanel();
  readonly #settings = new SettingsForm();
  readonly #view = new TraceView();
  readonly #tools = new TraceTools(this.#notices, this.announcer);
  readonly #ask: AskForm;
  #engine: EngineClient | null = null;
  /** The current load; a solve that was asked for meanwhile waits for it. */
  #loaded: Promise<LoadedEngine | null> = Promise.resolve(null);
  /** Loads asked for or cancelled so far: only the newest may say how it goes. */
  #loads = 0;
  /** The model that is asked for now. */
  #wanted: ModelChoice | null = null;
  /** How the loaded model was chosen. */
  #choice: ModelChoice | null = null;
  readonly #followers: ModelFollower[] = [];
  #solving: Solving | null = null;
  #trace: Trace | null = null;
  /** What the trace was opened from; "" where it was made here. */
  #origin = "";

  constructor(host: AppHost) {
    this.#host = host;
    this.#ask = new AskForm({
      solve: (problem) => this.#begin(problem),
      stop: () => this.#stop(),
    });
    byId("load-cancel", HTMLButtonElement).addEventListener("click", () => {
      this.#loaded = this.#cancelLoad(this.worker);
    });
  }

  /** Starts on a model, or explains what is missing. */
  start(choice: ModelChoice): void {
    if (hasWebGpu()) this.loadModel(choice);
    else this.#explainWebGpu();
    this.#refresh();
  }

  /** Whether this browser can run a model at all. */
  get able(): boolean {
    return hasWebGpu();
  }

  /** The engine's worker, whether it has a model or not. */
  get worker(): EngineClient {
    this.#engine ??= new EngineClient();
    return this.#engine;
  }

  /** The engine, once a model is loaded; null where none could be. */
  async engine(): Promise<EngineClient | null> {
    return (await this.#loaded) === null ? null : this.#engine;
  }

  /** Opens what the user dropped: a model (perhaps in parts) by its name, anything else as a trace. */
  open(files: readonly File[]): void {
    const models = files.filter(({ name }) => /\.gguf$/i.test(name));
    const [first] = files;
    if (models.length > 0) this.loadModel({ files: models });
    else if (first !== undefined) void this.openTrace(first);
  }

  loadModel(choice: ModelChoice): void {
    if (!hasWebGpu()) {
      this.#explainWebGpu();
      return;
    }
    this.#loaded = this.#load(this.worker, choice);
    this.#refresh();
  }

  /** Shows a saved trace; a damaged one is reported and changes nothing. */
  async openTrace(file: File): Promise<void> {
    if (await this.#showTrace(file.name, () => readTraceFile(file))) this.#tools.leaveLink();
  }

  /** Shows the trace that the address holds; a damaged one is reported and changes nothing. */
  async openLink(fragment: string): Promise<void> {
    await this.#showTrace("the link", () => readTraceLink(fragment));
  }

  async #showTrace(name: string, read: () => Promise<Trace>): Promise<boolean> {
    this.#host.showSolve();
    try {
      const trace = await read();
      if (this.#solving !== null) {
        this.#stop();
        await this.#solving.done;
      }
      this.#notices.clear("trace");
      this.#notices.clear("solve");
      this.#trace = trace;
      this.#origin = name;
      this.#view.open(trace, name);
      this.#ask.offer(trace.problem);
      this.#refresh();
      this.announcer.say(`Trace opened: ${trace.rounds.length} rounds. ${summary(trace)}`);
      return true;
    } catch (thrown) {
      this.#notices.error("trace", `Cannot open ${name}`, errorReport(thrown));
      return false;
    }
  }

  /** Tells of a view whose code could not be fetched: offline before it was kept, or a new version. */
  viewFailed(name: string, error: unknown): void {
    this.#pageNotices.error("view", `The view ${name} could not be loaded`, {
      ...errorReport(error),
      remedy: "Reload the page when its server can be reached.",
    });
  }

  async #load(engine: EngineClient, choice: ModelChoice): Promise<LoadedEngine | null> {
    const number = ++this.#loads;
    const isNewest = () => number === this.#loads;
    this.#wanted = choice;
    this.#pageNotices.clear("load");
    this.#pageNotices.clear("webgpu");
    const name = nameOf(choice);
    this.#enginePanel.starting(name);
    rememberModel(null);
    const outcome = await engine.load(
      choice,
      (progress) => {
        if (isNewest()) this.#enginePanel.progress(progress);
      },
      (report) => this.#lost(report, choice),
    );
    if (outcome.ok) this.#choice = choice;
    if (!isNewest()) return this.#loaded; // who waits for a model wants the last one asked for
    if (!outcome.ok) this.#loadFailed(`${name} could not be loaded`, outcome.error, choice);
    if (!outcome.ok && outcome.error.kind === "device") {
      this.#pageNotices.show("webgpu", webGpuHelp());
    }
    const loaded = outcome.ok ? outcome.value : await engine.loaded();
    if (outcome.ok) rememberModel(choice);
    this.#tellModel(loaded);
    if (loaded === null) {
      this.#enginePanel.failed();
      return null;
    }
    this.#enginePanel.ready(loaded.model, loaded.adapter);
    this.announcer.say(`${loaded.model.name} is ready on ${loaded.adapter.name}`);
    return loaded;
  }

  /** Ends the load that is under way; the model before it stays, where there is one. */
  async #cancelLoad(engine: EngineClient): Promise<LoadedEngine | null> {
    const number = ++this.#loads;
    byId("model-file", HTMLInputElement).focus(); // the button goes
    await engine.cancelLoad();
    const loaded = await engine.loaded();
    if (number !== this.#loads) return this.#loaded;
    rememberModel(loaded && this.#choice);
    this.#tellModel(loaded);
    if (loaded !== null) {
      this.#enginePanel.ready(loaded.model, loaded.adapter);
      this.announcer.say(`Loading was cancelled. ${loaded.model.name} stays.`);
      return loaded;
    }
    this.#enginePanel.failed();
    const choice = this.#wanted;
    if (choice !== null) {
      this.#loadFailed(
        "Loading was cancelled",
        { kind: "cancelled", message: "No model is loaded." },
        choice,
      );
    }
    return null;
  }

  /** Calls `tell` with what is loaded now, and whenever that changes. */
  followModel(tell: ModelFollower): void {
    this.#followers.push(tell);
    void this.#loaded.then((loaded) => tell(loaded, this.#choice));
  }

  #tellModel(loaded: LoadedEngine | null): void {
    for (const tell of this.#followers) tell(loaded, this.#choice);
  }

  #lost(report: ErrorReport, choice: ModelChoice): void {
    this.#enginePanel.failed();
    this.#tellModel(null);
    this.#loadFailed("The GPU was lost", report, choice);
  }

  #loadFailed(title: string, report: ErrorReport, choice: ModelChoice): void {
    this.#pageNotices.error("load", title, report, {
      label: "Reload model",
      run: () => this.#reload(choice),
    });
  }

  /** Starts afresh in a new worker: whatever went wrong in the old one is gone with it. */
  #reload(choice: ModelChoice): void {
    this.#engine?.terminate();
    this.#engine = null;
    this.loadModel(choice);
  }

  #explainWebGpu(): void {
    this.#enginePanel.noGpu();
    this.#pageNotices.show("webgpu", webGpuHelp());
    this.announcer.say("This browser offers no WebGPU. Saved traces can be opened.");
  }

  #begin(problem: string): void {
    if (this.#solving !== null) return;
    if (problem.trim() === "") {
      this.#notices.error("solve", "Nothing to solve", {
        kind: "input",
        message: "The problem is empty.",
        remedy: "Type a problem, or take one of the examples.",
      });
      this.#ask.focus();
      return;
    }
    const settings = this.#settings.read();
    if (settings === null) return;
    this.#notices.clear("solve");
    const abort = new AbortController();
    const done = this.#solve(problem, settings, abort.signal).finally(() => {
      this.#solving = null;
      this.#refresh();
    });
    this.#solving = { begun: false, abort, done };
    this.#refresh();
  }

  async #solve(problem: string, settings: TraceSettings, signal: AbortSignal): Promise<void> {
    const stopped = new Promise<null>((resolve) => {
      signal.addEventListener("abort", () => resolve(null), { once: true });
    });
    const model = await Promise.race([this.#loaded, stopped]);
    const engine = this.#engine;
    const loaded = model && engine && ((await engine.loaded()) ?? model); // with what was learned since
    if (this.#solving === null || signal.aborted) return;
    if (loaded === null || engine === null) {
      this.#notices.error("solve", "The problem could not be solved", {
        kind: "input",
        message: "No model is loaded.",
        remedy: "Reload the model, or open another.",
      });
      return;
    }
    this.#solving.begun = true;
    this.#tools.leaveLink();
    this.#refresh();
    const started = new Date();
    let begun = false;
    const outcome = await engine.solve(problem, settings, (events) => {
      if (!begun) this.#view.begin(problem); // only now: until here the last trace stays
      begun = true;
      this.#view.following(() => {
        for (const event of events) this.#view.apply(event);
      });
      this.#announce(events);
    });
    if (outcome.ok) {
      if (!begun) this.#view.begin(problem);
      this.#trace = outcome.value;
      this.#origin = "";
      this.#view.finish(outcome.value);
      this.announcer.say(summary(outcome.value));
      return;
    }
    if (outcome.error.kind !== "cancelled") {
      this.#notices.error("solve", "The problem could not be solved", outcome.error);
    }
    if (!begun) return;
    if (!this.#view.written) {
      this.#restore();
      return;
    }
    this.#view.interrupt();
    this.#trace = interrupted(problem, settings, loaded, started, this.#view.rounds);
    this.#origin = "";
  }

  /** Back to the trace before a solve that wrote nothing. */
  #restore(): void {
    if (this.#trace === null) this.#view.reset();
    else this.#view.open(this.#trace, this.#origin);
  }

  /** Says what of a batch of events is worth it, as one message: a second would hush the first. */
  #announce(events: readonly SolveEvent[]): void {
    const said = events.map(spoken).filter((words) => words !== null);
    if (said.length > 0) this.announcer.say(said.join(". "));
  }

  #stop(): void {
    if (this.#solving === null) return;
    this.#solving.abort.abort();
    void this.#engine?.stop();
  }

  #refresh(): void {
    const run = this.#solving === null ? "idle" : this.#solving.begun ? "solving" : "waiting";
    this.#ask.setState(hasWebGpu(), run);
    this.#tools.hold(this.#solving === null ? this.#trace : null);
  }
}

/** What a model is called while it loads. */
function nameOf(choice: ModelChoice): string {
  if ("files" in choice) return choice.files[0]?.name ?? "model";
  const address = "url" in choice ? choice.url : choice.cached;
  return address.split("/").at(-1) || "model";
}

/** What a screen reader is told of an event; null for nothing. */
function spoken(event: SolveEvent): string | null {
  if (event.type === "roundStart") {
    const hints = event.hints.length === 0 ? "" : `, hints ${event.hints.join(", ")}`;
    return `Round ${event.index + 1} begins${hints}`;
  }
  if (event.type !== "roundEnd") return null;
  const { answer, agrees, index } = event.round;
  const verdict = agrees === null ? "" : agrees ? ", agrees" : ", differs";
  return `Round ${index + 1}: ${answer ?? "no answer"}${verdict}`;
}

function summary(trace: Trace): string {
  const answer = trace.verdict.answer === null ? "No answer." : `Answer: ${trace.verdict.answer}.`;
  return `${answer} ${reason(trace.verdict, trace.rounds)}`;
}

/** The trace of a solve that an error ended: its complete rounds. */
function interrupted(
  problem: string,
  settings: TraceSettings,
  { model, adapter, lora }: LoadedEngine,
  started: Date,
  rounds: Trace["rounds"],
): Trace {
  return {
    format: "skymath-trace",
    version: 1,
    createdAt: started.toISOString(),
    problem,
    model: { name: model.name, file: model.file, quantisation: model.quantisation },
    adapter: { name: adapter.name, software: adapter.software },
    ...(lora === null ? {} : { lora }),
    settings,
    rounds: [...rounds],
    verdict: { answer: null, by: "cancelled" },
  };
}
