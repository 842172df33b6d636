import { describe, expect, it } from "vitest";
import { setOfFile } from "../../../../src/evaluate/data/sets";
import { ruleByName } from "../../../../src/grade/rules";
import { rowsOf, rowsOfFile } from "./support";

describe("the published files", () => {
  it.each([
    ["gsm8k/test.jsonl", "gsm8k", 1319],
    ["cmath/cmath_dev.jsonl", "cmath", 600],
    ["cmath/distractor.jsonl", "cmath", 360],
    ["mgsm/mgsm_en.tsv", "mgsm", 250],
    ["mgsm/mgsm_zh.tsv", "mgsm", 250],
    ["svamp/svamp_first700.json", "svamp", 700],
    ["mawps/singleeq.jsonl", "mawps", 254],
    ["mawps/singleop.jsonl", "mawps", 281],
    ["stories/en.jsonl", "stories", 591],
    ["stories/zh.jsonl", "stories", 311],
    ["stories/train_en.jsonl", "stories", 7802],
    ["stories/train_zh.jsonl", "stories", 3766],
    ["stories/train_boosted.jsonl", "stories", 6251],
  ] as const)(
    "%s is %s with %i rows, each with its own id and a gold",
    async (path, set, count) => {
      expect(setOfFile(`somewhere/${path}`)).toBe(set);
      const rows = await rowsOfFile(path, set);
      expect(rows.length).toBe(count);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
      for (const { gold, rule } of rows) expect(ruleByName(rule).gold(gold).value).not.toBeNull();
    },
  );

  it("gives GSM8K with its steps, and golds with commas and signs", async () => {
    const rows = await rowsOfFile("gsm8k/test.jsonl", "gsm8k");
    expect(rows[0]).toEqual({
      id: "gsm8k/test/1",
      problem: expect.stringMatching(/^Janet’s ducks lay 16 eggs .* farmers' market\?$/),
      gold: "18",
      rule: "gsm8k",
      solution: expect.stringMatching(/^Janet sells 16 - 3 - 4 = <<16-3-4=9>>9 .*\n#### 18$/s),
      meta: { steps: 2 },
    });
    expect(rows.filter(({ gold }) => gold.includes(",")).length).toBe(14);
    expect(rows.filter(({ gold }) => gold.startsWith("-")).length).toBe(2);
  });

  it("gives CMATH with grade, steps and digits", async () => {
    const rows = await rowsOfFile("cmath/cmath_dev.jsonl", "cmath");
    expect(rows[0]).toEqual({
      id: "cmath/dev/1",
      problem: "芳芳买了一本书有99页，看了90页，她还剩多少页没有看？",
      gold: "9",
      rule: "cmath",
      meta: { language: "zh", grade: 1, steps: 1, digits: 2 },
    });
    for (const grade of [1, 2, 3, 4, 5, 6]) {
      expect(rows.filter(({ meta }) => meta.grade === grade).length).toBe(100);
    }
    expect(rows.filter(({ gold }) => gold.endsWith("%")).length).toBe(3);
    expect(rows.filter(({ gold }) => gold.includes("/")).length).toBe(28);
    const [, second] = await rowsOfFile("cmath/distractor.jsonl", "cmath");
    expect(second?.meta).toEqual({ language: "zh", distractors: 1 });
  });

  it("gives MGSM with its language, each problem in both", async () => {
    const en = await rowsOfFile("mgsm/mgsm_en.tsv", "mgsm");
    const zh = await rowsOfFile("mgsm/mgsm_zh.tsv", "mgsm");
    expect(en[0]).toMatchObject({ id: "mgsm/en/1", gold: "18", meta: { language: "en" } });
    expect(zh.every(({ meta }) => meta.language === "zh")).toBe(true);
    expect(zh.map(({ gold }) => gold)).toEqual(en.map(({ gold }) => gold));
  });

  it("gives SVAMP as one text with a full stop between its parts", async () => {
    const [first] = await rowsOfFile("svamp/svamp_first700.json", "svamp");
    expect(first).toEqual({
      id: "svamp/first700/chal-1",
      problem:
        "Each pack of dvds costs 76 dollars. If there is a discount of 25 dollars on each pack. " +
        "How much do you have to pay to buy each pack?",
      gold: "51",
      rule: "exact",
      meta: { subject: "Subtraction" },
    });
  });

  it("gives of MAWPS the lines that training left out, and all when told to", async () => {
    const kept = await rowsOfFile("mawps/singleeq.jsonl", "mawps");
    const all = await rowsOfFile("mawps/singleeq.jsonl", "mawps", { trainedToo: true });
    expect(kept.map(({ id }) => id)).toEqual(
      all.map(({ id }) => id).filter((_, index) => index % 2 === 1),
    );
    expect(kept[0]).toMatchObject({ id: "mawps/singleeq/2", gold: "26" });
    expect(kept[0]?.problem).toMatch(/in the barn\?$/);
    expect(all.length).toBe(508);
    const golds = new Set(all.map(({ gold }) => gold));
    for (const fraction of ["2/3", "1/3", "5/6", "1/6"]) expect(golds).toContain(fraction);
    expect(golds).toContain("158.35");
    const singleop = await rowsOfFile("mawps/singleop.jsonl", "mawps", { trainedToo: true });
    expect(singleop.map(({ gold }) => gold)).toContain("10/3");
  });
});

describe("MATH", () => {
  const rows = [
    {
      problem: "What is $\\frac{1}{3}+\\frac{1}{6}$?",
      level: "Level 2",
      type: "Prealgebra",
      solution: "First \\boxed{3}/6, so the sum is $\\boxed{\\frac{1}{2}}$.",
    },
    {
      problem: "Solve $x^2 = 2$ for $x > 0$.",
      level: "Level ?",
      subject: "Algebra",
      answer: "\\sqrt{2}",
      unique_id: "test/algebra/7.json",
    },
  ];
  const expected = [
    {
      id: "math/1",
      problem: rows[0]!.problem,
      gold: "\\frac{1}{2}",
      rule: "math",
      solution: rows[0]!.solution,
      meta: { level: 2, subject: "Prealgebra" },
    },
    {
      id: "math/test/algebra/7.json",
      problem: rows[1]!.problem,
      gold: "\\sqrt{2}",
      rule: "math",
      meta: { subject: "Algebra" },
    },
  ];

  it.each([
    ["JSON lines", rows.map((row) => JSON.stringify(row)).join("\n")],
    ["JSON lines from Windows", rows.map((row) => JSON.stringify(row)).join("\r\n")],
    ["an array", JSON.stringify(rows)],
    ["an array over many lines", JSON.stringify(rows, null, 2)],
    ["objects over many lines", rows.map((row) => JSON.stringify(row, null, 2)).join("\n")],
    ["with a byte order mark", `\uFEFF${rows.map((row) => JSON.stringify(row)).join("\n")}`],
  ])("is read from %s", async (_, text) => {
    expect(await rowsOf(text, { set: "math" })).toEqual(expected);
  });

  it("is read from a file a problem", async () => {
    const text = JSON.stringify(rows[0], null, 4);
    const [row] = await rowsOf(text, { set: "math", file: "MATH/test/algebra/12.json" });
    expect(row).toEqual({ ...expected[0], id: "math/12/1" });
    expect(setOfFile("MATH/test/algebra/12.json")).toBe("math");
  });

  it("takes another rule", async () => {
    const text = JSON.stringify(rows[1]);
    const [row] = await rowsOf(text, { set: "math", rule: "math-minerva" });
    expect(row?.rule).toBe("math-minerva");
  });

  it("refuses a solution without an answer", async () => {
    const text = JSON.stringify({ problem: "x", solution: "none" });
    await expect(rowsOf(text, { set: "math" })).rejects.toThrow(/line 1: .*boxed/);
  });
});

describe("setOfFile", () => {
  it.each([
    ["GSM8K/main/test.jsonl", "gsm8k"],
    ["math-sets/cmath_dev.jsonl", "cmath"],
    ["math500.jsonl", "math"],
    ["aftermath.jsonl", "jsonl"],
    ["mine.jsonl", "jsonl"],
    ["gsm8k/mgsm_zh.tsv", "mgsm"],
    ["data/stories/train_zh.jsonl", "stories"],
    ["data\\stories\\en.jsonl", "stories"],
    ["my-stories/en.jsonl", "jsonl"],
    ["stories/mine.jsonl", "jsonl"],
  ] as const)("%s is %s", (path, set) => expect(setOfFile(path)).toBe(set));
});
