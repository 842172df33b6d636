import { describe, expect, it } from "vitest";
import { chineseToDigits } from "../../../src/grade/chinese";

describe("chineseToDigits", () => {
  it.each([
    ["十", "10"],
    ["十八", "18"],
    ["二十", "20"],
    ["一百零五", "105"],
    ["三百五", "350"],
    ["三百五十", "350"],
    ["两千零三十", "2030"],
    ["一万二", "12000"],
    ["三万零五", "30005"],
    ["一百二十五万", "1250000"],
    ["一亿三千万", "130000000"],
    ["二〇二三", "2023"],
    ["三点一四", "3.14"],
    ["负五", "-5"],
    ["负18", "-18"],
    ["五分之三", "3/5"],
    ["5分之三", "3/5"],
    ["三又二分之一", "3 1/2"],
    ["百分之二十", "20%"],
    ["百分之２０", "20%"],
    ["一半", "1/2"],
    ["两个半", "2.5"],
    ["3万", "30000"],
    ["1.5亿", "150000000"],
    ["1.25万", "12500"],
    ["十八个苹果", "18个苹果"],
    ["三个", "3个"],
    ["九。", "9。"],
  ])("%s is %s", (text, digits) => expect(chineseToDigits(text, "any")).toBe(digits));

  it.each([
    "三角形",
    "一共18个",
    "万一",
    "千万",
    "十分好",
    "两三个",
    "五六七八万",
    "半径",
    "apples",
  ])("%s stays", (text) => expect(chineseToDigits(text, "any")).toBe(text));

  it("leaves single characters alone in running text", () => {
    expect(chineseToDigits("有一个人和十八个人", "long")).toBe("有一个人和18个人");
  });
});
