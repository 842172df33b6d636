import type { EngineClient } from "../../worker/client";
import type {
  DamagedLearning,
  KeptLearning,
  LearnPreview,
  LearnRequest,
} from "../../worker/learn_api";
import type { App } from "../app";
import { button, byId, download, el, nameButtons, redraw } from "../dom";
import { Notices } from "../notices";
import { LearnForm } from "./learn_form";
import { LearnProgress } from "./learn_progress";

/** The Learn view: what is learned from, how it goes, what was learned, before and after. */
export class LearnView {
  readonly #app: App;
  readonly #form = new LearnForm();
  readonly #progress = new LearnProgress();
  readonly #notices = new Notices(byId("learn-notices", HTMLElement));
  readonly #start = byId("learn-start", HTMLButtonElement);
  readonly #pause = byId("learn-pause", HTMLButtonElement);
  readonly #stop = byId("learn-stop", HTMLButtonElement);
  readonly #try = byId("learn-try", HTMLButtonElement);
  readonly #problem = byId("learn-problem", HTMLTextAreaElement);
  /** A run goes on or begins: no other can be begun, and none deleted. */
  #busy = false;
  #paused = false;
  #inUse: string | null = null;
  /** Those that are kept, as they were last read. */
  #runs: readonly (KeptLearning | DamagedLearning)[] = [];

  constructor(app: App) {
    this.#app = app;
    byId("learn-form", HTMLFormElement).addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#begin();
    });
    byId("learn-show", HTMLButtonElement).addEventListener("click", () => void this.#preview());
    this.#pause.addEventListener("click", () => void this.#togglePause());
    this.#stop.addEventListener("click", async () => (await app.engine())?.stopLearning());
    this.#try.addEventListener("click", () => void this.#solveTwice());
    void this.#list();
    app.followModel((loaded) => {
      this.#inUse = loaded?.lora?.name ?? null; // another model has nothing in use
      void this.#list();
    });
  }

  async #preview(): Promise<LearnRequest | null> {
    const request = await this.#form.request();
    if (request === null) return null;
    this.#notices.clear("learn");
    const outcome = await this.#app.worker.learnPreview(request);
    if (outcome.ok) {
      showPreview(outcome.value);
      return request;
    }
    this.#notices.error("learn", "These problems cannot be learned from", outcome.error);
    return null;
  }

  /** Shows what will be learned, and begins. */
  async #begin(): Promise<void> {
    await this.#alone(async () => {
      const request = await this.#preview();
      if (request !== null) await this.#run(request);
    });
  }

  /** Does what only one run at a time may do. */
  async #alone(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#start.disabled = true;
    this.#draw();
    try {
      await work();
    } finally {
      this.#busy = false;
      this.#start.disabled = false;
      await this.#list();
    }
  }

  async #run(asked: LearnRequest | string): Promise<void> {
    const engine = await this.#model();
    if (engine === null) return;
    byId("learn-intro", HTMLElement).hidden = true;
    this.#running(true);
    this.#progress.begin();
    const outcome = await engine.learn(asked, (events) => {
      for (const event of events) {
        this.#progress.show(event);
        if (event.type !== "round") continue;
        const { round, scores } = event.result;
        const { right, total } = scores.alone;
        const name = round === 0 ? "Before learning" : `Round ${round}`;
        this.#app.announcer.say(`${name}: ${right} of ${total} right`);
      }
    });
    this.#running(false);
    const end = (words: string) => {
      this.#progress.end(words);
      this.#app.announcer.say(words);
    };
    if (outcome.ok && outcome.value.complete) {
      end("Learned.");
      await this.#use(outcome.value.name, true);
    } else if (outcome.ok || outcome.error.kind === "cancelled") {
      end("Stopped. The run goes on from here.");
    } else {
      end("It could not go on.");
      this.#notices.error("learn", "Learning ended", outcome.error);
    }
  }

  #running(running: boolean): void {
    const focused = document.activeElement;
    const stays = focused === this.#pause || focused === this.#stop;
    this.#pause.disabled = this.#stop.disabled = !running;
    this.#paused = false;
    this.#pause.textContent = "Pause";
    // A button that turns itself off would drop the keyboard's place on the page.
    if (running && (focused === this.#start || focused === document.body)) this.#pause.focus();
    if (running || !stays) return;
    this.#start.disabled = false;
    this.#start.focus();
  }

  /** The engine with its model; says so where there is none. */
  async #model(): Promise<EngineClient | null> {
    const engine = await this.#app.engine();
    if (engine === null) {
      this.#notices.error("learn", "There is no model to learn with", {
        kind: "input",
        message: "No model is loaded.",
        remedy: "Open a model first.",
      });
    }
    return engine;
  }

  async #togglePause(): Promise<void> {
    this.#paused = !this.#paused;
    this.#pause.textContent = this.#paused ? "Go on" : "Pause";
    await (await this.#app.engine())?.pauseLearning(this.#paused);
  }

  /** Uses what a run has learned, or nothing; a run whose rounds kept nothing has nothing to use. */
  async #use(name: string | null, quiet = false): Promise<void> {
    const outcome = await (await this.#model())?.useLearned(name);
    if (outcome?.ok) this.#inUse = name;
    else if (outcome && !quiet) {
      this.#notices.error("learn", "This cannot be used", outcome.error);
    }
  }

  async #list(): Promise<void> {
    const outcome = await this.#app.worker.keptLearning();
    this.#try.disabled = this.#inUse === null;
    byId("learn-in-use", HTMLElement).textContent =
      this.#inUse === null ? "" : `In use for solving: ${this.#inUse}`;
    this.#runs = outcome.ok ? outcome.value : [];
    const none = byId("learn-no-runs", HTMLElement);
    none.hidden = this.#runs.length > 0;
    none.textContent = outcome.ok ? "Nothing yet." : outcome.error.message;
    this.#draw();
  }

  #draw(): void {
    const items = this.#runs.map((run) => this.#item(run));
    redraw(byId("learn-runs", HTMLElement), ...items);
  }

  #item(run: KeptLearning | DamagedLearning): HTMLLIElement {
    const { name } = run;
    const buttons = el("p", "buttons");
    const facts = el("p", "facts");
    if ("fault" in run) facts.textContent = `It cannot be read: ${run.fault}`;
    else this.#describe(run, facts, buttons);
    const remove = this.#act("Delete", () => this.#forget(name));
    remove.disabled = this.#busy;
    buttons.append(remove);
    nameButtons(buttons, name);
    return el("li", "", el("b", "", name), facts, buttons);
  }

  /** A button of the list, which is drawn anew when its work is done. */
  #act(label: string, work: () => Promise<void>): HTMLButtonElement {
    return button(label, "quiet", () => void work().then(() => this.#list()));
  }

  /** A run's scores, and what can be done with it. */
  #describe(run: KeptLearning, facts: HTMLElement, buttons: HTMLElement): void {
    const { name, from, rounds, total } = run;
    const [first, last] = [rounds[0], rounds.findLast(({ kept }) => kept)];
    const scores =
      first && last
        ? `${first.scores.alone.right} → ${last.scores.alone.right} of ${last.scores.alone.total}`
        : "not measured yet";
    facts.textContent = `${from}: ${scores}`;
    if (rounds.length < total) {
      const go = button("Continue", "quiet", () => void this.#alone(() => this.#run(name)));
      go.disabled = this.#busy;
      buttons.append(go);
    }
    const learned = rounds.some(({ round, kept }) => round > 0 && kept) && rounds.length === total;
    if (!learned) return;
    const use = this.#inUse === name ? null : name;
    buttons.append(
      this.#act(use === null ? "Undo" : "Use", () => this.#use(use)),
      this.#act("Export", () => this.#export(name)),
    );
  }

  async #export(name: string): Promise<void> {
    const outcome = await this.#app.worker.learnedFiles(name);
    if (!outcome.ok) {
      this.#notices.error("learn", "This cannot be exported", outcome.error);
      return;
    }
    download("adapter_config.json", new Blob([outcome.value.config]));
    download("adapter_model.safetensors", new Blob([outcome.value.weights]));
  }

  async #forget(name: string): Promise<void> {
    if (!confirm(`Delete what was learned in ${name}? It cannot be brought back.`)) return;
    const outcome = await this.#app.worker.forgetLearned(name);
    if (!outcome.ok) this.#notices.error("learn", "Not deleted", outcome.error);
    else if (this.#inUse === name) this.#inUse = null;
  }

  /** The same problem without and with what was learned, side by side. */
  async #solveTwice(): Promise<void> {
    const problem = this.#problem.value.trim();
    if (problem === "") return this.#problem.focus();
    const engine = await this.#model();
    if (engine === null) return;
    this.#try.disabled = true;
    for (const [id, lora] of [
      ["learn-before", null],
      ["learn-after", this.#inUse],
    ] as const) {
      const side = byId(id, HTMLElement);
      side.textContent = "";
      const outcome = await engine.solve(problem, { method: "cot", lora }, (events) => {
        for (const event of events) if (event.type === "text") side.append(event.delta);
      });
      if (!outcome.ok) {
        this.#notices.error("learn", "The problem could not be solved", outcome.error);
        break;
      }
      side.textContent = outcome.value.rounds[0]?.text ?? "";
    }
    this.#try.disabled = false;
  }
}

function showPreview({ parts, heldOut, records, leftOut }: LearnPreview): void {
  byId("learn-preview", HTMLElement).hidden = false;
  const out = leftOut.map(({ id, reason }) => `${id}: ${reason}`).join(" ");
  byId("learn-preview-facts", HTMLElement).textContent =
    `Rounds of ${parts.join(", ")} problems; ${heldOut} held out. The first round teaches what stands ` +
    `here; later ones add comparisons of the model's own answers.${out === "" ? "" : ` Left out: ${out}`}`;
  byId("learn-records", HTMLElement).replaceChildren(
    ...records.map(({ question, target }) =>
      el("li", "", el("p", "", question), el("pre", "", target)),
    ),
  );
}
