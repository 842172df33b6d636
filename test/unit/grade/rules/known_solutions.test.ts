import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../../src/grade/rules";

/** A system's solution and whether the authors of GSM8K flagged it as correct. */
type Flagged = readonly [isCorrect: boolean, solution: string];
type Row = Readonly<Record<string, Flagged>> & { readonly gold: string };

const SYSTEMS = ["6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification"];

/** Where the rule says otherwise than their flag, `row system`, and why. There is no such case. */
const DISAGREEMENTS: Readonly<Record<string, string>> = {};

/** Their file marks answers by a last line `A: N`, their data set and checker by `#### N`. */
const marked = (text: string) => text.replace(/(^|\n)A: /g, "$1#### ");

function readSolutions(): Row[] {
  const folder = join(import.meta.dirname, "..", "..", "..", "fixtures", "data", "gsm8k");
  const text = gunzipSync(
    readFileSync(join(folder, "example_model_solutions.jsonl.gz")),
  ).toString();
  return text.split("\n").map((line) => JSON.parse(line) as Row);
}

describe("the known solutions of GSM8K", () => {
  const rows = readSolutions();
  const graded = rows.flatMap((row, i) => {
    const gold = RULES.gsm8k.gold(marked(row.gold));
    return SYSTEMS.map((system) => {
      const [isCorrect, solution] = row[system]!;
      const grade = RULES.gsm8k.grade(marked(solution), gold);
      return { name: `${i + 1} ${system}`, isCorrect, grade };
    });
  });

  it("are graded as their authors flagged them", () => {
    const otherwise = graded.filter(
      ({ isCorrect, grade }) => (grade.verdict === "right") !== isCorrect,
    );
    expect(otherwise.map(({ name }) => name)).toEqual(Object.keys(DISAGREEMENTS));
  });

  it("are all there", () => {
    expect(rows.length).toBe(1319);
    expect(graded.filter(({ isCorrect }) => isCorrect).length).toBe(2001);
    const answered = graded.filter(({ grade }) => grade.answer !== null);
    expect(graded.length - answered.length).toBe(0);
  });
});
