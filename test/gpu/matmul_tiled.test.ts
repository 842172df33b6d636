import { describe, expect, test } from "vitest";
import type { Store } from "../../src/kernels/lib/store";
import type { Variant } from "../../src/kernels/lib/variant";
import type { WeightType } from "../../src/kernels/lib/weight";
import { matmulTiled } from "../../src/kernels/matmul_tiled";
import { matmul } from "../reference/ops";
import { randomFloats } from "../reference/random";
import {
  KernelBench,
  limitOf64Rows,
  padColumns,
  rounded,
  tolerance,
  type WeightOptions,
  worstError,
} from "./support/kernels";
import { testDevice } from "./support/open";
import { BEFORE, contents, stored, target } from "./support/products";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };
const half: Variant = { elem: "f16", subgroups: false };

const ROWS = 69; // two tiles of rows, the second ragged

/** Every weight type and every store of prompt rows, in five pipelines; f16 where there is any. */
const CASES: readonly (readonly [WeightType, Store, outputs: number, columns: number, Variant])[] =
  [
    ["F32", "add", 67, 71, plain],
    ["F16", "swiglu", 74, 71, plain],
    ["BF16", "write", 1, 33, plain],
    ["Q8_0", "write", 131, 96, plain],
    ["Q4_0", "add", 67, 160, plain],
    ...(gpu.can.f16
      ? ([
          ["Q8_0", "write", 131, 96, half],
          ["F32", "add", 67, 71, half],
          ["F16", "swiglu", 74, 71, half],
        ] as const)
      : []),
  ];

/** A product under test: x [ROWS, columns] and a weight [outputs, columns], on the GPU. */
async function product(
  [type, store, outputs, columns, variant]: (typeof CASES)[number],
  options: WeightOptions = {},
) {
  const bench = new KernelBench(gpu);
  const x = rounded(randomFloats(`x ${columns}`, ROWS * columns), variant);
  const { weight, values } = await bench.weight(type, outputs, columns, type, options);
  const from = bench.activations(x, columns, variant);
  const to = target(bench, variant, store, ROWS, outputs);
  matmulTiled(bench.recorder, variant, bench.step(), weight, from, store, to.buffer);
  const expected = stored(store, matmul(x, values, outputs, columns));
  return { bench, weight, x, from, to, expected };
}

describe("matmul_tiled", () => {
  test.each(
    CASES.map((each) => [`${each.slice(0, 4).join(", ")}, ${each[4].elem}`, each] as const),
  )("%s", async (_, each) => {
    const [, store, , , variant] = each;
    const { bench, to, expected } = await product(each);
    await bench.run({ promptRows: ROWS });
    const { values, padding } = await contents(bench, to, ROWS);
    expect(worstError(values, expected)).toBeLessThan(tolerance(variant));
    expect(padding.every((value) => value === (store === "add" ? BEFORE : 0))).toBe(true);
    bench.close();
  });

  test.each([
    ["F16", CASES[1]!, 2e-5],
    ["Q8_0", CASES[3]!, 1e-4],
    ["Q4_0", CASES[4]!, 1e-5],
  ] as const)("%s with subnormal halves", async (_, each, spread) => {
    const { bench, to, expected } = await product(each, { spread });
    await bench.run({ promptRows: ROWS });
    const { values } = await contents(bench, to, ROWS);
    expect(worstError(values, expected)).toBeLessThan(tolerance(plain));
    bench.close();
  });

  test("a weight split in parts gives the same bits", async () => {
    const found: Float64Array[] = [];
    for (const binding of [undefined, limitOf64Rows("Q8_0", 96)]) {
      const { bench, weight, to } = await product(CASES[3]!, { binding });
      expect(weight.parts).toHaveLength(binding ? 3 : 1);
      await bench.run({ promptRows: ROWS });
      found.push((await contents(bench, to, ROWS)).values);
      bench.close();
    }
    expect(found[1]).toEqual(found[0]);
  });

  test("a row's bits are the same wherever in a tile it lies, and whatever lies beside it", async () => {
    const { bench, x, from, to } = await product(CASES[3]!);
    await bench.run({ promptRows: ROWS });
    const { values } = await contents(bench, to, ROWS);
    for (const [first, rows] of [
      [66, 1],
      [5, 62],
      [7, 3],
    ] as const) {
      const moved = padColumns(x.slice(first * 96, (first + rows) * 96), 96);
      gpu.device.queue.writeBuffer(from, 0, moved as Float32Array<ArrayBuffer>);
      await bench.run({ promptRows: rows });
      const some = (await contents(bench, to, rows)).values;
      expect(some, `rows from ${first}`).toEqual(
        values.slice(first * to.columns, (first + rows) * to.columns),
      );
    }
    bench.close();
  });
});
