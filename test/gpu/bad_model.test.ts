import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NOT_FINITE } from "../../src/kernels/sample";
import { layerTensors, readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import type { ModelOptions } from "../../src/model/options";
import { type GgufFile, type GgufTensor, readGguf } from "../../src/weights/gguf";
import { BufferSource, type WeightSource } from "../../src/weights/source";
import { type GoldenName, goldenPath } from "../reference/golden";
import { reportOf } from "../unit/weights/thrown";
import { limited } from "./support/kernels";
import { testDevice } from "./support/open";
import { alone, prefill } from "./support/rows";

const gpu = await testDevice();
const Q8_0: GoldenName = "llama-gqa-nano-q8_0";

const bytesOf = (name: GoldenName) => new Uint8Array(readFileSync(goldenPath(name)));

/** Opens a model file of these bytes, as a session does; the header may be changed on the way. */
async function open(
  bytes: Uint8Array<ArrayBuffer>,
  change: (file: GgufFile) => GgufFile = (file) => file,
  on = gpu,
  smaller: Partial<ModelOptions> = {},
): Promise<Model> {
  const source: WeightSource = new BufferSource(bytes, "bad.gguf");
  const file = change(await readGguf(source));
  return Model.open(on, source, file, readConfig(file, source.name), {
    variant: { elem: "f32", subgroups: gpu.can.subgroups },
    cacheType: "f32",
    positions: 64,
    sequences: 2,
    rows: 16,
    decodeRows: 1,
    ...smaller,
  });
}

/** The header without a tensor, or with another one in its place. */
const replace = (name: string, by?: Partial<GgufTensor>) => (file: GgufFile) => {
  const tensors = new Map(file.tensors);
  const tensor = tensors.get(name)!;
  if (by) tensors.set(name, { ...tensor, ...by });
  else tensors.delete(name);
  return { ...file, tensors };
};

/** The file with bytes of a tensor's data written over. */
async function damaged(
  model: GoldenName,
  name: string,
  offset: number,
  data: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesOf(model);
  const file = await readGguf(new BufferSource(bytes, model));
  bytes.set(data, file.tensors.get(name)!.offset + offset);
  return bytes;
}

describe("a file that ends early", () => {
  test.each([0, 3, 24, 200, 0.02, 0.2, 0.5, 0.9, -40])("at %d", async (place) => {
    const whole = bytesOf(Q8_0);
    const at = Number.isInteger(place)
      ? (place + whole.length) % whole.length
      : Math.floor(whole.length * place);
    const report = await reportOf(() => open(whole.slice(0, at)));
    expect(report.kind).toBe("model");
    expect(report.message).toMatch(/bad\.gguf/);
    if (at > whole.length / 10) expect(report.message).toMatch(/\w+\.weight/);
  });

  test("while it is read", async () => {
    const whole = bytesOf(Q8_0);
    const source = new BufferSource(whole, "bad.gguf");
    const file = await readGguf(source);
    const shorter = new BufferSource(whole.slice(0, whole.length / 2), "bad.gguf");
    const config = readConfig(file, "bad.gguf");
    const options = {
      variant: { elem: "f32", subgroups: false },
      cacheType: "f32",
      ...{ positions: 64, sequences: 2, rows: 64, decodeRows: 1 },
    } as const;
    const report = await reportOf(() => Model.open(gpu, shorter, file, config, options));
    expect(report).toMatchObject({ kind: "model", message: expect.stringMatching(/bad\.gguf/) });
  });
});

describe("a header that does not fit", () => {
  const names = layerTensors(1);

  test.each(["token_embd.weight", "output_norm.weight", names.q, names.attentionNorm, names.down])(
    "%s is missing",
    async (name) => {
      const report = await reportOf(() => open(bytesOf(Q8_0), replace(name)));
      expect(report.kind).toBe("model");
      expect(report.message).toContain(name);
    },
  );

  test.each([
    [names.k, { rows: 256 }],
    [names.v, { cols: 128 }],
    [names.gate, { rows: 510 }],
    ["output.weight", { rows: 924 }],
    [names.feedForwardNorm, { cols: 255 }],
    ["token_embd.weight", { cols: 128 }],
  ])("%s has the shape %o", async (name, shape) => {
    const report = await reportOf(() => open(bytesOf(Q8_0), replace(name, shape)));
    expect(report.kind).toBe("model");
    expect(report.message).toContain(name);
    expect(report.needed).toMatch(/\d+ x \d+/);
  });

  test.each([
    [names.q, "IQ4_NL"],
    [names.down, "IQ2_XXS"],
    [names.attentionNorm, "F16"],
  ] as const)("%s is of type %s", async (name, type) => {
    const report = await reportOf(() => open(bytesOf(Q8_0), replace(name, { type })));
    expect(report).toMatchObject({ kind: "model", found: type });
    expect(report.message).toContain(name);
  });

  test("another architecture", async () => {
    const mamba = (file: GgufFile) => ({
      ...file,
      metadata: new Map([...file.metadata, ["general.architecture", "mamba"]]),
    });
    const report = await reportOf(() => open(bytesOf(Q8_0), mamba));
    expect(report).toMatchObject({ kind: "model", found: "mamba" });
  });

  test.each([
    ["attention.head_count", 3],
    ["attention.head_count", 0],
    ["attention.head_count_kv", 3],
    ["block_count", 4_000_000],
    ["embedding_length", 2 ** 31],
    ["attention.layer_norm_rms_epsilon", 0],
    ["attention.key_length", 200],
    ["rope.dimension_count", 32],
  ])("%s is %d", async (key, value) => {
    const change = (file: GgufFile) => ({
      ...file,
      metadata: new Map([...file.metadata, [`llama.${key}`, value]]),
    });
    expect((await reportOf(() => open(bytesOf(Q8_0), change))).kind).toBe("model");
  });
});

describe("values that are not finite", () => {
  const name = layerTensors(0).gate;
  const nan = Uint8Array.of(0x01, 0x7e);
  const infinity = Uint8Array.of(0x00, 0xfc);

  test.each([
    ["skywork-nano-f16", "a NaN", 2 * 256 * 5, nan],
    ["skywork-nano-f16", "an infinity", 2 * 256 * 5, infinity],
    ["skywork-nano-bf16", "a NaN", 2 * 256 * 5, Uint8Array.of(0xc0, 0x7f)],
    ["llama-gqa-nano-q8_0", "a NaN for scale", 34 * 8 * 5, nan],
    ["skywork-nano-q4_0", "an infinity for scale", 18 * 8 * 5, infinity],
    ["skywork-nano-q4_k", "a NaN for minimum", 144 * 5 + 2, nan],
  ] as const)("%s with %s names the tensor and the row", async (model, _, offset, data) => {
    const bytes = await damaged(model, name, offset, data);
    const report = await reportOf(() => open(bytes));
    expect(report).toMatchObject({ kind: "numeric", needed: "finite weights" });
    expect(report.message).toContain(name);
    expect(report.message).toMatch(/row 5 /);
  });

  test("a norm that is not a number names the tensor", async () => {
    const gain = layerTensors(1).attentionNorm;
    const bytes = await damaged(Q8_0, gain, 40, Uint8Array.of(0, 0, 0xc0, 0x7f));
    const report = await reportOf(() => open(bytes));
    expect(report).toMatchObject({ kind: "numeric" });
    expect(report.message).toContain(gain);
  });

  test("that arise on the way choose no token", async () => {
    // a gain near the largest f32: finite, and its products with the rest of the row are not
    const huge = new Uint8Array(new Float32Array([3e38, -3e38, 3e38]).buffer);
    const bytes = await damaged(Q8_0, layerTensors(0).feedForwardNorm, 0, huge);
    const model = await open(bytes);
    const pick = { sequence: 0, random: 0, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1 };
    for (const temperature of [0, 1]) {
      const sequence = model.openSequence();
      const span = { sequence, tokens: [1, 415], role: "prompt", logits: "last" } as const;
      const choice = await model.choose([span], [{ ...pick, temperature, logProbability: false }]);
      expect([...choice.tokens]).toEqual([NOT_FINITE]);
      sequence.release();
    }
    model.dispose();
  });
});

describe("a small binding limit", () => {
  test("splits matrices into parts, and changes no bit", async () => {
    const ids = [1, 415, 296, 263, 349];
    const whole = await open(bytesOf(Q8_0));
    const expected = await alone(whole, ids, [7, 8]);
    const parts = (model: Model) => model.weights.output.parts.length;
    expect(parts(whole)).toBe(1);
    whole.dispose();
    // room for 256 rows of the output matrix, and just for the cache
    const split = await open(bytesOf(Q8_0), undefined, limited(gpu, 128 * 512));
    expect(parts(split)).toBe(4);
    expect(split.weights.layers[0]!.gateUp[0].parts.length).toBe(4);
    expect(await alone(split, ids, [7, 8])).toEqual(expected);
    split.dispose();
  });

  test("that holds not even one part of a matrix is an error", async () => {
    // everything that is allocated before the weights fits
    const smaller = { cacheType: "int8", positions: 32, sequences: 1, rows: 4 } as const;
    const small = limited(gpu, 63 * 256);
    const report = await reportOf(() => open(bytesOf(Q8_0), undefined, small, smaller));
    expect(report).toMatchObject({ kind: "device" });
    expect(report.message).toMatch(/embedding/);
  });

  test("leaves a working device behind", async () => {
    const model = await open(bytesOf(Q8_0));
    const sequence = model.openSequence();
    const logits = await prefill(model, sequence, [1, 2, 3]);
    expect(logits.every(Number.isFinite)).toBe(true);
    model.dispose();
  });
});
