import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { decodeFloats, encodeFloats, floatToHalf, halfToFloat } from "../../../src/weights/floats";
import * as reference from "../../reference/half";

describe("halves", () => {
  test("every one of them, both ways", () => {
    for (let half = 0; half < 65536; half++) {
      const value = reference.halfToFloat(half);
      expect(Object.is(halfToFloat(half), value)).toBe(true);
      if (!Number.isNaN(value)) expect(floatToHalf(value)).toBe(half);
    }
  });

  test("ties to even, overflow, underflow, and random values between", () => {
    const values = [1 + 2 ** -11, 1 + 3 * 2 ** -11, 65519.99, 65520, 2 ** -25, 1.5 * 2 ** -25];
    const random = new Random(3);
    for (let i = 0; i < 20_000; i++)
      values.push((random.next() - 0.5) * 2 ** (40 * random.next() - 28));
    for (const value of values.flatMap((size) => [size, -size])) {
      expect(floatToHalf(value)).toBe(reference.floatToHalf(Math.fround(value)));
    }
    expect(halfToFloat(floatToHalf(Number.NaN))).toBeNaN();
  });
});

describe("forms", () => {
  const random = new Random(4);
  const values = Float32Array.from(
    { length: 501 },
    () => (random.next() - 0.5) * 2 ** (30 * random.next()),
  );

  test("F32 and F64 are exact, whatever address the bytes lie at", () => {
    for (const type of ["F32", "F64"] as const) {
      const bytes = encodeFloats(type, values);
      const shifted = new Uint8Array(bytes.length + 1);
      shifted.set(bytes, 1);
      expect(decodeFloats(type, shifted.subarray(1))).toEqual(values);
    }
  });

  test("BF16 and F16 round to the nearest", () => {
    expect(decodeFloats("BF16", encodeFloats("BF16", values))).toEqual(
      values.map((value) => reference.bfloatToFloat(reference.floatToBfloat(value))),
    );
    const halves = values.map((value) => value / 2 ** 16);
    expect(decodeFloats("F16", encodeFloats("F16", halves))).toEqual(
      halves.map((value) => reference.halfToFloat(reference.floatToHalf(value))),
    );
  });
});
