import { asWords, blocksOf, checkPairs, type Repacker } from "./layout";
import { putOctets } from "./nibbles";

const HEADER = 4; // words: scale and minimum as halves, then eight 6-bit scales and minima
const NIBBLES = 32; // words

/**
 * A type with blocks of 256 that are eight blocks of 32 here: a header, then perhaps 32 bytes where
 * bit i of byte l is the fifth bit of element l of block i, then four times 32 bytes with elements
 * of block 2c in the low and of block 2c + 1 in the high nibbles. Planes: nibbles by octets, headers
 * as they are, fifth bits.
 */
export function kBlocks({ fifthBit }: { fifthBit: boolean }): Repacker {
  const bitWords = fifthBit ? 8 : 0;
  const blockWords = HEADER + bitWords + NIBBLES;
  return {
    planes: fifthBit ? [16, 2, 4] : [16, 2],
    repack(bytes, rows, cols) {
      const count = (rows * blocksOf(cols)) / 8;
      const words = asWords(bytes);
      const nibbles = new Uint32Array(count * NIBBLES);
      const headers = new Uint32Array(count * HEADER);
      const bits = new Uint32Array(count * bitWords);
      for (let block = 0; block < count; block++) {
        let from = block * blockWords;
        for (let i = 0; i < HEADER; i++) headers[block * HEADER + i] = words[from++]!;
        for (let i = 0; i < bitWords; i++) spreadBits(bits, block * 8, words[from++]!, i);
        let to = block * NIBBLES;
        for (let pair = 0; pair < 4; pair++, to += 8) {
          for (let i = 0; i < 4; i++, from += 2) {
            putOctets(nibbles, to + i, to + 4 + i, words[from]!, words[from + 1]!);
          }
        }
      }
      checkPairs(headers, (blocksOf(cols) / 8) * HEADER, 0x7c00, HEADER);
      return fifthBit ? [nibbles, headers, bits] : [nibbles, headers];
    },
  };
}

/** Gives each of eight blocks its bits of elements 4k … 4k + 3: bit 8p + k for element 4k + p. */
function spreadBits(bits: Uint32Array, to: number, word: number, k: number): void {
  for (let i = 0; i < 8; i++) bits[to + i]! |= ((word >>> i) & 0x01010101) << k;
}
