/** @file What a round teaches: records from problems and the model's own earlier answers. */
import { Random } from "../common/random";
import { hintsTaken, questionWithHints } from "../hint/prompts";
import { compareRecord } from "../problems/self_compare";
import type { EarlierAnswer, LearnMethod, LearnProblem, LearnRecord } from "./types";

/** The solution as it is taught: as given, or the answer alone; always with the sentence that states it. */
export function solutionOf({ solution, gold }: LearnProblem): string {
  if (solution === null) return `The answer is ${gold}.`;
  const text = solution.replace(/\n?####.*$/s, "").trimEnd();
  return /The answer is [^\n]*$/.test(text) ? text : `${text}\nThe answer is ${gold}.`;
}

/** The question alone, and its solution. */
export function plainRecord(problem: LearnProblem): LearnRecord {
  const { id, question } = problem;
  return { kind: "plain", problem: id, question, target: solutionOf(problem) };
}

/** The question with earlier answers as hints, and the reply of a hint round. */
export function hintRecord(problem: LearnProblem, hints: readonly string[]): LearnRecord {
  return {
    kind: "hint",
    problem: problem.id,
    question: questionWithHints(problem.question, hints),
    target: `${hintsTaken(hints)} ${solutionOf(problem)}`,
  };
}

/** The question with earlier answers, and a target that judges each of them and then gives the solution. */
export function comparison(problem: LearnProblem, answers: readonly EarlierAnswer[]): LearnRecord {
  const attempts = answers.map(({ text, verdict }) => ({ text, right: verdict === "right" }));
  const record = compareRecord(problem.question, solutionOf(problem), attempts);
  return { kind: "compare", problem: problem.id, question: record.question, target: record.reply };
}

/**
 * A round's records: plain ones of its part and of a draw of earlier parts, and by the method, for each
 * problem with answers, one comparison of a right and a wrong one where there are both, and one hint
 * round by the answers in order.
 */
export function roundRecords(
  part: readonly LearnProblem[],
  earlier: readonly LearnProblem[],
  answers: ReadonlyMap<string, readonly EarlierAnswer[]>,
  { method, replay, seed }: { method: LearnMethod; replay: number; seed: number | string },
): LearnRecord[] {
  const random = new Random(`records ${seed}`);
  const replayed = random.sample(earlier, Math.round(part.length * replay));
  const records = [...part, ...replayed].map(plainRecord);
  if (method === "plain") return records;
  for (const problem of part) {
    const own = answers.get(problem.id) ?? [];
    if (own.length === 0) continue;
    records.push(comparison(problem, chosenAnswers(own, random)));
    const hints = own.flatMap(({ answer }) => (answer === null ? [] : [answer]));
    if (method === "compare-hints" && hints.length > 0) {
      records.push(hintRecord(problem, hints.slice(0, random.int(1, hints.length))));
    }
  }
  return records;
}

/** Two answers that differ where there are such, wrong ones as well as right ones, in random order. */
function chosenAnswers(answers: readonly EarlierAnswer[], random: Random): EarlierAnswer[] {
  const distinct = [...new Map(answers.map((each) => [each.text, each])).values()];
  const wrong = random.shuffle(distinct.filter(({ verdict }) => verdict !== "right"));
  const right = random.shuffle(distinct.filter(({ verdict }) => verdict === "right"));
  const pair = wrong.length > 0 && right.length > 0 ? [wrong[0]!, right[0]!] : null;
  return random.shuffle(pair ?? [...wrong, ...right].slice(0, 2));
}
