/** @file The floating-point forms of tensors in checkpoints, to and from f32. */

/** A floating-point form of tensor values. */
export type FloatType = "F64" | "F32" | "F16" | "BF16";

/** Bytes of one value of each form. */
export const floatBytes: Readonly<Record<FloatType, number>> = { F64: 8, F32: 4, F16: 2, BF16: 2 };

/** The little-endian values in `bytes`, as f32; those of F64 are rounded. */
export function decodeFloats(type: FloatType, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  const own = aligned(bytes, floatBytes[type]);
  const count = bytes.length / floatBytes[type];
  if (type === "F32") return new Float32Array(own.buffer, own.byteOffset, count).slice();
  if (type === "F64") return Float32Array.from(new Float64Array(own.buffer, own.byteOffset, count));
  const halves = new Uint16Array(own.buffer, own.byteOffset, count);
  const bits = new Uint32Array(count);
  if (type === "BF16") {
    for (let i = 0; i < count; i++) bits[i] = halves[i]! << 16;
  } else {
    for (let i = 0; i < count; i++) bits[i] = halfTable[halves[i]!]!;
  }
  return new Float32Array(bits.buffer);
}

/** The values as little-endian bytes of a form, rounded to the nearest, ties to even. */
export function encodeFloats(type: FloatType, values: Float32Array): Uint8Array<ArrayBuffer> {
  if (type === "F32") return bytesOf(values.slice());
  if (type === "F64") return bytesOf(Float64Array.from(values));
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const halves = new Uint16Array(values.length);
  const round = type === "F16" ? halfOfBits : bfloatOfBits;
  for (let i = 0; i < halves.length; i++) halves[i] = round(bits[i]!);
  return bytesOf(halves);
}

/** The f32 value of the bits of an IEEE half. */
export function halfToFloat(half: number): number {
  scratchBits[0] = halfTable[half]!;
  return scratchFloat[0]!;
}

/** The bits of the IEEE half nearest to `value`, ties to even. */
export function floatToHalf(value: number): number {
  scratchFloat[0] = value;
  return halfOfBits(scratchBits[0]!);
}

const scratchFloat = new Float32Array(1);
const scratchBits = new Uint32Array(scratchFloat.buffer);

/** The bits of the f32 that each half stands for. */
const halfTable = Uint32Array.from({ length: 1 << 16 }, (_, half) => {
  const sign = (half & 0x8000) << 16;
  const exponent = (half >> 10) & 31;
  let fraction = half & 0x3ff;
  if (exponent === 31) return sign | 0x7f800000 | (fraction << 13);
  if (exponent > 0) return sign | ((exponent + 112) << 23) | (fraction << 13);
  if (fraction === 0) return sign;
  let shifted = 113; // a subnormal: its leading one is found by shifting
  while ((fraction & 0x400) === 0) {
    fraction <<= 1;
    shifted--;
  }
  return sign | (shifted << 23) | ((fraction & 0x3ff) << 13);
});

function halfOfBits(bits: number): number {
  const sign = (bits >>> 16) & 0x8000;
  const size = bits & 0x7fffffff;
  if (size > 0x7f800000) return sign | 0x7e00; // NaN
  if (size >= 0x477ff000) return sign | 0x7c00; // 65520 and above round to infinity
  if (size >= 0x38800000) return sign | roundedShift(size - 0x38000000, 13);
  if (size < 0x33000000) return sign; // below half of the least subnormal
  return sign | roundedShift((size & 0x7fffff) | 0x800000, 126 - (size >>> 23));
}

function bfloatOfBits(bits: number): number {
  if ((bits & 0x7fffffff) > 0x7f800000) return (bits >>> 16) | 0x40; // stays a NaN
  return roundedShift(bits, 16) & 0xffff;
}

/** `value` >>> `shift`, rounded to the nearest, ties to even. */
function roundedShift(value: number, shift: number): number {
  const odd = (value >>> shift) & 1;
  return ((value + 2 ** (shift - 1) - 1 + odd) / 2 ** shift) >>> 0;
}

function aligned(bytes: Uint8Array, to: number): Uint8Array {
  return bytes.byteOffset % to === 0 ? bytes : bytes.slice();
}

function bytesOf(view: ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}
