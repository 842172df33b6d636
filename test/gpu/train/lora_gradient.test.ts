import { describe, expect, test } from "vitest";
import { loraGradient } from "../../../src/kernels/backward/lora_gradient";
import { worstError } from "../support/kernels";
import { testDevice } from "../support/open";
import { type ProductCase, runProduct } from "./products";

const gpu = await testDevice();

describe("lora_gradient", () => {
  test.each([
    { rows: 131, columns: 8, depth: 37 },
    { rows: 131, columns: 8, depth: 37, drops: "a transposed" },
    { rows: 19, columns: 24, depth: 300 },
    { rows: 1, columns: 1, depth: 128 },
  ] as ProductCase[])("%j", async (each) => {
    const { found, expected } = await runProduct(gpu, loraGradient, "add", each);
    expect(worstError(found, expected)).toBeLessThan(2e-6);
  });
});
