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

/** What may come in parts: amounts, sizes, times, shares. */
const DIVISIBLE =
  /dollar|cent|mile|meter|yard|km|cm|foot|feet|inch|hour|minute|second|day|week|month|year|kg|gram|pound|ounce|liter|gallon|cup|degree|percent|%|average|times|元|角|米|千克|克|吨|升|时|分|秒|天|倍|平均|千米|度|年/;

/** What is wrong with a generated problem, or undefined. */
export function faultOf(problem: Problem): string | undefined {
  const { form, text, lines, steps, answer, solution } = problem;
  if (lines.length !== steps || form.relations.length !== steps) {
    return `${lines.length} lines for ${form.relations.length} relations`;
  }
  const used = new Set(form.relations.flatMap(({ operands }) => operands));
  for (const { id, value, role } of form.quantities) {
    if (value.num < 0) return `a negative quantity in "${text}"`;
    if (value.num / value.den > 1e6) return `a quantity beyond a million in "${text}"`;
    const free = role === "idle" || id === form.question;
    if (!free && !used.has(id)) return `unused number in "${text}"`;
  }
  for (const line of lines) {
    const worded = /\p{L}/u.test(line);
    if (worded && />>\d+[./]\d/.test(line) && !DIVISIBLE.test(line.replace(/<<.*?>>|=/g, ""))) {
      return `a part of something whole in "${line}"`;
    }
  }
  return faultOfText(text) ?? faultOfText(lines.join(" ")) ?? faultOfSolution(solution, answer);
}

/** What no text may hold: holes, marks, choices that nobody made, stray spaces. */
function faultOfText(text: string): string | undefined {
  const found = /undefined|NaN|null|\[object|\s{2}|[{}|⟦⟧#]| [.,?!]|[,.?]{2}|[，。？]{2}/.exec(
    text,
  );
  return found ? `"${found[0]}" in "${text}"` : undefined;
}
