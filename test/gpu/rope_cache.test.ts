import { describe, expect, test } from "vitest";
import { PAGE } from "../../src/kernels/lib/cache";
import { padded } from "../../src/kernels/lib/weight";
import { ropeCache } from "../../src/kernels/rope_cache";
import { ropeTurns } from "../../src/model/rope";
import { rope } from "../reference/ops";
import { randomFloats } from "../reference/random";
import { KernelBench, rounded, tolerance, worstError } from "./support/kernels";
import { testDevice } from "./support/open";
import { PageImage, shapeCases } from "./support/pages";

const gpu = await testDevice();

const PAGES = 11;
const TABLES = [
  [5, 2, 9],
  [0, 10, 3],
  [8, 1, 4],
];
/** [token, position, sequence]: both sides of page borders, sequences in any order. */
const ROWS = [
  [0, 31, 1],
  [0, 32, 1],
  [0, 70, 0],
  [0, 0, 2],
  [0, 95, 1],
];
const THETA = 10000;
/** Rounding of a stored key or value, as a share of the head's largest. */
const ROUNDING = { f32: 2e-6, f16: 6e-4, int8: 0.51 / 127 };

describe.each(shapeCases(gpu.can.f16, 3))("rope_cache, $name", ({ elem, shape }) => {
  const variant = { elem, subgroups: false };
  const { heads, kvHeads, headDim, cacheType } = shape;
  const width = (heads + 2 * kvHeads) * headDim;
  const qkv = rounded(randomFloats(`qkv ${width}`, ROWS.length * width), variant);
  const part = (row: number, first: number, count: number) =>
    qkv.subarray(row * width + first * headDim, row * width + (first + count) * headDim);
  const turned = (row: number, first: number, count: number) =>
    rope(part(row, first, count), [ROWS[row]![1]!], count, headDim, THETA);

  test("queries turn in place, keys and values go to their pages and nowhere else", async () => {
    const bench = new KernelBench(gpu);
    const turns = bench.upload(ropeTurns({ headDim, ropeTheta: THETA }, 96));
    const buffer = bench.activations(qkv, width, variant);
    const empty = PageImage.empty(shape, PAGES);
    const cache = empty.buffers.map((words) => bench.upload(words));
    const step = bench.step(ROWS, { pageTables: TABLES.flat() });
    ropeCache(bench.recorder, variant, step, shape, turns, buffer, cache);
    await bench.run({ promptRows: 3, decodeRows: 2 });

    const found = await bench.read(buffer, ROWS.length, width, variant);
    const pages = new PageImage(shape, await Promise.all(cache.map((one) => bench.words(one))));
    ROWS.forEach(([, position, sequence], row) => {
      const at = row * width;
      const queries = found.subarray(at, at + heads * headDim);
      expect(worstError(queries, turned(row, 0, heads))).toBeLessThan(tolerance(variant));
      expect([...found.subarray(at + heads * headDim, at + width)]).toEqual([
        ...part(row, heads, 2 * kvHeads),
      ]);
      const page = TABLES[sequence!]![Math.floor(position! / PAGE)]!;
      for (let head = 0; head < kvHeads; head++) {
        const key = pages.get("key", page, head, position! % PAGE);
        const value = pages.get("value", page, head, position! % PAGE);
        expect(worstError(key, turned(row, heads + head, 1))).toBeLessThan(ROUNDING[cacheType]);
        expect(worstError(value, part(row, heads + kvHeads + head, 1))).toBeLessThan(
          ROUNDING[cacheType],
        );
      }
    });
    const quads = (ROWS.length * kvHeads * headDim) / 4;
    const used = pages.buffers.map((words) => words.filter((word) => word !== 0).length);
    const words = { f32: 4, f16: 2, int8: 1 }[cacheType];
    expect(used[0]).toBeLessThanOrEqual(quads * words);
    expect(used[1]).toBeLessThanOrEqual(quads * words);
    expect(used[2] ?? 0).toBeLessThanOrEqual(ROWS.length * kvHeads * 2);
    const all = await bench.elements(buffer, variant);
    const stride = padded(width);
    const padding = all.filter((_, i) => i < ROWS.length * stride && i % stride >= width);
    expect(padding.every((value) => value === 0)).toBe(true);
    bench.close();
  });
});
