import { nibbleBlocks } from "./nibble_blocks";

/** Q5_1: scale · five bits + minimum. */
export const q5_1 = nibbleBlocks({ minimum: true, fifthBit: true });
