/** @file Matrices whose rows can be had block by block, as f32, and what can be made of them. */
import { SkymathError } from "../common/errors";
import { dequantise } from "../weights/dequantise";
import { decodeFloats, type FloatType, floatBytes } from "../weights/floats";
import type { GgufTensor } from "../weights/gguf";
import { rowsToGguf } from "../weights/head_rows";
import type { LoraPair } from "../weights/lora";
import { runnableType } from "../weights/repack";
import type { WeightSource } from "../weights/source";
import { rowBytes } from "../weights/types";
import type { CheckpointTensor } from "./tensor";

/** Rows of a matrix, or a vector as one row. */
export interface RowReader {
  readonly name: string;
  readonly rows: number;
  readonly cols: number;
  /** Blocks begin at multiples of this row and, but for the last, are multiples of it long. */
  readonly step: number;
  /** Rows `first` to `first + count`, [count, cols] f32, new for each call. */
  read(first: number, count: number): Promise<Float32Array<ArrayBuffer>>;
}

/** The rows of a checkpoint's tensor as they are; throws a `model` error if it has no floats. */
export function checkpointRows(tensor: CheckpointTensor): RowReader {
  const { name, type, shape, source, offset } = tensor;
  if (!Object.hasOwn(floatBytes, type)) {
    throw new SkymathError({
      kind: "model",
      message: `The tensor ${name} cannot be converted.`,
      needed: `floating-point numbers (${Object.keys(floatBytes).join(", ")})`,
      found: type,
      remedy: "Use a checkpoint that is not quantised.",
    });
  }
  const cols = shape.at(-1) ?? 1;
  const rows = shape.length < 2 ? 1 : shape[0]!;
  const rowBytes = cols * floatBytes[type as FloatType];
  return {
    ...{ name, rows, cols, step: 1 },
    async read(first, count) {
      const bytes = await source.read(offset + first * rowBytes, count * rowBytes);
      return decodeFloats(type as FloatType, bytes);
    },
  };
}

/** A vector that is in memory, as one row. */
export function vectorRows(name: string, values: Float32Array): RowReader {
  return { name, rows: 1, cols: values.length, step: 1, read: async () => values.slice() };
}

/** Query or key rows of a checkpoint in GGUF's order. */
export function interleavedRows(rows: RowReader, headDim: number): RowReader {
  return {
    ...rows,
    step: headDim,
    read: async (first, count) => rowsToGguf(await rows.read(first, count), rows.cols, headDim),
  };
}

/** W + scale · B A, where the rows of B are in the order of W's. */
export function mergedRows(rows: RowReader, { a, b }: LoraPair, scale: number): RowReader {
  const { cols } = rows;
  const rank = a.length / cols;
  return {
    ...rows,
    async read(first, count) {
      const values = await rows.read(first, count);
      for (let row = 0; row < count; row++) {
        const w = values.subarray(row * cols, (row + 1) * cols);
        for (let r = 0; r < rank; r++) {
          const factor = scale * b[(first + row) * rank + r]!;
          if (factor === 0) continue;
          const from = r * cols;
          for (let col = 0; col < cols; col++) w[col]! += factor * a[from + col]!;
        }
      }
      return values;
    },
  };
}

/** The rows of a tensor of a GGUF file, dequantised. */
export function ggufRows(source: WeightSource, tensor: GgufTensor): RowReader {
  const { name, rows, cols, offset } = tensor;
  const type = runnableType(tensor);
  const each = rowBytes(type, cols);
  return {
    ...{ name, rows, cols, step: 1 },
    read: async (first, count) =>
      dequantise(type, await source.read(offset + first * each, count * each)),
  };
}
