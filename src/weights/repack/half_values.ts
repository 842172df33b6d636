import { BLOCK, blocksOf, NonFiniteRow, padRows, type Repacker } from "./layout";

/**
 * A type whose values are 16-bit floats: 16 words a block, element 2i in word i's low half.
 * `exponent` masks a value's exponent bits, which are all ones where it is not finite.
 */
export function halfValues(exponent: number): Repacker {
  const high = (exponent << 16) | 0;
  return {
    layout: { wordsPerBlock: BLOCK / 2, scaled: false },
    repack(bytes, rows, cols) {
      const rowWords = (blocksOf(cols) * BLOCK) / 2;
      const words = padRows(bytes, rows, cols * 2, rowWords);
      for (let i = 0; i < words.length; i++) {
        const word = words[i]!;
        if ((word & exponent) === exponent || (word & high) === high) {
          throw new NonFiniteRow(Math.floor(i / rowWords));
        }
      }
      return { words, scales: null };
    },
  };
}
