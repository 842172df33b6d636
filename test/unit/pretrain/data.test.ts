import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { describePython, python } from "./python";

const call = python("data");

/** Thirty problems in GSM8K's form. */
const rows = Array.from({ length: 30 }, (_, i) => ({
  question: `Vera has ${i} plums and buys 1,000. How many has she?`,
  answer: `Vera has ${i}+1000 = <<${i}+1000=${1000 + i}>>${1000 + i} plums.\n#### 1,0${String(i).padStart(2, "0")}`,
}));

describePython("the training sets", () => {
  it("keep a tenth of what is allowed of GSM8K out, and the examples have none of it", () => {
    const folder = mkdtempSync(join(tmpdir(), "skymath-"));
    try {
      mkdirSync(join(folder, "gsm8k"));
      const lines = rows.map((row) => `${JSON.stringify(row)}\n`);
      writeFileSync(join(folder, "gsm8k", "train.jsonl"), lines.join(""));
      const allowed = rows.slice(5).map(({ question }) => question);
      const kept = call("list(kept_out(x[0], set(x[1])))", [folder, allowed]);
      expect(kept).toEqual(
        [14, 24].map((i) => ({
          group: "gsm8k kept out",
          question: rows[i]!.question,
          answer: String(1000 + i),
          reply: `Vera has ${i}+1000 = <<${i}+1000=${1000 + i}>>${1000 + i} plums.\nThe answer is ${1000 + i}.`,
        })),
      );
      const rest = allowed.filter((_, i) => i % 10 !== 9);
      const examples = call("[e['question'] for e in gsm8k(x[0], 0, Random(1), set(x[1]))]", [
        folder,
        rest,
      ]);
      expect(examples).toEqual(rest);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("have SkyMath Stories in both languages, with copies", () => {
    const folder = mkdtempSync(join(tmpdir(), "skymath-"));
    try {
      mkdirSync(join(folder, "stories"));
      const write = (language: string, question: string, answer: string) =>
        writeFileSync(
          join(folder, "stories", `train_${language}.jsonl`),
          `${JSON.stringify({ question, answer })}\n`,
        );
      write(
        "en",
        "Vera has 9 plums and buys 40. How many?",
        "9+40 = <<9+40=49>>49 plums.\n#### 49",
      );
      writeFileSync(join(folder, "stories", "train_boosted.jsonl"), "");
      write("zh", "小红有9个李子，又买来40个。共几个？", "共9+40 = <<9+40=49>>49个。\n#### 49");
      const examples = call("list(stories(x, 6, Random(1), None))", folder) as {
        question: string;
        reply: string;
      }[];
      const chinese = examples.filter(({ question }) => question.startsWith("小红"));
      expect(chinese[0]!.reply).toBe("共9+40 = <<9+40=49>>49个。\nThe answer is 49.");
      expect(new Set(chinese.map(({ question }) => question)).size).toBeGreaterThan(4);
      expect(examples.length - chinese.length).toBeGreaterThan(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("ask some copies further and turn some comparisons, of problems where that can be", () => {
    const question =
      "Rita has 14 pens. Otto has 5 more pens than Rita. How many pens does Otto have?";
    const copies = call(
      "[asked_further(e, Random(i)) for i, e in enumerate(with_copies(x, ['14+5'], Fraction(19), 60, Random(2), None))]",
      question,
    ) as { question: string; reply: string }[];
    const has = (pattern: RegExp) => copies.filter((copy) => pattern.test(copy.question)).length;
    expect(copies.length).toBeGreaterThan(50);
    expect(has(/fewer pens than Rita/)).toBeGreaterThan(8);
    expect(has(/more pens than Rita/)).toBeGreaterThan(25);
    expect(has(/(?:than|as) Otto has\./)).toBeGreaterThan(8);
    for (const { question: told, reply } of copies) {
      const [rita, apart] = [...told.matchAll(/\d+/g)].map(([n]) => Number(n)) as [number, number];
      const otto = told.includes("fewer pens than Rita") ? rita - apart : rita + apart;
      expect(reply).toMatch(new RegExp(`^${rita}[-+]${apart} = <<.*=${otto}>>${otto}\\.\n`));
    }
  });
});
