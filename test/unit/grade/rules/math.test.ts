import { describe, expect, it } from "vitest";
import { normaliseMath } from "../../../../src/grade/latex_normal";
import { RULES } from "../../../../src/grade/rules";
import type { Verdict } from "../../../../src/grade/rules/rule";
import { type Case, gradesAll } from "./support";

/** gold, answer in the box, verdict of `math`, verdict of `math-minerva` */
type Pair = readonly [gold: string, answer: string, math: Verdict, minerva: Verdict];

const PAIRS: readonly Pair[] = [
  ["10", "10", "right", "right"],
  // Units, money, percents, degrees
  ["10", "10\\text{ units}", "right", "right"],
  ["10", "10\\text{ cm}", "right", "right"],
  ["10", "\\$10", "right", "right"],
  ["10", "10\\%", "right", "right"],
  ["90", "90^\\circ", "right", "right"],
  ["90", "90^{\\circ}", "right", "right"],
  ["10", "10\\text{ cm} \\text{ wide}", "wrong", "undecided"],
  ["10", "10 inches", "wrong", "right"],
  // Decimals
  ["0.1", ".1", "right", "right"],
  ["\\frac{1}{2}", "0.5", "right", "right"],
  ["\\frac{1}{4}", "0.25", "wrong", "right"],
  ["3.50", "3.5", "wrong", "right"],
  ["\\frac{1}{3}", "0.333", "wrong", "wrong"],
  // Fractions
  ["\\frac{8}{3}", "\\tfrac83", "right", "right"],
  ["\\frac{1}{2}", "\\dfrac12", "right", "right"],
  ["\\frac{1}{72}", "\\frac1{72}", "right", "right"],
  ["\\frac{1}{2}", "1/2", "right", "right"],
  ["-\\frac{1}{2}", "-1/2", "wrong", "right"], // theirs: \frac{-1}{2}
  ["\\frac{1}{3}", "\\frac{2}{6}", "wrong", "right"],
  ["\\frac{31}{4}", "7\\frac{3}{4}", "wrong", "undecided"],
  ["7\\frac{3}{4}", "7\\dfrac{3}{4}", "right", "right"],
  ["\\frac{1}{3}", "\\frac{1}{4}", "wrong", "wrong"],
  // Long numbers
  ["100000", "100,000", "wrong", "right"],
  ["100,000", "100{,}000", "wrong", "right"],
  ["1,000,000", "1,\\!000,\\!000", "right", "right"],
  // Left sides
  ["5", "x = 5", "right", "right"],
  ["5", "f(x)=5", "wrong", "right"],
  ["5", "y=x=5", "wrong", "right"],
  // Words
  ["\\text{Monday}", "\\text{Monday}", "right", "right"],
  ["\\text{Monday}", "Monday", "wrong", "right"],
  ["\\text{Monday}", "\\text{Tuesday}", "wrong", "wrong"],
  ["\\text{(A)}", "A", "wrong", "right"],
  ["\\text{even}", "2", "wrong", "undecided"],
  // Roots
  ["\\sqrt{3}", "\\sqrt3", "right", "right"],
  ["2\\sqrt{3}", "\\sqrt{12}", "wrong", "right"],
  ["\\frac{\\sqrt{2}}{2}", "\\frac{1}{\\sqrt{2}}", "wrong", "right"],
  ["1+\\sqrt{2}", "\\frac{1}{\\sqrt{2}-1}", "wrong", "right"],
  ["\\sqrt{2}", "1.414", "wrong", "wrong"],
  ["\\sqrt{2}", "\\sqrt{3}", "wrong", "wrong"],
  ["2", "\\sqrt[3]{8}", "wrong", "undecided"],
  ["2", "\\log_2 4", "wrong", "undecided"],
  ["12\\pi", "\\pi\\cdot12", "wrong", "right"],
  ["12\\pi", "37.7", "wrong", "wrong"],
  // Polynomials
  ["2x+3", "3+2x", "wrong", "right"],
  ["(x+1)^2", "x^2+2x+1", "wrong", "right"],
  ["x^2-1", "x^2+1", "wrong", "wrong"],
  ["\\frac{x^2-1}{x-1}", "x+1", "wrong", "right"],
  ["i^2", "-1", "wrong", "undecided"],
  ["2^{100}", "1267650600228229401496703205376", "wrong", "undecided"],
  // Tuples, intervals, lists
  ["(1,2)", "(1, 2)", "right", "right"],
  ["(1,2)", "\\left( 1,2 \\right)", "right", "right"],
  ["(1,2)", "(2,1)", "wrong", "wrong"],
  ["(1,2]", "(1,2)", "wrong", "wrong"],
  ["(1,\\frac{1}{2})", "(1,0.5)", "wrong", "right"],
  ["[0,\\infty)", "[0,\\infty)", "right", "right"],
  ["[0,\\infty)", "[1,\\infty)", "wrong", "wrong"],
  ["(-\\infty,1)\\cup(2,3)", "(-\\infty,1)\\cup(2,\\frac{6}{2})", "wrong", "right"],
  ["\\{1,2\\}", "\\{2,1\\}", "wrong", "right"],
  ["\\{1,2\\}", "\\{2,3\\}", "wrong", "wrong"],
  ["10,4,-2", "10, 4, -2", "right", "right"],
  ["10,4,-2", "4,10,-2", "wrong", "undecided"],
  ["-2,3", "3,-2", "wrong", "undecided"],
  ["-2,3", "-2,4", "wrong", "wrong"],
  ["-2,3,5", "-2,3", "wrong", "wrong"],
  ["(1,2),(3,4)", "(3,4),(1,2)", "wrong", "undecided"],
  ["(1,2),(3,4)", "(1,2),(3,\\frac{8}{2})", "wrong", "right"],
  ["(1,2),(3,4)", "(1,2),(3,5)", "wrong", "wrong"],
  ["(1,2)\\cup(3,4)", "(3,4)\\cup(1,2)", "wrong", "right"],
  ["(1,4)\\cup(2,5)", "(1,2]\\cup(2,5)", "wrong", "undecided"], // the same union
  ["\\{1,2\\}", "\\{1,2,2\\}", "wrong", "right"],
  ["\\{1,2\\}", "1,2", "wrong", "undecided"],
  ["(1,2)", "-2,3", "wrong", "undecided"],
  ["1,2", "12", "wrong", "right"], // as published: whole numbers lose their commas
  ["(1,2)", "3", "wrong", "undecided"],
  // Matrices
  [
    "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
    "\\begin{pmatrix}1&2\\\\3&4\\end{pmatrix}",
    "right",
    "right",
  ],
  [
    "\\begin{pmatrix} 1 & 1/2 \\end{pmatrix}",
    "\\begin{pmatrix} 1 & 0.5 \\end{pmatrix}",
    "wrong",
    "right",
  ],
  [
    "\\begin{pmatrix} 1 & 2 \\end{pmatrix}",
    "\\begin{pmatrix} 1 & 3 \\end{pmatrix}",
    "wrong",
    "wrong",
  ],
  [
    "\\begin{pmatrix} 1 \\\\ 2 \\end{pmatrix}",
    "\\begin{pmatrix} 1 & 2 \\end{pmatrix}",
    "wrong",
    "wrong",
  ],
  ["\\begin{pmatrix}1&2\\end{pmatrix}", "\\begin{bmatrix}1&2\\end{bmatrix}", "wrong", "right"],
  [
    "\\begin{vmatrix}1&0\\\\0&1\\end{vmatrix}",
    "\\begin{vmatrix}2&1\\\\1&1\\end{vmatrix}",
    "wrong",
    "undecided", // both are 1
  ],
  // Damaged
  ["2", "\\frac", "wrong", "undecided"],
  ["2", "\\sqrt", "wrong", "undecided"],
  ["2", "((((", "wrong", "undecided"],
  ["2", "\\frac{1}{0}", "wrong", "undecided"],
  ["2", "1/0", "wrong", "undecided"],
  ["2", "(".repeat(5000), "wrong", "undecided"],
  ["2", "9^{999999999}", "wrong", "undecided"],
];

describe("answers in a box", () => {
  const boxed = PAIRS.map(([gold, answer, ...verdicts]) => ({
    gold,
    reply: `\\boxed{${answer}}`,
    verdicts,
  }));
  gradesAll(
    "math",
    boxed.map(({ gold, reply, verdicts }) => [gold, reply, verdicts[0]]),
  );
  gradesAll(
    "math-minerva",
    boxed.map(({ gold, reply, verdicts }) => [gold, reply, verdicts[1]]),
  );
});

const REPLIES: readonly Case[] = [
  ["5", "First \\boxed{4}, then \\boxed{5}.", "right", "5"],
  ["5", "\\fbox{5}", "right"],
  ["5", "\\boxed{5} and \\fbox{6}", "right"],
  ["5", "so $\\boxed 5$.", "right", "5"],
  ["\\frac{1}{\\sqrt{2}}", "\\boxed{\\frac{1}{\\sqrt{2}}}", "right"],
  ["5", "The answer is $5$.", "right", "5"],
  ["5", "The answer is: $x=5$. Check: 2+3.", "right", "x=5"],
  ["5", "The answer is 5", "right"],
  ["3.5", "The answer is 3.5.", "right", "3.5"],
  ["5", "It is 5", "wrong", null],
  ["5", "It is \\boxed{5", "wrong", null],
  ["5", "", "wrong", null],
  // Known answers from whole solutions
  ["We get $4$, so $\\boxed{4}$ or rather $\\boxed{5}$.", "\\boxed{5}", "right"],
];

describe("finding the answer", () => {
  gradesAll("math", REPLIES);

  gradesAll("math-minerva", [
    ["5", "Final Answer: The final answer is $5$. I hope it is correct.", "right", "$5$"],
    ["5", "\\boxed{4} Final Answer: The final answer is 5. I hope it is correct.", "right"],
    ["5", "Final Answer: The final answer is $\\boxed{5}$. I hope it is correct.", "right"],
    [
      "\\frac{1}{2}",
      "Final Answer: The final answer is $\\boxed{\\frac{1}{2}}$. I hope it is correct.",
      "right",
    ],
    ["5", "\\boxed{5}", "right"],
    ["5", "nothing", "wrong", null],
  ]);
});

describe("normaliseMath", () => {
  it.each([
    ["\\frac12", "\\frac{1}{2}"],
    ["\\frac1{72}", "\\frac{1}{72}"],
    ["3\\sqrt2 + 1", "3\\sqrt{2}+1"],
    ["{.5}", "{0.5}"],
    ["007/8", "007/8"],
    ["\\frac", null],
    ["1\\text{ a}\\text{ b}", null],
    ["", ""],
  ])("%j is %j", (text, normal) => expect(normaliseMath(text)).toBe(normal));

  it("gives the value of numbers only", () => {
    expect(RULES.math.gold("\\frac{2}{6}").value).toEqual({ numerator: 1n, denominator: 3n });
    expect(RULES.math.gold("1,234").value).toEqual({ numerator: 1234n, denominator: 1n });
    expect(RULES.math.gold("1,2").value).toBeNull();
    expect(RULES.math.gold("\\sqrt{2}").value).toBeNull();
  });
});
