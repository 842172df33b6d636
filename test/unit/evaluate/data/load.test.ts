import { describe, expect, it } from "vitest";
import { SkymathError } from "../../../../src/common/errors";
import { DataError, loadRows } from "../../../../src/evaluate/data";
import { goldOfNumber } from "../../../../src/evaluate/data/fields";
import { generatedRows } from "../../../../src/evaluate/data/generated";
import { select } from "../../../../src/evaluate/select";
import { rowsOf } from "./support";

const line = (values: object) => JSON.stringify(values);

describe("any JSON lines", () => {
  it("finds common fields by themselves", async () => {
    const text = [
      line({ id: "a", question: "1 + 1?", answer: 2, level: 3, other: true }),
      line({ problem: "1 + 2?", gold: "3", subject: "sums" }),
      line({ input: "Half?", target: 0.5 }),
    ].join("\n\n");
    expect(await rowsOf(text, { set: "jsonl", file: "mine.jsonl" })).toEqual([
      { id: "a", problem: "1 + 1?", gold: "2", rule: "exact", meta: { level: 3 } },
      {
        id: "jsonl/mine/3",
        problem: "1 + 2?",
        gold: "3",
        rule: "exact",
        meta: { subject: "sums" },
      },
      { id: "jsonl/mine/5", problem: "Half?", gold: "0.5", rule: "exact", meta: {} },
    ]);
  });

  it("takes named fields and a named rule", async () => {
    const text = line({ frage: "1 + 1?", antwort: "#### 2", nr: 7, art: "leicht" });
    const fields = { problem: "frage", gold: "antwort", id: "nr", meta: ["art", "missing"] };
    expect(await rowsOf(text, { set: "jsonl", fields, rule: "gsm8k" })).toEqual([
      { id: "7", problem: "1 + 1?", gold: "#### 2", rule: "gsm8k", meta: { art: "leicht" } },
    ]);
  });

  it("is empty for an empty file", async () => {
    expect(await rowsOf("", { set: "jsonl" })).toEqual([]);
    expect(await rowsOf("\n \n", { set: "mgsm" })).toEqual([]);
  });
});

describe("malformed rows", () => {
  const good = (n: number) => line({ question: `${n}?`, answer: `#### ${n}` });
  const bad: readonly (readonly [string, RegExp])[] = [
    ["{", /no JSON/],
    ["[]", /no JSON object/],
    ["null", /no JSON object/],
    [line({ question: "?" }), /"answer" is missing/],
    [line({ question: ["?"], answer: "#### 1" }), /"question" is no text/],
    [line({ question: "?", answer: "1" }), /#### N/],
    [line({ question: "?", answer: "#### one" }), /known answer/],
    [line({ question: "  ", answer: "#### 1" }), /empty/],
    [line({ question: "x".repeat(100_001), answer: "#### 1" }), /100000/],
    [line({ question: "?", answer: 1e300 }), /too large/],
    [line({ __proto__: { question: "?" }, answer: "#### 1" }), /missing/],
  ];

  it.each(bad)("%# is named by its line", async (text, message) => {
    const rows = rowsOf([good(1), text, good(3)].join("\n"), { set: "gsm8k", file: "f.jsonl" });
    const error = await rows.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DataError);
    expect(error).toBeInstanceOf(SkymathError);
    expect(error).toMatchObject({ line: 2, report: { kind: "input" } });
    expect((error as DataError).message).toMatch(message);
    expect((error as DataError).message).toContain("f.jsonl, line 2");
  });

  it("are left out only when asked, each counted and named", async () => {
    const texts = bad.flatMap(([text], i) => [good(i), text]);
    const errors: DataError[] = [];
    const rows = await rowsOf(texts.join("\n"), {
      set: "gsm8k",
      onMalformed: (error) => errors.push(error),
    });
    expect(rows.map(({ gold }) => Number(gold))).toEqual(bad.map((_, i) => i));
    expect(errors.map((error) => error.line)).toEqual(bad.map((_, i) => 2 * i + 2));
  });

  it("of TSV have not two columns", async () => {
    const lines = ["a\t1", "b", "c\t2\t3", "d\t4"];
    const found: number[] = [];
    const rows = await rowsOf(lines.join("\n"), {
      set: "mgsm",
      onMalformed: (error) => found.push(error.line),
    });
    expect(rows.map(({ id }) => id)).toEqual(["mgsm/1", "mgsm/4"]);
    expect(found).toEqual([2, 3]);
  });

  it("of an array are named by their first line, and one never closed ends it", async () => {
    const item = (n: number) => line({ Body: "b", Question: `${n}?`, Answer: n });
    const text = `[\n${item(1)},\n{"Body": "}{",\n"Question": 1,,},\nx\n${item(2)},\n{"Body": "b"\n`;
    const found: number[] = [];
    const rows = await rowsOf(text, {
      set: "svamp",
      onMalformed: (error) => found.push(error.line),
    });
    expect(rows.map(({ gold }) => gold)).toEqual(["1", "2"]);
    expect(found).toEqual([3, 5, 7]);
  });

  it("are those whose id is there already", async () => {
    const text = [line({ id: 1, problem: "a", gold: 1 }), line({ id: 1, problem: "b", gold: 1 })];
    await expect(rowsOf(text.join("\n"), { set: "jsonl" })).rejects.toThrow(/line 2: .* twice/);
  });
});

describe("long files", () => {
  it("are read no faster than their rows are taken", async () => {
    const count = 100_000;
    let written = 0;
    let read = 0;
    let furthest = 0;
    async function* chunks() {
      const encoder = new TextEncoder();
      while (written < count) {
        const lines = Array.from({ length: 50 }, () => {
          written++;
          return `${line({ question: `What is ${written} + 1?`, answer: `#### ${written + 1}` })}\n`;
        });
        yield encoder.encode(lines.join(""));
      }
    }
    for await (const row of loadRows(chunks(), { set: "gsm8k" })) {
      read++;
      furthest = Math.max(furthest, written - read);
      if (row.gold !== String(read + 1)) throw new Error(`row ${read} has the gold ${row.gold}`);
    }
    expect(read).toBe(count);
    expect(furthest).toBeLessThan(50);
  });

  it("may be cut anywhere between chunks, within characters too", async () => {
    const text = `${line({ question: "芳芳有９页？", answer: "#### 9" })}\n`.repeat(3);
    const bytes = new TextEncoder().encode(text);
    for (const size of [1, 2, 3, 7]) {
      async function* chunks() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
      }
      const rows = await rowsOf(chunks(), { set: "gsm8k" });
      expect(rows.map(({ problem }) => problem)).toEqual(Array(3).fill("芳芳有９页？"));
    }
  });
});

describe("goldOfNumber", () => {
  it.each([
    [43, "43"],
    [-2.5, "-2.5"],
    [0.875, "0.875"],
    [0.3125, "0.3125"],
    [0.6666666667, "2/3"],
    [3.33333, "10/3"],
    [-0.1666666667, "-1/6"],
    [0.123457, "0.123457"],
  ])("%d is %s", (value, text) => expect(goldOfNumber(value)).toBe(text));
});

describe("generated problems", () => {
  it("are unseen ones, the same for the same seed", () => {
    const rows = generatedRows({ language: "en", steps: 2, count: 20 });
    expect(rows.length).toBe(20);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(20);
    expect(rows[0]).toMatchObject({ rule: "exact", meta: { language: "en", steps: 2 } });
    expect(generatedRows({ language: "en", steps: 2, count: 20 })).toEqual(rows);
    expect(generatedRows({ language: "en", steps: 2, count: 20, seed: 1000 })).not.toEqual(rows);
  });

  it("of more steps than the generator knows are refused", () => {
    expect(() => generatedRows({ language: "zh", steps: 99, count: 1 })).toThrow(/99 steps/);
  });
});

describe("shards of a selection", () => {
  const rows = Array.from({ length: 101 }, (_, i) => ({ id: `r${i}` }));

  it.each([1, 2, 3, 7, 101, 150])("%i of them have nothing in common and miss nothing", (of) => {
    const selection = { limit: 97, ids: null, shuffleSeed: 5, shard: null };
    const whole = select(rows, selection);
    const parts = Array.from({ length: of }, (_, i) =>
      select(rows, { ...selection, shard: { index: i + 1, of } }),
    );
    const joined = parts.flat().sort((a, b) => a.index - b.index);
    expect(joined).toEqual(whole);
    expect(new Set(whole.map(({ row }) => row.id)).size).toBe(97);
    const sizes = parts.map((part) => part.length);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });
});
