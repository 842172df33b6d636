import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/grade/rules";
import { type Case, gradesAll } from "./support";

const PUBLISHED: readonly Case[] = [
  // Where numbers are looked for.
  ["9", "9页", "right"],
  ["9", "9", "right"],
  ["9", "还剩9页没有看。", "right"],
  ["9", "99-90=9", "right"],
  ["9", "99-90=9（页）", "right"],
  ["9", "99-90=9(页)", "right"],
  ["9", "答：9", "right"],
  ["9", "答案是 9 页", "right"],
  ["9", "9 pages", "wrong", null],
  ["9", "The answer is 9", "wrong", null],
  ["9", "$9$", "right"],
  ["9", "答案为\\boxed{9}", "right"],
  ["1234", "一共1,234元", "right"],
  ["1234", "一共1 234元", "right"],
  // The last two candidates, either of them.
  ["68", "第一次77下，第二次68下", "right", "68"],
  ["77", "第一次77下，第二次68下", "right", "77"],
  ["99", "有99页，看了90页，剩9页", "wrong"],
  // 1 % unless both are integers.
  ["100", "是101个", "wrong"],
  ["100", "是100.9个", "right"],
  ["100", "是101.1个", "wrong"],
  ["3.14", "是3.15米", "right"],
  ["100", "是101.", "right"], // the point makes it a decimal, which may differ
  ["0", "是0.0000000001米", "right"],
  ["0", "是0.1米", "wrong"],
  // Fractions and percents.
  ["2/6", "占1/3。", "right"],
  ["2/6", "占3分之1", "right"],
  ["2/6", "占\\frac{1}{3}。", "right"],
  ["2/6", "占\\dfrac{1}{3}。", "wrong"],
  ["5/8", "是0.625。", "right"],
  ["12%", "是12%。", "right"],
  ["12%", "是0.12。", "right"],
  ["12%", "是12。", "wrong"],
  ["25%", "是1/4。", "right"],
  ["0", "是5/0。", "right"], // their division by zero is 0
  // Full-width digits are digits.
  ["18", "是１８个", "right"],
  // Not read: signs, Chinese numerals, mixed numbers.
  ["5", "是-5", "right", "5"],
  ["3/5", "是五分之三", "wrong", null],
  ["7/2", "是3又1/2。", "wrong"],
  ["18", "是十八个", "wrong", null],
  ["18", "", "wrong", null],
];

const STRICT: readonly Case[] = [
  ["9", "还剩9页没有看。", "right"],
  ["9", "答案是9页。", "right"],
  ["9", "答案是 9，因为99-90=9，共3步", "right"],
  ["77", "第一次77下，第二次68下", "wrong", "68"],
  ["3.14", "是3.15米", "wrong"],
  ["100", "是100.9个", "wrong"],
  ["100", "是100.0个", "right"],
  ["2/6", "占1/3。", "right"],
  ["2/6", "占3分之1", "right"],
  ["2/6", "答案是三分之一。", "right"],
  ["2/6", "占\\dfrac{1}{3}。", "right"],
  ["2/6", "是0.333。", "wrong"],
  ["12%", "是12%。", "right"],
  ["12%", "答案是百分之十二", "right"],
  ["12%", "是0.12。", "right"],
  ["12%", "是12。", "wrong"],
  ["18", "答案是１８个", "right"],
  ["18", "一共有十八个", "right"],
  ["350", "答案是三百五十", "right"],
  ["30000", "答案是3万", "right"],
  ["-5", "答案是-5", "right"],
  ["-5", "答案是负五。", "right"],
  ["7/2", "答案是3又1/2。", "right"],
  ["7/2", "答案是三又二分之一。", "right"],
  ["5/2", "答案是两个半", "right"],
  ["-5", "3-8=-5", "right"],
  ["5", "3-8=-5", "wrong", "-5"],
  ["-5", "所以气温是-5℃。", "right"],
  ["-5", "所以气温是负5℃。", "right"],
  ["9", "99-90=9", "right"],
  ["90", "99-90", "right", "90"],
  ["5/2", "所以是2又1/2米", "right"],
  ["5/2", "所以是２又１／２米。", "right"],
  ["-5/2", "所以是-2\\frac{1}{2}。", "right"],
  ["5/2", "一共2又二分之一米", "right"],
  ["1234", "一共1 234元", "right"],
  ["5", "一共5千克", "right"],
  ["3", "答案是三个", "right"],
  ["3", "答案是三角形", "wrong", null],
  ["18", "不知道", "wrong", null],
];

describe("the rule cmath", () => {
  gradesAll("cmath", PUBLISHED);
  it("refuses words as a known answer", () => {
    expect(() => RULES.cmath.gold("五")).toThrow(/cmath/);
  });
});

describe("the rule cmath-strict", () => {
  gradesAll("cmath-strict", STRICT);
});
