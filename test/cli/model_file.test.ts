import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FitReport } from "../../src/fit/fit";
import { goldenNames, goldenPath } from "../reference/golden";
import { partName, splitFile } from "../unit/weights/split_files";
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

  it("takes a split model by its folder and by any part, and names the part that is missing", async () => {
    const folder = scratch();
    const parts = await splitFile(new Uint8Array(readFileSync(model)), 3);
    parts.forEach((part, i) => {
      writeFileSync(join(folder, partName(i + 1, 3)), part);
    });
    const whole = await json<Record<string, unknown>>("inspect", "--model", model);
    for (const path of [folder, join(folder, partName(2, 3))]) {
      const split = await json<Record<string, unknown>>("inspect", "--model", path);
      expect(split).toMatchObject({ tensors: whole.tensors, fit: whole.fit });
    }
    rmSync(join(folder, partName(3, 3)));
    const report = await failure("inspect", "--model", folder);
    expect(report.message).toContain(partName(3, 3));
  });

  it("says what does not fit, and proposes what does", async () => {
    const { fit } = await json<{ fit: FitReport }>(
      ...["inspect", "--model", model, "--memory", "10 MB", "--context", "4096"],
    );
    expect(fit.allowance).toBe(1e7);
    expect(fit.wanted.obstacles).toMatchObject([{ kind: "allowance", found: 1e7 }]);
    expect(fit.proposal!.plan.total).toBeLessThanOrEqual(1e7);
    const text = await start(["inspect", "--model", model, "--memory", "10MB"]).ended;
    expect(text.stdout).toMatch(/Does not fit with 4096 positions in f16/);
    const { kv, contextLength } = fit.proposal!;
    expect(text.stdout).toContain(`Fits with ${contextLength} positions in ${kv}`);
    expect((await failure("inspect", "--model", model, "--memory", "lots")).code).toBe(2);
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
