import type { LearnMethod, LearnRequest } from "../../worker/learn_api";
import { byId, el } from "../dom";

const SOURCES = {
  typed: "Typed problems",
  file: "A file",
  family: "Generated problems",
} as const;

const FAMILIES: Readonly<Record<string, string>> = {
  "en.change.startBefore": "How many there were before",
  "en.shapes.weight": "A container and what is in it",
  "en.money.profit": "Bought and sold",
  "en.percent.tax": "Taxes and tips",
};

const METHODS: Readonly<Record<LearnMethod, string>> = {
  "compare-hints": "Compare its answers, with hints",
  compare: "Compare its answers",
  plain: "Solutions alone",
};

const KEEP = {
  "no-worse": "if it is no worse",
  better: "if it is better",
  always: "always",
} as const;

const EXAMPLE = `Ann has 3 pens. She buys 2 more. How many pens does she have?
She has 3+2 = <<3+2=5>>5 pens.
The answer is 5.

Ben has 9 nuts and eats 4. How many nuts are left?
5`;

/** Which problems are learned from, and how. */
export class LearnForm {
  readonly #source = choice("source", SOURCES);
  readonly #typed = el("textarea", "");
  readonly #file = el("input", "");
  readonly #family = choice("family", FAMILIES);
  readonly #count = number("count", "40", "2", "2000", "1");
  readonly #method = choice("method", METHODS);
  readonly #rounds = number("rounds", "2", "1", "20", "1");
  readonly #epochs = number("epochs", "3", "1", "50", "1");
  readonly #heldOut = number("heldOut", "25", "0", "90", "1");
  readonly #rate = number("rate", "0.005", "0.00001", "1", "any");
  readonly #keep = choice("keep", KEEP);

  constructor() {
    Object.assign(this.#typed, { rows: 7, placeholder: EXAMPLE, name: "problems" });
    Object.assign(this.#file, { type: "file", name: "file", accept: ".jsonl,.json,.txt" });
    const family = field("Kind", this.#family);
    const count = field("Problems", this.#count);
    const typed = field(
      "Problems",
      this.#typed,
      "a paragraph each: the question, below it its solution or answer",
    );
    const file = field(
      "File",
      this.#file,
      "JSON lines, or the run of an evaluation: its wrong ones are taken",
    );
    typed.classList.add("wide");
    file.classList.add("wide");
    const heldOut = field("Held out", this.#heldOut, "per cent, to measure with");
    const source = field("Learn from", this.#source);
    source.classList.add("wide");
    byId("learn-fields", HTMLElement).append(
      ...[source, typed, file, family, count],
      field("Method", this.#method),
      field("Keep what is learned", this.#keep),
      field("Rounds", this.#rounds, "parts of the problems"),
      field("Passes", this.#epochs, "over a round's records"),
      heldOut,
      field("Learning rate", this.#rate),
    );
    const show = () => {
      const { value } = this.#source;
      typed.hidden = value !== "typed";
      file.hidden = value !== "file";
      family.hidden = count.hidden = value !== "family";
      heldOut.hidden = value === "family";
    };
    this.#source.addEventListener("change", show);
    show();
  }

  /** What is asked for, or null after pointing at the field that cannot be used. */
  async request(): Promise<LearnRequest | null> {
    const numbers = [this.#count, this.#rounds, this.#epochs, this.#heldOut, this.#rate];
    if (!numbers.every((input) => input.reportValidity())) return null;
    const data = await this.#data();
    if (data === null) return null;
    return {
      data,
      settings: {
        method: this.#method.value as LearnMethod,
        rounds: this.#rounds.valueAsNumber,
        epochs: this.#epochs.valueAsNumber,
        heldOut: this.#heldOut.valueAsNumber / 100,
        keep: this.#keep.value as keyof typeof KEEP,
        optimizer: {
          ...{ learningRate: this.#rate.valueAsNumber, schedule: "cosine", warmupSteps: 4 },
          ...{ beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0, clipNorm: 1 },
        },
      },
    };
  }

  async #data(): Promise<LearnRequest["data"] | null> {
    if (this.#source.value === "family") {
      const count = this.#count.valueAsNumber;
      const heldOut = Math.max(1, Math.round(count / 2));
      return { families: [this.#family.value], count, heldOut };
    }
    if (this.#source.value === "typed") {
      if (this.#typed.value.trim() !== "") return { text: this.#typed.value, name: "typed" };
      this.#typed.focus();
      return null;
    }
    const file = this.#file.files?.[0];
    if (file) return { text: await file.text(), name: file.name };
    this.#file.focus();
    return null;
  }
}

function choice(name: string, options: Readonly<Record<string, string>>): HTMLSelectElement {
  const select = el("select", "");
  select.name = name;
  for (const [value, label] of Object.entries(options)) {
    const option = el("option", "", label);
    option.value = value;
    select.append(option);
  }
  return select;
}

function number(name: string, value: string, min: string, max: string, step: string) {
  const input = el("input", "");
  Object.assign(input, { type: "number", name, required: true, min, max, step });
  input.defaultValue = value;
  return input;
}

function field(label: string, input: HTMLElement, note = ""): HTMLLabelElement {
  const words = el("span", "", label);
  if (note !== "") words.append(" ", el("small", "", note));
  return el("label", "field", words, input);
}
