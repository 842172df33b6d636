import { expect, test } from "vitest";
import { attention, logSoftmax, matmul, rmsNorm, rope, softmax, swiglu } from "../../reference/ops";
import { randomFloats } from "../../reference/random";

test("matmul, RMSNorm and SwiGLU of numbers that can be checked by hand", () => {
  expect([...matmul([1, 2, 3, 4], [1, 0, 0, 1, 1, 1], 3, 2)]).toEqual([1, 2, 3, 3, 4, 7]);
  const normed = rmsNorm([3, 4], [1, 10], 0);
  expect(normed[0]).toBeCloseTo(3 / Math.sqrt(12.5), 14);
  expect(normed[1]).toBeCloseTo(40 / Math.sqrt(12.5), 14);
  expect([...swiglu([0, 100], [5, 2])]).toEqual([0, 200]);
});

test("probabilities sum to one however large the logits", () => {
  const probabilities = softmax([1e4, 1e4, 1e4 - Math.log(2)]);
  expect([...probabilities].map((p) => p.toFixed(12))).toEqual([
    "0.400000000000",
    "0.400000000000",
    "0.200000000000",
  ]);
  expect(logSoftmax([-1e4, 0])[0]).toBe(-1e4);
});

test("RoPE turns neighbouring pairs, and scores depend on the distance alone", () => {
  const [a, b] = [randomFloats("a", 8), randomFloats("b", 8)];
  const turned = rope([1, 0], [2], 1, 2, 10000);
  expect([...turned]).toEqual([Math.cos(2), Math.sin(2)]);
  const score = (p: number, q: number) => {
    const y = rope(b, [q], 1, 8, 10000);
    return rope(a, [p], 1, 8, 10000).reduce((sum, value, i) => sum + value * y[i]!, 0);
  };
  expect(score(105, 100)).toBeCloseTo(score(5, 0), 12);
});

test("attention of a prompt's tail is the tail of its attention; heads share their keys", () => {
  const shape = { heads: 4, kvHeads: 2, headDim: 8 };
  const [q, k, v] = [
    randomFloats("q", 7 * 32),
    randomFloats("k", 7 * 16),
    randomFloats("v", 7 * 16),
  ];
  const whole = attention(q, k, v, [0, 1, 2, 3, 4, 5, 6], shape);
  expect(attention(q.subarray(5 * 32), k, v, [5, 6], shape)).toEqual(whole.slice(5 * 32));
  // The first row sees itself alone, so its heads 0, 1 have value head 0 and 2, 3 value head 1.
  const values = [v.slice(0, 8), v.slice(0, 8), v.slice(8, 16), v.slice(8, 16)];
  expect([...whole.slice(0, 32)]).toEqual(values.flatMap((head) => [...head]));
});
