import { halfValues } from "./half_values";

/** F16: IEEE halves, 5 bits of exponent. */
export const f16 = halfValues(0x7c00);
