import { asHalves, blocksOf, checkScales, type Repacker } from "./layout";

const WORDS = 4;
const BLOCK_HALVES = 9; // the scale, then 16 bytes of nibbles
const LOW = 0x0f0f0f0f;
const HIGH = 0xf0f0f0f0;

/**
 * Q4_0: 4 words a block and an f16 scale. The file has element j in the low and element 16 + j in
 * the high nibble of byte j. A word here has 8 elements in a row: 8i + p in the low and 8i + 4 + p
 * in the high nibble of byte p, so that one mask gives four neighbours. Values stay 0..15: the
 * offset of 8 is the kernel's to take off.
 */
export const q4_0: Repacker = {
  layout: { wordsPerBlock: WORDS, scaled: true },
  repack(bytes, rows, cols) {
    const count = rows * blocksOf(cols);
    const halves = asHalves(bytes);
    const words = new Uint32Array(count * WORDS);
    const scales = new Uint16Array(count);
    for (let block = 0; block < count; block++) {
      const from = block * BLOCK_HALVES;
      scales[block] = halves[from]!;
      const a = halves[from + 1]! | (halves[from + 2]! << 16); // low: 0..3, high: 16..19
      const b = halves[from + 3]! | (halves[from + 4]! << 16); // low: 4..7, high: 20..23
      const c = halves[from + 5]! | (halves[from + 6]! << 16); // low: 8..11, high: 24..27
      const d = halves[from + 7]! | (halves[from + 8]! << 16); // low: 12..15, high: 28..31
      const to = block * WORDS;
      words[to] = (a & LOW) | ((b & LOW) << 4);
      words[to + 1] = (c & LOW) | ((d & LOW) << 4);
      words[to + 2] = ((a >>> 4) & LOW) | (b & HIGH);
      words[to + 3] = ((c >>> 4) & LOW) | (d & HIGH);
    }
    checkScales(scales, blocksOf(cols));
    return { words, scales };
  },
};
