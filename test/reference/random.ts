import { Random } from "../../src/common/random";
import type { RunnableType } from "../../src/weights/repack";
import { rowBytes, tensorTypes } from "../../src/weights/types";
import { floatToBfloat, floatToHalf } from "./half";

/** A draw from the normal distribution (Box-Muller). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}

/** `count` normal draws of standard deviation `spread`, rounded to f32. */
export function randomFloats(seed: number | string, count: number, spread = 1): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => spread * normal(random));
}

/** Writes one block of random values of about standard deviation `spread`. */
type BlockWriter = (block: DataView, random: Random, spread: number) => void;

const writers: Record<RunnableType, BlockWriter> = {
  F32: (block, random, spread) => block.setFloat32(0, spread * normal(random), true),
  F16: (block, random, spread) => block.setUint16(0, floatToHalf(spread * normal(random)), true),
  BF16: (block, random, spread) => block.setUint16(0, floatToBfloat(spread * normal(random)), true),
  Q8_0: (block, random, spread) => quants(block, random, spread / 73),
  Q4_0: (block, random, spread) => quants(block, random, spread / 4.6),
  Q4_1: (block, random, spread) => quants(block, random, spread / 4.6, 0, -7.5),
  Q5_0: (block, random, spread) => quants(block, random, spread / 9.2),
  Q5_1: (block, random, spread) => quants(block, random, spread / 9.2, 0, -15.5),
  Q4_K: (block, random, spread) => quants(block, random, spread / 182, 0, 7.5),
  Q5_K: (block, random, spread) => quants(block, random, spread / 370, 0, 15.5),
  Q6_K: (block, random, spread) => quants(block, random, spread / 1430, 208),
};

/** Random bytes with a scale of about `scale` at `at`, and `minimum` times it behind it. */
function quants(
  block: DataView,
  random: Random,
  scale: number,
  at = 0,
  minimum: number | null = null,
): void {
  const drawn = scale * (0.7 + 0.6 * random.next());
  for (let i = 0; i < block.byteLength; i++) block.setUint8(i, random.int(0, 255));
  block.setUint16(at, floatToHalf(drawn), true);
  if (minimum !== null) block.setUint16(at + 2, floatToHalf(drawn * minimum), true);
}

/** Rows [rows, cols] of random weights of standard deviation about `spread`, as in a file. */
export function randomRows(
  type: RunnableType,
  rows: number,
  cols: number,
  seed: number | string,
  spread = 1 / Math.sqrt(cols),
): Uint8Array<ArrayBuffer> {
  const random = new Random(seed);
  const bytes = new Uint8Array(rows * rowBytes(type, cols));
  const { blockBytes } = tensorTypes[type];
  for (let at = 0; at < bytes.length; at += blockBytes) {
    writers[type](new DataView(bytes.buffer, at, blockBytes), random, spread);
  }
  return bytes;
}
