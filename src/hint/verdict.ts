import { type Answer, answerText, sameAnswer } from "../grade/normalise";
import type { Verdict } from "./trace";

/** Whether two answers next to each other are there and have the same value. */
export function agree(a: Answer | null | undefined, b: Answer | null | undefined): boolean {
  return a != null && b != null && sameAnswer(a, b);
}

/**
 * The final answer of hint rounds: the last one if it agrees with the one before; else the one given
 * more often than any other; else the last one given.
 */
export function conclude(answers: readonly (Answer | null)[]): Verdict {
  const given = answers.filter((answer) => answer !== null);
  const last = given.at(-1);
  if (last === undefined) return { answer: null, by: "none" };
  if (agree(answers.at(-1), answers.at(-2))) return { answer: answerText(last), by: "agreement" };
  const most = mostFrequent(given);
  if (most !== null) return { answer: answerText(most), by: "majority" };
  return { answer: answerText(last), by: "last" };
}

/** The answer given more often than each other one, or null where several share the lead. */
function mostFrequent(answers: readonly Answer[]): Answer | null {
  const groups: { answer: Answer; count: number }[] = [];
  for (const answer of answers) {
    const group = groups.find((group) => sameAnswer(group.answer, answer));
    if (group === undefined) groups.push({ answer, count: 1 });
    else group.count++;
  }
  const most = Math.max(...groups.map((group) => group.count));
  const leaders = groups.filter((group) => group.count === most);
  return most > 1 && leaders.length === 1 ? leaders[0]!.answer : null;
}
