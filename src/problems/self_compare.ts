/**
 * @file Records of self-compare: a question with earlier answers, and a reply that says of each whether
 * it agrees with the truth, names its first wrong step, and then gives the solution. The SkyMath report
 * (arXiv 2310.16713) names the method and not its form; the form is this project's own.
 */
import type { Random } from "../common/random";
import { corrupt } from "./corrupt";
import type { Problem } from "./generate";
import { firstWrongStep } from "./wrong_step";

/** An earlier answer to a question, and whether it was graded right. */
export interface Attempt {
  readonly text: string;
  readonly right: boolean;
}

/** A training example: what is asked, and what is to be replied. */
export interface CompareExample {
  readonly question: string;
  readonly reply: string;
}

/** The question with earlier answers, one a line. */
export function compareQuestion(question: string, attempts: readonly Attempt[]): string {
  const listed = attempts.map(({ text }, i) => `(${i + 1}) ${oneLine(text)}`);
  return [question, "Compare the answers:", ...listed].join("\n");
}

const oneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, " ");

/** What the reply says of the `number`-th answer, from 1. */
export function judgement(number: number, { text, right }: Attempt, solution: string): string {
  if (right) return `Answer ${number} agrees.`;
  const wrong = firstWrongStep(text, solution);
  if (wrong === null) return `Answer ${number} is wrong.`;
  const where = `Answer ${number} is wrong from step ${wrong.index + 1}`;
  if (wrong.reason === "missing") return `${where}: it stops too early.`;
  if (wrong.reason === "statement") return `${where}: it states another number.`;
  return `${where}: ${wrong.step}`;
}

/** The record of a question, its true solution and earlier answers. */
export function compareRecord(
  question: string,
  solution: string,
  attempts: readonly Attempt[],
): CompareExample {
  const judged = attempts.map((attempt, i) => judgement(i + 1, attempt, solution));
  return {
    question: compareQuestion(question, attempts),
    reply: [...judged, solution].join("\n"),
  };
}

/** How often there are this many answers, and how often each is right. */
const COUNTS = [1, 1, 2, 2, 2, 2, 3];
const RIGHT_SHARE = 0.4;

/** A record of a generated problem with one to three answers, right ones and synthetic wrong ones. */
export function compareExample(problem: Problem, random: Random): CompareExample {
  const attempts: Attempt[] = [];
  const count = random.pick(COUNTS);
  for (let i = 0; i < count; i++) {
    const right = random.chance(RIGHT_SHARE);
    attempts.push({ right, text: right ? problem.solution : corrupt(problem, random).text });
  }
  return compareRecord(problem.text, problem.solution, attempts);
}
