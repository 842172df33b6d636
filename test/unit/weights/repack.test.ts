import { describe, expect, test } from "vitest";
import type { GgufTensor } from "../../../src/weights/gguf";
import { packTensor } from "../../../src/weights/pack";
import { blocksOf, type RunnableType, repackers, runnableType } from "../../../src/weights/repack";
import { BufferSource } from "../../../src/weights/source";
import { rowBytes, tensorTypes } from "../../../src/weights/types";
import { dequantFile, dequantPacked } from "../../reference/dequant";
import { randomRows } from "../../reference/random";
import { reportOf } from "./thrown";

const types = Object.keys(repackers) as RunnableType[];
/** Rows and blocks of a row, of 32 columns or as many as the type has in a block. */
const shapes = [
  [1, 1],
  [3, 2],
  [7, 3],
] as const;
const widthOf = (type: RunnableType) => Math.max(32, tensorTypes[type].blockSize);
/** Where a block of the file has f16 scales and minima. */
const SCALES: Partial<Record<RunnableType, readonly number[]>> = {
  Q8_0: [0],
  Q4_0: [0],
  Q4_1: [0, 2],
  Q5_0: [0],
  Q5_1: [0, 2],
  Q4_K: [0, 2],
  Q5_K: [0, 2],
  Q6_K: [208],
};

/** A tensor of these bytes, 16 bytes into a source. */
function tensorOf(type: RunnableType, bytes: Uint8Array, rows: number, cols: number) {
  const file = new Uint8Array(16 + bytes.length);
  file.set(bytes, 16);
  const tensor: GgufTensor = {
    name: "blk.0.ffn_up.weight",
    rows,
    cols,
    dimensions: 2,
    type,
    offset: 16,
    bytes: bytes.length,
  };
  return { source: new BufferSource(file, "test"), tensor };
}

describe.each(types)("%s", (type) => {
  const width = widthOf(type);
  const shapesOfType = [...shapes.map(([rows, blocks]) => [rows, blocks * width]), [2, 4608]];

  test.each(shapesOfType as [number, number][])(
    "%i rows of %i: the packed form has the very same values",
    (rows, cols) => {
      const bytes = randomRows(type, rows, cols, `${type} ${rows} ${cols}`);
      const planes = repackers[type].repack(bytes, rows, cols);
      const sizes = repackers[type].planes.map((each) => rows * blocksOf(cols) * each);
      expect(planes.map(({ byteLength }) => byteLength)).toEqual(sizes);
      expect(dequantPacked(type, planes, rows, cols)).toEqual(dequantFile(type, bytes, rows, cols));
    },
  );

  test("no bit a weight more than in the file", () => {
    const bytes = repackers[type].planes.reduce((sum, each) => sum + each, 0);
    expect(bytes * (width / 32)).toBe(rowBytes(type, width));
  });

  test.each([1, 2, 3])("bytes on an address %i past a word", (address) => {
    const bytes = randomRows(type, 5, 2 * width, "odd");
    const moved = new Uint8Array(bytes.length + address).subarray(address);
    moved.set(bytes);
    const expected = repackers[type].repack(bytes, 5, 2 * width);
    expect(repackers[type].repack(moved, 5, 2 * width)).toEqual(expected);
  });

  test("streaming in pieces gives what one piece gives", async () => {
    const [rows, cols] = [150, 3 * width];
    const bytes = randomRows(type, rows, cols, "pieces");
    const { source, tensor } = tensorOf(type, bytes, rows, cols);
    const whole = repackers[type].repack(bytes, rows, cols);
    const found: number[][] = whole.map(() => []);
    const firsts: number[] = [];
    for await (const part of packTensor(source, tensor, 100 * rowBytes(type, cols))) {
      firsts.push(part.firstRow);
      part.planes.forEach((plane, i) => {
        found[i]!.push(...plane);
      });
    }
    expect(firsts).toEqual([0, 64, 128]);
    expect(found).toEqual(whole.map((plane) => [...plane]));
  });

  test.each(["an infinity", "a NaN", "a negative infinity"])(
    "%s is refused by row",
    async (what) => {
      const [rows, cols] = [99, 2 * width];
      const value = { "an infinity": Infinity, "a NaN": NaN, "a negative infinity": -Infinity }[
        what
      ]!;
      const half = { "an infinity": 0x7c00, "a NaN": 0x7e01, "a negative infinity": 0xfc00 }[what]!;
      const block = tensorTypes[type].blockBytes;
      const at = 77 * rowBytes(type, cols) + block; // the second block, or value, of row 77
      for (const scale of SCALES[type] ?? [0]) {
        const bytes = randomRows(type, rows, cols, what);
        const view = new DataView(bytes.buffer);
        const bfloat = half === 0x7e01 ? 0x7fc1 : half | 0x7f80;
        if (type === "F32") view.setFloat32(at, value, true);
        else view.setUint16(at + scale, type === "BF16" ? bfloat : half, true);
        const { source, tensor } = tensorOf(type, bytes, rows, cols);
        const report = await reportOf(async () => {
          for await (const part of packTensor(source, tensor, 1)) void part;
        });
        expect(report.kind).toBe("numeric");
        expect(report.message).toMatch(/blk\.0\.ffn_up\.weight .*row 77 of 99/);
      }
    },
  );
});

test.each(["F32", "F16", "BF16"] as const)("%s rows are padded with zeros", (type) => {
  const bytes = randomRows(type, 3, 45, "padding");
  const packed = repackers[type].repack(bytes, 3, 45);
  const padded = dequantPacked(type, packed, 3, 64);
  const values = dequantFile(type, bytes, 3, 45);
  for (let row = 0; row < 3; row++) {
    expect(padded.slice(row * 64, row * 64 + 45)).toEqual(values.slice(row * 45, row * 45 + 45));
    expect(padded.slice(row * 64 + 45, row * 64 + 64)).toEqual(new Float64Array(19));
  }
});

test.each(Object.entries(SCALES) as [RunnableType, readonly number[]][])(
  "%s keeps scales that are subnormal, zero or negative",
  (type, at) => {
    const scales = [0x0001, 0x0200, 0x03ff, 0x8001, 0x0000, 0x8000, 0xbc00, 0x7bff];
    const cols = widthOf(type) * scales.length;
    const bytes = randomRows(type, 1, cols, "scales");
    const view = new DataView(bytes.buffer);
    scales.forEach((bits, i) => {
      for (const each of at) view.setUint16(i * tensorTypes[type].blockBytes + each, bits, true);
    });
    const planes = repackers[type].repack(bytes, 1, cols);
    const values = dequantFile(type, bytes, 1, cols);
    expect(values.filter((value) => value !== 0 && Math.abs(value) < 1e-4).length).toBeGreaterThan(
      0,
    );
    expect(dequantPacked(type, planes, 1, cols)).toEqual(values);
  },
);

test("words lie as the kernels expect them", () => {
  const q8 = Uint8Array.from([0, 0x3c, ...Array.from({ length: 32 }, (_, i) => i)]);
  expect(repackers.Q8_0.repack(q8, 1, 32)[0]![1]).toBe(0x07060504);
  // byte j of Q4_0 holds element j low and 16 + j high: here element i is i mod 16
  const q4 = Uint8Array.from([0, 0x3c, ...Array.from({ length: 16 }, (_, i) => i | (i << 4))]);
  const expected = [0x73625140, 0xfbead9c8, 0x73625140, 0xfbead9c8];
  expect([...repackers.Q4_0.repack(q4, 1, 32)[0]!]).toEqual(expected);
  // bit i of Q5_0's word is element i's fifth: here elements 4 to 7 (k = 1) and 9 (k = 2, p = 1)
  const q5 = new Uint8Array(22);
  new DataView(q5.buffer).setUint32(2, 0x000002f0, true);
  expect([...repackers.Q5_0.repack(q5, 1, 32)[2]!]).toEqual([0x02020602]);
});

test("a type that cannot be run is named with its tensor", async () => {
  const { tensor } = tensorOf("F32", new Uint8Array(4), 1, 1);
  const report = await reportOf(() => runnableType({ ...tensor, type: "IQ4_NL" }));
  expect(report.kind).toBe("model");
  expect(report.message).toMatch(/blk\.0\.ffn_up\.weight has tensor type IQ4_NL/);
});
