/**
 * @file Q6_K: super-blocks of 256 values in 16 groups of 16. A value is d × scale × (q − 32) with
 * 6-bit q, a signed byte as the scale of its group, and a half d of the super-block.
 */
import { floatToHalf, halfToFloat } from "../floats";
import type { Quantiser } from "./quantiser";

const GROUP = 16;
const GROUPS = 16;
/** Ranges that are tried: the largest value of a group over each of them is a first scale. */
const SPREADS = [31, 31.5, 32, 32.5, 33];

export const q6_k: Quantiser = (values, out) => {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  const scales = new Float64Array(GROUPS);
  const codes = new Uint8Array(256);
  for (let start = 0, at = 0; start < values.length; start += 256, at += 210) {
    let extreme = 0;
    for (let j = 0; j < GROUPS; j++) {
      const from = start + j * GROUP;
      scales[j] = fitGroup(values.subarray(from, from + GROUP));
      if (Math.abs(scales[j]!) > Math.abs(extreme)) extreme = scales[j]!;
    }
    const half = floatToHalf(extreme / -128);
    const d = halfToFloat(half);
    view.setUint16(at + 208, half, true);
    for (let j = 0; j < GROUPS; j++) {
      const scale = d === 0 ? 0 : Math.max(-128, Math.min(127, Math.round(scales[j]! / d)));
      view.setInt8(at + 192 + j, scale);
      const inverse = scale === 0 ? 0 : 1 / (d * scale);
      for (let i = j * GROUP; i < (j + 1) * GROUP; i++) {
        codes[i] = 32 + clamp(Math.floor(values[start + i]! * inverse + 0.5));
      }
    }
    pack(codes, out, at);
  }
};

/** The scale of either sign that brings x ≈ scale × q closest, q from −32 to 31. */
function fitGroup(x: Float32Array): number {
  let extreme = 0;
  for (let i = 0; i < GROUP; i++) if (Math.abs(x[i]!) > Math.abs(extreme)) extreme = x[i]!;
  if (extreme === 0) return 0;
  let best = extreme / -32;
  let bestGain = Number.NEGATIVE_INFINITY;
  for (const spread of SPREADS) {
    const inverse = -spread / extreme; // the largest value gets a negative code, of which there are more
    let qx = 0;
    let qq = 0;
    for (let i = 0; i < GROUP; i++) {
      const q = clamp(Math.floor(x[i]! * inverse + 0.5));
      qx += q * x[i]! * x[i]! * x[i]!;
      qq += q * q * x[i]! * x[i]!;
    }
    // With the scale qx / qq the weighted error falls by qx² / qq; the weight of a value is its square.
    if (qq > 0 && (qx * qx) / qq > bestGain) {
      bestGain = (qx * qx) / qq;
      best = qx / qq;
    }
  }
  return best;
}

/** 128 bytes of low nibbles, then 64 bytes of high pairs of bits, in two halves of 128 values. */
function pack(codes: Uint8Array, out: Uint8Array, at: number): void {
  for (let half = 0; half < 2; half++) {
    for (let i = 0; i < 32; i++) {
      const from = 128 * half + i;
      const [a, b] = [codes[from]!, codes[from + 32]!];
      const [c, d] = [codes[from + 64]!, codes[from + 96]!];
      out[at + 64 * half + i] = (a & 15) | ((c & 15) << 4);
      out[at + 64 * half + 32 + i] = (b & 15) | ((d & 15) << 4);
      out[at + 128 + 32 * half + i] =
        (a >> 4) | ((b >> 4) << 2) | ((c >> 4) << 4) | ((d >> 4) << 6);
    }
  }
}

function clamp(value: number): number {
  return value < -32 ? -32 : value > 31 ? 31 : value;
}
