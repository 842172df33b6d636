import { describe, expect, test } from "vitest";
import { attentionKept } from "../../../src/kernels/backward/attention_kept";
import { attentionKeyGradient } from "../../../src/kernels/backward/attention_key_gradient";
import { attentionQueryGradient } from "../../../src/kernels/backward/attention_query_gradient";
import { rowTile } from "../../../src/kernels/backward/lib/attention";
import type { Variant } from "../../../src/kernels/lib/variant";
import { attentionGradient } from "../../reference/gradients";
import { attention } from "../../reference/ops";
import { randomFloats } from "../../reference/random";
import { KernelBench, worstError } from "../support/kernels";
import { testDevice } from "../support/open";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };

interface Shape {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/** Rows [rows, heads of queries, keys and values] as three arrays. */
function apart(all: Float32Array | Float64Array, { heads, kvHeads, headDim }: Shape) {
  const width = (heads + 2 * kvHeads) * headDim;
  const some = (from: number, to: number) =>
    Float64Array.from(
      all.filter((_, i) => i % width >= from * headDim && i % width < to * headDim),
    );
  return {
    q: some(0, heads),
    k: some(heads, heads + kvHeads),
    v: some(heads + kvHeads, heads + 2 * kvHeads),
  };
}

/** Attention and its gradient of sequences of these lengths, one after the other in rows. */
async function run(shape: Shape, lengths: readonly number[]) {
  const { heads, kvHeads, headDim } = shape;
  const rows = lengths.reduce((sum, length) => sum + length, 0);
  const [width, outWidth] = [(heads + 2 * kvHeads) * headDim, heads * headDim];
  const draw = (name: string, width: number) =>
    lengths.map((length) => randomFloats(`${name} ${length}`, length * width));
  const [qkv, dOut] = [draw("qkv", width), draw("d", outWidth)];
  const join = (parts: Float32Array[]) => Float32Array.from(parts.flatMap((part) => [...part]));
  const bench = new KernelBench(gpu);
  const tile = rowTile(headDim);
  const tiles: number[] = [];
  let row = 0;
  for (const length of lengths) {
    for (let at = 0; at < length; at += tile) {
      tiles.push(row + at, Math.min(tile, length - at), length, at);
    }
    row += length;
  }
  const list = bench.upload(new Uint32Array(tiles));
  const from = bench.activations(join(qkv), width, plain);
  const d = bench.activations(join(dOut), outWidth, plain);
  const out = bench.room(rows, outWidth, plain);
  const dQkv = bench.room(rows, width, plain);
  const sums = bench.room(rows, heads, plain);
  const products = bench.room(rows, heads, plain);
  const { recorder } = bench;
  attentionKept(recorder, list, shape, from, out, sums);
  attentionQueryGradient(recorder, list, shape, from, out, d, sums, products, dQkv);
  attentionKeyGradient(recorder, list, shape, from, d, sums, products, dQkv);
  await bench.run({ promptRows: rows, tiles: tiles.length / 4 });
  const found = {
    out: await bench.read(out, rows, outWidth, plain),
    gradients: await bench.read(dQkv, rows, width, plain),
  };
  bench.close();
  return { qkv, dOut, found };
}

describe("attention of training and its gradients", () => {
  test.each([
    [{ heads: 4, kvHeads: 2, headDim: 20 }, [9, 35]],
    [{ heads: 2, kvHeads: 2, headDim: 192 }, [35]],
    [{ heads: 3, kvHeads: 1, headDim: 4 }, [1, 3, 16]],
  ] as [Shape, number[]][])("%j, sequences of %j", async (shape, lengths) => {
    const { qkv, dOut, found } = await run(shape, lengths);
    let [at, outAt] = [0, 0];
    lengths.forEach((length, i) => {
      const { q, k, v } = apart(qkv[i]!, shape);
      const positions = Array.from({ length }, (_, t) => t);
      const out = attention(q, k, v, positions, shape);
      expect(worstError(found.out.subarray(outAt, outAt + out.length), out)).toBeLessThan(2e-6);
      const expected = attentionGradient(q, k, v, shape, dOut[i]!);
      const some = apart(found.gradients.slice(at, at + qkv[i]!.length), shape);
      // A sequence of one row has nothing to choose from: its q and k have no gradient at all.
      const largest = Math.max(
        ...[expected.q, expected.k, expected.v].map((each) => Math.max(...each)),
      );
      for (const name of ["q", "k", "v"] as const) {
        const worst = Math.max(
          ...some[name].map((value, j) => Math.abs(value - expected[name][j]!)),
        );
        expect(worst / largest, name).toBeLessThan(5e-6);
      }
      at += qkv[i]!.length;
      outAt += out.length;
    });
  });

  test("a sequence's bits don't depend on what lies beside it", async () => {
    const shape = { heads: 4, kvHeads: 2, headDim: 20 };
    const [both, alone] = [await run(shape, [9, 35]), await run(shape, [35])];
    expect(both.found.gradients.subarray(9 * 160)).toEqual(alone.found.gradients);
    expect(both.found.out.subarray(9 * 80)).toEqual(alone.found.out);
  });
});
