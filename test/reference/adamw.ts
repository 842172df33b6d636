import type { Values } from "./ops";

/** What AdamW keeps of a list of parameters. */
export interface AdamWState {
  readonly values: Float64Array;
  readonly means: Float64Array;
  readonly squares: Float64Array;
}

export interface AdamWOptions {
  readonly rate: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly decay: number;
}

/** One step of AdamW in float64; `step` counts from 1. */
export function adamw(
  state: AdamWState,
  gradient: Values,
  step: number,
  { rate, beta1, beta2, epsilon, decay }: AdamWOptions,
): AdamWState {
  const means = state.means.map((mean, i) => beta1 * mean + (1 - beta1) * gradient[i]!);
  const squares = state.squares.map((mean, i) => beta2 * mean + (1 - beta2) * gradient[i]! ** 2);
  const values = state.values.map((value, i) => {
    const mean = means[i]! / (1 - beta1 ** step);
    const square = squares[i]! / (1 - beta2 ** step);
    return value - rate * (mean / (Math.sqrt(square) + epsilon) + decay * value);
  });
  return { values, means, squares };
}

/** What a gradient is multiplied by so that its norm is at most `most`. */
export function clipFactor(gradients: readonly Values[], most: number): number {
  let squares = 0;
  for (const gradient of gradients) {
    for (let i = 0; i < gradient.length; i++) squares += gradient[i]! ** 2;
  }
  return Math.min(1, most / Math.sqrt(squares));
}
