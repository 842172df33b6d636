import { expect, test } from "vitest";
import { bfloatToFloat, floatToBfloat, floatToHalf, halfToFloat } from "../../reference/half";

const allHalves = Array.from({ length: 0x10000 }, (_, bits) => bits).filter(
  (bits) => (bits & 0x7c00) !== 0x7c00,
);

test("every finite half comes back from its value", () => {
  const lost = allHalves.filter((bits) => floatToHalf(halfToFloat(bits)) !== bits);
  expect(lost).toEqual([]);
});

test("values between two halves go to the nearest, ties to the even one", () => {
  const wrong = allHalves.filter((bits) => {
    if (bits >= 0x7bff) return false; // negative, or without a finite neighbour
    const [low, high] = [halfToFloat(bits), halfToFloat(bits + 1)];
    const near = floatToHalf(low + (high - low) * 0.49) === bits;
    const far = floatToHalf(low + (high - low) * 0.51) === bits + 1;
    const tie = floatToHalf((low + high) / 2) === bits + (bits % 2);
    return !(near && far && tie);
  });
  expect(wrong).toEqual([]);
});

test("known values", () => {
  expect(halfToFloat(0x3c00)).toBe(1);
  expect(halfToFloat(0xc000)).toBe(-2);
  expect(halfToFloat(0x0001)).toBe(2 ** -24);
  expect(halfToFloat(0x7bff)).toBe(65504);
  expect(halfToFloat(0x7c00)).toBe(Infinity);
  expect(halfToFloat(0x7e00)).toBeNaN();
  expect(floatToHalf(65519)).toBe(0x7bff);
  expect(floatToHalf(65520)).toBe(0x7c00);
  expect(bfloatToFloat(0x3f80)).toBe(1);
  expect(floatToBfloat(-1)).toBe(0xbf80);
  expect(floatToBfloat(1 + 2 ** -8)).toBe(0x3f80);
  expect(floatToBfloat(1 + 3 * 2 ** -8)).toBe(0x3f82);
});
