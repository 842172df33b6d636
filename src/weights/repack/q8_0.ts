import { asHalves, blocksOf, checkScales, type Repacker } from "./layout";

const WORDS = 8;
const BLOCK_HALVES = 17; // the scale, then 32 int8

/** Q8_0: 8 words a block, int8 element 4i in word i's low byte; an f16 scale a block. */
export const q8_0: Repacker = {
  planes: [WORDS * 4, 2],
  repack(bytes, rows, cols) {
    const count = rows * blocksOf(cols);
    const halves = asHalves(bytes);
    const words = new Uint32Array(count * WORDS);
    const scales = new Uint16Array(count);
    for (let block = 0; block < count; block++) {
      let from = block * BLOCK_HALVES;
      scales[block] = halves[from++]!;
      const to = block * WORDS;
      for (let i = to; i < to + WORDS; i++, from += 2) {
        words[i] = halves[from]! | (halves[from + 1]! << 16);
      }
    }
    checkScales(scales, blocksOf(cols));
    return [words, scales];
  },
};
