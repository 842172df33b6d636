import { encodeFloats } from "../floats";
import { type GgmlType, rowBytes } from "../types";
import { q4_0 } from "./q4_0";
import { q4_k } from "./q4_k";
import { q6_k } from "./q6_k";
import { q8_0 } from "./q8_0";
import type { Quantiser } from "./quantiser";

/** The tensor types that can be written. A new type is a file here and a line here. */
const quantisers = {
  F32: (values, out) => out.set(encodeFloats("F32", values)),
  F16: (values, out) => out.set(encodeFloats("F16", values)),
  BF16: (values, out) => out.set(encodeFloats("BF16", values)),
  Q8_0: q8_0,
  Q4_0: q4_0,
  Q4_K: q4_k,
  Q6_K: q6_k,
} as const satisfies Partial<Record<GgmlType, Quantiser>>;

/** The name of a tensor type that can be written. */
export type WritableType = keyof typeof quantisers;

/** Finite values [rows, cols] as the bytes that a file has for them. */
export function quantise(
  type: WritableType,
  values: Float32Array,
  cols: number,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array((values.length / cols) * rowBytes(type, cols));
  quantisers[type](values, out);
  return out;
}
