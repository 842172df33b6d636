import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readArguments, UsageError } from "../../../src/cli/options";
import { readTrainData, TRAIN_DATA_OPTIONS } from "../../../src/cli/train_data";

const read = (...args: string[]) => readTrainData(readArguments(args, TRAIN_DATA_OPTIONS));

function dataFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "skymath-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "sums.jsonl"), JSON.stringify({ question: "1 + 1?", answer: "2" }));
  return join(folder, "sums.jsonl");
}

const family = ["--family", "en.money.change", "--count", "5"];

describe("problems of a file", () => {
  it("are measured with a share of them", async () => {
    expect(await read("--data", dataFile(), "--held-out", "0.1")).toMatchObject({
      heldOut: [],
      share: 0.1,
    });
  });

  it.each(["0", "1", "-0.5", "20"])("not with %s of them", async (held) => {
    const given = read("--data", dataFile(), `--held-out=${held}`);
    await expect(given).rejects.toThrow(UsageError);
  });
});

describe("problems of a family", () => {
  it("are measured with as many unseen ones as asked for", async () => {
    const { problems, heldOut } = await read(...family, "--held-out", "7");
    expect([problems.length, heldOut.length]).toEqual([5, 7]);
    expect((await read(...family)).heldOut).toHaveLength(60);
  });

  it.each(["0.25", "0", "-3", "1.5", ""])("are not measured with %j of them", async (held) => {
    await expect(read(...family, `--held-out=${held}`)).rejects.toThrow(UsageError);
  });
});
