import { normaliseMath } from "../grade/latex_normal";
import { parseAnswer, sameAnswer } from "../grade/normalise";

/** Whether two answers are the same number, or the same text once LaTeX is normalised. */
export function agrees(a: string | null | undefined, b: string | null | undefined): boolean {
  if (a == null || b == null) return false;
  if (a === b) return true;
  const [one, other] = [parseAnswer(a), parseAnswer(b)];
  if (one !== null && other !== null) return sameAnswer(one, other);
  const normal = normaliseMath(a);
  return normal !== null && normal === normaliseMath(b);
}

/** The outcome of a vote. */
export interface Vote {
  /** Where the most frequent answer was given first. */
  readonly index: number;
  readonly count: number;
  /** Whether no other answer was given as often. */
  readonly alone: boolean;
}

/** Counts answers that agree; null where there is none. Of several in the lead the first counts. */
export function vote(answers: readonly (string | null)[]): Vote | null {
  const groups: { answer: string; index: number; count: number }[] = [];
  for (const [index, answer] of answers.entries()) {
    if (answer === null) continue;
    const group = groups.find((group) => agrees(group.answer, answer));
    if (group === undefined) groups.push({ answer, index, count: 1 });
    else group.count++;
  }
  if (groups.length === 0) return null;
  const count = Math.max(...groups.map((group) => group.count));
  const leaders = groups.filter((group) => group.count === count);
  return { index: leaders[0]!.index, count, alone: leaders.length === 1 };
}
