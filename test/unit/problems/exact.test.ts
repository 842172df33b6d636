import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { compute, evaluate, exact, formatExact, parseExact } from "../../../src/problems/exact";

describe("exact arithmetic", () => {
  it.each([
    ["1+2*3", "7"],
    ["2*3+1", "7"],
    ["10-4-3", "3"],
    ["12/4/3", "1"],
    ["1/2+1/3", "5/6"],
    ["0.1+0.2", "0.3"],
    ["1.5*4", "6"],
    ["7/8", "0.875"],
  ])("%s is %s", (expression, value) => {
    const result = evaluate(expression);
    expect(result && formatExact(result)).toBe(value);
  });

  it.each(["", "1+", "+1", "1++2", "1 + 2", "a+1", "(1)"])("does not read %j", (expression) => {
    expect(evaluate(expression)).toBeUndefined();
  });

  it("reads back what it writes", () => {
    const random = new Random("fractions");
    for (let i = 0; i < 1000; i++) {
      const x = exact(random.int(-5000, 5000), random.int(1, 400));
      expect(parseExact(formatExact(x))).toEqual(x);
    }
  });

  it("keeps lowest terms and refuses what is not exact", () => {
    expect(exact(6, -4)).toEqual({ num: -3, den: 2 });
    expect(compute(exact(1, 3), "-", exact(1, 3))).toEqual({ num: 0, den: 1 });
    expect(() => compute(exact(1), "/", exact(0))).toThrow(RangeError);
    expect(() => exact(2 ** 60)).toThrow(RangeError);
  });
});
