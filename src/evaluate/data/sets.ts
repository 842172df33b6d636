import { lastBox } from "../../grade/box";
import type { RuleName } from "../../grade/rules/rule";
import { type Fields, goldOfNumber, parseFields, type RowMeta } from "./fields";
import type { Item } from "./items";

export type SetName = "gsm8k" | "math" | "cmath" | "mgsm" | "svamp" | "mawps" | "stories" | "jsonl";

/** What a reader finds in one record. */
export interface Found {
  readonly problem: string;
  readonly gold: string;
  readonly meta: RowMeta;
  /** The record's own name, where it has one. */
  readonly id?: string;
  /** The worked solution, where the record has one. */
  readonly solution?: string;
}

/** Which fields of any JSON lines hold what; those that are not named are looked for. */
export interface FieldNames {
  readonly problem?: string;
  readonly gold?: string;
  readonly id?: string;
  /** Fields to keep as they are, for summaries by their values. */
  readonly meta?: readonly string[];
}

export interface ReadOptions {
  readonly fields?: FieldNames;
  /** Of MAWPS also the half that the embedded model was trained on. */
  readonly trainedToo?: boolean;
}

/** A published data set: how its records are read, and the rule its authors grade by. */
export interface DataSet {
  readonly title: string;
  readonly format: "json" | "tsv";
  readonly rule: RuleName;
  /** The record's problem, or null when it is kept out; throws on a malformed record. */
  read(item: Item, options: ReadOptions): Found | null;
}

const present = (solution: string | undefined) => (solution ? { solution } : {});

const SENTENCE_END = /[.?!]$/;

const languageOf = (problem: string) => (/[\u4e00-\u9fa5]/.test(problem) ? "zh" : "en");

const gsm8k: DataSet = {
  title: "GSM8K",
  format: "json",
  rule: "gsm8k",
  read({ text }) {
    const row = parseFields(text);
    const solution = row.text("answer");
    const gold = solution.split("#### ").at(-1)!;
    if (gold === solution) throw new RangeError('The answer has no line "#### N".');
    const steps = solution.split("<<").length - 1;
    return { problem: row.text("question"), gold, solution, meta: { ...(steps > 0 && { steps }) } };
  },
};

/** This project's own problems, written in GSM8K's form in both languages. */
const stories: DataSet = {
  ...gsm8k,
  title: "SkyMath Stories",
  read(item, options) {
    const found = gsm8k.read(item, options)!;
    return { ...found, meta: { ...found.meta, language: languageOf(found.problem) } };
  },
};

const math: DataSet = {
  title: "MATH",
  format: "json",
  rule: "math",
  read({ text }) {
    const row = parseFields(text);
    const solution = row.optional("solution");
    const gold = row.optional("answer") ?? (solution && lastBox(solution));
    if (!gold)
      throw new RangeError('Neither "answer" nor a \\boxed answer in "solution" is there.');
    const level = /\d/.exec(row.optional("level") ?? "")?.[0];
    const subject = row.optional("subject") ?? row.optional("type");
    const meta = { ...(level && { level: Number(level) }), ...(subject && { subject }) };
    const id = row.optional("unique_id");
    return { problem: row.text("problem"), gold, meta, ...(id && { id }), ...present(solution) };
  },
};

const cmath: DataSet = {
  title: "CMATH",
  format: "json",
  rule: "cmath",
  read({ text }) {
    const row = parseFields(text);
    const meta = {
      language: "zh",
      ...row.meta({ grade: "grade", reasoning_step: "steps", num_digits: "digits" }),
      ...row.meta({ distractor: "distractors" }),
    };
    return { problem: row.text("input"), gold: row.text("golden"), meta };
  },
};

const mgsm: DataSet = {
  title: "MGSM",
  format: "tsv",
  rule: "gsm8k",
  read({ text }) {
    const [problem = "", gold = "", ...more] = text.split("\t");
    if (gold === "" || more.length > 0) throw new RangeError("The row has not two columns.");
    return { problem, gold, meta: { language: languageOf(problem) } };
  },
};

const svamp: DataSet = {
  title: "SVAMP",
  format: "json",
  rule: "exact",
  read({ text }) {
    const row = parseFields(text);
    const [body, question] = [row.text("Body").trim(), row.text("Question").trim()];
    const problem = `${body}${SENTENCE_END.test(body) ? "" : "."} ${question}`;
    const id = row.optional("ID");
    return {
      ...{ problem, gold: goldOfNumber(row.number("Answer")) },
      ...{ meta: row.meta({ Type: "subject" }), ...(id && { id }) },
    };
  },
};

/** Lines at odd places, counted from 1, are those that training takes. */
const isTrainedOn = ({ number }: Item) => number % 2 === 1;

const mawps: DataSet = {
  title: "MAWPS",
  format: "json",
  rule: "exact",
  read(item, { trainedToo = false }) {
    if (isTrainedOn(item) && !trainedToo) return null;
    const row = parseFields(item.text);
    const problem = row.text("input").replaceAll(" ?", "?");
    return { problem, gold: goldOfNumber(row.number("target")), meta: {} };
  },
};

const PROBLEM_NAMES = ["problem", "question", "input", "text", "prompt"];
const GOLD_NAMES = ["gold", "golden", "answer", "target", "solution"];

const jsonl: DataSet = {
  title: "JSON lines",
  format: "json",
  rule: "exact",
  read({ text }, { fields = {} }) {
    const row = parseFields(text);
    const id = row.optional(fields.id ?? "id");
    const kept = Object.fromEntries((fields.meta ?? META_NAMES).map((name) => [name, name]));
    return {
      problem: row.text(fields.problem ?? named(row, PROBLEM_NAMES)),
      gold: row.text(fields.gold ?? named(row, GOLD_NAMES)),
      meta: row.meta(kept),
      ...(id && { id }),
      ...present(row.optional("solution")),
    };
  },
};

const META_NAMES = ["grade", "level", "subject", "steps", "language"];

/** The first of the names that the record has; the first of all, to be missed, when it has none. */
function named(row: Fields, names: readonly string[]): string {
  return names.find((name) => row.has(name)) ?? names[0]!;
}

/** Every data set by its name. */
export const SETS: Readonly<Record<SetName, DataSet>> = {
  gsm8k,
  math,
  cmath,
  mgsm,
  svamp,
  mawps,
  stories,
  jsonl,
};

/** The set that a file's path speaks of; `jsonl` for others. */
export function setOfFile(path: string): SetName {
  const name = path.toLowerCase();
  if (/single_?(?:eq|op)/.test(name)) return "mawps";
  if (/(?:^|[/\\])stories[/\\](?:(?:train_)?(?:en|zh)|train_boosted)\.jsonl$/.test(name))
    return "stories";
  const known = (["gsm8k", "cmath", "mgsm", "svamp", "mawps"] as const).filter((set) =>
    name.includes(set),
  );
  // The file's own name speaks louder than its folders'.
  const last = known.sort((a, b) => name.lastIndexOf(b) - name.lastIndexOf(a))[0];
  return last ?? (/(?:^|[/\\_.-])math(?:[/\\_.-]|\d|$)/.test(name) ? "math" : "jsonl");
}
