import { describe, expect, it } from "vitest";
import { agrees } from "../../../src/evaluate/vote";

describe("agrees", () => {
  it.each([
    ["18", "18.0"],
    ["2 million", "2000000"],
    ["5 cm^2", "5"],
    ["3x^2", "3x^2"],
    ["\\frac12", "\\frac{1}{2}"],
  ])("%s and %s", (a, b) => expect(agrees(a, b)).toBe(true));

  it.each([
    ["3x^2", "3y^3"],
    ["2xy", "2"],
    ["2^3", "2"],
    ["5!", "5"],
    ["18", null],
    [null, null],
  ])("not %s and %s", (a, b) => expect(agrees(a, b)).toBe(false));
});
