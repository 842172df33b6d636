import type { IncludedName } from "../../evaluate/data/included";
import type { SetName } from "../../evaluate/data/sets";
import type { DataChoice } from "../../worker/evaluate_api";
import { el } from "../dom";
import { numberField, selectField } from "./fields";

const INCLUDED: Readonly<Record<IncludedName, string>> = {
  gsm8k: "GSM8K, test (1,319 English problems)",
  cmath: "CMATH, dev (600 Chinese problems)",
  "cmath-distractor": "CMATH with distractors",
  "mgsm-en": "MGSM, English (250)",
  "mgsm-zh": "MGSM, Chinese (250)",
  svamp: "SVAMP (700)",
  "mawps-singleeq": "MAWPS, one equation",
  "mawps-singleop": "MAWPS, one operation",
  "stories-en": "SkyMath Stories, English (591)",
  "stories-zh": "SkyMath Stories, Chinese (311)",
};

const KINDS = { ...INCLUDED, generated: "Generated problems", file: "A file of mine…" };

const SETS: Readonly<Record<SetName | "", string>> = {
  "": "what its name says",
  jsonl: "JSON lines (problem, answer)",
  gsm8k: "GSM8K",
  math: "MATH",
  cmath: "CMATH",
  mgsm: "MGSM",
  svamp: "SVAMP",
  mawps: "MAWPS",
  stories: "SkyMath Stories",
};

/** Which problems an evaluation takes: sets that come along, the generator's, or a file. */
export class DataFields {
  readonly elements: readonly HTMLElement[];
  readonly #kind = selectField("data", "Problems", KINDS);
  readonly #language = selectField("language", "Language", { en: "English", zh: "Chinese" });
  readonly #steps = numberField("steps", "Steps", "", { min: 1, max: 8 }, "2");
  readonly #count = numberField("count", "How many", "", { min: 1, max: 100_000 }, "100");
  readonly #dataSeed = numberField(
    "data-seed",
    "Their seed",
    "",
    { min: 0, max: 2 ** 32 - 1 },
    "0",
  );
  readonly #set = selectField("set", "Its form", SETS);
  readonly #file = el("input", "");

  constructor() {
    Object.assign(this.#file, { type: "file", accept: ".jsonl,.json,.tsv,.txt" });
    this.#file.setAttribute("aria-label", "File of problems");
    const generated = [this.#language, this.#steps, this.#count, this.#dataSeed];
    const own = [el("div", "field wide", this.#file), this.#set.field];
    const made = generated.map(({ field }) => field);
    this.elements = [this.#kind.field, ...made, ...own];
    const showFitting = () => {
      for (const field of made) field.hidden = this.#kind.select.value !== "generated";
      for (const field of own) field.hidden = this.#kind.select.value !== "file";
    };
    this.#kind.select.addEventListener("change", showFitting);
    showFitting();
  }

  /** The choice, or null after pointing at the field that cannot be used. */
  read(): DataChoice | null {
    const kind = this.#kind.select.value;
    if (kind === "file") return this.#readFile();
    if (kind !== "generated") return { kind: "included", name: kind as IncludedName };
    const inputs = [this.#steps.input, this.#count.input, this.#dataSeed.input];
    if (!inputs.every((input) => input.reportValidity())) return null;
    const [steps, count, seed] = inputs.map((input) => input.valueAsNumber) as [
      number,
      number,
      number,
    ];
    const language = this.#language.select.value === "zh" ? "zh" : "en";
    return { kind: "generated", language, steps, count, seed };
  }

  #readFile(): DataChoice | null {
    const file = this.#file.files?.[0];
    const set = this.#set.select.value as SetName | "";
    this.#file.setCustomValidity(file === undefined ? "Pick a file of problems." : "");
    if (!this.#file.reportValidity() || file === undefined) return null;
    return { kind: "file", file, set: set === "" ? null : set };
  }
}
