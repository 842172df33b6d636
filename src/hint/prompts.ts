/** @file The forms of progressive-hint prompting (Zheng et al., arXiv 2304.09797). */

/** The question of a round: the problem alone, then with all earlier answers, in order. */
export function questionWithHints(problem: string, hints: readonly string[]): string {
  if (hints.length === 0) return problem;
  return `${problem} (Hint: The answer is near to ${hints.join(", ")}).`;
}

/** What the reply to a question with hints begins with. */
export function hintsTaken(hints: readonly string[]): string {
  const list = hints.join(", ");
  return `We know the Answer Hints: ${list}. With the Answer Hints: ${list}, we will answer the question.`;
}

/** Whether a question ends in hints: the last words of `questionWithHints`. */
export function carriesHints(question: string): boolean {
  return /\(Hint: The answer is near to [^()]+\)\.$/.test(question.trimEnd());
}
