const scratch = new DataView(new ArrayBuffer(4));

/** Value of the bits of an IEEE half, subnormals included. */
export function halfToFloat(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Bits of the half nearest to `value`, ties to even. */
export function floatToHalf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size >= 65520) return sign | 0x7c00;
  // A unit of the last place: 2^-24 below the normal halves, else ten bits under the leading one.
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  const units = roundToEven(size * 2 ** (10 - exponent));
  return sign | (size < 2 ** -14 ? units : ((exponent + 15) << 10) + units - 1024);
}

/** Value of the bits of a bfloat16. */
export function bfloatToFloat(bits: number): number {
  return floatOfBits(bits << 16);
}

/** Bits of the bfloat16 nearest to the finite `value`, ties to even. */
export function floatToBfloat(value: number): number {
  scratch.setFloat32(0, value);
  const bits = scratch.getUint32(0);
  return ((bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16) & 0xffff;
}

/** Value of the bits of an f32. */
export function floatOfBits(bits: number): number {
  scratch.setInt32(0, bits);
  return scratch.getFloat32(0);
}

function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest > 0.5 || (rest === 0.5 && floor % 2 === 1)) return floor + 1;
  return floor;
}
