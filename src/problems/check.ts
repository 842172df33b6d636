import { equal, evaluate, parseExact } from "./exact";
import type { Problem } from "./generate";

const ANNOTATION = /<<([^=<>]+)=([^<>]+)>>(-?\d+(?:\.\d+|\/\d+)?)/g;

/** What is wrong with a solution text, or undefined: every annotation and the last line are checked. */
export function faultOfSolution(solution: string, answer: string): string | undefined {
  const lines = solution.split("\n");
  const last = lines.pop();
  if (last !== `The answer is ${answer}.`) return `last line is "${last}", answer is ${answer}`;
  let result: string | undefined;
  for (const line of lines) {
    const marks = [...line.matchAll(ANNOTATION)];
    if (marks.length === 0) return `no annotation in "${line}"`;
    for (const [, expression = "", stated = "", shown] of marks) {
      const [value, claimed] = [evaluate(expression), parseExact(stated)];
      if (!value || !claimed || !equal(value, claimed)) return `${expression} is not ${stated}`;
      if (shown !== stated) return `"${line}" shows ${shown} after ${stated}`;
      result = stated;
    }
  }
  return result === answer ? undefined : `the steps end in ${result}, the answer is ${answer}`;
}

/** What is wrong with a generated problem, or undefined. */
export function faultOf(problem: Problem): string | undefined {
  const { form, text, lines, steps, answer, solution } = problem;
  if (lines.length !== steps) return `${lines.length} lines for ${steps} steps`;
  const used = new Set(form.relations.flatMap((relation) => [relation.left, relation.right]));
  for (const quantity of form.quantities) {
    if (quantity.value.num < 0) return `a negative quantity in "${text}"`;
    if (quantity.value.den !== 1) return `a quantity that is not whole in "${text}"`;
    if (!used.has(quantity.id) && quantity.id !== form.question)
      return `unused number in "${text}"`;
  }
  if (/undefined|NaN|null|\s{2}/.test(text + solution)) return `broken text: "${text}"`;
  return faultOfSolution(solution, answer);
}
