import type { GgufFile, GgufTensor } from "../weights/gguf";
import type { RunnableType } from "../weights/repack";
import { rowBytes, tensorTypes } from "../weights/types";

/**
 * The header of the same model with its matrices in another type, as far as sizes go; null where a
 * row is no whole number of blocks, or where the file would not become smaller.
 */
export function retyped({ metadata, tensors }: GgufFile, type: RunnableType): GgufFile | null {
  const { blockSize } = tensorTypes[type];
  const changed = new Map<string, GgufTensor>();
  let before = 0;
  let after = 0;
  for (const [name, tensor] of tensors) {
    const { rows, cols, bytes } = tensor;
    const matrix = rows > 1;
    if (matrix && cols % blockSize !== 0) return null;
    const other = matrix ? { ...tensor, type, bytes: rows * rowBytes(type, cols) } : tensor;
    changed.set(name, other);
    before += bytes;
    after += other.bytes;
  }
  return after < before ? { metadata, tensors: changed } : null;
}
