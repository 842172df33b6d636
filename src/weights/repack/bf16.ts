import { halfValues } from "./half_values";

/** BF16: the upper halves of f32 values, 8 bits of exponent. */
export const bf16 = halfValues(0x7f80);
