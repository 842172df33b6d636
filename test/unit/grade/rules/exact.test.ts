import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/grade/rules";
import { type Case, gradesAll } from "./support";

const CASES: readonly Case[] = [
  ["18", "#### 18", "right"],
  ["18", "\\boxed{18}", "right"],
  ["18", "The answer is $18.00.", "right", "18"],
  ["18", "答案是１８个。", "right"],
  ["18", "答案是十八。", "right"],
  ["1250000", "答案是一百二十五万。", "right"],
  ["1250000", "答案是125万", "right"],
  ["20005", "一共是两万零五个", "right"],
  ["3.14", "答案是三点一四", "right"],
  ["1/2", "答案是一半", "right"],
  ["3/5", "答案是五分之三", "right"],
  ["20%", "答案是百分之二十", "right"],
  ["1,234.5", "The answer is 1234.50", "right"],
  ["1/3", "The answer is 2/6", "right"],
  ["1/3", "The answer is 0.333", "wrong"],
  ["7 3/4", "The answer is 31/4", "right"],
  ["31/4", "\\boxed{7\\frac34}", "right"],
  ["1/2", "\\boxed{\\dfrac12}", "right"],
  ["18", "\\boxed{18\\text{ cm}^2}", "right"],
  ["27.3%", "The answer is 27.3", "right"],
  ["27.3%", "The answer is 27.3%", "right"],
  ["27.3%", "The answer is 0.273", "right"],
  ["0.5", "The answer is 50%", "right"],
  ["50", "The answer is 50%", "wrong"],
  ["2", "First \\boxed{1}, then \\boxed{2}", "right"],
  ["(1,2)", "\\boxed{(1, 2)}", "right"],
  ["(1,2)", "\\boxed{(2,1)}", "undecided"],
  ["\\sqrt{2}", "\\boxed{\\sqrt2}", "right"],
  ["\\sqrt{4}", "\\boxed{2}", "undecided"],
  ["[0,1)", "\\boxed{[0,1)}", "right"],
  ["5", "\\boxed{x+2}", "undecided", "x+2"],
  ["18", "nothing", "wrong", null],
  ["a\n#### 1,234", "The answer is 1234", "right"],
];

describe("the rule exact", () => {
  gradesAll("exact", CASES);

  it("takes of a reply that was cut only a stated answer", () => {
    const gold = RULES.exact.gold("18");
    expect(RULES.exact.grade("It is 18", gold, { cut: true }).answer).toBeNull();
    expect(RULES.exact.grade("The answer is 18.", gold, { cut: true }).verdict).toBe("right");
  });

  it("refuses an empty known answer", () => {
    expect(() => RULES.exact.gold("  ")).toThrow(/exact/);
  });
});

describe("every rule", () => {
  const hostile = ["\\boxed{".repeat(3000), `#### ${"9,".repeat(20_000)}`, "答案是".repeat(9000)];
  const long = [`答案是${"三".repeat(30_000)}`, "\\frac{".repeat(9000), "1/".repeat(30_000)];

  it.each(Object.values(RULES))("$name survives replies that are meant to hurt", (rule) => {
    const gold = rule.gold("18");
    for (const reply of [...hostile, ...long]) {
      expect(rule.grade(reply, gold).verdict).not.toBe("right");
      expect(rule.grade(`\\boxed{${reply}}`, gold).verdict).not.toBe("right");
    }
  });

  it.each(Object.values(RULES))("$name grades its own known answer as right", (rule) => {
    for (const raw of ["18", "0", "2.5", "1234"]) {
      const gold = rule.gold(raw);
      expect(rule.compare(gold.text, gold)).toBe("right");
      const reply = rule.name === "cmath" ? gold.text : `The answer is ${gold.text}.`;
      expect(rule.grade(reply, gold).verdict).toBe("right");
      expect(rule.answer(reply)).not.toBeNull();
    }
  });
});
