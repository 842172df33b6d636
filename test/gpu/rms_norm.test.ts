import { describe, expect, test } from "vitest";
import { rmsNorm, rmsNormGathered } from "../../src/kernels/rms_norm";
import { rmsNorm as reference } from "../reference/ops";
import { randomFloats } from "../reference/random";
import { KernelBench, padColumns, tolerance, worstError } from "./support/kernels";
import { testDevice, variantCases } from "./support/open";

const gpu = await testDevice();
const cases = variantCases(gpu);

const COLUMNS = 1003; // four turns of the workgroup, the last of them ragged
const ROWS = 5;
const EPSILON = 1e-5;
const x = randomFloats("norm x", ROWS * COLUMNS);
x.fill(0, COLUMNS, 2 * COLUMNS); // a row of zeros stays zeros
for (let i = 2 * COLUMNS; i < 3 * COLUMNS; i++) x[i]! *= 1e-3; // here epsilon weighs
const gain = randomFloats("norm gain", COLUMNS);
const expected = reference(x, gain, EPSILON);
/** What came out by the type of activations and the width: the same, with subgroups or not. */
const results = new Map<string, Float64Array>();

describe.each(cases)("rms_norm, $name", ({ variant, on }) => {
  const place = (bench: KernelBench) => ({
    from: bench.upload(padColumns(x, COLUMNS)),
    norm: { buffer: bench.upload(padColumns(gain, COLUMNS)), columns: COLUMNS, epsilon: EPSILON },
    to: bench.room(ROWS, COLUMNS, variant),
  });

  test("every row of a step, and zeros in the padding", async () => {
    const bench = new KernelBench(on);
    const { from, norm, to } = place(bench);
    rmsNorm(bench.recorder, variant, bench.step(), norm, from, to);
    await bench.run({ promptRows: 2, decodeRows: 3 });
    const found = await bench.elements(to, variant);
    expect(worstError(found, padColumns(expected, COLUMNS))).toBeLessThan(tolerance(variant));
    const key = `${variant.elem} ${on.can.width}`;
    results.set(key, results.get(key) ?? found);
    expect(found, "bits with and without subgroups").toEqual(results.get(key));
    const padding = found.filter((_, i) => i % 1024 >= COLUMNS);
    expect(padding.every((value) => value === 0)).toBe(true);
    bench.close();
  });

  test("gathered rows", async () => {
    const bench = new KernelBench(on);
    const { from, norm, to } = place(bench);
    const gathered = [4, 0, 2];
    rmsNormGathered(bench.recorder, variant, bench.step([], { gathered }), norm, from, to);
    await bench.run({ promptRows: 1, decodeRows: 4, logitRows: 3 });
    const rows = gathered.flatMap((row) => [
      ...expected.subarray(row * COLUMNS, (row + 1) * COLUMNS),
    ]);
    const found = await bench.read(to, ROWS, COLUMNS, variant);
    expect(worstError(found.subarray(0, 3 * COLUMNS), rows)).toBeLessThan(tolerance(variant));
    expect(found.subarray(3 * COLUMNS).every((value) => value === 0)).toBe(true);
    bench.close();
  });
});
