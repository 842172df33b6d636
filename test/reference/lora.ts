import { matmul, type Values } from "./ops";

/** A pair of factors: W becomes W + scale · B A. */
export interface Factors {
  readonly rank: number;
  readonly scale: number;
  readonly a: Values; // [rank, cols]
  readonly b: Values; // [rows, rank]
}

/** What an adapter adds to x Wᵀ: x [T, cols] → [T, rows]. */
export function loraShare(x: Values, { rank, scale, a, b }: Factors, cols: number): Float64Array {
  const shrunk = matmul(x, a, rank, cols);
  return matmul(shrunk, b, b.length / rank, rank).map((value) => value * scale);
}

/** W + scale · B A. */
export function merged(w: Values, { rank, scale, a, b }: Factors): Float64Array {
  const cols = a.length / rank;
  return Float64Array.from(w, (value, i) => {
    const [row, col] = [Math.floor(i / cols), i % cols];
    let sum = 0;
    for (let r = 0; r < rank; r++) sum += b[row * rank + r]! * a[r * cols + col]!;
    return value + scale * sum;
  });
}
