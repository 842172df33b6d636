import type { Plane, RunnableType } from "../../src/weights/repack";
import { BLOCK, blocksOf } from "../../src/weights/repack";
import { rowBytes, tensorTypes } from "../../src/weights/types";
import { bfloatToFloat, floatOfBits, halfToFloat } from "./half";

/** The values of one block of a file, as the format defines them. */
const fileBlock: Record<RunnableType, (block: DataView) => number[]> = {
  F32: (block) => [block.getFloat32(0, true)],
  F16: (block) => [halfAt(block, 0)],
  BF16: (block) => [bfloatToFloat(block.getUint16(0, true))],
  Q8_0: (block) => range(32).map((i) => halfAt(block, 0) * block.getInt8(2 + i)),
  Q4_0: (block) => nibblesAt(block, 2).map((q) => halfAt(block, 0) * (q - 8)),
  Q4_1: (block) => nibblesAt(block, 4).map((q) => halfAt(block, 0) * q + halfAt(block, 2)),
  Q5_0: (block) => fiveBitsAt(block, 2).map((q) => halfAt(block, 0) * (q - 16)),
  Q5_1: (block) => fiveBitsAt(block, 4).map((q) => halfAt(block, 0) * q + halfAt(block, 2)),
  Q4_K: (block) => kValues(block, (i) => kNibble(block, 16, i)),
  Q5_K: (block) =>
    kValues(block, (i) => {
      const bit = (block.getUint8(16 + (i % 32)) >> Math.floor(i / 32)) & 1;
      return kNibble(block, 48, i) + 16 * bit;
    }),
  Q6_K: (block) =>
    range(256).map((i) => {
      const half = Math.floor(i / 128);
      const quarter = Math.floor(i / 32) % 4;
      const low = block.getUint8(64 * half + (i % 32) + 32 * (quarter % 2));
      const high = block.getUint8(128 + 32 * half + (i % 32)) >> (2 * quarter);
      const quant = ((quarter < 2 ? low : low >> 4) & 15) | ((high & 3) << 4);
      return halfAt(block, 208) * block.getInt8(192 + Math.floor(i / 16)) * (quant - 32);
    }),
};

const halfAt = (block: DataView, at: number): number => halfToFloat(block.getUint16(at, true));

/** 16 bytes from `at`: elements 0 to 15 in the low nibbles, 16 to 31 in the high ones. */
const nibblesAt = (block: DataView, at: number): number[] =>
  range(32).map((i) => (block.getUint8(at + (i % 16)) >> (i < 16 ? 0 : 4)) & 15);

/** A word with a fifth bit for each element, then nibbles. */
const fiveBitsAt = (block: DataView, at: number): number[] =>
  nibblesAt(block, at + 4).map((q, i) => q + 16 * ((block.getUint32(at, true) >>> i) & 1));

/** Element `i` of 128 bytes in four runs of 32, each with 32 low, then 32 high nibbles. */
const kNibble = (block: DataView, at: number, i: number): number =>
  (block.getUint8(at + 32 * Math.floor(i / 64) + (i % 32)) >> (i % 64 < 32 ? 0 : 4)) & 15;

/** Values of a Q4_K or Q5_K block: scale and minimum, 6 bits of each for every 32 elements. */
function kValues(block: DataView, quant: (i: number) => number): number[] {
  const byte = (i: number) => block.getUint8(4 + i);
  const pairs = range(8).map((j) =>
    j < 4
      ? [byte(j) & 63, byte(j + 4) & 63]
      : [
          (byte(j + 4) & 15) | ((byte(j - 4) >> 6) << 4),
          (byte(j + 4) >> 4) | ((byte(j) >> 6) << 4),
        ],
  );
  return range(256).map((i) => {
    const [scale, minimum] = pairs[Math.floor(i / 32)] as [number, number];
    return halfAt(block, 0) * scale * quant(i) - halfAt(block, 2) * minimum;
  });
}

/** Element `i` of block `block` in the planes of GPU memory. */
type PackedValue = (planes: readonly Plane[], block: number, i: number) => number;

const packedValue: Record<RunnableType, PackedValue> = {
  F32: ([words], block, i) => floatOfBits(words![block * 32 + i]!),
  F16: ([words], block, i) => halfToFloat(halfOf(words!, block * 32 + i)),
  BF16: ([words], block, i) => bfloatToFloat(halfOf(words!, block * 32 + i)),
  Q8_0: ([words, scales], block, i) =>
    halfToFloat(scales![block]!) * int8Of(words!, block * 32 + i),
  Q4_0: (planes, block, i) =>
    halfToFloat(planes[1]![block]!) * (packedNibble(planes, block, i) - 8),
  Q4_1: (planes, block, i) =>
    halfToFloat(halfOf(planes[1]!, 2 * block)) * packedNibble(planes, block, i) +
    halfToFloat(halfOf(planes[1]!, 2 * block + 1)),
  Q5_0: (planes, block, i) => halfToFloat(planes[1]![block]!) * (packedFive(planes, block, i) - 16),
  Q5_1: (planes, block, i) =>
    halfToFloat(halfOf(planes[1]!, 2 * block)) * packedFive(planes, block, i) +
    halfToFloat(halfOf(planes[1]!, 2 * block + 1)),
  Q4_K: (planes, block, i) => packedK(planes, block, packedNibble(planes, block, i)),
  Q5_K: (planes, block, i) => packedK(planes, block, packedFive(planes, block, i)),
  Q6_K: ([words, subScales, pairs, scales], block, i) => {
    const byte = byteOf(pairs!, block * 8 + 4 * Math.floor(i / 16) + (i % 4));
    const quant = packedNibble([words!], block, i) + 16 * ((byte >> (2 * ((i >> 2) % 4))) & 3);
    const subScale = int8Of(subScales!, 2 * block + Math.floor(i / 16));
    return halfToFloat(scales![block >> 3]!) * subScale * (quant - 32);
  },
};

const bytesOf = (plane: Plane): Uint8Array =>
  new Uint8Array(plane.buffer, plane.byteOffset, plane.byteLength);
const byteOf = (plane: Plane, at: number): number => bytesOf(plane)[at]!;
const int8Of = (plane: Plane, at: number): number => (byteOf(plane, at) << 24) >> 24;
const halfOf = (plane: Plane, at: number): number =>
  byteOf(plane, 2 * at) | (byteOf(plane, 2 * at + 1) << 8);

/** The nibble of element `i`: a word for eight elements, four in the low and four in the high ones. */
function packedNibble([words]: readonly Plane[], block: number, i: number): number {
  const byte = byteOf(words!, block * 16 + 4 * Math.floor(i / 8) + (i % 4));
  return i % 8 < 4 ? byte & 15 : byte >> 4;
}

/** Nibble and fifth bit: bit k of byte p belongs to element 4k + p. */
const packedFive = (planes: readonly Plane[], block: number, i: number): number =>
  packedNibble(planes, block, i) + 16 * ((byteOf(planes[2]!, 4 * block + (i % 4)) >> (i >> 2)) & 1);

/** The value of a quant of a Q4_K or Q5_K block, whose headers are as in a file. */
function packedK([, headers]: readonly Plane[], block: number, quant: number): number {
  const at = 16 * (block >> 3);
  const j = block % 8;
  const byte = (i: number) => byteOf(headers!, at + 4 + i);
  const high = (i: number) => (byte(i) >> 6) << 4;
  const scale = j < 4 ? byte(j) & 63 : (byte(j + 4) & 15) | high(j - 4);
  const minimum = j < 4 ? byte(j + 4) & 63 : (byte(j + 4) >> 4) | high(j);
  return (
    halfToFloat(halfOf(headers!, at / 2)) * scale * quant -
    halfToFloat(halfOf(headers!, at / 2 + 1)) * minimum
  );
}

/** Values [rows, cols] of a tensor's bytes as they are in a file. */
export function dequantFile(
  type: RunnableType,
  bytes: Uint8Array,
  rows: number,
  cols: number,
): Float64Array {
  const { blockSize, blockBytes } = tensorTypes[type];
  const values = new Float64Array(rows * cols);
  const blocks = (rows * rowBytes(type, cols)) / blockBytes;
  for (let block = 0; block < blocks; block++) {
    const at = bytes.byteOffset + block * blockBytes;
    values.set(fileBlock[type](new DataView(bytes.buffer, at, blockBytes)), block * blockSize);
  }
  return values;
}

/** Values [rows, cols] of a tensor as it lies in GPU memory. */
export function dequantPacked(
  type: RunnableType,
  planes: readonly Plane[],
  rows: number,
  cols: number,
): Float64Array {
  const blocks = blocksOf(cols);
  const values = new Float64Array(rows * cols);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const block = row * blocks + Math.floor(col / BLOCK);
      values[row * cols + col] = packedValue[type](planes, block, col % BLOCK);
    }
  }
  return values;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
