import type { WeightSource } from "../weights/source";

/** A tensor of a checkpoint: contiguous, row after row, little endian. */
export interface CheckpointTensor {
  readonly name: string;
  readonly shape: readonly number[];
  /** The element type: F32, F16, BF16, F64, or one that cannot be converted. */
  readonly type: string;
  readonly source: WeightSource;
  /** Place of its first byte in `source`. */
  readonly offset: number;
  readonly bytes: number;
}
