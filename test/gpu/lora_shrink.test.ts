import { describe, expect, test } from "vitest";
import { loraShrink } from "../../src/kernels/lora_shrink";
import { matmul } from "../reference/ops";
import { randomFloats } from "../reference/random";
import {
  adapterProduct,
  adapterRows,
  PROMPT_ROWS,
  RANK,
  SEGMENTS,
  SLOTS,
} from "./support/adapters";
import { KernelBench, rounded, worstError } from "./support/kernels";
import { testDevice, variantCases } from "./support/open";

const gpu = await testDevice();

const COLUMNS = 291; // two turns of the workgroup, the last of them ragged
const cases = variantCases(gpu);

describe.each(cases)("lora_shrink, $name", ({ variant, on }) => {
  const x = rounded(randomFloats("lora x", SLOTS.length * COLUMNS), variant);

  test.each(SEGMENTS)("%s", async (_, segments) => {
    const bench = new KernelBench(on);
    const { factors, product } = adapterProduct(bench, segments, COLUMNS, 0);
    const from = bench.activations(x, COLUMNS, variant);
    loraShrink(bench.recorder, variant, adapterRows(bench), product, from);
    await bench.run({ promptRows: PROMPT_ROWS, decodeRows: SLOTS.length - PROMPT_ROWS });
    const found = await bench.floats(product.shrunk);
    const stride = 4 + segments.outputs.length * RANK;
    SLOTS.forEach((slot, row) => {
      const own = x.subarray(row * COLUMNS, (row + 1) * COLUMNS);
      expect(found[row * stride]).toBe(slot);
      segments.outputs.forEach((_, segment) => {
        const at = row * stride + 4 + segment * RANK;
        const values = found.subarray(at, at + RANK);
        const factor = factors[slot - 1]?.[segment];
        if (factor === undefined) expect([...values]).toEqual(Array(RANK).fill(0));
        else expect(worstError(values, matmul(own, factor.a, RANK, COLUMNS))).toBeLessThan(2e-6);
      });
    });
    bench.close();
  });
});
