import type { Random } from "../common/random";
import { hintsTaken, questionWithHints } from "../hint/prompts";
import { corrupt } from "./corrupt";
import { compute, type Exact, equal, exact, formatExact } from "./exact";
import type { Problem } from "./generate";

/** A question with earlier answers as hints, and the reply that a hint round should get. */
export interface HintExample {
  readonly hints: readonly string[];
  readonly question: string;
  readonly reply: string;
}

/** A wrong answer of the kinds models give: a step short, another operation, a slip of a digit. */
function wrongAnswer(problem: Problem, random: Random): string {
  if (random.chance(0.6)) return corrupt(problem, random).answer;
  const { quantities, relations, question } = problem.form;
  const right = quantities[question]!.value;
  const slips = [-10, -2, -1, 1, 2, 10].map((slip) => compute(right, "+", exact(slip)));
  const candidates: Exact[] = [random.pick(slips), random.pick(slips)];
  candidates.push(...quantities.map(({ value }) => value));
  const [left, last] = (relations.at(-1)?.operands ?? []).map((id) => quantities[id]!.value);
  if (left && last) {
    for (const op of ["+", "-", "*"] as const) candidates.push(compute(left, op, last));
  }
  const wrong = candidates.filter((x) => x.num > 0 && !equal(x, right));
  return formatExact(wrong.length > 0 ? random.pick(wrong) : compute(right, "+", exact(1)));
}

/** One to four earlier answers: all right, all wrong, or mixed; repeats are kept. */
function drawHints(problem: Problem, random: Random): string[] {
  const n = random.pick([1, 1, 1, 1, 2, 2, 2, 3, 3, 4]);
  const rightShare = random.pick([1, 1, 0, 0.5]);
  const hints: string[] = [];
  for (let i = 0; i < n; i++) {
    const before = hints.at(-1);
    if (before !== undefined && random.chance(0.3)) hints.push(before);
    else hints.push(random.chance(rightShare) ? problem.answer : wrongAnswer(problem, random));
  }
  return hints;
}

/** The problem as a progressive-hint round. */
export function hintExample(problem: Problem, random: Random): HintExample {
  const hints = drawHints(problem, random);
  return {
    hints,
    question: questionWithHints(problem.text, hints),
    reply: `${hintsTaken(hints)} ${problem.solution}`,
  };
}
