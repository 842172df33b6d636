import { describe, expect, it, vi } from "vitest";
import { faultOf, faultOfSolution } from "../../../src/problems/check";
import { isDrill } from "../../../src/problems/family";
import { evaluationSet, problemOf } from "../../../src/problems/generate";
import { isHeldBack } from "../../../src/problems/held_back";
import { mixedProblem } from "../../../src/problems/mixture";
import { FAMILIES } from "../../../src/problems/registry";

vi.setConfig({ testTimeout: 180_000 }); // everything that there is, many times

const STORIES = FAMILIES.filter((family) => !isDrill(family));
const of = (language: string) => STORIES.filter((family) => family.language === language);

describe("families", () => {
  it("are enough, in both languages, over grades 1 to 6 and 1 to 6 steps", () => {
    expect(new Set(FAMILIES.map((family) => family.id)).size).toBe(FAMILIES.length);
    expect(of("en").length).toBeGreaterThanOrEqual(80);
    expect(of("zh").length).toBeGreaterThanOrEqual(30);
    expect(new Set(STORIES.map((family) => family.grade))).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const steps = new Set(STORIES.map((family) => family.steps));
    for (const n of [1, 2, 3, 4, 5]) expect(steps).toContain(n);
  });

  it.each(FAMILIES.map((family) => [family.id, family] as const))(
    "%s passes the checker in both splits and writes many texts",
    (_, family) => {
      const texts = new Set<string>();
      for (const split of ["train", "eval"] as const) {
        for (let seed = 0; seed < 60; seed++) {
          const problem = problemOf(family, split, seed);
          expect(faultOf(problem), `seed ${seed}: ${problem.text}`).toBeUndefined();
          expect(problem.steps).toBe(family.steps);
          texts.add(problem.text);
        }
      }
      expect(texts.size).toBeGreaterThan(80);
    },
  );
});

describe("splits", () => {
  const training = Array.from({ length: 20_000 }, (_, seed) => mixedProblem("train", seed));

  it("keep evaluation texts, and held-back families, out of training", () => {
    const texts = new Set(training.map(({ text }) => text));
    for (const language of ["en", "zh"] as const) {
      for (const part of ["trained", "held-back"] as const) {
        const problems = evaluationSet(language, part === "trained" ? 2 : undefined, 200, 0, part);
        expect(problems).toHaveLength(200);
        for (const problem of problems) {
          expect(texts.has(problem.text)).toBe(false);
          expect([problem.language, problem.split]).toEqual([language, "eval"]);
        }
      }
    }
    const heldBack = STORIES.filter(isHeldBack);
    const single = STORIES.filter(({ kind }) => kind !== "woven");
    expect(heldBack.length).toBeGreaterThanOrEqual(single.length / 12);
    const ids = new Set(heldBack.map(({ id }) => id));
    expect(training.filter(({ family }) => ids.has(family))).toEqual([]);
    expect(new Set(heldBack.map(({ language }) => language)).size).toBe(2);
    expect(new Set(heldBack.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(8);
  });

  it("never give an evaluation problem's numbers to the same family in training", () => {
    const key = (problem: (typeof training)[number]) =>
      `${problem.family}:${problem.form.quantities
        .filter(({ role }) => role === "given")
        .map(({ value }) => `${value.num}/${value.den}`)}`;
    const trained = new Set(training.filter((p) => p.operators.length === 0).map(key));
    for (const problem of evaluationSet("en", 1, 300)) expect(trained).not.toContain(key(problem));
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
