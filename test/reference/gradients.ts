/** @file The backward pass of each op in float64, by hand: the gradient of inputs from that of outputs. */
import { type AttentionShape, logSoftmax, rope, softmax, type Values } from "./ops";

/** Of y = x wᵀ: dx = dy w, for dy [T, rows] and w [rows, cols] → [T, cols]. */
export function matmulGradient(dy: Values, w: Values, rows: number, cols: number): Float64Array {
  const count = dy.length / rows;
  const dx = new Float64Array(count * cols);
  for (let t = 0; t < count; t++) {
    for (let row = 0; row < rows; row++) {
      const value = dy[t * rows + row]!;
      for (let col = 0; col < cols; col++) dx[t * cols + col]! += value * w[row * cols + col]!;
    }
  }
  return dx;
}

/** Of y = x wᵀ by w: dyᵀ x, for dy [T, rows] and x [T, cols] → [rows, cols]. */
export function weightGradient(dy: Values, x: Values, rows: number, cols: number): Float64Array {
  const count = dy.length / rows;
  const dw = new Float64Array(rows * cols);
  for (let t = 0; t < count; t++) {
    for (let row = 0; row < rows; row++) {
      const value = dy[t * rows + row]!;
      for (let col = 0; col < cols; col++) dw[row * cols + col]! += value * x[t * cols + col]!;
    }
  }
  return dw;
}

/** Of RMSNorm over rows of x [T, width]. */
export function rmsNormGradient(
  x: Values,
  gain: Values,
  epsilon: number,
  dy: Values,
): Float64Array {
  const width = gain.length;
  const dx = new Float64Array(x.length);
  for (let start = 0; start < x.length; start += width) {
    let squares = 0;
    let dot = 0;
    for (let i = 0; i < width; i++) {
      squares += x[start + i]! ** 2;
      dot += dy[start + i]! * gain[i]! * x[start + i]!;
    }
    const scale = 1 / Math.sqrt(squares / width + epsilon);
    for (let i = 0; i < width; i++) {
      dx[start + i] =
        scale * dy[start + i]! * gain[i]! - (x[start + i]! * scale ** 3 * dot) / width;
    }
  }
  return dx;
}

/** Of RoPE: each head is turned back. */
export function ropeGradient(
  dy: Values,
  positions: Values,
  heads: number,
  headDim: number,
  theta: number,
  divisors?: Values,
): Float64Array {
  const back = Array.from(positions, (position) => -position);
  return rope(dy, back, heads, headDim, theta, divisors);
}

/** Of silu(gate) · up. */
export function swigluGradient(
  gate: Values,
  up: Values,
  dy: Values,
): { gate: Float64Array; up: Float64Array } {
  const dGate = new Float64Array(gate.length);
  const dUp = new Float64Array(gate.length);
  for (let i = 0; i < gate.length; i++) {
    const share = 1 / (1 + Math.exp(-gate[i]!));
    dUp[i] = dy[i]! * gate[i]! * share;
    dGate[i] = dy[i]! * up[i]! * share * (1 + gate[i]! * (1 - share));
  }
  return { gate: dGate, up: dUp };
}

/** Of causal attention of a whole sequence, q [T, heads, headDim] over k, v [T, kvHeads, headDim]. */
export function attentionGradient(
  q: Values,
  k: Values,
  v: Values,
  { heads, kvHeads, headDim }: AttentionShape,
  dOut: Values,
): { q: Float64Array; k: Float64Array; v: Float64Array } {
  const [dq, dk, dv] = [q, k, v].map((each) => new Float64Array(each.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const scale = 1 / Math.sqrt(headDim);
  const dot = (a: Values, from: number, b: Values, other: number) => {
    let sum = 0;
    for (let d = 0; d < headDim; d++) sum += a[from + d]! * b[other + d]!;
    return sum;
  };
  for (let t = 0; t < q.length / (heads * headDim); t++) {
    for (let head = 0; head < heads; head++) {
      const from = (t * heads + head) * headDim;
      const row = (s: number) => (s * kvHeads + Math.floor((head * kvHeads) / heads)) * headDim;
      const seen = Array.from({ length: t + 1 }, (_, s) => s);
      const shares = softmax(seen.map((s) => scale * dot(q, from, k, row(s))));
      const dShares = seen.map((s) => dot(dOut, from, v, row(s)));
      const mean = seen.reduce((sum, s) => sum + shares[s]! * dShares[s]!, 0);
      for (const s of seen) {
        const dScore = shares[s]! * (dShares[s]! - mean) * scale;
        for (let d = 0; d < headDim; d++) {
          dq[from + d]! += dScore * k[row(s) + d]!;
          dk[row(s) + d]! += dScore * q[from + d]!;
          dv[row(s) + d]! += shares[s]! * dOut[from + d]!;
        }
      }
    }
  }
  return { q: dq, k: dk, v: dv };
}

/** Losses of rows of logits [rows, vocabulary], and the gradient of their sum weighted by `weights`. */
export function crossEntropy(
  logits: Values,
  targets: readonly number[],
  weights: readonly number[],
): { losses: Float64Array; gradient: Float64Array } {
  const vocabulary = logits.length / targets.length;
  const gradient = new Float64Array(logits.length);
  const losses = Float64Array.from(targets, (target, row) => {
    const some = Array.from({ length: vocabulary }, (_, i) => logits[row * vocabulary + i]!);
    const log = logSoftmax(some);
    log.forEach((value, i) => {
      const wanted = i === target ? 1 : 0;
      gradient[row * vocabulary + i] = (Math.exp(value) - wanted) * weights[row]!;
    });
    return -log[target]!;
  });
  return { losses, gradient };
}
