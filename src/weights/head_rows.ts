/**
 * @file The one place that knows both orders of the rows of q and k. HF checkpoints and adapters have a
 * head's rows in rotate-half order (i pairs with i + headDim / 2), GGUF in pairs (2i, 2i + 1).
 */

/** The HF row that GGUF's `row` of a q or k projection comes from. */
export function hfRow(row: number, headDim: number): number {
  const within = row % headDim;
  return row - within + (within % 2) * (headDim / 2) + Math.floor(within / 2);
}

/** Rows [rows, width] of q or k from HF's order to GGUF's. */
export function rowsToGguf(
  values: Float32Array,
  width: number,
  headDim: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(values.length);
  for (let row = 0; row < values.length / width; row++) {
    const from = hfRow(row, headDim) * width;
    out.set(values.subarray(from, from + width), row * width);
  }
  return out;
}

/** Rows [rows, width] of q or k from GGUF's order to HF's. */
export function rowsToHf(
  values: Float32Array,
  width: number,
  headDim: number,
): Float32Array<ArrayBuffer> {
  const out = new Float32Array(values.length);
  for (let row = 0; row < values.length / width; row++) {
    const some = values.subarray(row * width, (row + 1) * width);
    out.set(some, hfRow(row, headDim) * width);
  }
  return out;
}
