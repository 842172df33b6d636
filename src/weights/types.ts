/** What is known of a GGML tensor type: how its values are cut into blocks in a file. */
export interface TypeInfo {
  /** The number that stands for the type in a GGUF file. */
  readonly id: number;
  /** Values in a block; a row is a whole number of blocks. */
  readonly blockSize: number;
  readonly blockBytes: number;
}

const type = (id: number, blockSize: number, blockBytes: number): TypeInfo => ({
  id,
  blockSize,
  blockBytes,
});

/**
 * Every tensor type that GGUF files in circulation use, by name. A type can be run when
 * `repack/index.ts` has an entry for it; the others are here so that errors can name them.
 */
export const tensorTypes = {
  F32: type(0, 1, 4),
  F16: type(1, 1, 2),
  Q4_0: type(2, 32, 18),
  Q4_1: type(3, 32, 20),
  Q5_0: type(6, 32, 22),
  Q5_1: type(7, 32, 24),
  Q8_0: type(8, 32, 34),
  Q8_1: type(9, 32, 36),
  Q2_K: type(10, 256, 84),
  Q3_K: type(11, 256, 110),
  Q4_K: type(12, 256, 144),
  Q5_K: type(13, 256, 176),
  Q6_K: type(14, 256, 210),
  Q8_K: type(15, 256, 292),
  IQ2_XXS: type(16, 256, 66),
  IQ2_XS: type(17, 256, 74),
  IQ3_XXS: type(18, 256, 98),
  IQ1_S: type(19, 256, 50),
  IQ4_NL: type(20, 32, 18),
  IQ3_S: type(21, 256, 110),
  IQ2_S: type(22, 256, 82),
  IQ4_XS: type(23, 256, 136),
  I8: type(24, 1, 1),
  I16: type(25, 1, 2),
  I32: type(26, 1, 4),
  I64: type(27, 1, 8),
  F64: type(28, 1, 8),
  IQ1_M: type(29, 256, 56),
  BF16: type(30, 1, 2),
  TQ1_0: type(34, 256, 54),
  TQ2_0: type(35, 256, 66),
  MXFP4: type(39, 32, 17),
} as const satisfies Record<string, TypeInfo>;

/** The name of a tensor type, as the GGUF specification writes it. */
export type GgmlType = keyof typeof tensorTypes;

const namesById = new Map<number, GgmlType>(
  Object.entries(tensorTypes).map(([name, info]) => [info.id, name as GgmlType]),
);

/** The type that a GGUF file means by `id`, or undefined where there is none. */
export function typeOfId(id: number): GgmlType | undefined {
  return namesById.get(id);
}

/** Bytes that one row of `cols` values takes in a file; `cols` is a multiple of the block size. */
export function rowBytes(type: GgmlType, cols: number): number {
  const { blockSize, blockBytes } = tensorTypes[type];
  return (cols / blockSize) * blockBytes;
}
