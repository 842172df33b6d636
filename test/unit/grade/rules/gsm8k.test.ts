import { describe, expect, it } from "vitest";
import { RULES, ruleByName } from "../../../../src/grade/rules";
import { type Case, gradesAll } from "./support";

const CASES: readonly Case[] = [
  // The data set's own mark: the first one counts, and whatever else the reply says does not.
  ["a\n#### 18", "9 * 2 = <<9*2=18>>18\n#### 18", "right", "18"],
  ["#### 2,125", "#### 2125", "right"],
  ["2,125", "#### 2,125", "right", "2125"],
  ["#### 1,450,000", "#### 1450000", "right"],
  ["#### -3", "#### -3", "right"],
  ["-3", "#### 3", "wrong"],
  ["3", "#### 3.", "right"],
  ["18", "#### 18\nQuestion: more?\n#### 7", "right"],
  ["18", "The answer is 7.\n#### 18", "right"],
  ["9", "#### 9/2", "right", "9"], // the mark's pattern ends at the bar
  ["18", "#### $18", "right"], // not their form: the last number
  // Else what progressive hints take: the first number after the last "The answer is".
  ["18", "The answer is 18.", "right"],
  ["18", "The answer is $18.00. That is 2 dollars for each of 9.", "right", "18.00"],
  ["18", "The answer is 17. No: the answer is 18", "right"],
  [
    "18",
    "We know the Answer Hints: 17. The answer is 18 (Hint: The answer is near to 17).",
    "right",
  ],
  ["18", "18 eggs. The answer is eighteen.", "wrong", null],
  ["-5", "The answer is -5 degrees.", "right"],
  ["5", "The answer is -$5", "wrong", "-5"],
  [".5", "The answer is 0.5", "right"],
  ["18", "所以答案是 18。", "right"],
  ["5,600", "答案是 5,600 美元。", "right"],
  // Else the last number.
  ["18", "She has 3 and gets $18.", "right", "18"],
  ["18", "3 + 15 = <<3+15=18>>18 eggs", "right"],
  ["18", "18, or rather 17", "wrong", "17"],
  ["18", "It is 18 ...", "right", "18"],
  ["18", "Eighteen.", "wrong", null],
  ["18", "", "wrong", null],
  // By value, as Skywork compares; a checker of texts would call these wrong.
  ["18", "#### 18.0", "right"],
  ["18", "#### 018", "right"],
  ["18", "#### 18.5", "wrong"],
  ["18", "#### 1.8.0", "wrong"],
  // What the published patterns do not read: fractions, percents, full-width and Chinese digits.
  ["1", "The answer is 1/2", "right", "1"],
  ["50", "The answer is 50%", "right"],
  ["18", "答案是十八", "wrong", null],
  ["18", "答案是１８", "wrong", null],
  // Numbers of any length, exactly.
  ["9007199254740993", "#### 9007199254740992", "wrong"],
  ["1", `#### 0.${"9".repeat(3000)}`, "wrong"],
];

describe("the rule gsm8k", () => {
  gradesAll("gsm8k", CASES);

  it.each(["", "eighteen", "#### ", "1/2"])("refuses %j as a known answer", (raw) => {
    expect(() => RULES.gsm8k.gold(raw)).toThrow(/gsm8k/);
  });

  it("is found by name, and no other", () => {
    expect(ruleByName("gsm8k")).toBe(RULES.gsm8k);
    expect(() => ruleByName("constructor")).toThrow(/math-minerva/);
  });
});
