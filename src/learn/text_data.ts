/** @file Problems from text that a person typed or picked: paragraphs, JSON lines, a run of an evaluation. */
import { RULE_NAMES, ruleByName } from "../grade/rules";
import type { RuleName } from "../grade/rules/rule";
import type { LearnProblem, LeftOut } from "./types";

/** What a text holds. */
export interface TextProblems {
  readonly problems: readonly LearnProblem[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Reads problems: JSON lines {question, answer, solution}, or the lines of a run of an evaluation, of which
 * the wrong ones count; or else paragraphs, each a question and, below it, its solution or its answer alone.
 */
export function problemsOfText(text: string, name: string): TextProblems {
  const isJson = text.trimStart().startsWith("{");
  const pieces = isJson
    ? text.split("\n").filter((line) => line.trim() !== "")
    : text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
  const problems: LearnProblem[] = [];
  const leftOut: LeftOut[] = [];
  pieces.forEach((piece, i) => {
    const id = `${name}/${i + 1}`;
    const read = isJson ? ofLine(piece, id) : ofParagraph(piece, id);
    if (typeof read === "string") leftOut.push({ id, reason: read });
    else if (read !== null) problems.push(read);
  });
  return { problems, leftOut };
}

/** A problem, the reason why it is none, or null for a line that is not meant. */
function ofLine(line: string, id: string): LearnProblem | string | null {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line);
  } catch {
    return "The line is no JSON.";
  }
  if (typeof row !== "object" || row === null) return "The line is no JSON object.";
  if (row.format === "skymath-run" || row.verdict === "right") return null;
  const text = (...names: string[]) => {
    const value = names.map((each) => row[each]).find((each) => each !== undefined);
    return typeof value === "string" || typeof value === "number" ? String(value) : null;
  };
  const question = text("question", "problem");
  if (question === null) return 'The line has no "question".';
  const solution = text("solution");
  const gold = text("answer", "gold") ?? (solution && answerOf(solution));
  if (gold === null) return 'The line has neither "answer" nor a "solution" that states one.';
  const rule = RULE_NAMES.find((each) => each === row.rule) ?? ("exact" satisfies RuleName);
  return { id, question: question.trim(), solution, gold, rule };
}

function ofParagraph(paragraph: string, id: string): LearnProblem | string {
  const [question = "", ...rest] = paragraph.trim().split("\n");
  const text = rest.join("\n").trim();
  const answer = answerOf(text);
  if (answer === null) return "Below the question there is no answer.";
  const alone = rest.length === 1 && text === answer;
  return {
    ...{ id, question: question.trim(), gold: answer, rule: "exact" },
    solution: alone ? null : text,
  };
}

/** The answer that a solution states, by the project's own rule. */
function answerOf(solution: string): string | null {
  return ruleByName("exact").answer(solution);
}
