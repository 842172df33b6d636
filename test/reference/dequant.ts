import type { Packed, RunnableType } from "../../src/weights/repack";
import { BLOCK, blocksOf, repackers } from "../../src/weights/repack";
import { rowBytes, tensorTypes } from "../../src/weights/types";
import { bfloatToFloat, floatOfBits, halfToFloat } from "./half";

/** The values of one block of a file, as the format defines them. */
const fileBlock: Record<RunnableType, (block: DataView) => number[]> = {
  F32: (block) => [block.getFloat32(0, true)],
  F16: (block) => [halfToFloat(block.getUint16(0, true))],
  BF16: (block) => [bfloatToFloat(block.getUint16(0, true))],
  Q8_0: (block) => {
    const scale = halfToFloat(block.getUint16(0, true));
    return range(32).map((i) => scale * block.getInt8(2 + i));
  },
  Q4_0: (block) => {
    const scale = halfToFloat(block.getUint16(0, true));
    const low = range(16).map((i) => scale * ((block.getUint8(2 + i) & 15) - 8));
    const high = range(16).map((i) => scale * ((block.getUint8(2 + i) >> 4) - 8));
    return [...low, ...high];
  },
};

/** Element `i` of a packed block, before its scale. */
const packedElement: Record<RunnableType, (words: Uint32Array, i: number) => number> = {
  F32: (words, i) => floatOfBits(words[i]!),
  F16: (words, i) => halfToFloat((words[i >> 1]! >>> (16 * (i % 2))) & 0xffff),
  BF16: (words, i) => bfloatToFloat((words[i >> 1]! >>> (16 * (i % 2))) & 0xffff),
  Q8_0: (words, i) => (words[i >> 2]! << (24 - 8 * (i % 4))) >> 24,
  Q4_0: (words, i) => {
    const byte = (words[i >> 3]! >>> (8 * (i % 4))) & 255;
    return (i % 8 < 4 ? byte & 15 : byte >> 4) - 8;
  },
};

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
  packed: Packed,
  rows: number,
  cols: number,
): Float64Array {
  const { wordsPerBlock } = repackers[type].layout;
  const blocks = blocksOf(cols);
  const values = new Float64Array(rows * cols);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const block = row * blocks + Math.floor(col / BLOCK);
      const words = packed.words.subarray(block * wordsPerBlock, (block + 1) * wordsPerBlock);
      const scale = packed.scales ? halfToFloat(packed.scales[block]!) : 1;
      values[row * cols + col] = scale * packedElement[type](words, col % BLOCK);
    }
  }
  return values;
}

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
