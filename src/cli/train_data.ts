/** @file The problems that "skymath train" learns from and measures with. */
import { basename } from "node:path";
import { type DataRow, loadRows } from "../evaluate/data";
import { SETS, type SetName, setOfFile } from "../evaluate/data/sets";
import { readChunks } from "../evaluate/node_store";
import { RULE_NAMES } from "../grade/rules";
import { familyProblems, mixtureProblems, otherProblems } from "../learn/generated";
import type { LearnProblem, LeftOut } from "../learn/types";
import { type Given, present, UsageError } from "./options";

export const TRAIN_DATA_OPTIONS = {
  data: { type: "string" },
  set: { type: "string" },
  rule: { type: "string" },
  "problem-field": { type: "string" },
  "gold-field": { type: "string" },
  family: { type: "string" },
  count: { type: "string" },
  "data-seed": { type: "string" },
  "held-out": { type: "string" },
  others: { type: "string" },
  mix: { type: "string" },
} as const;

const GENERATED = { count: 60, heldOut: 60 } as const;

export const TRAIN_DATA_HELP = `  --data FILE                problems with answers, best with solutions: a published set's
                             training file, or JSON lines {question, answer, solution}
  --set NAME  --rule NAME  --problem-field NAME  --gold-field NAME   as for skymath eval
  --family ID[,ID]           in place of --data: generated problems of these families, with
                             --count N (default: ${GENERATED.count}) and --data-seed S
  --held-out SHARE|FILE|N    what is measured with: of --data a share (default: 0.25), with
                             --family N unseen problems, 1 or more (default: ${GENERATED.heldOut}), or a file
  --others FILE|N            problems of other kinds, measured for what is forgotten: a file's, or N
                             unseen ones of one to three steps from the generator
  --mix FILE|N               plain records of other problems to mix in, so that less is
                             forgotten; N are drawn from the generator's training mixture`;

/** What a run learns from and measures with. */
export interface TrainData {
  readonly problems: readonly LearnProblem[];
  readonly heldOut: readonly LearnProblem[];
  readonly others: readonly LearnProblem[];
  readonly mixed: readonly LearnProblem[];
  /** Of the problems, the share to hold out where `heldOut` is empty. */
  readonly share: number | undefined;
  readonly leftOut: readonly LeftOut[];
}

/** Reads what the options name; rows that cannot be read are named and left out. */
export async function readTrainData(given: Given): Promise<TrainData> {
  const leftOut: LeftOut[] = [];
  const read = (path: string) => readProblems(given, path, leftOut);
  /** A file's problems, or as many as the option says. */
  const readOr = async (name: string, draw: (count: number) => LearnProblem[]) => {
    const text = given.text(name);
    if (text === undefined) return [];
    return Number.isNaN(Number(text)) ? await read(text) : draw(given.whole(name, 1)!);
  };
  const others = await readOr("others", otherProblems);
  const mixed = await readOr("mix", (count) =>
    mixtureProblems(count, given.whole("data-seed") ?? 0),
  );
  const held = given.text("held-out");
  const number = held === undefined ? undefined : Number(held);
  const families = given.text("family")?.split(",");
  if (families !== undefined) {
    if (given.text("data") !== undefined) throw new UsageError("--family takes --data's place.");
    const seed = given.whole("data-seed") ?? 0;
    const count = given.whole("count", 1) ?? GENERATED.count;
    const problems = familyProblems(families, "train", count, seed);
    const heldOut =
      number !== undefined && Number.isNaN(number)
        ? await read(held!)
        : familyProblems(families, "eval", given.whole("held-out", 1) ?? GENERATED.heldOut, seed);
    return { problems, heldOut, others, mixed, share: undefined, leftOut };
  }
  for (const name of ["count", "data-seed"]) {
    if (given.text(name) !== undefined) throw new UsageError(`--${name} is for --family.`);
  }
  const problems = await read(given.required("data"));
  if (number === undefined || !Number.isNaN(number)) {
    if (number !== undefined && !(number > 0 && number < 1)) {
      throw new UsageError(`--held-out takes a share of --data between 0 and 1, not ${held}.`);
    }
    return { problems, heldOut: [], others, mixed, share: number, leftOut };
  }
  return { problems, heldOut: await read(held!), others, mixed, share: undefined, leftOut };
}

async function readProblems(
  given: Given,
  path: string,
  leftOut: LeftOut[],
): Promise<LearnProblem[]> {
  const set = given.choice("set", Object.keys(SETS) as SetName[]) ?? setOfFile(path);
  const fields = present({
    problem: given.text("problem-field"),
    gold: given.text("gold-field"),
  });
  const rule = given.choice("rule", RULE_NAMES);
  const rows = loadRows(readChunks(path), {
    ...{ set, file: basename(path), fields, ...present({ rule }) },
    onMalformed: (error) =>
      leftOut.push({ id: `${basename(path)}:${error.line}`, reason: error.message }),
  });
  const problems: LearnProblem[] = [];
  for await (const row of rows) problems.push(problemOf(row));
  return problems;
}

function problemOf({ id, problem, gold, rule, solution }: DataRow): LearnProblem {
  return { id, question: problem, solution: solution ?? null, gold, rule };
}
