/** Numbers of any precision; every result here is float64. */
export type Values = ArrayLike<number>;

/** y = x wᵀ: x [T, cols], w [rows, cols] → [T, rows]. */
export function matmul(x: Values, w: Values, rows: number, cols: number): Float64Array {
  const count = x.length / cols;
  const y = new Float64Array(count * rows);
  for (let t = 0; t < count; t++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let col = 0; col < cols; col++) sum += x[t * cols + col]! * w[row * cols + col]!;
      y[t * rows + row] = sum;
    }
  }
  return y;
}

/** Each row of x [T, width] over its root mean square, times gain [width]. */
export function rmsNorm(x: Values, gain: Values, epsilon: number): Float64Array {
  const width = gain.length;
  const y = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += width) {
    let squares = 0;
    for (let i = 0; i < width; i++) squares += x[start + i]! ** 2;
    const scale = 1 / Math.sqrt(squares / width + epsilon);
    for (let i = 0; i < width; i++) y[start + i] = x[start + i]! * scale * gain[i]!;
  }
  return y;
}

/**
 * Turns each head of x [T, heads, headDim] by its row's position. Pairs are (2i, 2i + 1): GGUF keeps
 * the rows of q and k permuted for that. Pair i is slowed down by divisors[i].
 */
export function rope(
  x: Values,
  positions: Values, // [T]
  heads: number,
  headDim: number,
  theta: number,
  divisors: Values = new Float64Array(headDim / 2).fill(1),
): Float64Array {
  const y = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += headDim) {
    const position = positions[Math.floor(start / (heads * headDim))]!;
    for (let i = 0; i < headDim; i += 2) {
      const angle = (position * theta ** (-i / headDim)) / divisors[i / 2]!;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      const [a, b] = [x[start + i]!, x[start + i + 1]!];
      y[start + i] = a * cos - b * sin;
      y[start + i + 1] = a * sin + b * cos;
    }
  }
  return y;
}

/** Shapes of an attention: `heads` query heads share `kvHeads` heads of keys and values. */
export interface AttentionShape {
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
}

/**
 * Causal attention of queries q [T, heads, headDim] at `positions` [T] over one sequence's keys and
 * values [length, kvHeads, headDim]: the query at position p sees rows 0 to p → [T, heads, headDim].
 */
export function attention(
  q: Values,
  k: Values,
  v: Values,
  positions: Values,
  { heads, kvHeads, headDim }: AttentionShape,
): Float64Array {
  const out = new Float64Array(q.length);
  for (let t = 0; t < positions.length; t++) {
    for (let head = 0; head < heads; head++) {
      const from = (t * heads + head) * headDim;
      const kvHead = Math.floor((head * kvHeads) / heads);
      const row = (s: number) => (s * kvHeads + kvHead) * headDim;
      const scores: number[] = [];
      for (let s = 0; s <= positions[t]!; s++) {
        let dot = 0;
        for (let d = 0; d < headDim; d++) dot += q[from + d]! * k[row(s) + d]!;
        scores.push(dot / Math.sqrt(headDim));
      }
      softmax(scores).forEach((weight, s) => {
        for (let d = 0; d < headDim; d++) out[from + d]! += weight * v[row(s) + d]!;
      });
    }
  }
  return out;
}

/** silu(gate) · up, element by element. */
export function swiglu(gate: Values, up: Values): Float64Array {
  return Float64Array.from(gate, (g, i) => (g / (1 + Math.exp(-g))) * up[i]!);
}

/** Rows `ids` of table [vocabulary, width] → [T, width]. */
export function embed(table: Values, ids: readonly number[], width: number): Float64Array {
  const out = new Float64Array(ids.length * width);
  ids.forEach((id, t) => {
    for (let i = 0; i < width; i++) out[t * width + i] = table[id * width + i]!;
  });
  return out;
}

/** a + b, element by element. */
export function add(a: Values, b: Values): Float64Array {
  return Float64Array.from(a, (value, i) => value + b[i]!);
}

/** Probabilities of the logits. */
export function softmax(logits: Values): Float64Array {
  return logSoftmax(logits).map(Math.exp);
}

/** Logarithms of the probabilities of the logits. */
export function logSoftmax(logits: Values): Float64Array {
  let highest = -Infinity;
  for (let i = 0; i < logits.length; i++) highest = Math.max(highest, logits[i]!);
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += Math.exp(logits[i]! - highest);
  const whole = highest + Math.log(sum);
  return Float64Array.from(logits, (logit) => logit - whole);
}
