import { asHalves, blocksOf, checkScales, type Repacker, wordAt } from "./layout";
import { putOctets } from "./nibbles";

const HALVES = 105; // 128 bytes of nibbles, 64 of pairs of bits, 16 int8 scales, the f16 scale

/**
 * Q6_K: scale · int8 scale of 16 elements · (six bits − 32), in blocks of 256 that are two halves of
 * four blocks of 32 here. In the file, 64 bytes of a half have blocks 0 and 1 in their low, 2 and 3
 * in their high nibbles, and bits 2q, 2q + 1 of its 32 other bytes are the upper bits of block q.
 * Planes: nibbles by octets, int8 scales, pairs of upper bits, scales.
 */
export const q6_k: Repacker = {
  planes: [16, 2, 8, 0.25],
  repack(bytes, rows, cols) {
    const count = (rows * blocksOf(cols)) / 8;
    const halves = asHalves(bytes);
    const nibbles = new Uint32Array(count * 32);
    const subScales = new Uint16Array(count * 8);
    const pairs = new Uint32Array(count * 16);
    const scales = new Uint16Array(count);
    for (let block = 0; block < count; block++) {
      const from = block * HALVES;
      for (let i = 0; i < 16; i++) {
        const to = block * 32 + (i >> 3) * 16 + (i & 7);
        const at = from + 4 * i;
        putOctets(nibbles, to, to + 8, wordAt(halves, at), wordAt(halves, at + 2));
      }
      for (let k = 0; k < 16; k++) {
        spreadPairs(pairs, block * 16 + (k >> 3) * 8, wordAt(halves, from + 64 + 2 * k), k & 7);
      }
      for (let i = 0; i < 8; i++) subScales[block * 8 + i] = halves[from + 96 + i]!;
      scales[block] = halves[from + 104]!;
    }
    checkScales(scales, blocksOf(cols) / 8);
    return [nibbles, subScales, pairs, scales];
  },
};

/**
 * Gives each of four blocks its pairs of bits of elements 4k … 4k + 3: in the block's word k / 4,
 * bits 8p + 2(k mod 4) and the next for element 4k + p.
 */
function spreadPairs(pairs: Uint32Array, to: number, word: number, k: number): void {
  for (let q = 0; q < 4; q++) {
    pairs[to + 2 * q + (k >> 2)]! |= ((word >>> (2 * q)) & 0x03030303) << (2 * (k & 3));
  }
}
