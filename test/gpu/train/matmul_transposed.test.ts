import { describe, expect, test } from "vitest";
import { matmulTransposed, sharesOf } from "../../../src/kernels/backward/matmul_transposed";
import type { Variant } from "../../../src/kernels/lib/variant";
import { type WeightType, weightTypes } from "../../../src/kernels/lib/weight";
import { matmulGradient } from "../../reference/gradients";
import { randomFloats } from "../../reference/random";
import { KernelBench, limitOf64Rows, tolerance, worstError } from "../support/kernels";
import { testDevice } from "../support/open";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };
const ROWS = 77; // two tiles of rows, the second ragged

/** dy [ROWS, outputs] and a weight [outputs, columns]; odd sizes where the type allows them. */
async function product(type: WeightType, outputs: number, columns: number, binding?: number) {
  const bench = new KernelBench(gpu);
  const dy = randomFloats(`dy ${outputs}`, ROWS * outputs);
  const options = binding === undefined ? {} : { binding };
  const { weight, values } = await bench.weight(type, outputs, columns, type, options);
  const from = bench.activations(dy, outputs, plain);
  const to = bench.room(ROWS, columns, plain);
  const shares = bench.room(sharesOf("layer", outputs, columns) * ROWS, columns, plain);
  const expected = matmulGradient(dy, values, outputs, columns);
  const run = async (becomes: "put" | "accumulate", rows = ROWS) => {
    const step = bench.step();
    matmulTransposed(bench.recorder, step.step, "layer", weight, from, becomes, to, shares);
    await bench.run({ promptRows: rows });
    return bench.read(to, ROWS, columns, plain);
  };
  return { bench, weight, expected, run };
}

/** SwiftShader compiles slowly: there a plain, a centred, an affine and a K type stand for all. */
const types: readonly WeightType[] = gpu.can.f16 ? weightTypes : ["F32", "Q8_0", "Q4_1", "Q6_K"];

describe("matmul_transposed", () => {
  test.each(types)("%s", async (type) => {
    const columns = /^[BF]/.test(type) ? 71 : type.endsWith("_K") ? 256 : 96;
    const { bench, expected, run } = await product(type, 67, columns);
    expect(worstError(await run("put"), expected)).toBeLessThan(tolerance(plain));
    bench.close();
  });

  test("accumulates; parts of a weight are parts of the sum", async () => {
    const { bench, weight, expected, run } = await product(
      "Q8_0",
      131,
      96,
      limitOf64Rows("Q8_0", 96),
    );
    expect(weight.parts).toHaveLength(3);
    expect(worstError(await run("put"), expected)).toBeLessThan(tolerance(plain));
    bench.close();
    const again = await product("Q8_0", 67, 96);
    const once = await again.run("put");
    const twice = await again.run("accumulate"); // plays both products
    expect(twice).toEqual(once.map((value) => 2 * value));
    again.bench.close();
  });

  test("sums over many rows of a weight are shared out", async () => {
    expect(sharesOf("layer", 1100, 96)).toBe(4);
    expect(sharesOf("layer", 13824, 4608)).toBe(1); // wide enough for every workgroup to have a tile
    expect(sharesOf("head", 65519, 4608)).toBe(5);
    const { bench, expected, run } = await product("Q8_0", 1100, 96);
    expect(worstError(await run("put"), expected)).toBeLessThan(tolerance(plain));
    bench.close();
    const again = await product("Q8_0", 1100, 96);
    const once = await again.run("put");
    const twice = await again.run("accumulate"); // plays both products
    expect(twice).toEqual(once.map((value) => 2 * value));
    again.bench.close();
  });

  test("a row's bits don't depend on the rows beside it", async () => {
    const { bench, run } = await product("Q8_0", 67, 96);
    const all = await run("put");
    const few = await product("Q8_0", 67, 96);
    const some = await few.run("put", 5);
    expect(some.subarray(0, 5 * 96)).toEqual(all.subarray(0, 5 * 96));
    expect(some.subarray(5 * 96).every((value) => value === 0)).toBe(true);
    bench.close();
    few.bench.close();
  });
});
