import { describe, expect, test } from "vitest";
import { openCheckpoint } from "../../../src/convert/checkpoint";
import type { FileType } from "../../../src/convert/file_types";
import { planFromFolder } from "../../../src/convert/from_folder";
import { planFromGguf } from "../../../src/convert/from_gguf";
import { readConfig } from "../../../src/model/config";
import { chatFormat } from "../../../src/tokenizer/chat";
import { tokenizerFromGguf } from "../../../src/tokenizer/from_gguf";
import { decodeFloats, type FloatType } from "../../../src/weights/floats";
import { readGguf } from "../../../src/weights/gguf";
import type { LoraAdapter } from "../../../src/weights/lora";
import { safetensorsBytes } from "../../../src/weights/safetensors_writer";
import type { BufferSource } from "../../../src/weights/source";
import {
  checkpointConfig,
  checkpointFolder,
  checkpointLogits,
  writtenFile,
} from "../../reference/checkpoint";
import { ReferenceModel } from "../../reference/forward";
import { randomFloats } from "../../reference/random";
import { sourceOf, tensor, textEntry } from "../weights/gguf_builder";
import { reportOf } from "../weights/thrown";

const { ids, last_logits: expected, argmax_each: argmaxEach } = checkpointLogits;
const range = Math.max(...expected) - Math.min(...expected);
const argmax = (values: ArrayLike<number>) =>
  Array.from(values).indexOf(Math.max(...Array.from(values)));

async function convert(type: FileType, folder = checkpointFolder()): Promise<BufferSource> {
  const plan = await planFromFolder(folder, type);
  const file = await writtenFile(plan);
  await plan.close();
  return file;
}

/** Largest difference to the published code's logits, as a share of their range. */
async function logitError(file: BufferSource): Promise<number> {
  const model = await ReferenceModel.load(file);
  const last = model.logits(ids).at(-1)!;
  return Math.max(...last.map((value, i) => Math.abs(value - expected[i]!))) / range;
}

describe("the tiny Skywork checkpoint", () => {
  test("in f32 gives the published code's logits at every position", async () => {
    const file = await convert("f32");
    expect(await logitError(file)).toBeLessThan(1e-6);
    const logits = (await ReferenceModel.load(file)).logits(ids);
    expect(logits.map(argmax)).toEqual(argmaxEach);
  });

  test.each<[FileType, number]>([
    ["bf16", 1e-3],
    ["f16", 1e-3],
    ["q8_0", 0.02],
    ["q4_k", 0.2],
    ["q4_0", 0.25],
  ])("in %s comes close to them", async (type, limit) => {
    const file = await convert(type);
    expect(await logitError(file)).toBeLessThan(limit);
    const { tensors } = await readGguf(file);
    expect(tensors.size).toBe(21);
    expect(tensors.get("blk.1.attn_k.weight")).toMatchObject({ rows: 128, cols: 256 });
    expect(tensors.get("blk.1.attn_k.weight")!.type).toBe(type.toUpperCase());
    expect(tensors.get("output.weight")!.type).toBe(type === "q4_k" ? "Q6_K" : type.toUpperCase());
    expect(tensors.get("blk.0.ffn_norm.weight")!.type).toBe("F32");
  });

  test("says what llama.cpp and this runtime need to know", async () => {
    const file = await convert("q4_0");
    const header = await readGguf(file);
    expect(
      Object.fromEntries([...header.metadata].filter(([, value]) => typeof value !== "object")),
    ).toMatchObject({
      "general.architecture": "llama",
      "general.file_type": 2,
      "general.quantization_version": 2,
      "llama.vocab_size": 390,
      "llama.context_length": 4096,
      "llama.embedding_length": 256,
      "llama.block_count": 2,
      "llama.feed_forward_length": 256,
      "llama.attention.head_count": 4,
      "llama.attention.head_count_kv": 2,
      "llama.rope.dimension_count": 64,
      "llama.rope.freq_base": 80_000, // theta times Skywork's ntk factor
      "tokenizer.ggml.model": "llama",
      "tokenizer.ggml.bos_token_id": 1,
      "tokenizer.ggml.eos_token_id": 2,
      "tokenizer.ggml.unknown_token_id": 0,
      "tokenizer.ggml.add_bos_token": true,
      "tokenizer.ggml.add_space_prefix": true,
    });
    expect(readConfig(header, "a")).toMatchObject({ layers: 2, kvHeads: 2, headDim: 64 });
    const tokenizer = tokenizerFromGguf(header.metadata);
    expect(tokenizer.size).toBe(390); // as many as the embedding has rows
    expect(["[USER]", "[BOT]", "[SEP]"].map((mark) => tokenizer.find(mark))).toEqual([
      385, 386, 387,
    ]);
    expect(chatFormat(tokenizer).prompt("2+2")).toEqual([
      ...[2, 1, 385, ...tokenizer.encode("2+2"), 387, 386],
    ]);
    expect(tokenizer.encode("[USER][PAD388]")).not.toContain(385);
    expect(tokenizer.decode(tokenizer.encode("[USER][PAD388] 2"))).toBe("[USER][PAD388] 2");
  });

  test("is written from any byte on as it was before", async () => {
    const plan = await planFromFolder(checkpointFolder(), "q4_k");
    const whole = await writtenFile(plan);
    const bytes = await whole.read(0, whole.size);
    const offsets = [...(await readGguf(whole)).tensors.values()].map(({ offset }) => offset);
    for (const from of [
      0,
      1,
      31,
      ...offsets.slice(0, 4),
      offsets[2]! + 777,
      whole.size - 1,
      whole.size,
    ]) {
      const rest = await writtenFile(plan, from);
      expect(Buffer.compare(await rest.read(0, rest.size), bytes.subarray(from))).toBe(0);
    }
    await plan.close();
  });
});

describe("other forms of the same checkpoint", () => {
  /** Its tensors as safetensors, in their own types. */
  async function safetensors(names: (name: string) => boolean): Promise<Uint8Array> {
    const { tensors } = await openCheckpoint(checkpointFolder());
    const chosen = [...tensors.values()].filter(({ name }) => names(name));
    return safetensorsBytes(
      chosen.map(({ name, shape, type, source, offset, bytes }) => ({
        ...{ name, shape, type: type as FloatType },
        values: async () => decodeFloats(type as FloatType, await source.read(offset, bytes)),
      })),
    );
  }
  const noBin = Object.fromEntries(
    checkpointFolder()
      .files.filter((file) => file.startsWith("pytorch"))
      .map((file) => [file, undefined]),
  );
  const first = (name: string) => name.startsWith("model.layers.0");

  test("safetensors in one file, in shards with and without an index, shards without an index", async () => {
    const plan = await planFromFolder(checkpointFolder(), "q8_0");
    const wanted = await writtenFile(plan);
    const [a, b] = [await safetensors(first), await safetensors((name) => !first(name))];
    const shards = { "model-00001-of-00002.safetensors": a, "model-00002-of-00002.safetensors": b };
    const names = [...(await openCheckpoint(checkpointFolder())).tensors.keys()];
    const place = (name: string) => Object.keys(shards)[first(name) ? 0 : 1]!;
    const index = JSON.stringify({
      weight_map: Object.fromEntries(names.map((name) => [name, place(name)])),
    });
    for (const folder of [
      checkpointFolder({ ...noBin, "model.safetensors": await safetensors(() => true) }),
      checkpointFolder({ ...noBin, ...shards, "model.safetensors.index.json": index }),
      checkpointFolder({ ...noBin, ...shards }),
      checkpointFolder({ "pytorch_model.bin.index.json": undefined }),
    ]) {
      const file = await convert("q8_0", folder);
      expect(Buffer.compare(await file.read(0, file.size), await wanted.read(0, wanted.size))).toBe(
        0,
      );
    }
  });

  test("tied embeddings have one matrix, which is the better one in q4_k", async () => {
    const config = checkpointConfig({ tie_word_embeddings: true });
    const { tensors } = await readGguf(
      await convert("q4_k", checkpointFolder({ "config.json": config })),
    );
    expect(tensors.has("output.weight")).toBe(false);
    expect(tensors.get("token_embd.weight")!.type).toBe("Q6_K");
  });

  test.each<[string, Record<string, Uint8Array | string | undefined>, RegExp]>([
    [
      "a missing shard",
      { "pytorch_model-00002-of-00003.bin": undefined },
      /no pytorch_model-00002-of-00003\.bin/,
    ],
    ["no checkpoint", noBin, /holds no checkpoint/],
    [
      "a shard too few without an index",
      { "pytorch_model.bin.index.json": undefined, "pytorch_model-00002-of-00003.bin": undefined },
      /all 3 shards.*2 of them/,
    ],
    [
      "an index of other places",
      { "pytorch_model.bin.index.json": '{"weight_map": {"a": "../b.bin"}}' },
      /same folder/,
    ],
    [
      "an index of other tensors",
      {
        "pytorch_model.bin.index.json": '{"weight_map": {"a": "pytorch_model-00001-of-00003.bin"}}',
      },
      /the tensor a/,
    ],
    ["an index that is no JSON", { "pytorch_model.bin.index.json": "{" }, /JSON/],
    ["no config.json", { "config.json": undefined }, /no such file/],
    [
      "another architecture",
      { "config.json": checkpointConfig({ model_type: "gpt_neox" }) },
      /skywork or llama.*"gpt_neox"/,
    ],
    [
      "biases",
      { "config.json": checkpointConfig({ attention_bias: true }) },
      /attention_bias true/,
    ],
    [
      "quantised weights",
      {
        "config.json": checkpointConfig({ quantization_config: { quant_method: "bitsandbytes" } }),
      },
      /bitsandbytes/,
    ],
    [
      "an unknown RoPE",
      { "config.json": checkpointConfig({ rope_scaling: { type: "yarn", factor: 2 } }) },
      /"yarn"/,
    ],
    [
      "layers without end",
      { "config.json": checkpointConfig({ num_hidden_layers: 2 ** 30 }) },
      /at most 1000 layers/,
    ],
    [
      "a layer too many",
      { "config.json": checkpointConfig({ num_hidden_layers: 3 }) },
      /layers\.2\.self_attn\.q_proj\.weight is missing/,
    ],
    [
      "a layer too few",
      { "config.json": checkpointConfig({ num_hidden_layers: 1 }) },
      /layers\.1\.\S+ belongs to no model/,
    ],
    [
      "misshapen tensors",
      { "config.json": checkpointConfig({ num_key_value_heads: 4 }) },
      /k_proj\.weight is 128 x 256, not 256 x 256/,
    ],
    ["no tokenizer", { "tokenizer.model": undefined }, /tokenizer\.model or tokenizer\.json/],
    [
      "special ids past the pieces",
      { "config.json": checkpointConfig({ eos_token_id: 999 }) },
      /end 999/,
    ],
  ])("%s is named", async (_, changes, message) => {
    const {
      kind,
      message: told,
      needed,
      found,
    } = await reportOf(() => planFromFolder(checkpointFolder(changes), "f16"));
    expect(kind).toBe("model");
    expect(`${told} ${needed} ${found}`).toMatch(message);
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["linear", { rope_scaling: { type: "linear", factor: 4 } }, { type: "linear", factor: 4 }],
    ["dynamic", { rope_scaling: { type: "dynamic", factor: 2 } }, { type: "dynamic", factor: 2 }],
    [
      "of the newer form",
      { rope_scaling: null, rope_parameters: { rope_type: "linear", factor: 3, rope_theta: 5e5 } },
      { type: "linear", factor: 3 },
    ],
  ])("RoPE scaling %s reaches the runtime", async (_, changes, scaling) => {
    const folder = checkpointFolder({ "config.json": checkpointConfig(changes) });
    const config = readConfig(await readGguf(await convert("q4_0", folder)), "a");
    expect(config.ropeScaling).toMatchObject(scaling);
    expect(config.ropeTheta).toBe(changes.rope_parameters ? 5e5 : 10_000);
  });

  test("LLaMA 3's RoPE scaling becomes divisors", async () => {
    const rope = {
      rope_type: "llama3",
      factor: 8,
      low_freq_factor: 1,
      high_freq_factor: 4,
      original_max_position_embeddings: 256,
    };
    const folder = checkpointFolder({ "config.json": checkpointConfig({ rope_scaling: rope }) });
    const file = await convert("q4_0", folder);
    const { offset, rows, cols } = (await readGguf(file)).tensors.get("rope_freqs.weight")!;
    expect([rows, cols]).toEqual([1, 32]);
    const divisors = decodeFloats("F32", await file.read(offset, 128));
    expect(divisors[0]).toBe(1); // turns 40 times within 256 positions
    expect(divisors[31]).toBe(8);
    expect([...divisors].every((value, i) => i === 0 || value >= divisors[i - 1]!)).toBe(true);
  });
});

describe("weights that a type cannot hold", () => {
  test("are named with their row", async () => {
    const { tensors } = await openCheckpoint(checkpointFolder());
    const all = await safetensorsBytes(
      [...tensors.values()].map(({ name, shape, type, source, offset, bytes }) => ({
        ...{ name, shape, type: "F32" as const },
        values: async () => {
          const values = decodeFloats(type as FloatType, await source.read(offset, bytes));
          if (name === "model.layers.1.mlp.up_proj.weight") values[256 * 5 + 3] = 70_000;
          return values;
        },
      })),
    );
    const folder = checkpointFolder({ "model.safetensors": all });
    const report = await reportOf(() => convert("q8_0", folder));
    expect(report).toMatchObject({ kind: "numeric", found: "70000" });
    expect(report.message).toContain("blk.1.ffn_up.weight");
    expect(report.message).toContain("row 5 of 256");
    expect((await convert("bf16", folder)).size).toBeGreaterThan(0);
  });
});

describe("a GGUF file", () => {
  test("with stacked experts is refused by the tensor's name", async () => {
    const source = sourceOf({
      entries: [textEntry("general.architecture", "llama")],
      tensors: [tensor("blk.0.ffn_gate_exps.weight", [32, 4, 2], 0, 0)],
      dataBytes: 1024,
    });
    const report = await reportOf(() => planFromGguf(source, "q8_0"));
    expect(report.kind).toBe("model");
    expect(report.message).toContain("blk.0.ffn_gate_exps.weight");
    expect(report.found).toContain("3 dimensions");
  });
});

describe("adapters", () => {
  /** Rank 3 on two projections, rows in GGUF's order. */
  const pair = (name: string, outputs: number) => ({
    a: randomFloats(`${name} a`, 3 * 256, 0.05),
    b: randomFloats(`${name} b`, outputs * 3, 0.5),
  });
  const adapter: LoraAdapter = {
    ...{ rank: 3, alpha: 6, dropout: 0 },
    layers: [{ q: pair("q", 256) }, { k: pair("k", 128), down: pair("down", 256) }],
  };

  test("are added to a checkpoint's weights, and to a GGUF file's", async () => {
    const plain = await ReferenceModel.load(await convert("f32"));
    const plan = await planFromFolder(checkpointFolder(), "f32", async () => adapter);
    const merged = await ReferenceModel.load(await writtenFile(plan));
    for (const [layer, name, which, rows] of [
      [0, "attn_q", "q", 256],
      [1, "attn_k", "k", 128],
      [1, "ffn_down", "down", 256],
    ] as const) {
      const [before, after] = [plain, merged].map((model) =>
        model.weight(`blk.${layer}.${name}.weight`),
      );
      const { a, b } = adapter.layers[layer]![which]!;
      for (let row = 0; row < rows; row += 17) {
        for (let col = 0; col < 256; col += 31) {
          let sum = before![row * 256 + col]!;
          for (let r = 0; r < 3; r++) sum += 2 * b[row * 3 + r]! * a[r * 256 + col]!;
          expect(after![row * 256 + col]).toBeCloseTo(sum, 5);
        }
      }
    }
    expect(merged.weight("blk.0.attn_k.weight")).toEqual(plain.weight("blk.0.attn_k.weight"));

    const other = await planFromGguf(await convert("f32"), "q8_0", async () => adapter);
    const again = await planFromFolder(checkpointFolder(), "q8_0", async () => adapter);
    const [a, b] = [await writtenFile(other), await writtenFile(again)];
    const [headerA, headerB] = [await readGguf(a), await readGguf(b)];
    expect(new Map(headerA.metadata)).toEqual(new Map(headerB.metadata));
    for (const [name, { offset, bytes }] of headerA.tensors) {
      const twin = headerB.tensors.get(name)!;
      expect(Buffer.compare(await a.read(offset, bytes), await b.read(twin.offset, bytes))).toBe(0);
    }
  });
});
