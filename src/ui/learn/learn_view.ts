import type { KeptLearning, LearnPreview, LearnRequest } from "../../worker/learn_api";
import type { App } from "../app";
import { button, byId, el } from "../dom";
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
  #paused = false;
  #inUse: string | null = null;

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
  }

  async #preview(): Promise<LearnRequest | null> {
    const request = await this.#form.request();
    const engine = await this.#app.engine();
    if (request === null || engine === null) return null;
    this.#notices.clear("solve");
    const outcome = await engine.learnPreview(request);
    if (outcome.ok) {
      showPreview(outcome.value);
      return request;
    }
    this.#notices.error("solve", "These problems cannot be learned from", outcome.error);
    return null;
  }

  /** Shows what will be learned, and begins. */
  async #begin(): Promise<void> {
    const request = await this.#preview();
    if (request !== null) await this.#run(request);
  }

  async #run(asked: LearnRequest | string): Promise<void> {
    const engine = await this.#app.engine();
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
    if (!outcome.ok) {
      this.#progress.end("It could not go on.");
      this.#notices.error("solve", "Learning ended", outcome.error);
    } else if (outcome.value.complete) {
      this.#progress.end("Learned.");
      await this.#use(outcome.value.name, true);
    } else this.#progress.end("Stopped. The run below goes on from here.");
    await this.#list();
  }

  #running(running: boolean): void {
    this.#start.disabled = running;
    this.#pause.disabled = this.#stop.disabled = !running;
    this.#paused = false;
    this.#pause.textContent = "Pause";
  }

  async #togglePause(): Promise<void> {
    this.#paused = !this.#paused;
    this.#pause.textContent = this.#paused ? "Go on" : "Pause";
    await (await this.#app.engine())?.pauseLearning(this.#paused);
  }

  /** Uses what a run has learned, or nothing; a run whose rounds kept nothing has nothing to use. */
  async #use(name: string | null, quiet = false): Promise<void> {
    const outcome = await (await this.#app.engine())?.useLearned(name);
    if (outcome?.ok) this.#inUse = name;
    else if (outcome && !quiet) {
      this.#notices.error("solve", "This cannot be used", outcome.error);
    }
    this.#try.disabled = this.#inUse === null;
  }

  async #list(): Promise<void> {
    const outcome = await (await this.#app.engine())?.keptLearning();
    if (!outcome?.ok) return;
    byId("learn-no-runs", HTMLElement).hidden = outcome.value.length > 0;
    byId("learn-in-use", HTMLElement).textContent =
      this.#inUse === null ? "" : `In use for solving: ${this.#inUse}`;
    byId("learn-runs", HTMLElement).replaceChildren(...outcome.value.map((run) => this.#item(run)));
  }

  #item(run: KeptLearning): HTMLLIElement {
    const { name, from, rounds, total } = run;
    const [first, last] = [rounds[0], rounds.findLast(({ kept }) => kept)];
    const scores =
      first && last
        ? `${first.scores.alone.right} → ${last.scores.alone.right} of ${last.scores.alone.total}`
        : "not measured yet";
    const facts = el("p", "facts", `${from}: ${scores}`);
    const act = (label: string, work: () => Promise<void>) =>
      button(label, "quiet", () => void work().then(() => this.#list()));
    const learned = rounds.some(({ round, kept }) => round > 0 && kept) && rounds.length === total;
    const buttons = el("p", "buttons");
    if (rounds.length < total) buttons.append(act("Continue", () => this.#run(name)));
    if (learned && this.#inUse === name) buttons.append(act("Undo", () => this.#use(null)));
    else if (learned) buttons.append(act("Use", () => this.#use(name)));
    if (learned) buttons.append(act("Export", () => this.#export(name)));
    buttons.append(act("Delete", () => this.#forget(name)));
    return el("li", "", el("b", "", name), facts, buttons);
  }

  async #export(name: string): Promise<void> {
    const outcome = await (await this.#app.engine())?.learnedFiles(name);
    if (outcome === undefined) return;
    if (!outcome.ok) {
      this.#notices.error("solve", "This cannot be exported", outcome.error);
      return;
    }
    download("adapter_config.json", outcome.value.config);
    download("adapter_model.safetensors", outcome.value.weights);
  }

  async #forget(name: string): Promise<void> {
    if (this.#inUse === name) await this.#use(null);
    const outcome = await (await this.#app.engine())?.forgetLearned(name);
    if (outcome && !outcome.ok) this.#notices.error("solve", "Not deleted", outcome.error);
  }

  /** The same problem without and with what was learned, side by side. */
  async #solveTwice(): Promise<void> {
    const engine = await this.#app.engine();
    const problem = this.#problem.value.trim();
    if (engine === null || problem === "") return this.#problem.focus();
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
        this.#notices.error("solve", "The problem could not be solved", outcome.error);
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

function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content]));
  const link = el("a", "");
  Object.assign(link, { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
