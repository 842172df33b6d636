import { describe, expect, it } from "vitest";
import { arithmeticValue } from "../../../src/common/arithmetic";
import { fractionText } from "../../../src/common/rational";

describe("the exact value of a sum", () => {
  it.each([
    ["48/2", "24"],
    ["3+4*5", "23"],
    ["(3+4)*5", "35"],
    ["100-20-30", "50"],
    ["64/4/2", "8"],
    ["-3+5", "2"],
    ["2*-3", "-6"],
    ["+8", "8"],
    ["2*(1+(4-3))", "4"],
    [".5+0.25", "3/4"],
    ["1/3+1/6", "1/2"],
    ["20%*$1,500", "300"],
    ["6 × 7 ÷ 4", "21/2"],
    ["99999999999999999999*3", "299999999999999999997"],
    ["5.", "5"],
  ])("%s is %s", (text, value) => {
    expect(fractionText(arithmeticValue(text)!)).toBe(value);
  });

  it.each([
    "",
    "x+1",
    "5+",
    "(1+2",
    "1+2)",
    "1/0",
    "1/(2-2)",
    "2^3",
    "1 2",
    "1..2",
    "5**2",
    "1,2,3",
    "()",
    "½",
  ])("%s has none", (text) => {
    expect(arithmeticValue(text)).toBeNull();
  });

  it("is not looked for in a long text", () => {
    expect(arithmeticValue(`${"1+".repeat(99)}1`)).not.toBeNull();
    expect(arithmeticValue(`${"(".repeat(500)}1`)).toBeNull();
  });
});
