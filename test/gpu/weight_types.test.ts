import { describe, expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import type { WeightType } from "../../src/kernels/lib/weight";
import { matmulFew } from "../../src/kernels/matmul_few";
import { matmulTiled } from "../../src/kernels/matmul_tiled";
import { matmul } from "../reference/ops";
import { randomFloats } from "../reference/random";
import {
  KernelBench,
  limitOf64Rows,
  tolerance,
  type WeightOptions,
  worstError,
} from "./support/kernels";
import { testDevice } from "./support/open";
import { contents, target } from "./support/products";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };

/** Two tiles of prompt rows, the second ragged, then decode rows. */
const PROMPT = 33;
const DECODE = 2;
const ROWS = PROMPT + DECODE;
const OUTPUTS = 71;

/** Types with columns of a row, and the spread of values at which scales and minima are subnormal. */
const TYPES: readonly (readonly [WeightType, columns: number, subnormal: number])[] = [
  ["Q4_1", 96, 1e-5],
  ["Q5_0", 160, 1e-5],
  ["Q5_1", 96, 1e-5],
  ["Q4_K", 256, 3e-4],
  ["Q5_K", 512, 6e-4],
  ["Q6_K", 768, 2e-3],
];

/** Products with a weight [OUTPUTS, columns]: tiled for the prompt rows, mat-vec for the others. */
async function products(type: WeightType, columns: number, options: WeightOptions = {}) {
  const bench = new KernelBench(gpu);
  const { recorder } = bench;
  const x = randomFloats(`x ${columns}`, ROWS * columns);
  const { weight, values } = await bench.weight(type, OUTPUTS, columns, type, options);
  const from = bench.activations(x, columns, plain);
  const to = target(bench, plain, "write", ROWS, OUTPUTS);
  const step = bench.step();
  matmulTiled(recorder, plain, step, weight, from, "write", to.buffer);
  matmulFew(recorder, plain, step, "decode", 1, weight, from, "write", to.buffer);
  await bench.run({ promptRows: PROMPT, decodeRows: DECODE });
  const found = await contents(bench, to, ROWS);
  bench.close();
  return { weight, found, expected: matmul(x, values, OUTPUTS, columns) };
}

describe.each(TYPES)("products with %s", (type, columns, subnormal) => {
  test.each([
    ["as trained", undefined],
    ["with subnormal halves", subnormal],
  ])("%s", async (_, spread) => {
    const { found, expected } = await products(type, columns, { spread });
    const decode = PROMPT * OUTPUTS;
    for (const [first, end] of [
      [0, decode],
      [decode, expected.length],
    ]) {
      const error = worstError(found.values.slice(first, end), expected.slice(first, end));
      expect(error).toBeLessThan(tolerance(plain));
    }
    expect(found.padding.every((value) => value === 0)).toBe(true);
  });

  test("a weight split in parts gives the same bits", async () => {
    const whole = await products(type, columns);
    const split = await products(type, columns, { binding: limitOf64Rows(type, columns) });
    expect([whole.weight.parts.length, split.weight.parts.length]).toEqual([1, 2]);
    expect(split.found).toEqual(whole.found);
  });
});
