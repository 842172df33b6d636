import {
  asHalves,
  blocksOf,
  checkPairs,
  checkScales,
  type Plane,
  type Repacker,
  wordAt,
} from "./layout";
import { putOctets } from "./nibbles";

/**
 * A type with blocks of 32: an f16 scale, or a scale and a minimum, then perhaps a word with the
 * fifth bit of each element, then 16 bytes with element j in the low and element 16 + j in the high
 * nibble of byte j. Planes: nibbles by octets, scales, fifth bits.
 */
export function nibbleBlocks(has: { minimum: boolean; fifthBit: boolean }): Repacker {
  const { minimum, fifthBit } = has;
  const scaleHalves = minimum ? 2 : 1;
  const blockHalves = scaleHalves + (fifthBit ? 2 : 0) + 8;
  return {
    planes: fifthBit ? [16, scaleHalves * 2, 4] : [16, scaleHalves * 2],
    repack(bytes, rows, cols) {
      const blocks = blocksOf(cols);
      const count = rows * blocks;
      const halves = asHalves(bytes);
      const nibbles = new Uint32Array(count * 4);
      for (let block = 0; block < count; block++) {
        const from = (block + 1) * blockHalves - 8;
        const to = block * 4;
        putOctets(nibbles, to, to + 2, wordAt(halves, from), wordAt(halves, from + 2));
        putOctets(nibbles, to + 1, to + 3, wordAt(halves, from + 4), wordAt(halves, from + 6));
      }
      const scales = minimum
        ? scalePairs(halves, blockHalves, count, blocks)
        : singleScales(halves, blockHalves, count, blocks);
      if (!fifthBit) return [nibbles, scales];
      const bits = new Uint32Array(count);
      for (let block = 0; block < count; block++) {
        bits[block] = bitsByOctets(wordAt(halves, block * blockHalves + scaleHalves));
      }
      return [nibbles, scales, bits];
    },
  };
}

/** The first half of every block, checked. */
function singleScales(halves: Uint16Array, stride: number, count: number, aRow: number): Plane {
  const scales = new Uint16Array(count);
  for (let block = 0; block < count; block++) scales[block] = halves[block * stride]!;
  checkScales(scales, aRow);
  return scales;
}

/** The first two halves of every block, checked. */
function scalePairs(halves: Uint16Array, stride: number, count: number, aRow: number): Plane {
  const scales = new Uint32Array(count);
  for (let block = 0; block < count; block++) scales[block] = wordAt(halves, block * stride);
  checkPairs(scales, aRow);
  return scales;
}

/**
 * One bit for each of 32 elements, from element order into the kernels': bit 8p + k belongs to
 * element 4k + p, so that one mask gives four neighbours.
 */
function bitsByOctets(bits: number): number {
  let word = 0;
  for (let k = 0; k < 8; k++) {
    const four = (bits >>> (4 * k)) & 15;
    word |= ((four * 0x00204081) & 0x01010101) << k; // the product has bit p of the four at 8p
  }
  return word;
}
