/** @file The problems that an evaluation's options name. */
import { basename, join } from "node:path";
import { type DataRow, loadRows, type SetName } from "../evaluate/data";
import { generatedRows } from "../evaluate/data/generated";
import { INCLUDED, INCLUDED_NAMES, isIncluded } from "../evaluate/data/included";
import { SETS, setOfFile } from "../evaluate/data/sets";
import { readChunks } from "../evaluate/node_store";
import type { Selection } from "../evaluate/select";
import { RULE_NAMES } from "../grade/rules";
import { laterFamilies } from "../problems/families/later";
import type { Part } from "../problems/parts";
import { packageRoot } from "./model_file";
import { type Given, present, UsageError } from "./options";
import { note } from "./output";

export const DATA_OPTIONS = {
  data: { type: "string" },
  set: { type: "string" },
  rule: { type: "string" },
  "skip-malformed": { type: "boolean" },
  "trained-too": { type: "boolean" },
  "problem-field": { type: "string" },
  "gold-field": { type: "string" },
  "id-field": { type: "string" },
  "meta-fields": { type: "string" },
  language: { type: "string" },
  steps: { type: "string" },
  count: { type: "string" },
  "data-seed": { type: "string" },
  limit: { type: "string" },
  ids: { type: "string" },
  "shuffle-seed": { type: "string" },
  shard: { type: "string" },
} as const;

const SET_NAMES = Object.keys(SETS) as SetName[];
const GENERATED = { language: "en", steps: 2, count: 200 } as const;

const NO_LATER = laterFamilies.length === 0 ? " (none now)" : "";

export const DATA_HELP = `  --data NAME                problems that come along: ${INCLUDED_NAMES.slice(0, 4).join(", ")},
                             ${INCLUDED_NAMES.slice(4, 8).join(", ")},
                             ${INCLUDED_NAMES.slice(8).join(", ")}
  --data FILE                a published set's file, or JSON lines
  --set NAME                 its form: ${SET_NAMES.join(", ")}
                             (default: what the file's name says, else jsonl)
  --problem-field NAME  --gold-field NAME  --id-field NAME  --meta-fields A,B
                             of JSON lines: which fields hold what (default: looked for)
  --data generated           problems of the generator that training never sees, with
                             --language en|zh --steps N --count N --data-seed S
                             (default: ${GENERATED.language}, ${GENERATED.steps}, ${GENERATED.count}, 0)
  --data held-back           problems of the families that training never sees, with the
                             same options (default: any number of steps)
  --data later               the same of families that came after its training${NO_LATER}
  --rule NAME                how replies are graded: ${RULE_NAMES.slice(0, 4).join(", ")},
                             ${RULE_NAMES.slice(4).join(", ")} (default: the set's own)
  --trained-too              of MAWPS also the half that the embedded model was trained on
  --skip-malformed           leave out rows that cannot be read, naming them
  --limit N                  the first N problems only: a partial run
  --ids A,B                  these problems only
  --shuffle-seed S           in a random order, by seed
  --shard I/N                the I-th of N parts; see: skymath eval merge`;

/** Problems, the name they go by, and how many rows were skipped. */
export interface EvalData {
  readonly name: string;
  readonly rows: readonly DataRow[];
  readonly skipped: number;
}

/** Reads the problems that the options name. Throws an `input` error that names a malformed row. */
export async function readData(given: Given): Promise<EvalData> {
  const data = given.required("data");
  const rule = given.choice("rule", RULE_NAMES);
  if (data === "generated") return generated(given, rule, "trained");
  if (data === "held-back" || data === "later") return generated(given, rule, data);
  for (const name of ["language", "steps", "count", "data-seed"]) {
    if (given.text(name) !== undefined)
      throw new UsageError(`--${name} is for --data generated, held-back or later.`);
  }
  const included = isIncluded(data) ? INCLUDED[data] : undefined;
  const path = included ? join(packageRoot(), "data", included.file) : data;
  const set = given.choice("set", SET_NAMES) ?? included?.set ?? setOfFile(path);
  const fields = present({
    problem: given.text("problem-field"),
    gold: given.text("gold-field"),
    id: given.text("id-field"),
    meta: given.text("meta-fields")?.split(","),
  });
  if (set !== "jsonl" && Object.keys(fields).length > 0) {
    throw new UsageError(`The fields of ${set} are known: naming them is for --set jsonl.`);
  }
  let skipped = 0;
  const onMalformed = (error: Error) => {
    skipped++;
    note(`Skipped: ${error.message}`);
  };
  const rows: DataRow[] = [];
  const options = {
    ...{ set, file: basename(path), fields, ...present({ rule }) },
    trainedToo: given.flag("trained-too"),
    ...(given.flag("skip-malformed") ? { onMalformed } : {}),
  };
  for await (const row of loadRows(readChunks(path), options)) rows.push(row);
  return { name: included ? data : `${set}: ${basename(path)}`, rows, skipped };
}

function generated(given: Given, rule: DataRow["rule"] | undefined, part: Part): EvalData {
  for (const name of ["set", "problem-field", "gold-field", "id-field", "meta-fields"]) {
    if (given.text(name) !== undefined) throw new UsageError(`--${name} is for files.`);
  }
  const language = given.choice("language", ["en", "zh"]) ?? GENERATED.language;
  const steps = given.whole("steps", 1) ?? (part === "trained" ? GENERATED.steps : undefined);
  const count = given.whole("count", 1) ?? GENERATED.count;
  const seed = given.whole("data-seed") ?? 0;
  const rows = generatedRows({ language, count, seed, part, ...present({ steps }) });
  const kind = part === "trained" ? "generated" : part;
  const name = `${kind}: ${language}, ${steps ?? "all"} steps, seed ${seed}`;
  return {
    name,
    rows: rule === undefined ? rows : rows.map((row) => ({ ...row, rule })),
    skipped: 0,
  };
}

/** Which of the problems the options select. */
export function readSelection(given: Given): Selection {
  const shard = given.text("shard");
  const parts = shard?.match(/^(\d+)\/(\d+)$/);
  if (shard !== undefined && !parts) throw new UsageError(`--shard takes i/n, not "${shard}".`);
  return {
    limit: given.whole("limit", 1) ?? null,
    ids: given.text("ids")?.split(",") ?? null,
    shuffleSeed: given.whole("shuffle-seed") ?? null,
    shard: parts ? { index: Number(parts[1]), of: Number(parts[2]) } : null,
  };
}
