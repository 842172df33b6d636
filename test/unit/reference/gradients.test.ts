import { expect, test } from "vitest";
import type { Projection } from "../../../src/weights/lora";
import { readPeft } from "../../../src/weights/peft";
import { BufferSource } from "../../../src/weights/source";
import { type AdamWState, adamw, clipFactor } from "../../reference/adamw";
import { ReferenceModel } from "../../reference/forward";
import { goldenSource } from "../../reference/golden";
import { compareGradients, goldenLora } from "../../reference/golden_lora";
import {
  attentionGradient,
  crossEntropy,
  matmulGradient,
  rmsNormGradient,
  ropeGradient,
  swigluGradient,
  weightGradient,
} from "../../reference/gradients";
import { ReferenceLora } from "../../reference/lora_gradients";
import { attention, matmul, rmsNorm, rope, swiglu } from "../../reference/ops";
import { randomFloats } from "../../reference/random";

const draws = (seed: string, count: number) => Float64Array.from(randomFloats(seed, count));
const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Holds a gradient to central differences of `loss` in every coordinate of `x`. */
function checkDifferences(
  x: Float64Array,
  gradient: ArrayLike<number>,
  loss: (x: Float64Array) => number,
): void {
  const h = 1e-5;
  for (let i = 0; i < x.length; i++) {
    const moved = (by: number) => loss(x.map((value, j) => (i === j ? value + by : value)));
    const slope = (moved(h) - moved(-h)) / (2 * h);
    expect(Math.abs(slope - gradient[i]!)).toBeLessThan(1e-7 * Math.max(1, Math.abs(slope)));
  }
}

test("matmul, by its input and by its weight", () => {
  const [x, w, dy] = [draws("x", 2 * 5), draws("w", 3 * 5), draws("dy", 2 * 3)];
  checkDifferences(x, matmulGradient(dy, w, 3, 5), (x) => dot(matmul(x, w, 3, 5), dy));
  checkDifferences(w, weightGradient(dy, x, 3, 5), (w) => dot(matmul(x, w, 3, 5), dy));
});

test("RMSNorm", () => {
  const [x, gain, dy] = [draws("x", 14), draws("gain", 7), draws("dy", 14)];
  checkDifferences(x, rmsNormGradient(x, gain, 0.1, dy), (x) => dot(rmsNorm(x, gain, 0.1), dy));
});

test("RoPE", () => {
  const [x, dy] = [draws("x", 16), draws("dy", 16)];
  const turned = (x: Float64Array) => dot(rope(x, [3, 8], 2, 4, 100), dy);
  checkDifferences(x, ropeGradient(dy, [3, 8], 2, 4, 100), turned);
});

test("SwiGLU", () => {
  const [gate, up, dy] = [draws("gate", 6), draws("up", 6), draws("dy", 6)];
  const found = swigluGradient(gate, up, dy);
  checkDifferences(gate, found.gate, (gate) => dot(swiglu(gate, up), dy));
  checkDifferences(up, found.up, (up) => dot(swiglu(gate, up), dy));
});

test("attention with grouped heads", () => {
  const shape = { heads: 4, kvHeads: 2, headDim: 4 };
  const [q, k, v] = [draws("q", 3 * 16), draws("k", 3 * 8), draws("v", 3 * 8)];
  const dOut = draws("d", 3 * 16);
  const found = attentionGradient(q, k, v, shape, dOut);
  const loss = (q: Float64Array, k: Float64Array, v: Float64Array) =>
    dot(attention(q, k, v, [0, 1, 2], shape), dOut);
  checkDifferences(q, found.q, (q) => loss(q, k, v));
  checkDifferences(k, found.k, (k) => loss(q, k, v));
  checkDifferences(v, found.v, (v) => loss(q, k, v));
});

test("cross-entropy", () => {
  const logits = draws("logits", 3 * 5);
  const [targets, weights] = [
    [0, 4, 2],
    [0.5, 0.25, 2],
  ] as const;
  const { gradient } = crossEntropy(logits, targets, weights);
  checkDifferences(logits, gradient, (logits) =>
    dot(crossEntropy(logits, targets, weights).losses, weights),
  );
});

test("AdamW walks to the minimum of a parabola; a gradient is clipped by its norm", () => {
  let state: AdamWState = {
    values: draws("p", 5),
    means: new Float64Array(5),
    squares: new Float64Array(5),
  };
  const options = { rate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8, decay: 0 };
  const [first, ...rest] = Array.from({ length: 400 }, (_, i) => i + 1);
  state = adamw(state, state.values, first!, options);
  // The first step is the rate, whatever the gradient's size.
  draws("p", 5).forEach((p, i) => {
    expect(Math.abs(state.values[i]! - p)).toBeCloseTo(0.1, 6);
  });
  for (const step of rest) state = adamw(state, state.values, step, options);
  for (const value of state.values) expect(Math.abs(value)).toBeLessThan(1e-2);
  expect(clipFactor([[3], [4]], 1)).toBeCloseTo(0.2, 12);
  expect(clipFactor([[3], [4]], 10)).toBe(1);
});

test("the whole model agrees with the golden adapter's loss and differences", async () => {
  const { config, bytes, expected } = goldenLora();
  const model = await ReferenceModel.load(goldenSource("skywork-nano-q8_0"));
  const base = { ...model, feedForward: 512 };
  const { adapter } = await readPeft(config, new BufferSource(bytes, "adapter"), base);
  const lora = new ReferenceLora(model, adapter);
  const { loss, gradients } = lora.lossAndGradients(expected.ids, expected.loss_from);
  expect(loss).toBeCloseTo(expected.loss, 10);
  const found = (layer: number, projection: Projection) => gradients[layer]![projection]!;
  const limits = { share: 1e-5, ofLargest: 1e-6 };
  const { wrong, checked } = compareGradients(expected, 128, 4, found, limits);
  expect(wrong).toEqual([]);
  expect(checked).toBe(2 * 7 * 2 * 6);
});
