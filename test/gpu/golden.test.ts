import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import type { Model } from "../../src/model/model";
import { meanNll } from "../reference/forward";
import { goldenCases, goldenNames } from "../reference/golden";
import { openGolden, testDevice, variantName } from "./support/open";
import { decode, prefill } from "./support/rows";

const argmax = (values: ArrayLike<number>): number => {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
};

const gpu = await testDevice();

/** Each type of activations; that subgroups change no bit is what the kernels' own tests hold. */
const variants: Variant[] = [{ elem: "f32", subgroups: gpu.can.subgroups }];
if (gpu.can.f16) variants.push({ elem: "f16", subgroups: gpu.can.subgroups });

describe.each([
  ...variants.map((variant) => ({ name: variantName(variant), variant, tiles: true })),
  { name: `${variantName(variants[0]!)}, without tiles`, variant: variants[0]!, tiles: false },
])("golden models, $name", ({ variant, tiles }) => {
  const tolerance = variant.elem === "f16" ? 2e-2 : 2e-3;
  const likelihood = variant.elem === "f16" ? 1e-2 : 1e-3;

  describe.each(goldenNames)("%s", (name) => {
    let model: Model;
    beforeAll(async () => {
      model = await openGolden(gpu, name, { variant, tiles, decodeRows: 1 });
    });
    afterAll(() => model.dispose());

    describe.each(goldenCases(name))("case %$", (expected) => {
      const { ids, last_logits, greedy, greedy_margin } = expected;
      const range = Math.max(...last_logits) - Math.min(...last_logits);
      const logitError = (logits: Float32Array) =>
        Math.max(...logits.map((value, i) => Math.abs(value - last_logits[i]!))) / range;

      test("prompt rows: last logits, and the greedy ids that follow", async () => {
        const sequence = model.openSequence();
        let next = await prefill(model, sequence, ids);
        expect(logitError(next)).toBeLessThan(tolerance);
        for (const [step, id] of greedy.entries()) {
          if (greedy_margin[step]! > 0.02 * range) expect(argmax(next)).toBe(id);
          next = (await decode(model, sequence, [id]))[0]!;
        }
        sequence.release();
      });

      test("decode rows: last logits, and the likelihood of each id", async () => {
        const sequence = model.openSequence();
        const logits = await decode(model, sequence, ids);
        expect(logitError(logits.at(-1)!)).toBeLessThan(tolerance);
        const nll = meanNll(logits, ids);
        expect(Math.abs(nll - expected.mean_nll)).toBeLessThan(likelihood);
        sequence.release();
      });
    });
  });
});
