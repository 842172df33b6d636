/** Columns of a block in GPU memory; every row is padded with zeros to a whole number of them. */
export const BLOCK = 32;

/** One array of the packed form: quants, scales or values. GPU memory has a buffer for each. */
export type Plane = Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>;

/** Brings one tensor type from its form in a file into its form in GPU memory, exactly. */
export interface Repacker {
  /**
   * Bytes of each plane for a block of 32 columns, in the order of the kernels' bindings; parts of
   * a byte where eight blocks share something.
   */
  readonly planes: readonly number[];
  /**
   * Repacks whole rows: each plane is [rows, blocks, …]. Throws `NonFiniteRow` when a row holds a
   * value that is not finite.
   */
  repack(bytes: Uint8Array, rows: number, cols: number): readonly Plane[];
}

/** A row holds an infinity or a NaN; whoever knows the tensor's name makes a full error of it. */
export class NonFiniteRow extends Error {
  readonly row: number;

  constructor(row: number) {
    super(`Row ${row} holds a value that is not finite.`);
    this.name = "NonFiniteRow";
    this.row = row;
  }
}

/** Blocks of a row of `cols` columns. */
export function blocksOf(cols: number): number {
  return Math.ceil(cols / BLOCK);
}

/** The bytes as u16, copied only when they do not lie on an even address. */
export function asHalves(bytes: Uint8Array): Uint16Array {
  const even = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(even.buffer, even.byteOffset, even.length >> 1);
}

/** The u32 that begins at half `at`. */
export function wordAt(halves: Uint16Array, at: number): number {
  return halves[at]! | (halves[at + 1]! << 16);
}

/** The bytes as u32, copied only when their address is not a multiple of four. */
export function asWords(bytes: Uint8Array): Uint32Array {
  const even = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(even.buffer, even.byteOffset, even.length >> 2);
}

/** Copies rows of `rowBytes` bytes into zeroed words, each row padded to `rowWords`. */
export function padRows(
  bytes: Uint8Array,
  rows: number,
  rowBytes: number,
  rowWords: number,
): Uint32Array<ArrayBuffer> {
  const words = new Uint32Array(rows * rowWords);
  const target = new Uint8Array(words.buffer);
  if (rowBytes === rowWords * 4) {
    target.set(bytes.subarray(0, rows * rowBytes));
    return words;
  }
  for (let row = 0; row < rows; row++) {
    target.set(bytes.subarray(row * rowBytes, (row + 1) * rowBytes), row * rowWords * 4);
  }
  return words;
}

/** Throws when one of the f16 scales [rows, aRow] is an infinity or a NaN. */
export function checkScales(scales: Uint16Array, aRow: number): void {
  for (let i = 0; i < scales.length; i++) {
    if ((scales[i]! & 0x7c00) === 0x7c00) throw new NonFiniteRow(Math.floor(i / aRow));
  }
}

/**
 * Throws when one of the two 16-bit floats in a word of [rows, aRow] is not finite; looks at every
 * `step`th word. `exponent` masks a float's exponent bits, which are all ones where it is not finite.
 */
export function checkPairs(words: Uint32Array, aRow: number, exponent = 0x7c00, step = 1): void {
  const high = (exponent << 16) | 0;
  for (let i = 0; i < words.length; i += step) {
    const word = words[i]!;
    if ((word & exponent) === exponent || (word & high) === high) {
      throw new NonFiniteRow(Math.floor(i / aRow));
    }
  }
}
