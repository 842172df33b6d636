import { kBlocks } from "./k_blocks";

/** Q4_K: scale · 6-bit scale · nibble − minimum · 6-bit minimum. */
export const q4_k = kBlocks({ fifthBit: false });
