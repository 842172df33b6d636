import { expect, test } from "vitest";
import { learningRate } from "../../../src/train/schedule";
import { DEFAULT_OPTIMIZER } from "../../../src/train/types";

const rates = (settings: Partial<typeof DEFAULT_OPTIMIZER>, steps: readonly number[]) =>
  steps.map((step) => learningRate({ ...DEFAULT_OPTIMIZER, learningRate: 1, ...settings }, step));

test("the rate rises over the warm-up, then stays, or falls along half a cosine; the last step has one", () => {
  const settings = { warmupSteps: 4, totalSteps: 12 };
  expect(rates({ ...settings, schedule: "constant" }, [1, 4, 5, 99])).toEqual([0.25, 1, 1, 1]);
  const found = rates({ ...settings, schedule: "cosine" }, [2, 4, 5, 9, 12, 13, 99]);
  [0.5, 1, 1, 0.5, (1 - Math.cos(Math.PI / 8)) / 2, 0, 0].forEach((rate, i) => {
    expect(found[i]).toBeCloseTo(rate, 12);
  });
  expect(rates({ warmupSteps: 0, schedule: "constant" }, [1])).toEqual([1]);
  const [only] = rates({ warmupSteps: 0, totalSteps: 1, schedule: "cosine" }, [1]);
  expect(only).toBe(1);
});
