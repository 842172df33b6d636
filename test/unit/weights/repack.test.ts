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
const shapes = [
  [1, 32],
  [3, 64],
  [7, 96],
  [2, 4608],
] as const;

/** A tensor of these bytes, 16 bytes into a source. */
function tensorOf(type: RunnableType, bytes: Uint8Array, rows: number, cols: number) {
  const file = new Uint8Array(16 + bytes.length);
  file.set(bytes, 16);
  const tensor: GgufTensor = {
    name: "blk.0.ffn_up.weight",
    rows,
    cols,
    type,
    offset: 16,
    bytes: bytes.length,
  };
  return { source: new BufferSource(file, "test"), tensor };
}

describe.each(types)("%s", (type) => {
  test.each(shapes)("%i rows of %i: the packed form has the very same values", (rows, cols) => {
    const bytes = randomRows(type, rows, cols, `${type} ${rows} ${cols}`);
    const packed = repackers[type].repack(bytes, rows, cols);
    const { wordsPerBlock, scaled } = repackers[type].layout;
    expect(packed.words.length).toBe(rows * blocksOf(cols) * wordsPerBlock);
    expect(packed.scales?.length).toBe(scaled ? rows * blocksOf(cols) : undefined);
    expect(dequantPacked(type, packed, rows, cols)).toEqual(dequantFile(type, bytes, rows, cols));
  });

  test("bytes on an odd address", () => {
    const bytes = randomRows(type, 5, 64, "odd");
    const moved = new Uint8Array(bytes.length + 1).subarray(1);
    moved.set(bytes);
    expect(repackers[type].repack(moved, 5, 64)).toEqual(repackers[type].repack(bytes, 5, 64));
  });

  test("streaming in pieces gives what one piece gives", async () => {
    const [rows, cols] = [150, 96];
    const bytes = randomRows(type, rows, cols, "pieces");
    const { source, tensor } = tensorOf(type, bytes, rows, cols);
    const words: number[] = [];
    const scales: number[] = [];
    const firsts: number[] = [];
    for await (const part of packTensor(source, tensor, 100 * rowBytes(type, cols))) {
      firsts.push(part.firstRow);
      words.push(...part.words);
      scales.push(...(part.scales ?? []));
    }
    const whole = repackers[type].repack(bytes, rows, cols);
    expect(firsts).toEqual([0, 64, 128]);
    expect(words).toEqual([...whole.words]);
    expect(scales).toEqual([...(whole.scales ?? [])]);
  });

  test.each(["an infinity", "a NaN", "a negative infinity"])(
    "%s is refused by row",
    async (what) => {
      const [rows, cols] = [99, 64];
      const bytes = randomRows(type, rows, cols, what);
      const view = new DataView(bytes.buffer);
      const value = { "an infinity": Infinity, "a NaN": NaN, "a negative infinity": -Infinity }[
        what
      ]!;
      const half = { "an infinity": 0x7c00, "a NaN": 0x7e01, "a negative infinity": 0xfc00 }[what]!;
      const block = tensorTypes[type].blockBytes;
      const at = 77 * rowBytes(type, cols) + block; // the second block, or value, of row 77
      if (type === "F32") view.setFloat32(at, value, true);
      else if (type === "BF16") view.setUint16(at, half === 0x7e01 ? 0x7fc1 : half | 0x7f80, true);
      else view.setUint16(at, half, true);
      const { source, tensor } = tensorOf(type, bytes, rows, cols);
      const report = await reportOf(async () => {
        for await (const part of packTensor(source, tensor, 1)) void part;
      });
      expect(report.kind).toBe("numeric");
      expect(report.message).toMatch(/blk\.0\.ffn_up\.weight .*row 77 of 99/);
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

test.each(["Q8_0", "Q4_0"] as const)(
  "%s keeps scales that are subnormal, zero or negative",
  (type) => {
    const scales = [0x0001, 0x0200, 0x03ff, 0x8001, 0x0000, 0x8000, 0xbc00, 0x7bff];
    const cols = 32 * scales.length;
    const bytes = randomRows(type, 1, cols, "scales");
    const view = new DataView(bytes.buffer);
    scales.forEach((bits, i) => {
      view.setUint16(i * tensorTypes[type].blockBytes, bits, true);
    });
    const packed = repackers[type].repack(bytes, 1, cols);
    expect([...packed.scales!]).toEqual(scales);
    expect(dequantPacked(type, packed, 1, cols)).toEqual(dequantFile(type, bytes, 1, cols));
  },
);

test("words lie as the kernels expect them", () => {
  const q8 = Uint8Array.from([0, 0x3c, ...Array.from({ length: 32 }, (_, i) => i)]);
  expect(repackers.Q8_0.repack(q8, 1, 32).words[1]).toBe(0x07060504);
  // byte j of Q4_0 holds element j low and 16 + j high: here element i is i mod 16
  const q4 = Uint8Array.from([0, 0x3c, ...Array.from({ length: 16 }, (_, i) => i | (i << 4))]);
  const expected = [0x73625140, 0xfbead9c8, 0x73625140, 0xfbead9c8];
  expect([...repackers.Q4_0.repack(q4, 1, 32).words]).toEqual(expected);
});

test("a type that cannot be run is named with its tensor", async () => {
  const { tensor } = tensorOf("F32", new Uint8Array(4), 1, 1);
  const report = await reportOf(() => runnableType({ ...tensor, type: "Q6_K" }));
  expect(report.kind).toBe("model");
  expect(report.message).toMatch(/blk\.0\.ffn_up\.weight has tensor type Q6_K/);
});
