import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import { corrupt } from "../../../src/problems/corrupt";
import { mixedProblem } from "../../../src/problems/mixture";
import { compareExample, compareRecord } from "../../../src/problems/self_compare";
import { firstWrongStep } from "../../../src/problems/wrong_step";

const truth = "A is 3+4 = <<3+4=7>>7.\nB is 7*2 = <<7*2=14>>14.\nThe answer is 14.";

describe("the first wrong step", () => {
  it.each([
    ["the solution itself", truth, null],
    [
      "another way to the same end",
      "2*3 = <<2*3=6>>6. 6+8 = <<6+8=14>>14. The answer is 14.",
      null,
    ],
    ["forms of numbers", "<<3+4=7.0>>7 and <<7×2=14>>14. The answer is 14.00", null],
    ["a false sum", truth.replace("7*2=14>>14", "7*2=15>>15"), [1, "7*2=15", "arithmetic"]],
    [
      "a false sum before others",
      "<<3+4=8>>8 <<8*2=16>>16 The answer is 16.",
      [0, "3+4=8", "arithmetic"],
    ],
    ["a wrong relation", "<<3+4=7>>7 <<7+2=9>>9\nThe answer is 9.", [1, "7+2=9", "relation"]],
    ["a step that is missing", "<<3+4=7>>7\nThe answer is 7.", [1, "", "missing"]],
    ["no step at all", "I do not know.", [0, "", "missing"]],
    ["another number in the last line", truth.replace("is 14", "is 41"), [2, "", "statement"]],
    ["a sum that is none", "<<3+four=7>>7", [0, "3+four=7", "arithmetic"]],
    ["a division by zero", "<<3/0=7>>7", [0, "3/0=7", "arithmetic"]],
  ] as const)("of %s", (_, reply, expected) => {
    const found = firstWrongStep(reply, truth);
    expect(found && [found.index, found.step, found.reason]).toEqual(expected);
  });

  it("is where synthetic faults were made, or where they first show", () => {
    const reasons = new Set<string>();
    let exactly = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const problem = mixedProblem("train", seed);
      const wrong = corrupt(problem, new Random(seed));
      const found = firstWrongStep(wrong.text, problem.solution);
      expect(wrong.answer).not.toBe(problem.answer);
      if (!found) expect.fail(`no fault found in ${wrong.text}`);
      reasons.add(found.reason);
      if (found.index === wrong.step) exactly++;
      expect(wrong.text).not.toMatch(/NaN|undefined|⟦|#/);
    }
    expect(exactly).toBeGreaterThan(1900);
    expect(reasons).toEqual(new Set(["arithmetic", "relation", "missing"]));
  });
});

describe("records of self-compare", () => {
  it("judge each answer, name the wrong step, and end in the solution", () => {
    const wrong = "<<3+4=8>>8\n<<8*2=16>>16\nThe answer is 16.";
    const attempts = [
      { text: wrong, right: false },
      { text: truth, right: true },
      { text: "<<3+4=7>>7 The answer is 7.", right: false },
    ];
    const { question, reply } = compareRecord("How many?", truth, attempts);
    expect(question.split("\n").slice(0, 3)).toEqual([
      "How many?",
      "Compare the answers:",
      "(1) <<3+4=8>>8 <<8*2=16>>16 The answer is 16.",
    ]);
    expect(reply).toBe(
      [
        "Answer 1 is wrong from step 1: 3+4=8",
        "Answer 2 agrees.",
        "Answer 3 is wrong from step 2: it stops too early.",
        truth,
      ].join("\n"),
    );
  });

  it("hold right and wrong answers, deterministic by seed", () => {
    let [right, wrong] = [0, 0];
    for (let seed = 0; seed < 1000; seed++) {
      const problem = mixedProblem("train", seed);
      const example = compareExample(problem, new Random(seed));
      expect(compareExample(problem, new Random(seed))).toEqual(example);
      expect(example.reply.endsWith(problem.solution)).toBe(true);
      right += example.reply.match(/^Answer \d agrees\.$/gm)?.length ?? 0;
      wrong += example.reply.match(/^Answer \d is wrong from step \d+: .+$/gm)?.length ?? 0;
    }
    expect(right).toBeGreaterThan(500);
    expect(wrong).toBeGreaterThan(700);
  });
});
