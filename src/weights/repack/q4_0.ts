import { nibbleBlocks } from "./nibble_blocks";

/** Q4_0: scale · (nibble − 8). */
export const q4_0 = nibbleBlocks({ minimum: false, fifthBit: false });
