import { SkymathError } from "../common/errors";
import type { GgufTensor } from "./gguf";
import { type Plane, type Repacker, repackers, runnableType } from "./repack";
import { NonFiniteRow } from "./repack/layout";
import type { WeightSource } from "./source";
import { rowBytes } from "./types";

const CHUNK_BYTES = 8 * 1024 * 1024;
/** Chunks begin at multiples of this row, so that what is written of them stays aligned. */
const ROW_STEP = 64;

/** Some rows of a tensor in the form they have in GPU memory. */
export interface PackedRows {
  readonly firstRow: number;
  readonly rows: number;
  readonly planes: readonly Plane[];
}

/**
 * Streams a tensor's rows from `source`, repacked, about `chunkBytes` of the file at a time (at
 * least 64 rows). Throws a `SkymathError`: kind "model" for a type that cannot be run or bytes
 * that cannot be read, kind "numeric" for a value that is not finite.
 */
export async function* packTensor(
  source: WeightSource,
  tensor: GgufTensor,
  chunkBytes = CHUNK_BYTES,
): AsyncGenerator<PackedRows> {
  const repacker = repackers[runnableType(tensor)];
  const bytesEach = rowBytes(tensor.type, tensor.cols);
  const step = Math.max(1, Math.floor(chunkBytes / bytesEach / ROW_STEP)) * ROW_STEP;
  for (let firstRow = 0; firstRow < tensor.rows; firstRow += step) {
    const rows = Math.min(step, tensor.rows - firstRow);
    const bytes = await source.read(tensor.offset + firstRow * bytesEach, rows * bytesEach);
    yield { firstRow, rows, planes: repackNamed(repacker, bytes, firstRow, rows, tensor) };
  }
}

function repackNamed(
  repacker: Repacker,
  bytes: Uint8Array,
  firstRow: number,
  rows: number,
  tensor: GgufTensor,
): readonly Plane[] {
  try {
    return repacker.repack(bytes, rows, tensor.cols);
  } catch (thrown) {
    if (thrown instanceof NonFiniteRow) throw notFinite(tensor, firstRow + thrown.row);
    throw thrown;
  }
}

function notFinite(tensor: GgufTensor, row: number): SkymathError {
  return new SkymathError({
    kind: "numeric",
    message: `${tensor.name} holds a value that is not finite (row ${row} of ${tensor.rows}).`,
    needed: "finite weights",
    found: "an infinity or a NaN",
    remedy: "The file is damaged or was converted wrongly: fetch it again.",
  });
}
