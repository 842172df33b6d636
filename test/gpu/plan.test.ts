import { expect, test } from "vitest";
import { Buffers } from "../../src/gpu/buffers";
import { AdapterBank, firstAdapterBytes } from "../../src/model/adapter_bank";
import { makeModelBuffers } from "../../src/model/assemble";
import { readConfig } from "../../src/model/config";
import { modelOptions } from "../../src/model/options";
import { gateUpOf } from "../../src/model/parts";
import { planMemory } from "../../src/model/plan";
import { WeightLoader } from "../../src/model/weights";
import { readGguf } from "../../src/weights/gguf";
import { type GoldenName, goldenSource } from "../reference/golden";
import { randomAdapter } from "./support/adapters";
import { limited } from "./support/kernels";
import { openGolden, testDevice } from "./support/open";

const gpu = await testDevice();
const most = gpu.limits.maxStorageBufferBindingSize;

async function planned(name: GoldenName, choices: object, binding: number) {
  const source = goldenSource(name);
  const file = await readGguf(source);
  const config = readConfig(file, name);
  const options = {
    ...modelOptions({ contextLength: 64, ...choices }, { subgroups: false, laneByLane: false }),
    rows: 32,
  };
  return { source, file, config, options, plan: planMemory(file, config, options, binding) };
}

test("a loaded model takes the memory that was planned", async () => {
  const { options, plan } = await planned("llama-gqa-nano-q8_0", {}, most);
  const model = await openGolden(gpu, "llama-gqa-nano-q8_0", options);
  const { largest, ...expected } = plan;
  expect(model.memory()).toEqual(expected);
  model.dispose();
});

test.each([
  ["skywork-nano-q4_k_m", { contextLength: 100, kv: "int8", batch: 3 }, most],
  ["skywork-nano-f16", { contextLength: 33, kv: "f32", decodeRows: 5 }, 128 * 1024],
  ["skywork-nano-q5_1", { contextLength: 40, batch: 2, precision: "f16" }, 96 * 1024],
] as const)("%s with %o has the buffers that were planned", async (name, choices, binding) => {
  const { source, file, config, options, plan } = await planned(name, choices, binding);
  expect(plan.largest.bytes).toBeLessThanOrEqual(binding);
  const memory = new Buffers(limited(gpu, binding));
  const { cache } = makeModelBuffers(memory, config, options);
  const weighed = await new WeightLoader(
    ...([limited(gpu, binding), memory, source, file] as const),
  ).load(config);
  const { embedding, output, layers } = weighed;
  const matrices = layers.flatMap(({ qkv, attentionOutput, gateUp, down }) => [
    ...[qkv, attentionOutput, ...gateUp, down],
  ]);
  expect(memory.bytes).toBe(plan.total);
  expect(cache.flat().reduce((sum, { size }) => sum + size, 0)).toBe(plan.cache);
  const weights = [embedding, output, ...matrices].reduce((sum, { bytes }) => sum + bytes, 0);
  expect(weights).toBe(plan.weights);

  const bank = new AdapterBank(gpu, config, weighed, options.rows);
  await bank.open(randomAdapter(config, "first", 3));
  const gateUp = gateUpOf(file, config);
  expect(gateUp).toEqual(layers.map((layer) => layer.gateUp.length));
  expect(bank.bytes).toBe(firstAdapterBytes(config, gateUp, 3, options.rows));
  bank.destroy();
  memory.destroy();
});
