import { describe, expect, test } from "vitest";
import type { Gpu } from "../../src/gpu/device";
import type { Store } from "../../src/kernels/lib/store";
import type { Variant } from "../../src/kernels/lib/variant";
import type { WeightType } from "../../src/kernels/lib/weight";
import { matmulFew } from "../../src/kernels/matmul_few";
import { matmul } from "../reference/ops";
import { randomFloats } from "../reference/random";
import {
  asHardware,
  KernelBench,
  limitOf64Rows,
  rounded,
  tolerance,
  type WeightOptions,
  worstError,
} from "./support/kernels";
import { testDevice, variantName, variantsOf } from "./support/open";
import { BEFORE, contents, stored, target } from "./support/products";

const gpu = await testDevice();
const variants = variantsOf(gpu).map((variant) => ({ name: variantName(variant), variant }));
const plain: Variant = { elem: "f32", subgroups: false };

/** A product under test: x [rows, columns] and a weight [outputs, columns], on the GPU. */
async function product(
  variant: Variant,
  type: WeightType,
  store: Store,
  [rows, outputs, columns]: readonly [number, number, number],
  mostRows: number,
  { on = gpu, ...options }: WeightOptions & { on?: Gpu } = {},
) {
  const bench = new KernelBench(on);
  const x = rounded(randomFloats(`x ${columns}`, rows * columns), variant);
  const { weight, values } = await bench.weight(type, outputs, columns, type, options);
  const from = bench.activations(x, columns, variant);
  const to = target(bench, variant, store, rows, outputs);
  const span = store === "logits" ? "logits" : "decode";
  const { recorder } = bench;
  const y = to.buffer;
  matmulFew(recorder, variant, bench.step(), span, mostRows, weight, from, store, y);
  return { bench, weight, to, expected: stored(store, matmul(x, values, outputs, columns)) };
}

/** Every weight type and every store, in five pipelines. */
const TYPES: readonly (readonly [WeightType, Store, outputs: number, columns: number])[] = [
  ["F32", "add", 37, 71],
  ["F16", "swiglu", 74, 71],
  ["BF16", "logits", 39, 71],
  ["Q8_0", "write", 131, 544],
  ["Q4_0", "write", 3, 96],
];

describe("matmul_few, weight types", () => {
  test.each(TYPES)("%s, %s, %i outputs of %i columns", async (type, store, outputs, columns) => {
    const rows = 3;
    const { bench, to, expected } = await product(plain, type, store, [rows, outputs, columns], 1);
    await bench.run({ decodeRows: rows, logitRows: rows });
    const { values, padding } = await contents(bench, to, rows);
    expect(worstError(values, expected)).toBeLessThan(tolerance(plain));
    expect(padding.every((value) => value === (store === "add" ? BEFORE : 0))).toBe(true);
    bench.close();
  });

  test.each([
    ["F16", "swiglu", 74, 71, 2e-5],
    ["Q8_0", "write", 131, 544, 1e-4],
    ["Q4_0", "write", 3, 96, 1e-5],
  ] as const)(
    "%s, %s, %i outputs of %i columns with subnormal halves",
    async (type, store, outputs, columns, spread) => {
      const sizes = [3, outputs, columns] as const;
      const { bench, to, expected } = await product(plain, type, store, sizes, 1, { spread });
      await bench.run({ decodeRows: 3 });
      const { values } = await contents(bench, to, 3);
      expect(worstError(values, expected)).toBeLessThan(tolerance(plain));
      bench.close();
    },
  );

  test("a weight split in parts gives the same bits", async () => {
    const sizes = [3, 131, 544] as const;
    const found: Float64Array[] = [];
    for (const binding of [undefined, limitOf64Rows("Q8_0", 544)]) {
      const { bench, weight, to } = await product(plain, "Q8_0", "write", sizes, 1, { binding });
      expect(weight.parts).toHaveLength(binding ? 3 : 1);
      await bench.run({ decodeRows: 3 });
      found.push((await contents(bench, to, 3)).values);
      bench.close();
    }
    expect(found[1]).toEqual(found[0]);
  });
});

describe.each([
  { lanes: "few lanes, where a CPU computes", on: gpu },
  { lanes: "32 lanes", on: asHardware(gpu) },
])("matmul_few, rows, $lanes", ({ on }) => {
  const ROWS = 9;
  const SIZES = [ROWS, 13, 3104] as const; // 97 blocks: enough for 32 lanes
  const runs: Float64Array[] = [];

  test("as many invocations share a weight row", async () => {
    const { bench, weight } = await product(plain, "Q4_0", "write", SIZES, 1, { on });
    const { subgroupMinSize, width, laneByLane } = on.can;
    const cheap = on.adapter.software && subgroupMinSize > 0 ? subgroupMinSize : 32;
    expect(weight.lanes).toBe(laneByLane ? 1 : Math.min(cheap, width));
    expect(weight.lanesWithin).toBe(weight.lanes <= subgroupMinSize);
    bench.close();
  });

  test.each(variants)("$name: a row's bits are the same in any company", async ({ variant }) => {
    const { bench, to, expected } = await product(variant, "Q4_0", "write", SIZES, 8, { on });
    await bench.run({ decodeRows: ROWS });
    const { values } = await contents(bench, to, ROWS);
    expect(worstError(values, expected)).toBeLessThan(tolerance(variant));
    // alone, two, three as four, four, five as eight, eight
    for (const [first, count] of [
      [4, 1],
      [2, 2],
      [5, 3],
      [1, 4],
      [0, 5],
      [1, 8],
    ] as const) {
      bench.clear(to.buffer);
      await bench.run({ promptRows: first, decodeRows: count });
      const some = (await contents(bench, to, ROWS)).values;
      const kept = values.map((value, i) => {
        const row = Math.floor(i / to.columns);
        return row >= first && row < first + count ? value : 0;
      });
      expect(some, `${count} rows from row ${first}`).toEqual(kept);
    }
    if (variant.elem === "f32") runs.push(values);
    bench.close();
  });

  test("bits are the same with and without subgroups", () => {
    for (const run of runs) expect(run).toEqual(runs[0]);
  });
});
