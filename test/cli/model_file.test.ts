import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { goldenNames, goldenPath } from "../reference/golden";
import { failure, json, scratch, start } from "./support";

const model = goldenPath("skywork-nano-q8_0");

describe("tokenize", () => {
  it("gives ids and pieces, and no BOS", async () => {
    const text = "2 + 3 = 5";
    const result = await json<{ ids: number[]; pieces: string[] }>(
      ...["tokenize", "--model", model, "--text", text],
    );
    expect(Object.keys(result)).toEqual(["ids", "pieces"]);
    expect(result.ids.length).toBe(result.pieces.length);
    expect(result.pieces.join("").replaceAll("▁", " ").trimStart()).toBe(text);
    expect(result.ids).not.toContain(1);
  });

  it("takes an empty text", async () => {
    const result = await json("tokenize", "--model", model, "--text", "");
    expect(result).toEqual({ ids: [], pieces: [] });
  });
});

describe("inspect", () => {
  it.each(goldenNames)("describes %s", async (name) => {
    const report = await json<Record<string, Record<string, unknown>>>(
      ...["inspect", "--model", goldenPath(name)],
    );
    expect(report.architecture).toMatchObject({ architecture: "llama", layers: 2 });
    expect(report.tensors).toHaveProperty(name.split("-").at(-1)!.toUpperCase());
    expect(report.tokenizer).toMatchObject({ pieces: 925, bos: 1, eos: 2 });
    const { weights, cache } = report.memory as { weights: number; cache: Record<string, number> };
    expect(weights).toBeLessThan(report.bytes as unknown as number);
    expect(cache.f32).toBe(2 * cache.f16!);
    expect(cache.int8).toBeLessThan(cache.f16!);
  });

  it("needs no GPU", async () => {
    const nowhere = { VK_DRIVER_FILES: "/none", VK_ICD_FILENAMES: "/none" };
    const run = start(["inspect", "--model", model, "--adapter", "default"], nowhere);
    expect((await run.ended).code).toBe(0);
  });
});

describe("model files that cannot be used", () => {
  const bytes = readFileSync(model);
  const damaged = (change: (copy: Buffer) => Buffer) => {
    const path = join(scratch(), "damaged.gguf");
    writeFileSync(path, change(Buffer.from(bytes)));
    return path;
  };
  const rename = (from: string, to: string) => (copy: Buffer) => {
    copy.write(to, copy.indexOf(from), "latin1");
    return copy;
  };

  it.each([
    ["a cut header", (copy: Buffer) => copy.subarray(0, 1000)],
    ["cut weights", (copy: Buffer) => copy.subarray(0, copy.length - 5000)],
    ["an empty file", (copy: Buffer) => copy.subarray(0, 0)],
    ["another format", rename("GGUF", "ZZZZ")],
  ])("gives a model error for %s", async (_, change) => {
    const report = await failure("inspect", "--model", damaged(change));
    expect(report).toMatchObject({ code: 1, kind: "model" });
    expect(report.message).toContain("damaged.gguf");
  });

  it("names a missing file", async () => {
    const report = await failure("inspect", "--model", "nowhere/none.gguf");
    expect(report).toMatchObject({ code: 1, kind: "model" });
    expect(report.message).toContain("nowhere/none.gguf");
  });

  it("names another architecture", async () => {
    const path = damaged(rename("llama", "mamba"));
    expect(await failure("inspect", "--model", path)).toMatchObject({
      ...{ code: 1, kind: "model" },
      found: "mamba",
    });
  });
});
