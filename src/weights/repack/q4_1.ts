import { nibbleBlocks } from "./nibble_blocks";

/** Q4_1: scale · nibble + minimum. */
export const q4_1 = nibbleBlocks({ minimum: true, fifthBit: false });
