import { describe, expect, test } from "vitest";
import { otherProblems } from "../../../src/learn/generated";
import { gradable } from "../../../src/learn/parts";
import { familyById } from "../../../src/problems/generate";
import { isHeldBack } from "../../../src/problems/held_back";

describe("problems that show what is forgotten", () => {
  const problems = otherProblems(20);
  const families = problems.map(({ id }) => familyById(id.split("/")[1]!)!);

  test("are unseen ones of families that training sees", () => {
    expect(problems.every(({ id }) => id.split("/")[2] === "eval")).toBe(true);
    expect(families.some(isHeldBack)).toBe(false);
  });

  test("are as many as wanted, of both languages and one to three steps in turn", () => {
    expect(new Set(problems.map(({ question }) => question)).size).toBe(20);
    const kinds = families.map(({ language, steps }) => `${language} ${steps}`);
    expect(kinds.slice(0, 6)).toEqual(["en 1", "en 2", "en 3", "zh 1", "zh 2", "zh 3"]);
    expect(kinds.slice(6, 12)).toEqual(kinds.slice(0, 6));
  });

  test("can be graded, and are the same each time", () => {
    expect(gradable(problems)).toEqual({ good: problems, leftOut: [] });
    expect(otherProblems(20)).toEqual(problems);
  });
});
