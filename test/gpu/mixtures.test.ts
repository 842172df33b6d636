import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import { layerTensors, readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import { type GgufFile, readGguf } from "../../src/weights/gguf";
import { BufferSource } from "../../src/weights/source";
import { ReferenceModel } from "../reference/forward";
import { goldenCases, goldenSource, goldenTypeNames } from "../reference/golden";
import { checkGolden } from "./support/golden";
import { worstError } from "./support/kernels";
import { openGolden, testDevice } from "./support/open";
import { alone } from "./support/rows";

const gpu = await testDevice();
const variant: Variant = { elem: "f32", subgroups: gpu.can.subgroups };

/**
 * Every type where compiling is quick. SwiftShader takes up to half a minute for a model's kernels, so
 * there the mixture of K types and one older type stand for all; weight_types.test.ts runs every type's
 * products on both adapters.
 */
const names = gpu.can.f16
  ? goldenTypeNames
  : goldenTypeNames.filter((name) => /q4_k_m|q5_1/.test(name));

describe.each(names)("golden models of other types, %s", (name) => {
  let model: Model;
  beforeAll(async () => {
    model = await openGolden(gpu, name, { variant, decodeRows: 1 });
  });
  afterAll(() => model.dispose());

  test.each(goldenCases(name).map((each, index) => ({ ...each, index })))(
    "case $index: logits, likelihood and greedy ids",
    async (expected) => checkGolden(model, expected, "f32"),
  );
});

/** One file of two: the Q4_K model with some tensors of the Q8_0 one, which has the same shapes. */
async function mixture(names: readonly string[]): Promise<[BufferSource, GgufFile]> {
  const sources = [goldenSource("skywork-nano-q4_k"), goldenSource("skywork-nano-q8_0")] as const;
  const [base, other] = [await readGguf(sources[0]), await readGguf(sources[1])];
  const bytes = new Uint8Array(sources[0].size + sources[1].size);
  bytes.set(await sources[0].read(0, sources[0].size));
  bytes.set(await sources[1].read(0, sources[1].size), sources[0].size);
  const tensors = new Map(base.tensors);
  for (const name of names) {
    const tensor = other.tensors.get(name)!;
    tensors.set(name, { ...tensor, offset: tensor.offset + sources[0].size });
  }
  return [new BufferSource(bytes, "mixture"), { ...base, tensors }];
}

const [first, second] = [layerTensors(0), layerTensors(1)];
const options = { cacheType: "f32", positions: 64, sequences: 1, rows: 64, decodeRows: 1 } as const;

// q, k and v of two types are two parts or three; gate and up are two matrices.
test.each([
  ["k", [first.k], [3, 1, 1, 1], ["f32"]],
  ["q, and up of the other layer", [first.q, second.up], [2, 1, 1, 2], ["f32"]],
  [
    "k and v, gate of both layers",
    [first.k, first.v, first.gate, second.gate],
    [2, 2, 1, 2],
    gpu.can.f16 ? ["f32", "f16"] : ["f32"],
  ],
] as [string, string[], number[], ("f32" | "f16")[]][])(
  "another type for %s",
  async (_, names, counts, elements) => {
    const [source, file] = await mixture(names);
    const config = readConfig(file, "mixture");
    const ids = [1, 415, 296, 263, 349, 77, 501];
    const expected = (await ReferenceModel.load(source, file)).logits(ids);
    const range = Math.max(...expected.at(-1)!) - Math.min(...expected.at(-1)!);
    for (const elem of elements) {
      const model = await Model.open(gpu, source, file, config, {
        ...options,
        variant: { ...variant, elem },
      });
      const { layers } = model.weights;
      const found = layers.flatMap(({ qkv, gateUp }) => [qkv.parts.length, gateUp.length]);
      expect(found).toEqual(counts);
      const logits = await alone(model, ids.slice(0, 5), ids.slice(5));
      logits.forEach((words, i) => {
        const found = new Float32Array(words.buffer, words.byteOffset, words.length);
        const wanted = expected[4 + i]!;
        const largest = Math.max(...wanted.map(Math.abs));
        const error = (worstError(found, wanted) * largest) / range;
        expect(error).toBeLessThan(elem === "f16" ? 2e-2 : 2e-3);
      });
      model.dispose();
    }
  },
);
