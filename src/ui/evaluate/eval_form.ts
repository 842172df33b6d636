import { DEFAULT_SAMPLES, type EvalMethod, SAMPLED_TEMPERATURE } from "../../evaluate/method";
import { DEFAULT_SETTINGS, MAX_ROUNDS } from "../../hint/settings";
import type { EvalRequest } from "../../worker/evaluate_api";
import { byId } from "../dom";
import { DataFields } from "./data_fields";
import { checkField, numberField, selectField } from "./fields";

const METHODS: Readonly<Record<EvalMethod, string>> = {
  php: "Progressive hints",
  cot: "Single answer",
  sc: "Most frequent of several samples",
  "php-sc": "Hints over such majorities",
};

/** A first run should end soon; clearing the field takes all. */
const FIRST_LIMIT = "20";
const MOST_AT_ONCE = 32;
const MAX_SEED = 2 ** 32 - 1;

/** What is to be evaluated, and how. */
export class EvalForm {
  readonly #form = byId("eval-form", HTMLFormElement);
  readonly #start = byId("eval-start", HTMLButtonElement);
  readonly #stop = byId("eval-stop", HTMLButtonElement);
  readonly #data = new DataFields();
  readonly #method = selectField("method", "Method", METHODS);
  readonly #calculator = checkField("calculator", "Calculator", "completes the model's sums");
  readonly #skip = checkField(
    "skip",
    "Skip rows that cannot be read",
    "else the first is an error",
  );
  readonly #numbers = {
    limit: numberField("limit", "First", "empty: all", { min: 1, max: 1e6 }, ""),
    shuffle: numberField(
      "shuffle",
      "Shuffle seed",
      "empty: in order",
      { min: 0, max: MAX_SEED },
      "",
    ),
    rounds: numberField("rounds", "Most rounds", "", { min: 1, max: MAX_ROUNDS }, "6"),
    samples: numberField("samples", "Samples", "", { min: 2, max: 256 }, `${DEFAULT_SAMPLES}`),
    tokens: numberField("tokens", "Tokens a reply", "", { min: 1, max: 4096 }, "512"),
    temperature: numberField(
      "temperature",
      "Temperature",
      "",
      { min: 0, max: 10, step: "any" },
      "0",
    ),
    seed: numberField("seed", "Seed", "", { min: 0, max: MAX_SEED }, "0"),
    batch: numberField("batch", "At once", "problems", { min: 1, max: MOST_AT_ONCE }, "1"),
  };

  constructor(actions: { start(request: EvalRequest): void; stop(): void }) {
    this.#numbers.limit.input.value = FIRST_LIMIT;
    const { limit, shuffle, rounds, samples, batch, ...rest } = this.#numbers;
    byId("eval-fields", HTMLElement).append(
      ...this.#data.elements,
      ...[limit.field, shuffle.field, this.#method.field, rounds.field, samples.field],
      ...[this.#calculator.field, batch.field, ...Object.values(rest).map(({ field }) => field)],
      this.#skip.field,
    );
    this.#method.select.addEventListener("change", () => this.#fitMethod());
    this.#fitMethod();
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      const request = this.#read();
      if (request !== null) actions.start(request);
    });
    this.#stop.addEventListener("click", () => actions.stop());
  }

  setState(able: boolean, running: boolean): void {
    const focused = document.activeElement;
    this.#start.disabled = !able || running;
    this.#start.textContent = running ? "Running…" : "Start";
    this.#stop.disabled = !running;
    // A button that turns itself off would drop the keyboard's place on the page.
    if (running && focused === this.#start) this.#stop.focus();
    if (!running && focused === this.#stop) this.#start.focus();
  }

  get #chosenMethod(): EvalMethod {
    return this.#method.select.value as EvalMethod;
  }

  /** Shows the fields that the method has, and its own temperature where none was typed. */
  #fitMethod(): void {
    const sampled = this.#chosenMethod.endsWith("sc");
    const { rounds, samples, temperature } = this.#numbers;
    rounds.field.hidden = !this.#chosenMethod.startsWith("php");
    samples.field.hidden = !sampled;
    const own = [`${DEFAULT_SETTINGS.temperature}`, `${SAMPLED_TEMPERATURE}`];
    if (own.includes(temperature.input.value)) temperature.input.value = own[sampled ? 1 : 0]!;
  }

  /** The request, or null after pointing at the field that cannot be used. */
  #read(): EvalRequest | null {
    const fields = Object.values(this.#numbers).filter(({ field }) => !field.hidden);
    const data = this.#data.read();
    if (data === null || !fields.every(({ input }) => input.reportValidity())) return null;
    const { limit, shuffle, rounds, samples, batch, tokens, temperature, seed } = this.#numbers;
    const number = ({ input }: { input: HTMLInputElement }) => input.valueAsNumber;
    const optional = ({ input }: { input: HTMLInputElement }) =>
      input.value === "" ? null : input.valueAsNumber;
    return {
      data,
      settings: {
        method: this.#chosenMethod,
        ...(rounds.field.hidden ? {} : { maxRounds: number(rounds) }),
        ...(samples.field.hidden ? {} : { samples: number(samples) }),
        maxTokens: number(tokens),
        temperature: number(temperature),
        seed: number(seed),
        calculator: this.#calculator.input.checked,
      },
      limit: optional(limit),
      shuffleSeed: optional(shuffle),
      skipMalformed: this.#skip.input.checked,
      batch: number(batch),
    };
  }
}
