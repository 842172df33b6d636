/** @file The bytes of a planned file, block of rows by block of rows, from any place on. */
import { SkymathError } from "../common/errors";
import { type GgufHeader, writeGgufHeader } from "../weights/gguf_writer";
import { quantise } from "../weights/quantise";
import { rowBytes } from "../weights/types";
import type { ConversionPlan, PlannedTensor } from "./plan";

/** Values that are in memory at once, in f32: 16 MB. */
const BLOCK_VALUES = 4 * 1024 * 1024;
const LARGEST_HALF = 65504;

/** Some bytes of the file, and the tensor that they belong to. */
export interface FileChunk {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tensor: string;
}

/** The header of the planned file, with the place of each tensor and the size of the whole. */
export function headerOf({ metadata, tensors }: ConversionPlan): GgufHeader {
  const records = tensors.map(({ name, type, rows }) => ({
    ...{ name, type, rows: rows.rows === 1 ? null : rows.rows, cols: rows.cols },
  }));
  return writeGgufHeader(metadata, records);
}

/**
 * The file's bytes from byte `from` to its end. The same plan always gives the same bytes, however
 * often it is taken up. Throws a `numeric` error for weights that the type cannot hold.
 */
export async function* fileBytes(
  { tensors }: ConversionPlan,
  header: GgufHeader,
  from = 0,
): AsyncGenerator<FileChunk> {
  if (from < header.bytes.length) yield { bytes: header.bytes.subarray(from), tensor: "header" };
  for (const [i, tensor] of tensors.entries()) {
    const { offset, bytes } = header.tensors[i]!;
    const end = header.tensors[i + 1]?.offset ?? header.size;
    if (from < end) yield* tensorBytes(tensor, Math.max(0, from - offset), bytes, end - offset);
  }
}

/** The bytes of one tensor from its byte `from` on, and zeros up to where the next one begins. */
async function* tensorBytes(
  tensor: PlannedTensor,
  from: number,
  size: number,
  sizeWithZeros: number,
): AsyncGenerator<FileChunk> {
  const { name, type, rows } = tensor;
  const each = rowBytes(type, rows.cols);
  const step = Math.max(1, Math.floor(BLOCK_VALUES / rows.cols / rows.step)) * rows.step;
  const firstBlock = Math.floor(from / each / step) * step;
  for (let row = firstBlock; row < rows.rows; row += step) {
    const count = Math.min(step, rows.rows - row);
    const values = await rows.read(row, count);
    checkValues(tensor, row, values);
    const bytes = quantise(type, values, rows.cols);
    const skip = Math.min(bytes.length, Math.max(0, from - row * each));
    if (skip < bytes.length) yield { bytes: bytes.subarray(skip), tensor: name };
  }
  const zeros = sizeWithZeros - Math.max(from, size);
  if (zeros > 0) yield { bytes: new Uint8Array(zeros), tensor: name };
}

/** Throws for values that are not finite or, where the type has halves, too large for them. */
function checkValues(
  { name, type, rows }: PlannedTensor,
  first: number,
  values: Float32Array,
): void {
  const most = type === "F32" || type === "BF16" ? Number.MAX_VALUE : LARGEST_HALF;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (value <= most && value >= -most) continue;
    const row = first + Math.floor(i / rows.cols);
    throw new SkymathError({
      kind: "numeric",
      message: `${name} holds a weight that ${type} cannot hold (row ${row} of ${rows.rows}).`,
      needed: most === LARGEST_HALF ? `finite weights of at most ${most}` : "finite weights",
      found: String(value),
      remedy: "The checkpoint is damaged, or needs a wider type (bf16, f32).",
    });
  }
}
