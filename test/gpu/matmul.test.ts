import { afterAll, describe, expect, test } from "vitest";
import { type Weight, weightTypes } from "../../src/kernels/lib/weight";
import { matmulFew } from "../../src/kernels/matmul_few";
import { matmulTiled } from "../../src/kernels/matmul_tiled";
import { matmul, swiglu } from "../reference/ops";
import { randomFloats } from "../reference/random";
import { KernelBench, rounded, tolerance, worstError } from "./support/kernels";
import { openTestDevice, variantName, variantsOf } from "./support/open";

const gpu = await openTestDevice();
afterAll(() => gpu.close());
const variants = variantsOf(gpu).map((variant) => ({ name: variantName(variant), variant }));

/** Odd sizes: [rows of x, outputs, columns]. */
const SIZES = [
  [1, 1, 32],
  [3, 37, 96],
  [5, 130, 192],
  [33, 67, 544],
] as const;

describe.each(variants)("matmul, $name", ({ variant }) => {
  for (const type of weightTypes) {
    test.each(SIZES)(`${type} %i rows, %i outputs, %i columns`, async (rows, outputs, columns) => {
      const x = rounded(randomFloats(`x ${rows}`, rows * columns), variant);
      for (const role of ["prompt", "decode"] as const) {
        const bench = new KernelBench(gpu);
        const { weight, values } = await bench.weight(type, outputs, columns, `${type} ${outputs}`);
        const from = bench.activations(x, columns, variant);
        const to = bench.room(rows, outputs, variant);
        const shape = {
          promptRows: role === "prompt" ? rows : 0,
          decodeRows: role === "decode" ? rows : 0,
          logitRows: 0,
          tiles: 0,
        };
        const step = bench.step(shape);
        matmulTiled(bench.recorder, variant, step, weight, from, "write", to);
        matmulFew(bench.recorder, variant, step, "decode", rows, weight, from, "write", to);
        await bench.run(shape);
        const found = await bench.read(to, rows, outputs, variant);
        expect(worstError(found, matmul(x, values, outputs, columns)), role).toBeLessThan(
          tolerance(variant),
        );
        bench.close();
      }
    });
  }
});
