import { BLOCK, blocksOf, checkPairs, padRows, type Repacker } from "./layout";

/**
 * A type whose values are 16-bit floats: 16 words a block, element 2i in word i's low half.
 * `exponent` masks a value's exponent bits, which are all ones where it is not finite.
 */
export function halfValues(exponent: number): Repacker {
  return {
    planes: [BLOCK * 2],
    repack(bytes, rows, cols) {
      const rowWords = (blocksOf(cols) * BLOCK) / 2;
      const words = padRows(bytes, rows, cols * 2, rowWords);
      checkPairs(words, rowWords, exponent);
      return [words];
    },
  };
}
