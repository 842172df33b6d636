import { expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import { silu } from "../../src/kernels/silu";
import { swiglu as reference } from "../reference/ops";
import { randomFloats } from "../reference/random";
import { KernelBench, padColumns, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";

const gpu = await testDevice();

const ROWS = 3;
const COLUMNS = 71;
const variants: Variant[] = [
  { elem: "f32", subgroups: false },
  ...(gpu.can.f16 ? [{ elem: "f16", subgroups: false } as const] : []),
];

test.each(variants)("silu, $elem", async (variant) => {
  const bench = new KernelBench(gpu);
  const gate = randomFloats("gate", ROWS * COLUMNS, 20); // far into both ends of silu
  const to = bench.room(ROWS, COLUMNS, variant);
  silu(bench.recorder, variant, bench.step(), COLUMNS, bench.upload(gate), to);
  const expected = reference(gate, new Float32Array(gate.length).fill(1));
  await bench.run({ promptRows: 1, decodeRows: 2 });
  const found = await bench.elements(to, variant);
  expect(worstError(found, padColumns(expected, COLUMNS))).toBeLessThan(tolerance(variant));
  bench.close();
});
