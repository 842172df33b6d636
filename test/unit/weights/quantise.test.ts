import { describe, expect, test } from "vitest";
import { dequantise } from "../../../src/weights/dequantise";
import { quantise, type WritableType } from "../../../src/weights/quantise";
import { type RunnableType, repackers } from "../../../src/weights/repack";
import { rowBytes, tensorTypes } from "../../../src/weights/types";
import { dequantFile } from "../../reference/dequant";
import { randomFloats, randomRows } from "../../reference/random";

/**
 * For normal values: most relative error (root of mean squares), and for each value the most error
 * in steps of its block's largest value.
 */
const limits: Readonly<Record<WritableType, { rms: number; step: number }>> = {
  F32: { rms: 0, step: 0 },
  F16: { rms: 3e-4, step: 2 ** -11 },
  BF16: { rms: 2e-3, step: 2 ** -8 },
  Q8_0: { rms: 6e-3, step: 0.51 / 127 },
  Q6_K: { rms: 0.019, step: 1 / 32 },
  // Code 15 is a step short of what mirrors code 0.
  Q4_0: { rms: 0.09, step: 1.01 / 8 },
  Q4_K: { rms: 0.074, step: 2 / 15 },
};
const types = Object.keys(limits) as WritableType[];

const roundTrip = (type: WritableType, values: Float32Array) =>
  dequantFile(type, quantise(type, values, 256), values.length / 256, 256);

function errors(values: Float32Array, found: Float64Array) {
  let [error, square, worst] = [0, 0, 0];
  for (let block = 0; block < values.length; block += 32) {
    const largest = Math.max(...values.subarray(block, block + 32).map(Math.abs));
    for (let i = block; i < block + 32; i++) {
      const difference = Math.abs(found[i]! - values[i]!);
      error += difference ** 2;
      square += values[i]! ** 2;
      if (largest > 0) worst = Math.max(worst, difference / largest);
    }
  }
  return { rms: Math.sqrt(error / square), step: worst };
}

describe.each(types)("%s", (type) => {
  test("comes close to normal values of any size, by the format's own definition", () => {
    for (const spread of [1, 0.02, 300]) {
      const values = randomFloats(`quantise ${spread}`, 64 * 256, spread);
      const { rms, step } = errors(values, roundTrip(type, values));
      expect(rms).toBeLessThanOrEqual(limits[type].rms);
      expect(step).toBeLessThanOrEqual(limits[type].step);
    }
  });

  test("keeps zeros, constants and single large values", () => {
    expect(roundTrip(type, new Float32Array(256)).every((value) => value === 0)).toBe(true);
    for (const constant of [0.5, -0.5]) {
      const found = roundTrip(type, new Float32Array(256).fill(constant));
      for (const value of found) expect(Math.abs(value - constant)).toBeLessThan(0.01);
    }
    for (const large of [100, -100]) {
      const values = randomFloats(5, 256, 0.01);
      values[77] = large;
      const found = roundTrip(type, values);
      expect(Math.abs(found[77]! - large)).toBeLessThan(0.02 * 100);
      expect(found.every((value, i) => i === 77 || Math.abs(value) < 10)).toBe(true);
    }
  });

  test("is finite for the smallest and largest values that halves have", () => {
    for (const size of [1e-7, 1e-30, 65504]) {
      const values = randomFloats(6, 512).map((value) => Math.max(-1, Math.min(1, value)) * size);
      const found = roundTrip(type, values);
      expect(found.every(Number.isFinite)).toBe(true);
      expect(Math.max(...found.map(Math.abs))).toBeLessThan(size * 1.1 + 1e-6);
    }
  });
});

test("Q4_K has a minimum for groups that lie far below zero, which Q4_0 has not", () => {
  const values = randomFloats(7, 64 * 256).map((value) => 0.1 * value - 1);
  const error = (type: WritableType) => errors(values, roundTrip(type, values)).rms;
  expect(error("Q4_K")).toBeLessThan(0.3 * error("Q4_0"));
});

describe("dequantise", () => {
  test.each(Object.keys(repackers) as RunnableType[])("%s, as the format defines it", (type) => {
    const rows = 5;
    const bytes = randomRows(type, rows, 512, `dequantise ${type}`);
    expect(bytes.length).toBe(rows * rowBytes(type, 512));
    const expected = Float32Array.from(dequantFile(type, bytes, rows, 512));
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1); // at an odd address
    const found = dequantise(type, odd.subarray(1));
    expect(found.length).toBe(rows * 512);
    for (const [i, value] of found.entries()) {
      expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1e-6 * Math.abs(expected[i]!));
    }
    expect(tensorTypes[type].blockSize).toBeGreaterThan(0);
  });
});
