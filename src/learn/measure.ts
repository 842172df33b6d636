import { ruleByName } from "../grade/rules";
import type { Trace } from "../hint/trace";
import { type LearnControl, type Learner, sideBySide, traceOf } from "./learner";
import { jsonLine, type LearnStore, readLines } from "./store";
import type { EarlierAnswer, LearnProblem, LearnSettings, Score, Scores } from "./types";

interface Measured {
  readonly id: string;
  readonly alone: boolean;
  readonly hints: boolean;
}

interface Work {
  readonly learner: Learner;
  readonly store: LearnStore;
  readonly settings: LearnSettings;
  readonly control: LearnControl;
  /** The adapter that answers, by its name; null is none. */
  readonly lora: string | null;
  /** The round's folder. */
  readonly folder: string;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Measures the held-out problems alone and with hints, in one solve each: the first round has no hints.
 * Each is kept as soon as it is done; what a run before has kept is not done again.
 */
export async function measure(
  work: Work,
  heldOut: readonly LearnProblem[],
  others: readonly LearnProblem[],
): Promise<Scores> {
  const total = heldOut.length + others.length;
  const { hintRounds } = work.settings;
  const own = await solveAll(work, "scores.jsonl", heldOut, hintRounds, 0, total);
  const rest = await solveAll(work, "others.jsonl", others, 1, heldOut.length, total);
  return {
    alone: scoreOf(own, "alone"),
    hints: scoreOf(own, "hints"),
    others: others.length > 0 ? scoreOf(rest, "alone") : null,
  };
}

async function solveAll(
  { learner, store, settings, control, lora, folder, onProgress }: Work,
  file: string,
  problems: readonly LearnProblem[],
  maxRounds: number,
  before: number,
  total: number,
): Promise<Measured[]> {
  const path = `${folder}/${file}`;
  const done = new Map((await readLines<Measured>(store, path)).map((line) => [line.id, line]));
  const left = problems.filter(({ id }) => !done.has(id));
  const { maxTokens, seed } = settings;
  const ask = { method: maxRounds > 1 ? "php" : "cot", maxRounds, maxTokens, seed, lora } as const;
  onProgress(before + done.size, total);
  await sideBySide(left, learner.batch, async (problem) => {
    const line = measured(problem, await traceOf(learner, problem.question, ask, control));
    await store.append(path, jsonLine(line));
    done.set(problem.id, line);
    onProgress(before + done.size, total);
  });
  return problems.map(({ id }) => done.get(id)!);
}

function measured({ id, gold, rule }: LearnProblem, { rounds, verdict }: Trace): Measured {
  const { grade, compare, gold: read } = ruleByName(rule);
  const known = read(gold);
  const [first] = rounds;
  const cut = first?.stopReason === "length" || first?.stopReason === "context";
  return {
    id,
    alone: first !== undefined && grade(first.text, known, { cut }).verdict === "right",
    hints: verdict.answer !== null && compare(verdict.answer, known) === "right",
  };
}

function scoreOf(lines: readonly Measured[], which: "alone" | "hints"): Score {
  return { right: lines.filter((line) => line[which]).length, total: lines.length };
}

/** Several sampled answers of each problem, graded; each is kept as soon as it is there. */
export async function answerPart(
  { learner, store, settings, control, lora, folder, onProgress }: Work,
  part: readonly LearnProblem[],
): Promise<ReadonlyMap<string, readonly EarlierAnswer[]>> {
  const path = `${folder}/answers.jsonl`;
  const keyOf = (problem: string, sample: number) => `${sample} ${problem}`;
  const lines = await readLines<EarlierAnswer>(store, path);
  const done = new Map(lines.map((line) => [keyOf(line.problem, line.sample), line]));
  const tasks = part.flatMap((problem) =>
    Array.from({ length: settings.samples }, (_, sample) => ({ problem, sample })),
  );
  const { maxTokens, temperature, seed } = settings;
  onProgress(done.size, tasks.length);
  await sideBySide(
    tasks.filter(({ problem, sample }) => !done.has(keyOf(problem.id, sample))),
    learner.batch,
    async ({ problem, sample }) => {
      const ask = { method: "cot", maxTokens, temperature, seed: seed + sample, lora } as const;
      const trace = await traceOf(learner, problem.question, ask, control);
      const line = answerOf(problem, sample, trace);
      await store.append(path, jsonLine(line));
      done.set(keyOf(problem.id, sample), line);
      onProgress(done.size, tasks.length);
    },
  );
  return new Map(
    part.map(({ id }) => [
      id,
      Array.from({ length: settings.samples }, (_, sample) => done.get(keyOf(id, sample))!),
    ]),
  );
}

function answerOf(problem: LearnProblem, sample: number, { rounds }: Trace): EarlierAnswer {
  const rule = ruleByName(problem.rule);
  const { text = "", stopReason } = rounds[0] ?? {};
  const cut = stopReason === "length" || stopReason === "context";
  const { verdict, answer } = rule.grade(text, rule.gold(problem.gold), { cut });
  return { problem: problem.id, sample, text, answer, verdict };
}
