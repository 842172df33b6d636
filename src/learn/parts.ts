import { Random } from "../common/random";
import { ruleByName } from "../grade/rules";
import type { LearnProblem, LearnSettings, LeftOut } from "./types";

/** The problems of a run: what is measured with, and what is learned from, part after part. */
export interface Parts {
  readonly heldOut: readonly LearnProblem[];
  readonly parts: readonly (readonly LearnProblem[])[]; // [round - 1]
}

/** Problems that can be graded; the others with the reason, also those that come twice. */
export function gradable(problems: readonly LearnProblem[]): {
  readonly good: LearnProblem[];
  readonly leftOut: LeftOut[];
} {
  const good: LearnProblem[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const problem of problems) {
    const fault = faultOf(problem, seen);
    if (fault === null) good.push(problem);
    else leftOut.push({ id: problem.id, reason: fault });
    seen.add(problem.question);
  }
  return { good, leftOut };
}

function faultOf({ question, solution, gold, rule }: LearnProblem, seen: ReadonlySet<string>) {
  if (question.trim() === "") return "The question is empty.";
  if (seen.has(question)) return "The question is there twice.";
  try {
    const read = ruleByName(rule);
    const known = read.gold(gold);
    if (solution !== null && read.grade(solution, known).verdict !== "right") {
      return "The solution does not come to the known answer.";
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return null;
}

/** Holds a share out and deals the rest into parts, by the seed. */
export function split(problems: readonly LearnProblem[], settings: LearnSettings): Parts {
  const { heldOut, rounds, seed } = settings;
  const order = new Random(`parts ${seed}`).shuffle(problems);
  const count = Math.min(problems.length - 1, Math.ceil(problems.length * heldOut));
  const rest = order.slice(count);
  const size = Math.ceil(rest.length / rounds);
  const parts = Array.from({ length: rounds }, (_, i) => rest.slice(i * size, (i + 1) * size));
  return { heldOut: order.slice(0, count), parts: parts.filter((part) => part.length > 0) };
}
