import { floatToHalf, halfToFloat } from "../floats";
import type { Quantiser } from "./quantiser";

/** Blocks of 32: a half scale, then nibbles q; a value is scale × (q - 8). */
export const q4_0: Quantiser = (values, out) => {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  for (let block = 0, at = 0; block < values.length; block += 32, at += 18) {
    // The value farthest from zero becomes code 0, which is one step farther than code 15.
    let extreme = 0;
    for (let i = block; i < block + 32; i++) {
      if (Math.abs(values[i]!) > Math.abs(extreme)) extreme = values[i]!;
    }
    const half = floatToHalf(extreme / -8);
    const scale = halfToFloat(half);
    const inverse = scale === 0 ? 0 : 1 / scale;
    view.setUint16(at, half, true);
    for (let i = 0; i < 16; i++) {
      const low = code(values[block + i]! * inverse);
      const high = code(values[block + 16 + i]! * inverse);
      out[at + 2 + i] = low | (high << 4);
    }
  }
};

function code(steps: number): number {
  const q = Math.floor(steps + 8.5);
  return q < 0 ? 0 : q > 15 ? 15 : q;
}
