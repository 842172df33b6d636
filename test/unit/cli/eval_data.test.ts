import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DATA_OPTIONS, readData, readSelection } from "../../../src/cli/eval_data";
import { readArguments, UsageError } from "../../../src/cli/options";
import { ALL } from "../../../src/evaluate/select";
import { familyById } from "../../../src/problems/generate";
import { isHeldBack } from "../../../src/problems/held_back";

const given = (...args: string[]) => readArguments(args, DATA_OPTIONS);

function file(name: string, ...lines: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "skymath-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(""));
  return join(folder, name);
}

const row = (fields: object) => JSON.stringify(fields);

describe("the data of an evaluation", () => {
  it("is read by the fields that are named and graded by the rule that is asked for", async () => {
    const path = file("mine.jsonl", row({ q: "1 + 1?", a: "2", nr: "x1", topic: "sums" }));
    const fields = ["--problem-field", "q", "--gold-field", "a", "--id-field", "nr"];
    const data = await readData(
      given("--data", path, ...fields, "--meta-fields", "topic", "--rule", "gsm8k"),
    );
    expect(data).toEqual({
      name: "jsonl: mine.jsonl",
      rows: [{ id: "x1", problem: "1 + 1?", gold: "2", rule: "gsm8k", meta: { topic: "sums" } }],
      skipped: 0,
    });
  });

  it("names a malformed row, which is skipped only when asked", async () => {
    const good = row({ problem: "1 + 1?", answer: "2" });
    const path = file("mine.jsonl", good, row({ problem: "1 + 2?" }), good.replace("?", " = ?"));
    await expect(readData(given("--data", path))).rejects.toThrow("mine.jsonl, line 2");
    const { rows, skipped } = await readData(given("--data", path, "--skip-malformed"));
    expect([rows.length, skipped]).toEqual([2, 1]);
  });

  it.each([
    ["gsm8k", 1319, "gsm8k"],
    ["cmath", 600, "cmath"],
    ["cmath-distractor", 360, "cmath"],
    ["mgsm-en", 250, "gsm8k"],
    ["mgsm-zh", 250, "gsm8k"],
    ["svamp", 700, "exact"],
    ["mawps-singleeq", 254, "exact"],
    ["mawps-singleop", 281, "exact"],
    ["stories-en", 591, "gsm8k"],
    ["stories-zh", 311, "gsm8k"],
  ])("comes along as %s", async (name, count, rule) => {
    const data = await readData(given("--data", name));
    expect([data.name, data.rows.length, data.skipped]).toEqual([name, count, 0]);
    expect(data.rows[0]?.rule).toBe(rule);
    expect(new Set(data.rows.map(({ id }) => id)).size).toBe(count);
  });

  it("has all of MAWPS when asked", async () => {
    const { rows } = await readData(given("--data", "mawps-singleeq", "--trained-too"));
    expect(rows).toHaveLength(508);
  });

  it("comes from the generator without a file, the same for the same seed", async () => {
    const args = ["--data", "generated", "--language", "zh", "--steps", "2", "--count", "5"];
    const { name, rows } = await readData(given(...args, "--data-seed", "3"));
    expect(name).toBe("generated: zh, 2 steps, seed 3");
    expect(rows).toHaveLength(5);
    expect((await readData(given(...args, "--data-seed", "3"))).rows).toEqual(rows);
    expect((await readData(given(...args, "--data-seed", "4"))).rows).not.toEqual(rows);
  });

  it("takes families that training never sees, of any number of steps or of one", async () => {
    const { name, rows } = await readData(given("--data", "held-back", "--count", "30"));
    expect(name).toBe("held-back: en, all steps, seed 0");
    for (const { meta } of rows) {
      expect(isHeldBack(familyById(String(meta.subject))!)).toBe(true);
    }
    expect(new Set(rows.map(({ meta }) => meta.steps)).size).toBeGreaterThan(2);
    const three = await readData(given("--data", "held-back", "--steps", "3", "--count", "5"));
    expect(three.rows.map(({ meta }) => meta.steps)).toEqual([3, 3, 3, 3, 3]);
  });

  it.each([
    ["a set that is none", ["--set", "nonsense"]],
    ["a rule that is none", ["--rule", "nonsense"]],
    ["fields for a published set", ["--set", "gsm8k", "--problem-field", "q"]],
    ["the generator's options for a file", ["--steps", "2"]],
    ["a file's options for the generator", ["--data", "generated", "--set", "gsm8k"]],
  ])("refuses %s", async (_, args) => {
    await expect(readData(given("--data", "some.jsonl", ...args))).rejects.toThrow(UsageError);
  });
});

describe("the selection", () => {
  it("is everything unless asked otherwise", () => {
    expect(readSelection(given())).toEqual(ALL);
    const args = ["--limit", "5", "--ids", "a,b", "--shuffle-seed", "0", "--shard", "2/8"];
    expect(readSelection(given(...args))).toEqual({
      limit: 5,
      ids: ["a", "b"],
      shuffleSeed: 0,
      shard: { index: 2, of: 8 },
    });
  });

  it.each(["2", "1/", "a/b", "-1/2"])("refuses the shard %s", (shard) => {
    expect(() => readSelection(given(`--shard=${shard}`))).toThrow(UsageError);
  });
});
