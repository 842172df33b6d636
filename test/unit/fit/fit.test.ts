import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS, type FitRequest, fitModel } from "../../../src/fit/fit";
import { sampleModel } from "../../../src/fit/sample_model";
import { fitSentences } from "../../../src/fit/say";
import { readConfig } from "../../../src/model/config";
import { readGguf } from "../../../src/weights/gguf";
import { syntheticModel, syntheticShapes } from "../../../src/weights/synthetic/synthetic_model";
import { goldenSource } from "../../reference/golden";

const source = syntheticModel("skywork-13b", syntheticShapes["skywork-13b"], "Q4_0");
const file = await readGguf(source);
const config = readConfig(file, source.name);
const held = (allowance: number | null, more: Partial<FitRequest> = {}) =>
  fitModel(file, config, { limits: DEFAULT_LIMITS, allowance, ...more });
const GB = 1e9;

describe("Skywork-13B in Q4_0", () => {
  test("takes what it is known to take", () => {
    const { plan } = held(null).wanted;
    // 254,813,184 weights a layer less two norms, and twice 65519 x 4608, at 18 bytes for 32
    expect(plan.weights).toBe(((52 * (254_813_184 - 2 * 4608) + 2 * 65519 * 4608) * 18) / 32);
    // 958,464 bytes a token in f16, for 4096 positions and a spare page of 32
    expect(plan.cache).toBe(958_464 * (4096 + 32));
    expect(plan.total).toBe(plan.weights + plan.cache + plan.scratch);
  });

  test("fits into 16 GB as it is, and into 10 GB with int8 pages", () => {
    expect(held(16 * GB)).toMatchObject({
      wanted: { obstacles: [] },
      proposal: { kv: "f16", contextLength: 4096 },
    });
    const { wanted, proposal, most } = held(10 * GB);
    expect(wanted.obstacles).toMatchObject([{ kind: "allowance", found: 10 * GB }]);
    expect(most.map(({ kv }) => kv)).toEqual(["f16", "int8"]);
    expect(most[0]!.contextLength).toBeLessThan(most[1]!.contextLength);
    expect(proposal).toMatchObject({ kv: "int8", contextLength: 4096 });
  });

  test("the proposal is the largest that fits", () => {
    for (const allowance of [8.2 * GB, 8.6 * GB, 9.3 * GB]) {
      const { kv, contextLength, plan } = held(allowance).proposal!;
      expect(plan.total).toBeLessThanOrEqual(allowance);
      const longer = held(allowance, { kv, contextLength: contextLength + 1 });
      expect(longer.wanted.obstacles).toHaveLength(1);
    }
  });

  test("says what does not fit, and what would", () => {
    const [verdict, remedy] = fitSentences(held(9 * GB));
    expect(verdict).toMatch(/^Does not fit with 4096 positions in f16: 1\d\.\d GB are needed/);
    expect(remedy).toMatch(/^Fits with \d+ positions in int8: 9\.0 GB\.$/);
    const never = fitSentences(held(6 * GB)).join(" ");
    expect(never).toMatch(/No context fits: it takes at least 7\.\d GB, with 7\.8 GB of weights/);
    expect(never).toMatch(/smaller model, or allow more/);
  });

  test("an adapter and its training come on top", () => {
    const plain = held(null).wanted.plan;
    const { plan } = held(null, { adapter: { rank: 8, trainRows: 256 } }).wanted;
    // 7 projections of 13B at rank 8: A and B of all layers, twice for two slots, in f32
    expect(plan.adapter).toBeGreaterThan(2 * 4 * 8 * 52 * 4 * (4608 + 4608));
    expect(plan.training).toBeGreaterThan(9e8);
    expect(plan.total).toBe(plain.total + plan.adapter + plan.training);
    expect(held(plain.total, { adapter: { rank: 8 } }).wanted.obstacles).toHaveLength(1);
  });

  test("an adapter with small bindings bounds the cache of a layer", () => {
    const limits = { maxStorageBufferBindingSize: 2 ** 24, maxBufferSize: 2 ** 30 };
    const { wanted, proposal } = held(null, { limits });
    expect(wanted.obstacles).toMatchObject([{ kind: "limit", name: "cache of a layer" }]);
    expect(proposal!.plan.largest.bytes).toBeLessThanOrEqual(2 ** 24);
    expect(proposal!.contextLength).toBeGreaterThan(500);
    expect(fitSentences(held(null, { limits }))[0]).toMatch(/cache of a layer takes 38\.\d MB/);
  });
});

test("a model in a large type is told the type in which it would fit", async () => {
  const large = await readGguf(
    syntheticModel("skywork-13b", syntheticShapes["skywork-13b"], "F16"),
  );
  const limits = DEFAULT_LIMITS;
  const { proposal, otherType } = fitModel(large, config, { limits, allowance: 12 * GB });
  expect(proposal).toBeNull();
  expect(otherType).toMatchObject({ type: "Q6_K" });
  expect(otherType!.plan.total).toBeLessThanOrEqual(12 * GB);
});

test("a sample has a mixture's own shapes and types, and stands for all its layers", async () => {
  const mixture = await readGguf(goldenSource("skywork-nano-q4_k_m"));
  const whole = readConfig(mixture, "mixture");
  const sample = sampleModel(mixture, whole, 3);
  expect(sample.config.layers).toBe(3);
  expect(sample.file.tensors.size).toBe(3 + 3 * 9);
  for (let layer = 0; layer < 3; layer++) {
    const { type, rows, cols } = mixture.tensors.get("blk.1.ffn_down.weight")!;
    expect(sample.file.tensors.get(`blk.${layer}.ffn_down.weight`)).toMatchObject({
      type,
      rows,
      cols,
    });
  }
  expect(sample.layersEach).toBeGreaterThan(1.5);
  expect(sample.layersEach).toBeLessThan(2.5);
  for (const { offset, bytes } of sample.file.tensors.values()) {
    expect(offset + bytes).toBeLessThanOrEqual(sample.source.size);
  }
});
