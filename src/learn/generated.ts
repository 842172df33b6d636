import { SkymathError } from "../common/errors";
import {
  evaluationSet,
  familyById,
  type Problem,
  problemOf,
  type Split,
} from "../problems/generate";
import { mixedProblem } from "../problems/mixture";
import type { LearnProblem } from "./types";

/** Most draws for one problem that is wanted: families with few numbers repeat themselves. */
const DRAWS = 20;

/**
 * `count` different problems of generated families in turn, by the seed; fewer where a family has no
 * more. Those of the two splits never share their numbers. Throws an `input` error for an unknown family.
 */
export function familyProblems(
  ids: readonly string[],
  split: Split,
  count: number,
  seed: number,
): LearnProblem[] {
  const families = ids.map((id) => {
    const family = familyById(id);
    if (family) return family;
    throw new SkymathError({
      kind: "input",
      message: `There is no family of problems ${id.slice(0, 60)}.`,
      needed: "the id of a generated family, such as en.percent.tax",
      found: id.slice(0, 60),
    });
  });
  const problems = new Map<string, LearnProblem>();
  for (let i = 0; problems.size < count && i < count * DRAWS; i++) {
    const problem = problemOf(families[i % families.length]!, split, seed * 1_000_000 + i);
    if (!problems.has(problem.text)) problems.set(problem.text, learnProblem(problem));
  }
  return [...problems.values()];
}

/** `count` problems of the mixture that the embedded model was trained on, by the seed. */
export function mixtureProblems(count: number, seed: number): LearnProblem[] {
  return Array.from({ length: count }, (_, i) =>
    learnProblem(mixedProblem("train", seed * 1_000_000 + i)),
  );
}

/** Languages and steps of the problems that show what is forgotten. */
const OTHERS = (["en", "zh"] as const).flatMap((language) =>
  [1, 2, 3].map((steps) => ({ language, steps })),
);

/** `count` unseen problems of one to three steps of the families that training sees, in both languages. */
export function otherProblems(count: number): LearnProblem[] {
  const each = Math.ceil(count / OTHERS.length);
  const sets = OTHERS.map(({ language, steps }) => evaluationSet(language, steps, each));
  const inTurn = Array.from({ length: each }, (_, i) => sets.flatMap((set) => set[i] ?? []));
  return inTurn.flat().slice(0, count).map(learnProblem);
}

/** A generated problem as it is learned from. */
export function learnProblem({
  family,
  split,
  seed,
  text,
  solution,
  answer,
}: Problem): LearnProblem {
  const id = `generated/${family}/${split}/${seed}`;
  return { id, question: text, solution, gold: answer, rule: "exact" };
}
