import { describe, expect, it } from "vitest";
import { bootstrapDifference, mcnemar, wilson } from "../../../src/evaluate/statistics";

describe("Wilson's interval", () => {
  it.each([
    // Newcombe (1998), table I, method 3.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])("of %i in %i", (right, total, low, high) => {
    const interval = wilson(right, total);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("of nothing leaves everything open", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe("McNemar's exact test", () => {
  it.each([
    [0, 0, 1],
    [1, 0, 1],
    [5, 5, 1],
    [0, 5, 2 / 32],
    [1, 9, (2 * 11) / 1024],
    [3, 12, (2 * (1 + 15 + 105 + 455)) / 32768],
    [2, 10, (2 * (1 + 12 + 66)) / 4096],
  ])("of %i and %i flips", (a, b, p) => {
    expect(mcnemar(a, b)).toBeCloseTo(p, 12);
    expect(mcnemar(b, a)).toBeCloseTo(p, 12);
  });

  it("neither overflows nor vanishes for many flips", () => {
    expect(mcnemar(50_000, 50_000)).toBe(1);
    // z = 2: close to the normal distribution's 4.55 % with correction for continuity.
    expect(mcnemar(49_684, 50_316)).toBeCloseTo(0.0459, 3);
    expect(mcnemar(0, 100_000)).toBe(0);
  });
});

describe("the bootstrap interval", () => {
  const pairs = { both: 500, onlyA: 60, onlyB: 100, neither: 340 };

  it("is the same for the same seed and near to the normal approximation", () => {
    const interval = bootstrapDifference(pairs, 7);
    expect(bootstrapDifference(pairs, 7)).toEqual(interval);
    expect(bootstrapDifference(pairs, 8)).not.toEqual(interval);
    const half = 1.96 * Math.sqrt((0.16 - 0.04 ** 2) / 1000); // of the mean of paired differences
    expect(interval.low).toBeCloseTo(0.04 - half, 2);
    expect(interval.high).toBeCloseTo(0.04 + half, 2);
  });

  it("is a point where every pair is alike", () => {
    const same = { both: 10, onlyA: 0, onlyB: 0, neither: 5 };
    expect(bootstrapDifference(same, 0)).toEqual({ low: 0, high: 0 });
    const better = { both: 0, onlyA: 0, onlyB: 9, neither: 0 };
    expect(bootstrapDifference(better, 0)).toEqual({ low: 1, high: 1 });
  });

  it("leaves everything open without problems", () => {
    const none = { both: 0, onlyA: 0, onlyB: 0, neither: 0 };
    expect(bootstrapDifference(none, 0)).toEqual({ low: -1, high: 1 });
  });
});
