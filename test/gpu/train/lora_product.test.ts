import { describe, expect, test } from "vitest";
import { loraProduct } from "../../../src/kernels/backward/lora_product";
import { keptInput } from "../../reference/dropout";
import { worstError } from "../support/kernels";
import { testDevice } from "../support/open";
import { type ProductCase, runProduct } from "./products";

const gpu = await testDevice();

describe("lora_product", () => {
  test.each([
    { rows: 21, columns: 67, depth: 24, drops: "sum" },
    { rows: 21, columns: 67, depth: 4 },
    { rows: 130, columns: 7, depth: 8 },
    { rows: 70, columns: 16, depth: 33 },
  ] as ProductCase[])("%j", async (each) => {
    const { found, expected } = await runProduct(gpu, loraProduct, "add", each);
    expect(worstError(found, expected)).toBeLessThan(2e-6);
  });

  test("dropout drops about its share, and scales the rest", () => {
    const factors = Array.from({ length: 4000 }, (_, i) => keptInput(0.3, 77, 0, 1, i));
    expect(factors.filter((factor) => factor === 0).length / 4000).toBeCloseTo(0.3, 1);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / 4000).toBeCloseTo(1, 1);
  });
});
