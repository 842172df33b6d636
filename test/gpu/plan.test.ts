import { expect, test } from "vitest";
import { readConfig } from "../../src/model/config";
import { planMemory } from "../../src/model/plan";
import { modelOptions } from "../../src/model/sizes";
import { readGguf } from "../../src/weights/gguf";
import { type GoldenName, goldenSource } from "../reference/golden";
import { limited } from "./support/kernels";
import { openGolden, testDevice } from "./support/open";

const gpu = await testDevice();
const { maxStorageBufferBindingSize: most } = gpu.limits;

test.each([
  ["llama-gqa-nano-q8_0", { contextLength: 64 }, most],
  ["skywork-nano-q4_k_m", { contextLength: 100, kv: "int8", batch: 3 }, most],
  ["skywork-nano-f16", { contextLength: 33, kv: "f32", decodeRows: 5 }, 128 * 1024],
  ["skywork-nano-q5_1", { contextLength: 40, batch: 2 }, 96 * 1024],
] as const)("%s with %o: memory as planned", async (name: GoldenName, choices, binding) => {
  const file = await readGguf(goldenSource(name));
  const config = readConfig(file, name);
  const options = { ...modelOptions(choices, gpu.can.subgroups), rows: 32 };
  const plan = planMemory(file, config, options, binding);
  expect(plan.largest.bytes).toBeLessThanOrEqual(binding);
  const model = await openGolden(limited(gpu, binding), name, options);
  const { largest, ...planned } = plan;
  expect(model.memory()).toEqual(planned);
  model.dispose();
});
