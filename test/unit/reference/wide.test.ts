import { expect, test } from "vitest";
import { BufferSource } from "../../../src/weights/source";
import { dequantFile } from "../../reference/dequant";
import { goldenCases, goldenSource } from "../../reference/golden";
import { matmul } from "../../reference/ops";
import { randomFloats, randomRows } from "../../reference/random";
import { matmulQ4, wideLogits } from "../../reference/wide";

test("a product with rows in Q4_0 is that with their dequantised values", async () => {
  const [rows, cols] = [700, 96];
  const bytes = randomRows("Q4_0", rows, cols, "wide");
  const x = Float64Array.from(randomFloats("x", 2 * cols));
  const source = new BufferSource(bytes, "rows");
  const expected = matmul(x, dequantFile("Q4_0", bytes, rows, cols), rows, cols);
  const found = await matmulQ4(source, { offset: 0, rows, cols }, x);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 12);
  });
  const wanted = [699, 3];
  const some = await matmulQ4(source, { offset: 0, rows, cols }, x, wanted);
  expect([...some]).toEqual([699, 3, 699, 3].map((row, i) => found[row + (i > 1 ? rows : 0)]));
});

test("its logits of a golden model are the expected ones", async () => {
  const [first] = goldenCases("skywork-nano-q4_0");
  const { ids, last_logits } = first!;
  const wanted = last_logits.map((_, row) => row);
  const logits = await wideLogits(goldenSource("skywork-nano-q4_0"), ids, wanted);
  const last = logits.subarray((ids.length - 1) * wanted.length);
  expect(Math.max(...last_logits.map((value, i) => Math.abs(value - last[i]!)))).toBeLessThan(
    5.1e-6,
  );
});
