import { describe, expect, it } from "vitest";
import { asking, examplesBefore, parseFewShot } from "../../../src/hint/few_shot";
import { carriesHints, questionWithHints } from "../../../src/hint/prompts";

const file = {
  format: "skymath-few-shot",
  examples: [
    { question: "2 + 2?", reply: "2 + 2 = 4. The answer is 4.", hints: ["5", "4"] },
    { question: "1 + 2?", reply: "The answer is 3." },
  ],
};

describe("examples before a question", () => {
  const fewShot = parseFewShot(JSON.stringify(file), "examples.json");

  it("stand in the base form", () => {
    expect(examplesBefore(fewShot, "3 + 3?") + asking(fewShot, " 3 + 3?\r\n")).toBe(
      "Q: 2 + 2?\nA: 2 + 2 = 4. The answer is 4.\n\nQ: 1 + 2?\nA: The answer is 3.\n\nQ: 3 + 3?\nA:",
    );
  });

  it("stand in the form with hints where the question has some", () => {
    const question = questionWithHints("3 + 3?", ["7", "6"]);
    expect(examplesBefore(fewShot, question) + asking(fewShot, question)).toBe(
      "Q: 2 + 2? (Hint: The answer is near to 5, 4).\n" +
        "A: We know the Answer Hints: 5, 4. With the Answer Hints: 5, 4, we will answer the question. " +
        "2 + 2 = 4. The answer is 4.\n\n" +
        "Q: 1 + 2?\nA: The answer is 3.\n\n" +
        "Q: 3 + 3? (Hint: The answer is near to 7, 6).\nA:",
    );
  });

  it("take the file's own words", () => {
    const words = { ...file, question: "Question:", answer: "A: Let's think step by step\n" };
    const own = parseFewShot(JSON.stringify(words), "examples.json");
    expect(asking(own, "3 + 3?")).toBe("Question: 3 + 3?\nA: Let's think step by step");
  });

  it.each(["3 + 3?", "(Hint: The answer is near to 6). What?", "(Hint: The answer is near to )."])(
    "%s has no hints",
    (question) => expect(carriesHints(question)).toBe(false),
  );
});

describe("a few-shot file", () => {
  it.each([
    ["{", "JSON"],
    ["[]", "format"],
    [JSON.stringify({ ...file, format: "other" }), "format"],
    [JSON.stringify({ ...file, examples: [] }), "examples"],
    [JSON.stringify({ ...file, examples: [{ question: "2 + 2?" }] }), "examples.0.reply"],
    [JSON.stringify({ ...file, examples: [{ question: " ", reply: "4" }] }), "examples.0.question"],
    [
      JSON.stringify({ ...file, examples: [{ ...file.examples[0], hints: [] }] }),
      "examples.0.hints",
    ],
  ])("that is damaged is refused: %s", (json, place) => {
    expect(() => parseFewShot(json, "mine.json")).toThrow(/mine\.json is no file of few-shot/);
    try {
      parseFewShot(json, "mine.json");
    } catch (error) {
      expect((error as { report: { needed: string } }).report.needed).toContain(place);
    }
  });
});
