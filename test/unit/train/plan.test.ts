import { expect, test } from "vitest";
import { readConfig } from "../../../src/model/config";
import { modelOptions } from "../../../src/model/options";
import { planMemory } from "../../../src/model/plan";
import { trainingPlan, trainingSizes } from "../../../src/train/sizes";
import { DEFAULT_LORA, DEFAULT_OPTIMIZER } from "../../../src/train/types";
import { readGguf } from "../../../src/weights/gguf";
import { syntheticModel, syntheticShapes } from "../../../src/weights/synthetic/synthetic_model";

test("13B in four bits, rank 8 and 256 rows: under 11 GB with the model, its cache and all", async () => {
  const source = syntheticModel("skywork-13b", syntheticShapes["skywork-13b"], "Q4_0");
  const file = await readGguf(source);
  const config = readConfig(file, source.name);
  const options = modelOptions(
    { contextLength: 1024, batch: 1 },
    { subgroups: false, laneByLane: false },
  );
  const model = planMemory(file, config, options, 128 * 1024 * 1024);
  const settings = { lora: DEFAULT_LORA, optimizer: DEFAULT_OPTIMIZER, rows: 256 };
  const training = trainingPlan(config, settings);
  // The adapter: (q, k, v, o: 4 pairs of 2 · 4608; gate, up, down: 3 of 4608 + 12288) · rank 8, 52 layers.
  const numbers = 52 * 8 * (4 * 2 * 4608 + 3 * (4608 + 12288));
  expect(training.adapter).toBe(4 * 4 * numbers);
  expect(training.checkpoints).toBe(53 * 256 * 4608 * 4);
  expect(training.scratch).toBeLessThan(2e8);
  expect(training.total + model.total).toBeLessThan(11e9);
  expect(training.total + model.total).toBeGreaterThan(8e9); // it is all counted
  // No buffer is larger than what every adapter binds.
  const { layer, checkpoint, scratch } = trainingSizes(config, settings);
  const largest = Math.max(layer, checkpoint, ...Object.values(scratch));
  expect(largest).toBeLessThanOrEqual(128 * 1024 * 1024);
});
