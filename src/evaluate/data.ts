import { errorReport, SkymathError } from "../common/errors";
import { ruleByName } from "../grade/rules";
import type { RuleName } from "../grade/rules/rule";
import type { RowMeta } from "./data/fields";
import { type Item, itemsOf, type TextSource } from "./data/items";
import { type DataSet, type Found, type ReadOptions, SETS, type SetName } from "./data/sets";

export type { TextSource } from "./data/items";
export type { FieldNames, SetName } from "./data/sets";

/** A problem of a data set, with what is needed to grade a reply to it. */
export interface DataRow {
  /** The same for the same row of the same file. */
  readonly id: string;
  readonly problem: string;
  /** The known answer, as the rule's `gold` reads it. */
  readonly gold: string;
  readonly rule: RuleName;
  /** What the file says of the problem: grade, level, subject, steps, language. */
  readonly meta: RowMeta;
  /** A worked solution, where the file has one. */
  readonly solution?: string;
}

export interface DataOptions extends ReadOptions {
  readonly set: SetName;
  /** The file's name: stands in ids and errors. */
  readonly file?: string;
  /** Another rule than the set's own. */
  readonly rule?: RuleName;
  /** Given malformed rows, which are then left out; without it the first of them is thrown. */
  readonly onMalformed?: (error: DataError) => void;
}

/** A row that cannot be used; `line` counts from 1, at a row of several lines it is the first. */
export class DataError extends SkymathError {
  readonly line: number;

  constructor(file: string, line: number, message: string) {
    super({
      kind: "input",
      message: `${file}, line ${line}: ${message}`,
      remedy: "Correct the line, or have malformed rows skipped.",
    });
    this.name = "DataError";
    this.line = line;
  }
}

/** A problem of more characters is a mistake in the file. */
const MAX_PROBLEM = 100_000;

/**
 * The rows of a file in order, one at a time while it is read. Throws a DataError that names the line
 * of the first malformed row unless `onMalformed` takes them, and SkymathError (input) for options
 * that do not go together.
 */
export async function* loadRows(source: TextSource, options: DataOptions): AsyncGenerator<DataRow> {
  const set = SETS[options.set];
  const file = options.file ?? set.title;
  const ids = new Set<string>();
  for await (const item of itemsOf(source, set.format)) {
    let row: DataRow | null;
    try {
      row = rowOf(item, set, options);
      if (row !== null && ids.has(row.id)) throw new RangeError(`The id ${row.id} is there twice.`);
    } catch (thrown) {
      const error = new DataError(file, item.line, errorReport(thrown).message);
      if (options.onMalformed === undefined) throw error;
      options.onMalformed(error);
      continue;
    }
    if (row === null) continue;
    ids.add(row.id);
    yield row;
  }
}

/** The row of an item, or null for one that the set keeps out; throws on a malformed one. */
function rowOf(item: Item, set: DataSet, options: DataOptions): DataRow | null {
  const found = set.read(item, options);
  if (found === null) return null;
  const problem = found.problem.trim();
  if (problem === "") throw new RangeError("The problem is empty.");
  if (problem.length > MAX_PROBLEM) {
    throw new RangeError(`The problem has more than ${MAX_PROBLEM} characters.`);
  }
  const rule = options.rule ?? set.rule;
  const gold = found.gold.trim();
  ruleByName(rule).gold(gold); // refuses what it cannot read
  const { meta, solution } = found;
  const id = idOf(found, item, options);
  return { id, problem, gold, rule, meta, ...(solution && { solution }) };
}

/** `mgsm/zh/17`: the set, what the file's name adds to it, and the row's own id or number. */
function idOf({ id }: Found, { number }: Item, { set, file }: DataOptions): string {
  if (id !== undefined && set === "jsonl") return id;
  const name = file?.split(/[/\\]/).at(-1) ?? "";
  const stem = name.replace(/\.\w+$/, "");
  const part = stem.replace(new RegExp(`^${set}[-_ ]?`, "i"), "");
  return [set, part, id ?? number].filter((word) => word !== "").join("/");
}
