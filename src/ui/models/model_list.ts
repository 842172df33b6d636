import { bytes, bytesProgress, count } from "../../common/format";
import { Pacer } from "../../common/pace";
import type { CachedModel, KeepProgress } from "../../worker/models_api";
import { button, byId, el, nameButtons, redraw } from "../dom";

export interface ModelActions {
  load(address: string): void;
  loadIncluded(): void;
  resume(address: string): void;
  pause(address: string): void;
  verify(address: string): void;
  remove(address: string): void;
}

const phases: Record<KeepProgress["phase"], string> = {
  wait: "Waiting for",
  verify: "Checking",
  download: "Downloading",
};

const vouched = {
  hub: "SHA-256 as the hub says",
  user: "SHA-256 as you gave it",
  recorded: "SHA-256 recorded",
} as const;

/** A download or check that runs here, as its row shows it. */
class Run {
  readonly row: HTMLLIElement;
  readonly #text = el("p", "facts", "Starting…");
  readonly #bar = el("progress", "");
  #pacer = new Pacer();
  #phase = "";

  constructor(address: string, actions: ModelActions, cancellable: boolean) {
    this.#bar.setAttribute("aria-label", `Progress of ${fileOf(address)}`);
    const buttons = el("p", "buttons");
    buttons.append(button(cancellable ? "Pause" : "Stop", "quiet", () => actions.pause(address)));
    if (cancellable) buttons.append(button("Cancel", "quiet", () => actions.remove(address)));
    nameButtons(buttons, fileOf(address));
    this.row = el("li", "model-row", heading(address), this.#text, this.#bar, buttons);
  }

  progress({ phase, done, total, note, part }: KeepProgress): void {
    if (phase !== this.#phase) this.#pacer = new Pacer();
    this.#phase = phase;
    const of = part === undefined ? "" : ` part ${part}`;
    if (phase === "wait") {
      this.#text.textContent = `${phases.wait} ${note}`;
      this.#bar.removeAttribute("value");
      return;
    }
    const pace = this.#pacer.update(done, total);
    const again = note === undefined ? "" : ` – ${note}, trying again`;
    this.#text.textContent = `${phases[phase]}${of}: ${bytesProgress(done, total, pace)}${again}`;
    this.#bar.value = total > 0 ? done / total : 0;
  }
}

/** The models on this machine, and those on their way. */
export class ModelList {
  readonly #list = byId("models-list", HTMLElement);
  readonly #actions: ModelActions;
  readonly #runs = new Map<string, Run>();
  #models: readonly CachedModel[] = [];
  /** The address of the loaded model; "" for the one that comes with the page, null for others. */
  #loaded: string | null = null;

  constructor(actions: ModelActions) {
    this.#actions = actions;
  }

  /** Shows a download or check as running; returns what takes its progress. */
  begin(address: string, kind: "download" | "check"): (progress: KeepProgress) => void {
    const run = new Run(address, this.#actions, kind === "download");
    this.#runs.set(address, run);
    this.#render();
    return (progress) => run.progress(progress);
  }

  end(address: string): void {
    this.#runs.delete(address);
    this.#render();
  }

  isRunning(address: string): boolean {
    return this.#runs.has(address);
  }

  show(models: readonly CachedModel[]): void {
    this.#models = models;
    this.#render();
  }

  setLoaded(address: string | null): void {
    this.#loaded = address;
    this.#render();
  }

  #render(): void {
    const known = this.#models.filter(({ address }) => !this.#runs.has(address));
    const running = [...this.#runs.values()].map(({ row }) => row);
    redraw(this.#list, this.#included(), ...running, ...known.map((model) => this.#row(model)));
  }

  #included(): HTMLElement {
    const row = el("li", "model-row", el("h3", "", "SkyMath Mini"));
    row.append(el("p", "facts", "Comes with the page."));
    row.append(this.#buttons("SkyMath Mini", [this.#loadButton("", this.#actions.loadIncluded)]));
    return row;
  }

  #row(model: CachedModel): HTMLElement {
    const { address, file } = model;
    const { resume, verify, remove, load } = this.#actions;
    const buttons: HTMLElement[] = [];
    if (model.state === "model") {
      buttons.push(this.#loadButton(address, () => load(address)));
      buttons.push(button("Verify", "quiet", () => verify(address)));
    } else if (model.state === "part") {
      buttons.push(button("Resume", "quiet", () => resume(address)));
    }
    if (model.state !== "elsewhere") {
      buttons.push(button("Delete", "quiet", () => remove(address)));
    }
    const row = el("li", "model-row", heading(address), el("p", "facts", facts(model)));
    if (model.state !== "model") {
      const bar = el("progress", "");
      bar.setAttribute("aria-label", `Downloaded of ${file}`);
      bar.value = model.size > 0 ? model.done / model.size : 0;
      row.append(bar);
    }
    row.append(this.#buttons(file, buttons));
    return row;
  }

  #loadButton(address: string, action: () => void): HTMLElement {
    return this.#loaded === address
      ? el("span", "badge", "in use")
      : button("Load", "quiet", action);
  }

  #buttons(name: string, buttons: readonly HTMLElement[]): HTMLElement {
    const group = el("p", "buttons", ...buttons);
    nameButtons(group, name);
    return group;
  }
}

function facts({ state, size, done, parts, hashFrom }: CachedModel): string {
  const split = parts > 1 ? ` in ${count(parts, "part")}` : "";
  if (state === "elsewhere") return `Another tab downloads it: ${bytes(done)} of ${bytes(size)}`;
  if (state === "part") return `Paused at ${bytes(done)} of ${bytes(size)}${split}`;
  return `${bytes(size)}${split}${hashFrom === null ? "" : `, ${vouched[hashFrom]}`}`;
}

function heading(address: string): HTMLElement {
  const title = el("h3", "", fileOf(address));
  title.append(el("small", "from", address));
  return title;
}

function fileOf(address: string): string {
  const last =
    address
      .replace(/[?#].*$/, "")
      .split("/")
      .at(-1) || address;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
