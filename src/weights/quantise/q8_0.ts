import { floatToHalf, halfToFloat } from "../floats";
import type { Quantiser } from "./quantiser";

/** Blocks of 32: a half scale, then signed bytes q; a value is scale × q. */
export const q8_0: Quantiser = (values, out) => {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  for (let block = 0, at = 0; block < values.length; block += 32, at += 34) {
    let largest = 0;
    for (let i = block; i < block + 32; i++) largest = Math.max(largest, Math.abs(values[i]!));
    const half = floatToHalf(largest / 127);
    const scale = halfToFloat(half);
    const inverse = scale === 0 ? 0 : 1 / scale;
    view.setUint16(at, half, true);
    for (let i = 0; i < 32; i++) {
      const q = Math.floor(values[block + i]! * inverse + 0.5);
      out[at + 2 + i] = q < -127 ? -127 : q > 127 ? 127 : q;
    }
  }
};
