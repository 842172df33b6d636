import { describe, expect, it } from "vitest";
import {
  add,
  decimalText,
  divide,
  equal,
  fractionText,
  fromDigits,
  multiply,
  rational,
} from "../../../src/common/rational";

describe("rational", () => {
  it("reduces to lowest terms with a positive denominator", () => {
    expect(rational(2n, 6n)).toEqual({ numerator: 1n, denominator: 3n });
    expect(rational(2n, -6n)).toEqual({ numerator: -1n, denominator: 3n });
    expect(rational(0n, -6n)).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("has no value over zero", () => {
    expect(rational(1n, 0n)).toBeNull();
    expect(divide(rational(1n)!, rational(0n)!)).toBeNull();
  });

  it("computes exactly where floating point does not", () => {
    const sum = add(fromDigits("0.1")!, fromDigits("0.2")!)!;
    expect(equal(sum, fromDigits(".3")!)).toBe(true);
    const third = divide(rational(1n)!, rational(3n)!)!;
    expect(equal(multiply(third, rational(3n)!)!, rational(1n)!)).toBe(true);
    expect(equal(fromDigits("9007199254740993")!, fromDigits("9007199254740992")!)).toBe(false);
  });

  it.each([
    ["18", 18n, 1n],
    ["0.75", 3n, 4n],
    ["-0.05", -1n, 20n],
    ["12.5", 25n, 2n],
    ["1/3", 1n, 3n],
    ["-7/6", -7n, 6n],
  ])("shows %s as a decimal where it ends", (text, numerator, denominator) => {
    expect(decimalText(rational(numerator, denominator)!)).toBe(text);
  });

  it("shows fractions", () => {
    expect(fractionText(rational(6n, 8n)!)).toBe("3/4");
    expect(fractionText(rational(-8n, 4n)!)).toBe("-2");
  });
});
