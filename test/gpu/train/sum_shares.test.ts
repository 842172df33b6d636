import { expect, test } from "vitest";
import { sumShares } from "../../../src/kernels/backward/sum_shares";
import type { Variant } from "../../../src/kernels/lib/variant";
import { randomFloats } from "../../reference/random";
import { KernelBench, worstError } from "../support/kernels";
import { testDevice } from "../support/open";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };
const [ROWS, COLUMNS, COUNT] = [5, 300, 3]; // a row is wider than a workgroup's 64 vec4, and padded

test.each(["put", "accumulate"] as const)("sum_shares: %s", async (becomes) => {
  const bench = new KernelBench(gpu);
  const shares = randomFloats("shares", COUNT * ROWS * COLUMNS);
  const before = randomFloats("before", ROWS * COLUMNS);
  const from = bench.activations(shares, COLUMNS, plain);
  const to = bench.activations(before, COLUMNS, plain);
  sumShares(bench.recorder, bench.step().step, COLUMNS, COUNT, from, becomes, to);
  await bench.run({ promptRows: ROWS });
  const found = await bench.read(to, ROWS, COLUMNS, plain);
  bench.close();
  const expected = Array.from({ length: ROWS * COLUMNS }, (_, i) => {
    let sum = becomes === "put" ? 0 : before[i]!;
    for (let share = 0; share < COUNT; share++) sum += shares[share * ROWS * COLUMNS + i]!;
    return sum;
  });
  expect(worstError(found, expected)).toBeLessThan(1e-6);
});
