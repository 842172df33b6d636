import { kBlocks } from "./k_blocks";

/** Q5_K: scale · 6-bit scale · five bits − minimum · 6-bit minimum. */
export const q5_k = kBlocks({ fifthBit: true });
