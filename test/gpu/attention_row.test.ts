import { describe, expect, test } from "vitest";
import { attentionRow } from "../../src/kernels/attention_row";
import { randomFloats } from "../reference/random";
import { cachedSequences, expectedAttention, tableLines, uploadPages } from "./support/attention";
import { bothWidths, KernelBench, rounded, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";
import { shapeCases } from "./support/pages";

const gpu = await testDevice();

const MOST_PAGES = 17;
/** Sequences of one page up to seventeen: over one key of each invocation, and over one, two and three tiles. */
const TABLES = [
  [7],
  [3, 0],
  [9, 5],
  [2, 8, 1, 4],
  [6, 10, 12],
  Array.from({ length: MOST_PAGES }, (_, i) => 13 + ((i * 5) % MOST_PAGES)),
];
const LENGTHS = [1, 33, 64, 128, 65, 530];
/** The last rows of the sequences, and one in the middle, after two rows of another role. */
const ROWS = [
  { position: 0, sequence: 0 },
  { position: 32, sequence: 1 },
  { position: 63, sequence: 2 },
  { position: 127, sequence: 3 },
  { position: 64, sequence: 4 },
  { position: 70, sequence: 3 },
  { position: 255, sequence: 5 },
  { position: 256, sequence: 5 },
  { position: 529, sequence: 5 },
];
const BEFORE = 2;

const cases = bothWidths(gpu).flatMap((width) =>
  shapeCases(gpu.can.f16, MOST_PAGES).map((each) => ({ ...each, ...width })),
);

describe.each(cases)("attention_row, $name, $where", ({ elem, shape, on }) => {
  const variant = { elem, subgroups: false };
  const { heads, kvHeads, headDim } = shape;
  const width = heads * headDim;
  const wide = (heads + 2 * kvHeads) * headDim;
  const all = BEFORE + ROWS.length;
  const qkv = rounded(randomFloats(`queries ${wide}`, all * wide), variant);

  test("each row sees its own sequence up to its position", async () => {
    const cached = cachedSequences(shape, TABLES, LENGTHS);
    const queries = ROWS.flatMap((_, i) => {
      const at = (BEFORE + i) * wide;
      return [...qkv.subarray(at, at + width)];
    });
    const bench = new KernelBench(on);
    const out = bench.room(all, width, variant);
    const rows = ROWS.map(({ position, sequence }) => [0, position, sequence]);
    const others = Array.from({ length: BEFORE }, () => [0, 0, 0]);
    const step = bench.step([...others, ...rows], { pageTables: tableLines(shape, cached) });
    const from = bench.activations(qkv, wide, variant);
    const cache = uploadPages(bench, cached);
    attentionRow(bench.recorder, variant, step, "decode", shape, from, cache, out);
    await bench.run({ promptRows: BEFORE, decodeRows: ROWS.length });
    const found = await bench.read(out, all, width, variant);
    expect(found.subarray(0, BEFORE * width).every((value) => value === 0)).toBe(true);
    const expected = expectedAttention(shape, cached, queries, ROWS);
    expect(worstError(found.subarray(BEFORE * width), expected)).toBeLessThan(tolerance(variant));

    // a row alone has the bits that it has in company
    bench.clear(out);
    await bench.run({ promptRows: BEFORE + 3, decodeRows: 1 });
    const alone = await bench.read(out, all, width, variant);
    const at = (BEFORE + 3) * width;
    expect(alone.subarray(at, at + width)).toEqual(found.subarray(at, at + width));
    bench.close();
  });
});
