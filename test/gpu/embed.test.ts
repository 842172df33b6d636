import { describe, expect, test } from "vitest";
import { embed } from "../../src/kernels/embed";
import { weightTypes } from "../../src/kernels/lib/weight";
import { embed as reference } from "../reference/ops";
import { KernelBench, limitOf64Rows, padColumns } from "./support/kernels";
import { testDevice } from "./support/open";

const gpu = await testDevice();

const VOCABULARY = 203;
/** The first and last token, both sides of each border between parts of 64 rows, one of them twice. */
const TOKENS = [0, 202, 63, 64, 127, 128, 191, 192, 64];

// A value is a small integer times a half, or is as it stands: f32 holds it exactly.
describe.each(weightTypes)("embed %s", (type) => {
  const columns = type.endsWith("_K") ? 256 : type.startsWith("Q") ? 96 : 83;

  test.each([
    ["in one part", undefined, 1],
    ["in four parts", limitOf64Rows(type, columns), 4],
  ])("a table %s", async (_, binding, parts) => {
    const bench = new KernelBench(gpu);
    const { weight, values } = await bench.weight(type, VOCABULARY, columns, type, { binding });
    expect(weight.parts).toHaveLength(parts);
    const x = bench.room(TOKENS.length, columns, { elem: "f32", subgroups: false });
    embed(bench.recorder, bench.step(TOKENS.map((token, i) => [token, i, 0])), weight, x);
    await bench.run({ promptRows: 5, decodeRows: TOKENS.length - 5 });
    expect(await bench.floats(x)).toEqual(padColumns(reference(values, TOKENS, columns), columns));
    bench.close();
  });
});
