import type { ErrorReport } from "../../common/errors";
import { bytes } from "../../common/format";
import type { FitFacts, FitQuery } from "../../worker/models_api";
import type { ModelsClient } from "../../worker/models_client";
import { byId, el } from "../dom";

const KEY = "skymath.allowance";

/** What a model takes, whether that fits into what the user allows, and how fast it would be. */
export class FitPanel {
  readonly #models: ModelsClient;
  readonly #fail: (title: string, report: ErrorReport) => void;
  readonly #allowance = byId("allowance", HTMLInputElement);
  readonly #report = byId("fit-report", HTMLElement);
  readonly #name = byId("fit-name", HTMLElement);
  readonly #sentences = byId("fit-sentences", HTMLElement);
  readonly #facts = byId("fit-facts", HTMLElement);
  readonly #speed = byId("fit-speed", HTMLButtonElement);
  readonly #speedText = byId("fit-speed-text", HTMLElement);
  #model: FitQuery["model"] | null = null;

  constructor(models: ModelsClient, fail: (title: string, report: ErrorReport) => void) {
    this.#models = models;
    this.#fail = fail;
    this.#allowance.value = remembered();
    this.#allowance.addEventListener("change", () => {
      remember(this.#allowance.value);
      if (this.#model !== null && this.#allowance.checkValidity()) void this.check(this.#model);
    });
    this.#speed.addEventListener("click", () => void this.#predict());
  }

  /** Whether the user set a bound, be it one that cannot be. */
  get bounded(): boolean {
    return this.#allowance.value !== "" || this.#allowance.validity.badInput;
  }

  /** Shows whether a model fits; null where its header cannot be read. */
  async check(model: FitQuery["model"]): Promise<FitFacts | null> {
    if (!this.#allowance.reportValidity()) return null;
    const outcome = await this.#models.fit({ model, allowance: this.#bytes() });
    if (!outcome.ok) {
      this.#fail("The model's fit is not known", outcome.error);
      return null;
    }
    this.#model = model;
    this.#show(outcome.value);
    return outcome.value;
  }

  /** The allowance in bytes; null where none is set. */
  #bytes(): number | null {
    const gigabytes = this.#allowance.valueAsNumber;
    return Number.isFinite(gigabytes) && gigabytes > 0 ? Math.round(gigabytes * 1e9) : null;
  }

  #show({ name, size, wanted, most, sentences }: FitFacts): void {
    this.#name.textContent = `${name}, a file of ${bytes(size)}`;
    this.#sentences.replaceChildren(...sentences.map((sentence) => el("li", "", sentence)));
    const rows: [string, string][] = [
      ["Weights", bytes(wanted.weights)],
      [`Cache, ${wanted.contextLength} positions in ${wanted.kv}`, bytes(wanted.cache)],
      ["The rest", bytes(wanted.scratch)],
      ["Together", bytes(wanted.total)],
      ...most.map(({ kv, contextLength }): [string, string] => [
        `Most that fits in ${kv}`,
        contextLength === 0 ? "nothing" : `${contextLength} positions`,
      ]),
    ];
    this.#facts.replaceChildren(
      ...rows.map(([key, value]) => el("div", "", el("dt", "", key), el("dd", "", value))),
    );
    this.#speedText.textContent = "";
    this.#report.hidden = false;
  }

  async #predict(): Promise<void> {
    const model = this.#model;
    if (model === null) return;
    this.#speed.disabled = true;
    this.#speedText.textContent = "Measuring a few layers like its own, about ten seconds…";
    const outcome = await this.#models.speed({ model, allowance: this.#bytes() });
    this.#speed.disabled = false;
    if (model !== this.#model) return; // another one is shown by now
    this.#speedText.textContent = "";
    if (!outcome.ok) {
      this.#fail("The speed cannot be predicted", outcome.error);
      return;
    }
    const { promptTokensPerSecond, decodeTokensPerSecond, promptRows } = outcome.value;
    const prompt = `${figure(promptTokensPerSecond)} prompt tokens/s`;
    const decode = `${figure(decodeTokensPerSecond)} tokens/s behind ${promptRows} of them`;
    this.#speedText.textContent = `About ${prompt} and ${decode}.`;
  }
}

const figure = (value: number) => (value >= 100 ? value.toFixed(0) : value.toPrecision(2));

function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

function remember(value: string): void {
  try {
    localStorage.setItem(KEY, value);
  } catch {
    // The next visit asks again.
  }
}
