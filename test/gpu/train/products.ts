import type { Gpu } from "../../../src/gpu/device";
import type { Recorder } from "../../../src/gpu/program";
import {
  type ProductOperands,
  type ProductShape,
  packDropout,
  packProduct,
  STEP_ROWS,
} from "../../../src/kernels/backward/lib/product";
import { keptInput } from "../../reference/dropout";
import { matmul } from "../../reference/ops";
import { randomFloats } from "../../reference/random";
import { KernelBench } from "../support/kernels";

/** A product of these sizes; `drops` says where dropout falls: on a, on a's columns, or on what is added. */
export interface ProductCase {
  readonly rows: number;
  readonly columns: number;
  readonly depth: number;
  readonly drops?: "a" | "a transposed" | "sum";
}

type ProductKernel = (recorder: Recorder, shape: ProductShape, operands: ProductOperands) => void;

/** a [rows, depth] lies transposed and apart, y [rows, columns] apart, as gates among ups do. */
function shapeOf({ rows, columns, depth }: ProductCase): ProductShape {
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

/** Runs a kernel that puts or adds a product: what it made, and what the reference makes in float64. */
export async function runProduct(
  gpu: Gpu,
  kernel: ProductKernel,
  becomes: "put" | "add",
  each: ProductCase,
) {
  const { rows, columns, depth, drops } = each;
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
  kernel(bench.recorder, shape, {
    step: bench.step().step,
    product: uniform(packProduct(shape)),
    a: bench.upload(spread(a, 2 * rows * depth + 4, aPlace)),
    b: bench.upload(spread(b, columns * depth + 1, bPlace)),
    y,
    dropout: drops ? { uniform: uniform(packDropout(0.3, 2)), seeds: bench.upload(seeds) } : null,
  });
  await bench.run({ promptRows: rows });
  const all = await bench.floats(y);
  bench.close();
  const kept = (row: number, column: number) => keptInput(0.3, seeds[row]!, 2, 3, column);
  const factor = (i: number, width: number) => {
    const [row, column] = [Math.floor(i / width), i % width];
    if (drops === "a" && width === depth) return kept(row, column);
    if (drops === "a transposed" && width === depth) return kept(column, row);
    return 1;
  };
  const inputs = a.map((value, i) => value * factor(i, depth));
  const sums = matmul(inputs, b, columns, depth);
  const expected = sums.map((sum, i) => {
    if (becomes === "put") return 0.5 * sum;
    const share = drops === "sum" ? kept(Math.floor(i / columns), i % columns) : 1;
    return before[i]! + sum * share;
  });
  return { found: sums.map((_, i) => all[yPlace(i)]!), expected };
}
