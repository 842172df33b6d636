import { expect, test } from "vitest";
import type { Variant } from "../../src/kernels/lib/variant";
import { swiglu } from "../../src/kernels/swiglu";
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

test.each(variants)("swiglu, $elem", async (variant) => {
  const bench = new KernelBench(gpu);
  const gate = randomFloats("gate", ROWS * COLUMNS, 20); // far into both ends of silu
  const up = randomFloats("up", ROWS * COLUMNS);
  const turns = Float32Array.from({ length: 2 * gate.length }, (_, i) =>
    i % 2 === 0 ? gate[i / 2]! : up[(i - 1) / 2]!,
  );
  const to = bench.room(ROWS, COLUMNS, variant);
  swiglu(bench.recorder, variant, bench.step(), COLUMNS, bench.upload(turns), to);
  const expected = reference(gate, up);
  await bench.run({ promptRows: 1, decodeRows: 2 });
  const found = await bench.elements(to, variant);
  expect(worstError(found, padColumns(expected, COLUMNS))).toBeLessThan(tolerance(variant));
  bench.close();
});
