import { DEFAULT_SETTINGS, MAX_ROUNDS } from "../hint/settings";
import type { TraceSettings } from "../hint/trace";
import { byId, el } from "./dom";

interface NumberField {
  readonly name: Exclude<keyof TraceSettings, "method" | "calculator">;
  readonly label: string;
  readonly note: string;
  readonly min: number;
  readonly max: number;
  readonly step: number | "any";
}

const numbers: readonly NumberField[] = [
  { name: "maxRounds", label: "Most rounds", note: "", min: 1, max: MAX_ROUNDS, step: 1 },
  { name: "maxTokens", label: "Tokens a round", note: "at most", min: 1, max: 4096, step: 1 },
  { name: "temperature", label: "Temperature", note: "0 is greedy", min: 0, max: 10, step: "any" },
  { name: "seed", label: "Seed", note: "", min: 0, max: 4294967295, step: 1 },
  { name: "topK", label: "Top-k", note: "0 is off", min: 0, max: 4294967295, step: 1 },
  { name: "topP", label: "Top-p", note: "1 is off", min: 0.001, max: 1, step: "any" },
  { name: "minP", label: "Min-p", note: "0 is off", min: 0, max: 1, step: "any" },
  {
    name: "repetitionPenalty",
    label: "Repetition",
    note: "1 is off",
    min: 0.01,
    max: 10,
    step: "any",
  },
];

const methods: Record<TraceSettings["method"], string> = {
  php: "Progressive hints",
  cot: "Single answer",
};

/** The settings of the next solve. */
export class SettingsForm {
  readonly #details = byId("settings", HTMLDetailsElement);
  readonly #method = el("select", "");
  readonly #calculator = el("input", "");
  readonly #inputs = new Map<NumberField["name"], HTMLInputElement>();

  constructor() {
    for (const [value, label] of Object.entries(methods)) {
      const option = el("option", "", label);
      option.value = value;
      this.#method.append(option);
    }
    this.#method.name = "method";
    const fields = byId("fields", HTMLElement);
    fields.append(el("label", "field wide", el("span", "", "Method"), this.#method));
    Object.assign(this.#calculator, { type: "checkbox", name: "calculator" });
    this.#calculator.defaultChecked = DEFAULT_SETTINGS.calculator;
    const words = el("span", "", "Calculator ", el("small", "", "completes the model's sums"));
    fields.append(el("label", "field wide check", this.#calculator, words));
    for (const field of numbers) {
      const input = el("input", "");
      Object.assign(input, { type: "number", name: field.name, required: true });
      Object.assign(input, { min: `${field.min}`, max: `${field.max}`, step: `${field.step}` });
      input.defaultValue = `${DEFAULT_SETTINGS[field.name]}`;
      this.#inputs.set(field.name, input);
      const name = el("span", "", field.label);
      if (field.note !== "") name.append(" ", el("small", "", field.note));
      fields.append(el("label", "field", name, input));
    }
  }

  /** The settings, or null after pointing at the field that cannot be used. */
  read(): TraceSettings | null {
    for (const input of this.#inputs.values()) {
      if (input.checkValidity()) continue;
      this.#details.open = true;
      input.reportValidity();
      return null;
    }
    const number = (name: NumberField["name"]) => this.#inputs.get(name)!.valueAsNumber;
    return {
      method: this.#method.value === "cot" ? "cot" : "php",
      maxRounds: number("maxRounds"),
      maxTokens: number("maxTokens"),
      temperature: number("temperature"),
      topK: number("topK"),
      topP: number("topP"),
      minP: number("minP"),
      repetitionPenalty: number("repetitionPenalty"),
      seed: number("seed"),
      calculator: this.#calculator.checked,
    };
  }
}
