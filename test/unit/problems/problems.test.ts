import { describe, expect, it } from "vitest";
import { faultOf, faultOfSolution } from "../../../src/problems/check";
import { evaluationSet, mixedProblem, problemOf } from "../../../src/problems/generate";
import { FAMILIES } from "../../../src/problems/registry";

const SEEDS = 400;

describe("families", () => {
  it("have unique names, enough of each language and one to four steps", () => {
    expect(new Set(FAMILIES.map((family) => family.id)).size).toBe(FAMILIES.length);
    const of = (language: string) => FAMILIES.filter((family) => family.language === language);
    expect(of("en").length).toBeGreaterThanOrEqual(24);
    expect(of("zh").length).toBeGreaterThanOrEqual(12);
    for (const family of FAMILIES) expect([1, 2, 3, 4]).toContain(family.steps);
  });

  it.each(FAMILIES.map((family) => [family.id, family] as const))(
    "%s passes the checker over many seeds in both splits",
    (_, family) => {
      for (const split of ["train", "eval"] as const) {
        for (let seed = 0; seed < SEEDS; seed++) {
          const problem = problemOf(family, split, seed);
          expect(faultOf(problem), `seed ${seed}: ${problem.text}`).toBeUndefined();
        }
      }
    },
  );

  it("name every told number in the text", () => {
    for (let seed = 0; seed < 2000; seed++) {
      const { form, text } = mixedProblem("train", seed);
      for (const { role, value } of form.quantities) {
        if (role === "given") expect(text).toContain(String(value.num));
      }
    }
  });

  it("write many different texts", () => {
    for (const family of FAMILIES) {
      const texts = new Set(
        Array.from({ length: 100 }, (_, i) => problemOf(family, "train", i).text),
      );
      expect(texts.size, family.id).toBeGreaterThan(50);
    }
  });
});

describe("splits", () => {
  it("are deterministic by seed", () => {
    expect(mixedProblem("train", 7)).toEqual(mixedProblem("train", 7));
    expect(mixedProblem("train", 7).text).not.toBe(mixedProblem("train", 8).text);
  });

  it("keep evaluation texts out of training", () => {
    const training = new Set(
      Array.from({ length: 20_000 }, (_, seed) => mixedProblem("train", seed).text),
    );
    for (const language of ["en", "zh"] as const) {
      for (const steps of [1, 2]) {
        const problems = evaluationSet(language, steps, 200);
        expect(problems).toHaveLength(200);
        for (const problem of problems) {
          expect(training.has(problem.text)).toBe(false);
          expect([problem.language, problem.steps, problem.split]).toEqual([
            language,
            steps,
            "eval",
          ]);
        }
      }
    }
  });

  it("never gives an evaluation problem's numbers to the same family in training", () => {
    const key = (problem: ReturnType<typeof mixedProblem>) =>
      `${problem.family}:${problem.form.quantities
        .filter((quantity) => quantity.role === "given")
        .map((quantity) => quantity.value.num)}`;
    const trained = new Set(
      Array.from({ length: 20_000 }, (_, i) => key(mixedProblem("train", i))),
    );
    for (const problem of evaluationSet("en", 1, 300))
      expect(trained.has(key(problem))).toBe(false);
  });
});

describe("the checker", () => {
  const right = "Tom has 3+4 = <<3+4=7>>7 cups.\nThe answer is 7.";

  it("accepts a right solution", () => {
    expect(faultOfSolution(right, "7")).toBeUndefined();
  });

  it.each([
    ["a wrong sum", right.replaceAll("7", "8"), "8"],
    ["a last line without the answer", right.replace("is 7", "is 6"), "7"],
    ["a shown result that differs", right.replace(">>7", ">>9"), "7"],
    ["a line without annotation", `So it is.\n${right}`, "7"],
    ["steps that end elsewhere", "3+4 = <<3+4=7>>7\nThe answer is 3.", "3"],
    ["a malformed annotation", "3+ = <<3+=3>>3\nThe answer is 3.", "3"],
    ["a division by zero", "3/0 = <<3/0=3>>3\nThe answer is 3.", "3"],
  ])("rejects %s", (_, solution, answer) => {
    expect(faultOfSolution(solution, answer)).toBeTypeOf("string");
  });
});
