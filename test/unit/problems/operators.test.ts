import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { Random } from "../../../src/common/random";
import { faultOf } from "../../../src/problems/check";
import { isDrill } from "../../../src/problems/family";
import { boost, type Problem, problemOf } from "../../../src/problems/generate";
import { OPERATOR_NAMES } from "../../../src/problems/operators";
import { FAMILIES } from "../../../src/problems/registry";
import { familyTable } from "../../../src/problems/table";

vi.setConfig({ testTimeout: 180_000 }); // three problems of each of a thousand families

const STORIES = FAMILIES.filter((family) => !isDrill(family));
const sample = STORIES.flatMap((family) =>
  [0, 1, 2].map((seed) => problemOf(family, "train", seed)),
);

/** What leaves a story as long as it was: after "earlier" the asked quantity cannot be gone on from. */
const LONGER = OPERATOR_NAMES.filter((name) => name !== "earlier");

/** The problems of the sample that an operator fits, before and after it. */
function pairs(name: (typeof OPERATOR_NAMES)[number]): [Problem, Problem][] {
  return sample.flatMap((problem) => {
    const after = boost(problem, name, new Random(`${problem.family}${problem.seed}`));
    return after ? [[problem, after] as [Problem, Problem]] : [];
  });
}

describe("operators", () => {
  it.each(OPERATOR_NAMES)("%s works on most families, and its results pass the checker", (name) => {
    const made = pairs(name);
    const families = new Set(made.map(([{ family }]) => family));
    // A question about a percentage or a difference, or with a condition in it, is not gone on from.
    const share = name === "constrain" || name === "deepen" ? 0.75 : 0.9;
    const fitting = STORIES.filter(({ steps }) => name !== "earlier" || steps > 1);
    expect(families.size).toBeGreaterThan(fitting.length * share);
    for (const [before, after] of made) {
      expect(faultOf(after), after.text).toBeUndefined();
      expect(before.form).toEqual(
        problemOf(STORIES.find(({ id }) => id === before.family)!, "train", before.seed).form,
      );
    }
  });

  it("deepen adds a relation and asks for its result", () => {
    for (const [before, after] of pairs("deepen")) {
      expect(after.steps).toBe(before.steps + 1);
      expect(after.form.question).toBe(after.form.relations.at(-1)!.result);
      expect(after.form.relations.at(-1)!.operands).toContain(before.form.question);
      expect(after.lines.slice(0, before.steps)).toEqual(before.lines);
    }
  });

  it("constrain keeps the question's kind and changes the outcome", () => {
    for (const [before, after] of pairs("constrain")) {
      const kind = ({ form }: Problem) => form.quantities[form.question]!.measure!.kind;
      expect(kind(after)).toBe(kind(before));
      expect(after.answer).not.toBe(before.answer);
    }
  });

  it.each(["rephrase", "concretise"] as const)("%s changes the words and not the truth", (name) => {
    const made = pairs(name);
    const other = made.filter(([before, after]) => before.text !== after.text);
    expect(other.length).toBeGreaterThan(made.length * 0.85);
    for (const [before, after] of made) {
      expect(after.answer).toBe(before.answer);
      expect(after.form.relations).toEqual(before.form.relations);
    }
  });

  it("distract tells a number that nothing needs", () => {
    for (const [before, after] of pairs("distract")) {
      expect(after.answer).toBe(before.answer);
      const idle = ({ form }: Problem) =>
        form.quantities.filter(({ role }) => role === "idle").length;
      expect(idle(after)).toBe(idle(before) + 1);
    }
  });

  it("earlier asks for what a step before the last finds, and keeps the steps to it", () => {
    for (const [before, after] of pairs("earlier")) {
      expect(after.steps).toBeLessThan(before.steps);
      const lines = after.lines.filter((line) => before.lines.includes(line));
      expect(lines).toHaveLength(after.steps);
      expect(after.lines.at(-1)).toContain(`>>${after.answer}`);
      expect(after.lines.at(-1)).not.toBe(before.lines.at(-1));
      const question = after.text.replace(/.*[.，。] ?/, "");
      expect(question).toMatch(/how (?:many|much).*\?$|(?:多少|百分之几).*？$/i);
    }
  });

  it("compose, four deep and in any order", () => {
    let composed = 0;
    for (const problem of sample) {
      const random = new Random(`compose ${problem.family} ${problem.seed}`);
      let result: Problem | undefined = problem;
      for (const name of random.sample(LONGER, 4)) {
        result = result && boost(result, name, random);
      }
      if (!result) continue;
      composed++;
      expect(faultOf(result), result.text).toBeUndefined();
    }
    expect(composed).toBeGreaterThan(sample.length * 0.7);
  });

  it("leave bare arithmetic alone", () => {
    const drill = problemOf(FAMILIES.find(isDrill)!, "train", 0);
    for (const name of ["concretise", "constrain", "deepen", "distract", "earlier"] as const) {
      expect(boost(drill, name, new Random(0))).toBeUndefined();
    }
  });
});

it("the list of families in the documents is up to date", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/problems.md"), "utf8");
  expect(page, "run: npx skymath problems --list > docs/problems.md").toBe(familyTable());
});
