/**
 * @file Q4_K: super-blocks of 256 values in 8 groups of 32. A value is d × scale × q − dmin × minimum
 * with 4-bit q, 6-bit scale and minimum of its group, and halves d and dmin of the super-block.
 */
import { floatToHalf, halfToFloat } from "../floats";
import type { Quantiser } from "./quantiser";

const GROUP = 32;
const GROUPS = 8;
const TOP = 15; // largest code
const TOP_SCALE = 63; // largest 6-bit scale or minimum
/** Ranges that are tried for a group, in codes: its spread over each of them is a first scale. */
const SPREADS = [14.2, 14.6, 15, 15.4, 15.8, 16.2, 16.7];

export const q4_k: Quantiser = (values, out) => {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  const fits = Array.from({ length: GROUPS }, () => ({ scale: 0, minimum: 0 }));
  const codes = new Uint8Array(GROUPS * GROUP);
  for (let start = 0, at = 0; start < values.length; start += 256, at += 144) {
    let topScale = 0;
    let topMinimum = 0;
    for (let j = 0; j < GROUPS; j++) {
      const from = start + j * GROUP;
      const fit = fitGroup(values.subarray(from, from + GROUP));
      fits[j] = fit;
      topScale = Math.max(topScale, fit.scale);
      topMinimum = Math.max(topMinimum, fit.minimum);
    }
    const d = floatToHalf(topScale / TOP_SCALE);
    const dmin = floatToHalf(topMinimum / TOP_SCALE);
    view.setUint16(at, d, true);
    view.setUint16(at + 2, dmin, true);
    out.fill(0, at + 4, at + 16);
    for (let j = 0; j < GROUPS; j++) {
      const scale = sixBits(fits[j]!.scale, halfToFloat(d));
      const minimum = sixBits(fits[j]!.minimum, halfToFloat(dmin));
      putPair(out, at + 4, j, scale, minimum);
      const step = halfToFloat(d) * scale;
      encode(values, start + j * GROUP, step, halfToFloat(dmin) * minimum, codes, j * GROUP);
    }
    for (let i = 0; i < 128; i++) {
      const from = 64 * (i >> 5) + (i & 31); // groups 2n in the low nibbles, 2n + 1 in the high ones
      out[at + 16 + i] = codes[from]! | (codes[from + 32]! << 4);
    }
  }
};

/**
 * The scale and minimum (both at least 0) that bring x ≈ scale × q − minimum closest, large values
 * counting more. For each spread the codes are rounded, then scale and minimum are the weighted
 * least squares of those codes.
 */
function fitGroup(x: Float32Array): { scale: number; minimum: number } {
  let low = 0;
  let high = x[0]!;
  let squares = 0;
  for (let i = 0; i < GROUP; i++) {
    const value = x[i]!;
    if (value < low) low = value;
    if (value > high) high = value;
    squares += value * value;
  }
  if (high === low) return { scale: 0, minimum: -low };
  const base = Math.sqrt(squares / GROUP);
  let best = { scale: (high - low) / TOP, minimum: -low };
  let bestError = Number.POSITIVE_INFINITY;
  for (const spread of SPREADS) {
    const inverse = spread / (high - low);
    let w = 0,
      wx = 0,
      wq = 0,
      wqq = 0,
      wqx = 0; // sums of weight × code and value
    for (let i = 0; i < GROUP; i++) {
      const value = x[i]!;
      const steps = ((value - low) * inverse + 0.5) | 0; // not negative: this rounds
      const q = steps > TOP ? TOP : steps;
      const weight = base + Math.abs(value);
      w += weight;
      wx += weight * value;
      wq += weight * q;
      wqq += weight * q * q;
      wqx += weight * q * value;
    }
    const determinant = w * wqq - wq * wq;
    if (determinant <= 0) continue;
    let scale = (w * wqx - wq * wx) / determinant;
    let minimum = (wq * wqx - wqq * wx) / determinant;
    if (minimum < 0) {
      minimum = 0;
      scale = wqx / wqq;
    }
    if (!(scale > 0)) continue;
    // Σ w (scale q − minimum − x)², less the constant Σ w x²
    const error =
      scale * (scale * wqq - 2 * wqx) + minimum * (minimum * w + 2 * wx - 2 * scale * wq);
    if (error < bestError) {
      bestError = error;
      best = { scale, minimum };
    }
  }
  return best;
}

function encode(
  values: Float32Array,
  from: number,
  step: number,
  minimum: number,
  codes: Uint8Array,
  to: number,
): void {
  const inverse = step === 0 ? 0 : 1 / step;
  for (let i = 0; i < GROUP; i++) {
    codes[to + i] = clamp(Math.floor((values[from + i]! + minimum) * inverse + 0.5), TOP);
  }
}

function sixBits(value: number, unit: number): number {
  return unit === 0 ? 0 : clamp(Math.round(value / unit), TOP_SCALE);
}

/** Puts a group's scale and minimum into the 12 bytes that all groups share. */
function putPair(out: Uint8Array, at: number, j: number, scale: number, minimum: number): void {
  if (j < 4) {
    out[at + j]! |= scale;
    out[at + j + 4]! |= minimum;
  } else {
    out[at + j + 4] = (scale & 15) | ((minimum & 15) << 4);
    out[at + j - 4]! |= (scale >> 4) << 6;
    out[at + j]! |= (minimum >> 4) << 6;
  }
}

function clamp(value: number, top: number): number {
  return value < 0 ? 0 : value > top ? top : value;
}
