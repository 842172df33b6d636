import { describe, expect, test } from "vitest";
import { loraSum } from "../../../src/kernels/backward/lora_sum";
import { worstError } from "../support/kernels";
import { testDevice } from "../support/open";
import { type ProductCase, runProduct } from "./products";

const gpu = await testDevice();

describe("lora_sum", () => {
  test.each([
    { rows: 37, columns: 1, depth: 71 },
    { rows: 19, columns: 8, depth: 200 },
    { rows: 35, columns: 24, depth: 131 },
    { rows: 37, columns: 12, depth: 33, drops: "a" },
  ] as ProductCase[])("%j", async (each) => {
    const { found, expected } = await runProduct(gpu, loraSum, "put", each);
    expect(worstError(found, expected)).toBeLessThan(2e-6);
  });
});
