/**
 * Writes `values`, finite and a whole number of blocks, as a tensor type's blocks into `out`, which
 * has exactly their size.
 */
export type Quantiser = (values: Float32Array, out: Uint8Array) => void;
