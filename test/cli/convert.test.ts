import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { LoraAdapter } from "../../src/weights/lora";
import { writePeft } from "../../src/weights/peft_writer";
import { checkpointPath } from "../reference/checkpoint";
import { goldenPath } from "../reference/golden";
import { dict, global, pickle, text, torchFile } from "../unit/convert/pickles";
import { failure, json, scratch, skymath } from "./support";

interface Converted {
  readonly file: string;
  readonly bytes: number;
  readonly resumedAt: number;
  readonly tensors: Record<string, { count: number; bytes: number }>;
  readonly notes: string[];
}

const never = join(tmpdir(), "skymath-never.gguf");

const SHAPE = { layers: 2, hidden: 256, feedForward: 512, heads: 2, kvHeads: 2, headDim: 128 };
const ADAPTER: LoraAdapter = {
  ...{ rank: 1, alpha: 1, dropout: 0 },
  layers: [{ v: { a: new Float32Array(256).fill(1), b: new Float32Array(256).fill(1) } }, {}],
};

describe("convert", () => {
  it("makes a file that the other commands take", async () => {
    const target = join(scratch(), "tiny.gguf");
    const made = await json<Converted>("convert", checkpointPath, target, "--type", "q4_k");
    expect(made).toMatchObject({ file: target, resumedAt: 0 });
    expect(made.tensors).toMatchObject({
      Q4_K: { count: 15 },
      Q6_K: { count: 1 },
      F32: { count: 5 },
    });
    expect(made.notes.join("; ")).toContain("[USER] 385, [BOT] 386, [SEP] 387");
    expect(readFileSync(target)).toHaveLength(made.bytes);
    const shape = await json<{ tokenizer: { chat: string } }>("inspect", "--model", target);
    expect(shape.tokenizer.chat).toBe("skywork");
    const args = ["--model", target, "--prompt", "2+2", "--max-tokens", "3"];
    const { code } = await skymath("generate", ...args);
    expect(code).toBe(0);
    const again = await failure("convert", checkpointPath, target, "--type", "q4_k");
    expect(again).toMatchObject({ code: 1, kind: "input" });
  });

  it("merges an adapter into a GGUF file", async () => {
    const model = goldenPath("skywork-nano-q8_0");
    const adapter = join(goldenPath("skywork-nano-q8_0"), "..", "lora-nano-q8_0");
    const target = join(scratch(), "merged.gguf");
    await json(
      "convert",
      model,
      target,
      "--type",
      "f16",
      "--adapter",
      adapter,
      "--adapter",
      "lavapipe",
    );
    const {
      ids,
      loss_from: from,
      loss,
    } = JSON.parse(readFileSync(join(adapter, "expect.json"), "utf8"));
    const { ReferenceModel } = await import("../reference/forward");
    const { logSoftmax } = await import("../reference/ops");
    const { NodeFileSource } = await import("../../src/weights/node_file_source");
    const logits = (await ReferenceModel.load(await NodeFileSource.open(target))).logits(ids);
    let sum = 0;
    for (let t = from; t < ids.length; t++) sum -= logSoftmax(logits[t - 1]!)[ids[t]]!;
    expect(Math.abs(sum / (ids.length - from) - loss)).toBeLessThan(1e-2);
    const other = await failure(
      "convert",
      checkpointPath,
      `${target}2`,
      "--type",
      "f16",
      "--adapter",
      adapter,
    );
    expect(other).toMatchObject({ code: 1, kind: "model" });
    expect(other.message).toContain("another model");
    const own = join(scratch(), "own");
    mkdirSync(own);
    const base = { name: "mine", hash: "0".repeat(64) };
    const { config, weights } = await writePeft(ADAPTER, SHAPE, base);
    writeFileSync(join(own, "adapter_config.json"), config);
    writeFileSync(join(own, "adapter_model.safetensors"), weights);
    const foreign = await failure(
      "convert",
      model,
      `${target}3`,
      "--type",
      "f16",
      "--adapter",
      own,
    );
    expect(foreign.message).toContain("another base model");
  });

  it("refuses a hostile .bin by name, and writes nothing", async () => {
    const folder = scratch();
    const owned = join(folder, "owned");
    for (const file of ["config.json", "tokenizer.model"]) {
      copyFileSync(join(checkpointPath, file), join(folder, file));
    }
    const call = pickle(global("os", "system"), text(`touch ${owned}`), 0x85, "R");
    writeFileSync(join(folder, "pytorch_model.bin"), torchFile(dict({ w: call })));
    const target = join(folder, "a.gguf");
    const report = await failure("convert", folder, target, "--type", "q8_0");
    expect(report).toMatchObject({ code: 1, kind: "model" });
    expect(report.message).toContain('"os.system"');
    expect([existsSync(owned), existsSync(target), existsSync(`${target}.part`)]).toEqual(
      Array(3).fill(false),
    );
  });

  it.each([
    ["no target", [checkpointPath, "--type", "q8_0"], 2],
    ["no type", [checkpointPath, never], 2],
    ["an unknown type", [checkpointPath, never, "--type", "q3_k"], 2],
    ["no such source", ["/nowhere/at/all", never, "--type", "q8_0"], 1],
    [
      "an adapter that is not there",
      [checkpointPath, never, "--type", "q8_0", "--adapter", "/nowhere"],
      1,
    ],
  ])("ends in words for %s", async (_, args, code) => {
    expect(await failure("convert", ...args)).toMatchObject({ code });
    expect(existsSync(never)).toBe(false);
  });
});
