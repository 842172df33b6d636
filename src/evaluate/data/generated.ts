import { SkymathError } from "../../common/errors";
import { evaluationSet } from "../../problems/generate";
import type { Language } from "../../problems/story";
import type { DataRow } from "../data";

export interface GeneratedOptions {
  readonly language: Language;
  /** Steps of the solution. */
  readonly steps: number;
  readonly count: number;
  readonly seed?: number;
}

/**
 * Problems of this project's generator that training never sees, each text once. Throws SkymathError
 * (input) when there are none of so many steps.
 */
export function generatedRows({ language, steps, count, seed = 0 }: GeneratedOptions): DataRow[] {
  const problems = evaluationSet(language, steps, count, seed);
  if (problems.length === 0 && count > 0) {
    throw new SkymathError({
      kind: "input",
      message: "The generator has no such problems.",
      needed: "a language and a number of steps that it knows",
      found: `${language}, ${steps} steps`,
    });
  }
  return problems.map((problem) => ({
    id: `generated/${problem.family}/${problem.seed}`,
    problem: problem.text,
    gold: problem.answer,
    rule: "exact",
    meta: { language, steps: problem.steps, subject: problem.family },
  }));
}
