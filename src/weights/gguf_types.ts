import type { Metadata } from "./meta";
import type { GgmlType } from "./types";

/** A tensor of a GGUF file: where its rows lie and what they are made of. */
export interface GgufTensor {
  readonly name: string;
  /** Product of all dimensions but the innermost; 1 for a vector. */
  readonly rows: number;
  /** The innermost dimension. */
  readonly cols: number;
  /** How many dimensions the file gives it: 1 for a vector, 2 for a matrix. */
  readonly dimensions: number;
  readonly type: GgmlType;
  /** Place of its first byte in the file. */
  readonly offset: number;
  readonly bytes: number;
}

/** The header of a GGUF file: everything but the tensors' data. */
export interface GgufFile {
  readonly metadata: Metadata;
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}
