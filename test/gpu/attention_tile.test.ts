import { describe, expect, test } from "vitest";
import { attentionTile } from "../../src/kernels/attention_tile";
import { TILE_ROWS } from "../../src/kernels/lib/step";
import { randomFloats } from "../reference/random";
import { cachedSequences, expectedAttention, tableLines, uploadPages } from "./support/attention";
import { KernelBench, rounded, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";
import { shapeCases } from "./support/pages";

const gpu = await testDevice();

const TABLES = [
  [7, 4],
  [3, 0],
  [9, 5, 2, 1],
];
const LENGTHS = [40, 37, 101];
/** Runs of neighbouring rows: a whole tile from 0 and more, across a page border, few at the end. */
const RUNS = [
  { sequence: 0, first: 0, count: 20 },
  { sequence: 1, first: 21, count: 16 },
  { sequence: 2, first: 96, count: 5 },
];
const ROWS = RUNS.flatMap(({ sequence, first, count }) =>
  Array.from({ length: count }, (_, i) => ({ sequence, position: first + i })),
);

/** Tiles of at most `most` rows that cover the rows in order. */
function tilesOf(most: number): number[][] {
  const tiles: number[][] = [];
  let row = 0;
  for (const { sequence, first, count } of RUNS) {
    for (let i = 0; i < count; i += most) {
      const rows = Math.min(most, count - i);
      tiles.push([row, rows, sequence, first + i]);
      row += rows;
    }
  }
  return tiles;
}

describe.each(shapeCases(gpu.can.f16, 4))("attention_tile, $name", ({ elem, shape }) => {
  const variant = { elem, subgroups: false };
  const { heads, kvHeads, headDim } = shape;
  const width = heads * headDim;
  const wide = (heads + 2 * kvHeads) * headDim;
  const qkv = rounded(randomFloats(`queries ${wide}`, ROWS.length * wide), variant);
  const cached = cachedSequences(shape, TABLES, LENGTHS);

  async function attend(tiles: readonly number[][]): Promise<Float64Array> {
    const bench = new KernelBench(gpu);
    const out = bench.room(ROWS.length, width, variant);
    const pageTables = tableLines(shape, cached);
    const step = bench.step([], { tiles: tiles.flat(), pageTables });
    const from = bench.activations(qkv, wide, variant);
    const cache = uploadPages(bench, cached);
    attentionTile(bench.recorder, variant, step, shape, from, cache, out);
    await bench.run({ promptRows: ROWS.length, tiles: tiles.length });
    const found = await bench.read(out, ROWS.length, width, variant);
    bench.close();
    return found;
  }

  test("each row sees its sequence up to its position, in whatever tile it lies", async () => {
    const queries = ROWS.flatMap((_, row) => [...qkv.subarray(row * wide, row * wide + width)]);
    const found = await attend(tilesOf(TILE_ROWS));
    const expected = expectedAttention(shape, cached, queries, ROWS);
    expect(worstError(found, expected)).toBeLessThan(tolerance(variant));
    for (const most of [1, 7]) expect(await attend(tilesOf(most))).toEqual(found);
  });
});
