import { describe, expect, it } from "vitest";
import { arithmeticValue } from "../../../../src/common/arithmetic";
import { equal } from "../../../../src/common/rational";
import type { DataRow } from "../../../../src/evaluate/data";
import { Forbidden } from "../../../../tools/pretrain/overlap";
import { rowsOfFile } from "./support";

const ANNOTATION = /<<([^=<>]+)=([^<>]+)>>(\d+(?:\.\d+)?)/g;
const FILES = ["en", "zh", "train_en", "train_zh", "train_boosted"] as const;

const rowsOf = (file: string) => rowsOfFile(`stories/${file}.jsonl`, "stories");

const same = (a: string, b: string) => {
  const [left, right] = [arithmeticValue(a), arithmeticValue(b)];
  return left !== null && right !== null && equal(left, right);
};

/** What is wrong with a solution: each line must work something out, rightly, and the last one the answer. */
function faultOf({ solution = "", gold }: DataRow): string | undefined {
  const lines = solution.split("\n").slice(0, -1);
  let last = "";
  for (const line of lines) {
    const found = [...line.matchAll(ANNOTATION)];
    if (found.length === 0 || found.length !== line.split("<<").length - 1) return line;
    for (const [whole, sum = "", result = "", shown = ""] of found) {
      if (!same(sum, result) || !same(result, shown)) return whole;
      last = result;
    }
  }
  return same(last, gold) ? undefined : `${last} is not ${gold}`;
}

describe("SkyMath Stories", () => {
  it.each(FILES)("%s has solutions whose steps are right and lead to the answer", async (file) => {
    const rows = await rowsOf(file);
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect([row.id, faultOf(row)]).toEqual([row.id, undefined]);
    const language = file.endsWith("zh") ? "zh" : "en";
    expect(new Set(rows.map(({ meta }) => meta.language))).toEqual(new Set([language]));
  });

  it.each([
    ["en", ["train_en", "train_boosted"]],
    ["zh", ["train_zh"]],
  ])("%s shares no run of ten words with what is to be trained on", async (language, files) => {
    const measured = new Forbidden();
    for (const row of await rowsOf(language)) measured.add(row.id, row.problem);
    for (const file of files) {
      for (const { id, problem } of await rowsOf(file)) {
        expect([id, measured.find(problem)]).toEqual([id, undefined]);
      }
    }
  });

  it("notices a wrong step and a wrong answer", () => {
    const row = { id: "", problem: "", rule: "gsm8k", meta: {} } as const;
    const with_ = (solution: string, gold: string) => faultOf({ ...row, solution, gold });
    expect(with_("2*3 = <<2*3=6>>6 pens.\n#### 6", "6")).toBeUndefined();
    expect(with_("2*3 = <<2*3=5>>5 pens.\n#### 5", "5")).toBe("<<2*3=5>>5");
    expect(with_("2*3 = <<2*3=6>>6 pens.\n#### 7", "7")).toBe("6 is not 7");
    expect(with_("Six pens.\n#### 6", "6")).toBe("Six pens.");
  });
});
