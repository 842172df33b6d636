import { nibbleBlocks } from "./nibble_blocks";

/** Q5_0: scale · (five bits − 16). */
export const q5_0 = nibbleBlocks({ minimum: false, fifthBit: true });
