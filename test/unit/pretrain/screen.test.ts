import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { evaluationSet } from "../../../src/problems/generate";
import { mixedProblem } from "../../../src/problems/mixture";
import { Forbidden } from "../../../tools/pretrain/overlap";
import { screen, testItems } from "../../../tools/pretrain/screen";

const data = join(import.meta.dirname, "..", "..", "..", "data");
const lines = (file: string) => readFileSync(join(data, file), "utf8").trimEnd().split("\n");
const example = (question: string, reply = "The answer is 1.") => ({
  ...{ question, reply, source: "planted" },
});

describe("runs of ten words", () => {
  const forbidden = new Forbidden();
  forbidden.add("a test", "One, two three four five six seven eight nine TEN eleven 12 apples.");
  forbidden.add("a Chinese test", "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥");

  it("are found whatever the case, the punctuation and what stands around", () => {
    const text = "Zero two three, four five: six seven eight nine ten Eleven end";
    expect(forbidden.find(text)?.set).toBe("a test");
    expect(forbidden.find(`x${text}`)?.run).toBe(
      "two three four five six seven eight nine ten eleven",
    );
    expect(forbidden.find("two three four five six seven eight nine ten")).toBeUndefined();
    expect(
      forbidden.find("three four five six seven eight nine ten eleven 13 apples"),
    ).toBeUndefined();
  });

  it("count two Chinese characters as a word, from any character on", () => {
    expect(forbidden.find("问乙丙丁戊己庚辛壬癸子丑寅卯辰巳，午未申酉戌。")?.set).toBe(
      "a Chinese test",
    );
    expect(forbidden.find("问乙丙丁戊己庚辛壬癸子丑寅卯辰巳，午未申酉。")).toBeUndefined();
  });
});

describe("screening of training examples", () => {
  let forbidden: Forbidden;
  let items: ReadonlyMap<string, number>;
  beforeAll(async () => {
    ({ forbidden, items } = await testItems(data));
  });

  it("knows every item of the test sets, and of MAWPS the held-back half alone", () => {
    expect(Object.fromEntries(items)).toEqual({
      ...{ "gsm8k test": 1319, "cmath dev": 600, "cmath distractor": 360 },
      ...{ "mgsm en": 250, "mgsm zh": 250 },
      ...{ "mawps singleop held back": 281, "mawps singleeq held back": 254 },
      ...{ "stories en": 591, "stories zh": 311 },
      ...{ "held-back families en": 400, "held-back families zh": 400 },
    });
  });

  it("finds a planted item of each set, in a question or in a reply", () => {
    const gsm8k = JSON.parse(lines("gsm8k/test.jsonl")[700] as string).question as string;
    const cmath = JSON.parse(lines("cmath/cmath_dev.jsonl")[1] as string).input as string;
    const mgsm = (lines("mgsm/mgsm_zh.tsv")[3] as string).split("\t")[0] as string;
    const mawps = JSON.parse(lines("mawps/singleop.jsonl")[1] as string).input as string;
    const planted = [
      example(`${gsm8k} (Hint: The answer is near to 7).`),
      example("What is 1 + 1?", `${cmath}\nThe answer is 2.`),
      example(mgsm),
      example(`${mawps} Say it.`),
      example("What is 1 + 1?"),
    ];
    const { kept, dropped } = screen(planted, forbidden);
    expect(kept).toEqual([4]);
    expect([...dropped]).toEqual([
      ["planted with gsm8k test", 1],
      ["planted with cmath dev", 1],
      ["planted with mgsm zh", 1],
      ["planted with mawps singleop held back", 1],
    ]);
  });

  it("finds problems of held-back families, by name and by wording", () => {
    const [first, second] = evaluationSet("en", undefined, 2, 0, "held-back");
    const planted = [
      { ...example("What is 1 + 1?"), family: "en.change.startBefore" },
      example(`${second?.text} Think about it well, then say in words what is asked.`),
      example("What is 1 + 1?"),
    ];
    const { kept, ofHeldBack } = screen(planted, forbidden);
    expect(first?.family).not.toBe(second?.family);
    expect(kept).toEqual([2]);
    expect(ofHeldBack).toBe(1);
  });

  it("leaves generated problems alone, save for chance", () => {
    const generated = Array.from({ length: 2000 }, (_, i) => {
      const { text, solution, family } = mixedProblem("train", i);
      return { question: text, reply: solution, source: "generated", family };
    });
    expect(screen(generated, forbidden).kept.length).toBeGreaterThan(1980);
  });
});
