import { expect, test } from "vitest";
import { candidates, greedy, penalise } from "../../reference/sampling";

const off = { temperature: 1, topK: 0, topP: 1, minP: 0, repetitionPenalty: 1 };
/** Logits of these probabilities. */
const of = (...probabilities: number[]) => probabilities.map(Math.log);
const ids = (kept: Map<number, number>) => [...kept.keys()].sort((a, b) => a - b);

test("greedy takes the lowest of equal ids", () => {
  expect(greedy([1, 3, 3, 2])).toBe(1);
  expect(candidates([1, 3, 3, 2], { ...off, temperature: 0 })).toEqual(new Map([[1, 1]]));
});

test("temperature sharpens and flattens", () => {
  const sharp = candidates(of(0.8, 0.2), { ...off, temperature: 0.5 });
  expect(sharp.get(0)).toBeCloseTo(0.64 / 0.68, 12);
  const flat = candidates(of(0.8, 0.2), { ...off, temperature: 2 });
  expect(flat.get(0)).toBeCloseTo(2 / 3, 12);
});

test("each filter keeps what it should", () => {
  const logits = of(0.1, 0.4, 0.2, 0.3);
  expect(ids(candidates(logits, { ...off, topK: 2 }))).toEqual([1, 3]);
  expect(ids(candidates(logits, { ...off, topP: 0.65 }))).toEqual([1, 3]);
  expect(ids(candidates(logits, { ...off, topP: 0.75 }))).toEqual([1, 2, 3]);
  expect(ids(candidates(logits, { ...off, topP: 0 }))).toEqual([1]);
  expect(ids(candidates(logits, { ...off, minP: 0.45 }))).toEqual([1, 2, 3]);
  expect(candidates(logits, { ...off, topK: 2 }).get(1)).toBeCloseTo(4 / 7, 12);
});

test("top-p counts the mass that top-k left, min-p comes last", () => {
  const logits = of(0.1, 0.4, 0.2, 0.3);
  // of 0.9 that top-k leaves, 0.75 is 0.675: more than 0.4 alone, less than 0.7
  expect(ids(candidates(logits, { ...off, topK: 3, topP: 0.75 }))).toEqual([1, 3]);
  expect(ids(candidates(logits, { ...off, topK: 3, topP: 0.75, minP: 0.8 }))).toEqual([1]);
});

test("equal tokens at a cut are all kept", () => {
  const logits = of(0.2, 0.4, 0.2, 0.2);
  expect(ids(candidates(logits, { ...off, topK: 2 }))).toEqual([0, 1, 2, 3]);
});

test("the repetition penalty lowers positive and negative logits alike", () => {
  expect([...penalise([2, -2, 2], new Set([0, 1]), 2)]).toEqual([1, -4, 2]);
  const kept = candidates([2, 1], { ...off, temperature: 0, repetitionPenalty: 4 }, new Set([0]));
  expect(ids(kept)).toEqual([1]);
});
