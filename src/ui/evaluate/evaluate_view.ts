/** @file The page's Evaluate view: runs evaluations in the engine's worker and looks at runs. */
import type { Outcome } from "../../worker/api";
import type { EngineClient } from "../../worker/client";
import type { EndedRun, EvalRequest, RunChoice } from "../../worker/evaluate_api";
import { RunsClient } from "../../worker/runs_client";
import type { Announcer } from "../announcer";
import { byId, download } from "../dom";
import { Notices } from "../notices";
import { EvalForm } from "./eval_form";
import { KeptRuns } from "./kept_runs";
import { LiveProgress } from "./live_progress";
import { ListedProblems, RunPanel } from "./run_view";

/** What the view needs of the page around it. */
export interface EvaluateHost {
  /** The engine with a model in it, once it is loaded; null where there is none. */
  engine(): Promise<EngineClient | null>;
  readonly announcer: Announcer;
  readonly able: boolean;
}

export class EvaluateView {
  readonly #host: EvaluateHost;
  readonly #runs = new RunsClient();
  readonly #notices = new Notices(byId("eval-notices", HTMLElement));
  readonly #form: EvalForm;
  readonly #kept: KeptRuns;
  readonly #progress = new LiveProgress();
  readonly #panel = new RunPanel(byId("eval-run", HTMLElement));
  #running: EngineClient | "starting" | null = null;
  #stopped = false;
  /** Runs opened so far: the last one asked for is the one that is shown. */
  #opened = 0;

  constructor(host: EvaluateHost) {
    this.#host = host;
    this.#form = new EvalForm({
      start: (request) => void this.#run(request),
      stop: () => this.#stop(),
    });
    this.#kept = new KeptRuns({
      show: (name) => void this.#show({ name }, name),
      continue: (name) => void this.#run(name),
      export: (name) => void this.#export(name),
      remove: (name) => void this.#remove(name),
    });
    const input = byId("eval-file", HTMLInputElement);
    input.addEventListener("change", () => {
      const file = input.files?.[0];
      if (file !== undefined)
        void this.#show({ file }, file.name).finally(() => (input.value = ""));
    });
    void this.#refresh();
  }

  /** Runs what is asked, or goes on with the kept run of that name, and shows what came of it. */
  async #run(asked: EvalRequest | string): Promise<void> {
    if (this.#running !== null) return;
    this.#notices.clear("evaluate");
    this.#running = "starting";
    this.#stopped = false;
    this.#progress.begin();
    void this.#refresh();
    const outcome = await this.#evaluate(asked);
    this.#running = null;
    this.#progress.end();
    void this.#refresh();
    if (outcome === null) return;
    if (!outcome.ok) {
      if (outcome.error.kind === "cancelled") return;
      this.#notices.error("evaluate", "The evaluation could not be run", outcome.error);
      return;
    }
    const { name, complete } = outcome.value;
    this.#host.announcer.say(complete ? "The evaluation is done." : "The evaluation is stopped.");
    await this.#show({ name }, name);
  }

  async #evaluate(asked: EvalRequest | string): Promise<Outcome<EndedRun> | null> {
    const engine = await this.#host.engine();
    if (this.#stopped) return null;
    if (engine === null) {
      const report = {
        kind: "input",
        message: "No model is loaded.",
        remedy: "Open a model first.",
      } as const;
      return { ok: false, error: report };
    }
    this.#running = engine;
    return engine.evaluate(asked, (progress) => this.#progress.show(progress));
  }

  #stop(): void {
    this.#stopped = true;
    if (this.#running instanceof Object) void this.#running.stop();
  }

  /** Reads a run and shows it; one that cannot be read is reported and changes nothing. */
  async #show(run: RunChoice, name: string): Promise<void> {
    this.#notices.clear("run");
    const number = ++this.#opened;
    const problems = new ListedProblems();
    const outcome = await this.#runs.read(run, (attempts) => problems.add(attempts));
    if (number !== this.#opened) return;
    if (!outcome.ok) {
      this.#notices.error("run", `${name} cannot be opened`, outcome.error);
      return;
    }
    this.#panel.show(name, outcome.value, problems);
    byId("eval-intro", HTMLElement).hidden = true;
    this.#host.announcer.say(`Run opened: ${outcome.value.summary.done} problems.`);
  }

  async #export(name: string): Promise<void> {
    const outcome = await this.#runs.export(name);
    if (!outcome.ok) {
      this.#notices.error("run", `${name} cannot be exported`, outcome.error);
      return;
    }
    download(outcome.value.name, outcome.value);
  }

  async #remove(name: string): Promise<void> {
    if (!confirm(`Remove the run ${name}? It cannot be brought back.`)) return;
    const outcome = await this.#runs.remove(name);
    if (!outcome.ok) this.#notices.error("run", `${name} cannot be removed`, outcome.error);
    await this.#refresh();
  }

  async #refresh(): Promise<void> {
    const { able } = this.#host;
    this.#form.setState(able, this.#running !== null);
    const runs = await this.#runs.list();
    if (runs.ok) this.#kept.show(runs.value, able && this.#running === null);
    else this.#kept.unavailable(`${runs.error.message} ${runs.error.remedy ?? ""}`);
  }
}
