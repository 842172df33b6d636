import { expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import { multiply } from "../../src/kernels/multiply";
import { randomFloats } from "../reference/random";
import { KernelBench, padColumns, rounded, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";

const gpu = await testDevice();

const ROWS = 3;
const COLUMNS = 71;
const variants: Variant[] = [
  { elem: "f32", subgroups: false },
  ...(gpu.can.f16 ? [{ elem: "f16", subgroups: false } as const] : []),
];

test.each(variants)("multiply, $elem", async (variant) => {
  const bench = new KernelBench(gpu);
  const up = randomFloats("up", ROWS * COLUMNS);
  const before = rounded(randomFloats("gated", ROWS * COLUMNS), variant);
  const to = bench.activations(before, COLUMNS, variant);
  multiply(bench.recorder, variant, bench.step(), COLUMNS, bench.upload(up), to);
  const expected = before.map((value, i) => value * up[i]!);
  await bench.run({ promptRows: 1, decodeRows: 2 });
  const found = await bench.elements(to, variant);
  expect(worstError(found, padColumns(expected, COLUMNS))).toBeLessThan(tolerance(variant));
  bench.close();
});
