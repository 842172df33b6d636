import { afterAll, expect, test } from "vitest";
import { Trainer } from "../../../src/train/trainer";
import { DEFAULT_LORA, DEFAULT_OPTIMIZER } from "../../../src/train/types";
import { readPeft } from "../../../src/weights/peft";
import { BufferSource } from "../../../src/weights/source";
import { compareGradients, goldenLora } from "../../reference/golden_lora";
import { openGolden, testDevice } from "../support/open";

const gpu = await testDevice();
const model = await openGolden(gpu, "skywork-nano-q8_0", { rows: 64, positions: 64, sequences: 1 });
afterAll(() => model.dispose());

test("the golden adapter: loss and every listed gradient", async () => {
  const { config, bytes, expected } = goldenLora();
  const { adapter } = await readPeft(config, new BufferSource(bytes, "adapter"), model.config);
  const lora = { ...DEFAULT_LORA, rank: 4, alpha: 8 };
  const settings = { lora, optimizer: DEFAULT_OPTIMIZER, rows: 32 };
  const trainer = await Trainer.open(gpu, model, settings, adapter);
  const { ids, loss_from: lossFrom } = expected;
  const { loss, gradients } = await trainer.gradients([{ ids, lossFrom }]);
  expect(Math.abs(loss - expected.loss)).toBeLessThan(1e-4);
  const limits = { share: 0.01, ofLargest: 1e-3 };
  const found = (layer: number, projection: keyof (typeof gradients.layers)[number]) =>
    gradients.layers[layer]![projection]!;
  const { wrong, checked } = compareGradients(expected, 128, 4, found, limits);
  expect(wrong).toEqual([]);
  expect(checked).toBe(2 * 7 * 2 * 6);
  trainer.dispose();
});
