import { expect, test } from "vitest";
import { problemsOfText } from "../../../src/learn/text_data";

test("paragraphs: a question, below it its solution or its answer", () => {
  const text = "What is 2 + 3?\n2+3 = <<2+3=5>>5\nThe answer is 5.\n\nHow many?\n7\n\nAnd this?";
  const { problems, leftOut } = problemsOfText(text, "typed");
  expect(problems).toMatchObject([
    { id: "typed/1", question: "What is 2 + 3?", gold: "5", rule: "exact" },
    { id: "typed/2", question: "How many?", gold: "7", solution: null },
  ]);
  expect(problems[0]!.solution).toBe("2+3 = <<2+3=5>>5\nThe answer is 5.");
  expect(leftOut).toEqual([{ id: "typed/3", reason: "Below the question there is no answer." }]);
});

test("JSON lines, and the wrong problems of an evaluation's run", () => {
  const lines = [
    { question: "What is 2 + 3?", solution: "2+3 = 5\nThe answer is 5." },
    { problem: "What is 2 + 4?", answer: 6 },
    { question: "What is 2 + 5?" },
  ];
  const text = `${lines.map((line) => JSON.stringify(line)).join("\n")}\nno JSON`;
  const { problems, leftOut } = problemsOfText(text, "a");
  expect(problems.map(({ gold }) => gold)).toEqual(["5", "6"]);
  expect(leftOut.map(({ id }) => id)).toEqual(["a/3", "a/4"]);

  const run = [
    { format: "skymath-run", version: 1 },
    { problem: "What is 2 + 3?", gold: "5", rule: "gsm8k", verdict: "right" },
    { problem: "What is 2 + 4?", gold: "6", rule: "gsm8k", verdict: "wrong" },
  ];
  const wrong = problemsOfText(run.map((line) => JSON.stringify(line)).join("\n"), "run");
  expect(wrong.problems).toMatchObject([{ question: "What is 2 + 4?", gold: "6", rule: "gsm8k" }]);
  expect(wrong.leftOut).toEqual([]);
});
