const LOW = 0x0f0f0f0f;
const HIGH = 0xf0f0f0f0;

/**
 * Writes two octets of nibbles at `low` and `high`, from the low and the high nibbles of the eight
 * bytes `a`, `b`. A word in GPU memory is an octet, eight elements in a row: the first four in the
 * low, the others in the high nibbles of its bytes, so that one mask gives four neighbours.
 */
export function putOctets(
  words: Uint32Array,
  low: number,
  high: number,
  a: number,
  b: number,
): void {
  words[low] = (a & LOW) | ((b & LOW) << 4);
  words[high] = ((a >>> 4) & LOW) | (b & HIGH);
}
