import { BLOCK, blocksOf, NonFiniteRow, padRows, type Repacker } from "./layout";

const EXPONENT = 0x7f800000;

/** F32: the values as they are, 32 words a block. */
export const f32: Repacker = {
  planes: [BLOCK * 4],
  repack(bytes, rows, cols) {
    const rowWords = blocksOf(cols) * BLOCK;
    const words = padRows(bytes, rows, cols * 4, rowWords);
    for (let i = 0; i < words.length; i++) {
      if ((words[i]! & EXPONENT) === EXPONENT) throw new NonFiniteRow(Math.floor(i / rowWords));
    }
    return [words];
  },
};
