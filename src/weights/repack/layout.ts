/** Columns of a block in GPU memory; every row is padded with zeros to a whole number of them. */
export const BLOCK = 32;

/** How a tensor type lies in GPU memory. */
export interface PackedLayout {
  /** u32 words of quants, or of values, that a block of 32 columns takes. */
  readonly wordsPerBlock: number;
  /** Whether each block has an f16 scale, kept in a buffer of its own. */
  readonly scaled: boolean;
}

/** Rows in the form they have in GPU memory. */
export interface Packed {
  /** [rows, blocks, wordsPerBlock] */
  readonly words: Uint32Array<ArrayBuffer>;
  /** [rows, blocks] bits of f16, or null for types without scales. */
  readonly scales: Uint16Array<ArrayBuffer> | null;
}

/** Brings one tensor type from its form in a file into its form in GPU memory, exactly. */
export interface Repacker {
  readonly layout: PackedLayout;
  /** Repacks whole rows; throws `NonFiniteRow` when one holds a value that is not finite. */
  repack(bytes: Uint8Array, rows: number, cols: number): Packed;
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

/** Throws when one of the f16 scales [rows, blocks] is an infinity or a NaN. */
export function checkScales(scales: Uint16Array, blocks: number): void {
  for (let i = 0; i < scales.length; i++) {
    if ((scales[i]! & 0x7c00) === 0x7c00) throw new NonFiniteRow(Math.floor(i / blocks));
  }
}
