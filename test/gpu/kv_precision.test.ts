import { expect, test } from "vitest";
import type { CacheType } from "../../src/kernels/lib/cache";
import { goldenCases } from "../reference/golden";
import { openGolden, testDevice } from "./support/open";
import { decode, prefill } from "./support/rows";

const gpu = await testDevice();
const NAME = "llama-gqa-nano-q8_0";
const [, long] = goldenCases(NAME);

/** Logits after a prompt and after each token of a reply. */
async function logitsWith(cacheType: CacheType): Promise<Float32Array[]> {
  const model = await openGolden(gpu, NAME, { cacheType });
  const sequence = model.openSequence();
  const first = await prefill(model, sequence, long!.ids);
  const rest = await decode(model, sequence, long!.greedy.slice(0, 4));
  model.dispose();
  return [first, ...rest];
}

const exact = await logitsWith("f32");

/** Largest error, as a share of the logits' range; measured: f16 1e-4, int8 1e-3. */
test.each([
  ["f16", 1e-3],
  ["int8", 2e-2],
] as const)("pages in %s move logits by less than %d of their range", async (cacheType, most) => {
  let worst = 0;
  (await logitsWith(cacheType)).forEach((logits, step) => {
    const range = Math.max(...exact[step]!) - Math.min(...exact[step]!);
    logits.forEach((value, i) => {
      worst = Math.max(worst, Math.abs(value - exact[step]![i]!) / range);
    });
  });
  console.info(`pages in ${cacheType}: largest logit error ${worst.toExponential(1)} of the range`);
  expect(worst).toBeGreaterThan(0);
  expect(worst).toBeLessThan(most);
});
