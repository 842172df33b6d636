import { describe, expect, test } from "vitest";
import {
  type Dropout,
  loraProduct,
  type ProductShape,
  packDropout,
  packProduct,
  STEP_ROWS,
} from "../../../src/kernels/backward/lora_product";
import { keptInput } from "../../reference/dropout";
import { matmul } from "../../reference/ops";
import { randomFloats } from "../../reference/random";
import { KernelBench, worstError } from "../support/kernels";
import { testDevice } from "../support/open";

const gpu = await testDevice();

interface Case {
  readonly rows: number;
  readonly columns: number;
  readonly depth: number;
  readonly becomes: "put" | "add";
  readonly on?: Dropout["on"];
}

/** a [rows, depth] lies transposed and apart, y [rows, columns] apart, as gates among ups do. */
function shapeOf({ rows, columns, depth }: Case): ProductShape {
  return {
    rows: STEP_ROWS,
    columns,
    depth,
    a: { at: 3, row: 2, depth: 2 * rows },
    b: { at: 1, depth: columns, column: 1 },
    y: { at: 5, row: 2 * columns, column: 2 },
    scale: 0.5,
    site: 3,
  };
}

async function run(each: Case) {
  const { rows, columns, depth, becomes, on } = each;
  const [a, b] = [randomFloats("a", rows * depth), randomFloats("b", columns * depth)];
  const before = randomFloats("y", rows * columns);
  const shape = shapeOf(each);
  const spread = (values: Float32Array, size: number, place: (i: number) => number) => {
    const out = new Float32Array(size);
    values.forEach((value, i) => {
      out[place(i)] = value;
    });
    return out;
  };
  const aPlace = (i: number) =>
    shape.a.at + Math.floor(i / depth) * shape.a.row + (i % depth) * shape.a.depth;
  const bPlace = (i: number) => shape.b.at + (i % depth) * columns + Math.floor(i / depth);
  const yPlace = (i: number) =>
    shape.y.at + Math.floor(i / columns) * shape.y.row + (i % columns) * shape.y.column;
  const bench = new KernelBench(gpu);
  const y = bench.upload(spread(before, 2 * rows * columns + 6, yPlace));
  const seeds = Uint32Array.from({ length: Math.max(rows, depth) }, (_, i) => 977 * i + 5);
  const uniform = (words: Uint32Array<ArrayBuffer>) => {
    const buffer = bench.buffers.uniform("test", words.byteLength);
    gpu.device.queue.writeBuffer(buffer, 0, words);
    return buffer;
  };
  const dropout: Dropout | null = on
    ? { on, uniform: uniform(packDropout(0.3, 2)), seeds: bench.upload(seeds) }
    : null;
  loraProduct(
    bench.recorder,
    bench.step().step,
    shape,
    uniform(packProduct(shape)),
    bench.upload(spread(a, 2 * rows * depth + 4, aPlace)),
    bench.upload(spread(b, columns * depth + 1, bPlace)),
    becomes,
    y,
    dropout,
  );
  await bench.run({ promptRows: rows });
  const all = await bench.floats(y);
  bench.close();
  const kept = (row: number, column: number) => keptInput(0.3, seeds[row]!, 2, 3, column);
  const factor = (i: number, width: number) => {
    const [row, column] = [Math.floor(i / width), i % width];
    if (on === "a" && width === depth) return kept(row, column);
    if (on === "a transposed" && width === depth) return kept(column, row);
    return 1;
  };
  const inputs = a.map((value, i) => value * factor(i, depth));
  const sums = matmul(inputs, b, columns, depth);
  const expected = sums.map((sum, i) => {
    if (becomes === "put") return 0.5 * sum;
    const share = on === "sum" ? kept(Math.floor(i / columns), i % columns) : 1;
    return before[i]! + sum * share;
  });
  return { found: sums.map((_, i) => all[yPlace(i)]!), expected };
}

describe("lora_product", () => {
  test.each([
    { rows: 37, columns: 1, depth: 71, becomes: "put" },
    { rows: 19, columns: 8, depth: 200, becomes: "put" },
    { rows: 35, columns: 24, depth: 131, becomes: "put" },
    { rows: 37, columns: 12, depth: 33, becomes: "put", on: "a" },
    { rows: 131, columns: 8, depth: 37, becomes: "add", on: "a transposed" },
    { rows: 21, columns: 67, depth: 24, becomes: "add", on: "sum" },
    { rows: 21, columns: 67, depth: 4, becomes: "add" },
  ] as Case[])("%j", async (each) => {
    const { found, expected } = await run(each);
    expect(worstError(found, expected)).toBeLessThan(2e-6);
  });

  test("dropout drops about its share, and scales the rest", () => {
    const factors = Array.from({ length: 4000 }, (_, i) => keptInput(0.3, 77, 0, 1, i));
    expect(factors.filter((factor) => factor === 0).length / 4000).toBeCloseTo(0.3, 1);
    expect(factors.reduce((sum, factor) => sum + factor, 0) / 4000).toBeCloseTo(1, 1);
  });
});
