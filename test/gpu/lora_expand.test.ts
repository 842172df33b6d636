import { describe, expect, test } from "vitest";
import { outputAt, outputsOf } from "../../src/kernels/lib/lora";
import type { Variant } from "../../src/kernels/lib/variant";
import { padded } from "../../src/kernels/lib/weight";
import { loraExpand } from "../../src/kernels/lora_expand";
import { loraShrink } from "../../src/kernels/lora_shrink";
import { loraShare } from "../reference/lora";
import { randomFloats } from "../reference/random";
import { adapterProduct, adapterRows, PROMPT_ROWS, SEGMENTS, SLOTS } from "./support/adapters";
import { KernelBench, rounded, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";

const gpu = await testDevice();

const COLUMNS = 71;
const variants: Variant[] = [
  { elem: "f32", subgroups: false },
  ...(gpu.can.f16 ? [{ elem: "f16", subgroups: false } as const] : []),
];

describe.each(variants)("lora_expand, $elem", (variant) => {
  const x = rounded(randomFloats("lora x", SLOTS.length * COLUMNS), variant);

  test.each(SEGMENTS)("%s", async (_, segments) => {
    const bench = new KernelBench(gpu);
    const outputs = outputsOf(segments);
    const before = rounded(randomFloats("lora y", SLOTS.length * outputs), variant);
    const { factors, product } = adapterProduct(bench, segments, COLUMNS, padded(outputs));
    const from = bench.activations(x, COLUMNS, variant);
    const to = bench.activations(before, outputs, variant);
    const rows = adapterRows(bench);
    loraShrink(bench.recorder, variant, rows, product, from);
    loraExpand(bench.recorder, variant.elem, rows, product, to);
    await bench.run({ promptRows: PROMPT_ROWS, decodeRows: SLOTS.length - PROMPT_ROWS });
    const found = await bench.read(to, SLOTS.length, outputs, variant);
    SLOTS.forEach((slot, row) => {
      const own = x.subarray(row * COLUMNS, (row + 1) * COLUMNS);
      const expected = Float64Array.from(before.subarray(row * outputs, (row + 1) * outputs));
      const values = found.subarray(row * outputs, (row + 1) * outputs);
      if (slot === 0) {
        expect(values, "a row without an adapter").toEqual(expected);
        return;
      }
      segments.outputs.forEach((_, segment) => {
        loraShare(own, factors[slot - 1]![segment]!, COLUMNS).forEach((value, i) => {
          expected[outputAt(segments, segment, i)]! += value;
        });
      });
      expect(worstError(values, expected)).toBeLessThan(tolerance(variant));
    });
    const all = await bench.elements(to, variant);
    const padding = all.filter((_, i) => i % padded(outputs) >= outputs);
    expect(padding.every((value) => value === 0)).toBe(true);
    bench.close();
  });
});
