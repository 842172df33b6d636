import { describe, expect, test } from "vitest";
import { readGguf } from "../../../src/weights/gguf";
import { metaNumbers, metaStrings } from "../../../src/weights/meta";
import { BufferSource, type WeightSource } from "../../../src/weights/source";
import { goldenNames, goldenSource } from "../../reference/golden";
import * as gguf from "./gguf_builder";
import { reportOf } from "./thrown";

const { sourceOf, textEntry, u32Entry, listEntry, entry, tensor } = gguf;

describe("what a header says", () => {
  test.each(goldenNames)("%s: shapes, types and places of its tensors", async (name) => {
    const source = goldenSource(name);
    const { metadata, tensors } = await readGguf(source);
    expect(metadata.get("general.architecture")).toBe("llama");
    expect(metadata.get("llama.vocab_size")).toBe(925);
    expect(metadata.get("tokenizer.ggml.add_bos_token")).toBe(true);
    expect(metaStrings(metadata, "tokenizer.ggml.tokens")).toHaveLength(925);
    expect(metaNumbers(metadata, "tokenizer.ggml.scores")).toHaveLength(925);
    expect(tensors.size).toBe(21);
    const type = name.split("-").at(-1)!.toUpperCase();
    expect(tensors.get("blk.1.ffn_down.weight")).toMatchObject({ rows: 256, cols: 512, type });
    expect(tensors.get("output_norm.weight")).toMatchObject({ rows: 1, cols: 256, type: "F32" });
    const end = Math.max(...[...tensors.values()].map(({ offset, bytes }) => offset + bytes));
    expect(source.size - end).toBeLessThan(32);
  });

  test("every value type", async () => {
    const source = sourceOf({
      entries: [
        entry("u8", 0, gguf.u8(255)),
        entry("i8", 1, gguf.u8(255)),
        entry("i32", 5, gguf.u32(0xfffffffe)),
        entry("f32", 6, gguf.f32(0.5)),
        entry("yes", 7, gguf.u8(1)),
        entry("u64", 10, gguf.u64(2n ** 53n - 1n)),
        entry("big", 10, gguf.u64(2n ** 64n - 1n)),
        entry("i64", 11, gguf.u64(2n ** 64n - 3n)),
        textEntry("text", "\ufeff数学 ½"),
        listEntry("floats", 6, [gguf.f32(1), gguf.f32(-2)]),
        listEntry("wide", 10, [gguf.u64(7)]),
        listEntry("nested", 9, [Uint8Array.of(...gguf.u32(4), ...gguf.u64(1), ...gguf.u32(9))]),
      ],
    });
    expect(Object.fromEntries((await readGguf(source)).metadata)).toEqual({
      u8: 255,
      i8: -1,
      i32: -2,
      f32: 0.5,
      yes: true,
      u64: Number.MAX_SAFE_INTEGER,
      big: 2n ** 64n - 1n,
      i64: -3,
      text: "\ufeff数学 ½",
      floats: Float32Array.of(1, -2),
      wide: [7],
      nested: [Uint32Array.of(9)],
    });
  });

  // llama.cpp takes powers of two, the specification multiples of eight.
  test.each([1, 8, 24, 64, 4096])("alignment %d", async (alignment) => {
    const place = Math.ceil(12 / alignment) * alignment;
    const source = sourceOf({
      version: 2,
      alignment,
      entries: [u32Entry("general.alignment", alignment)],
      tensors: [tensor("a", [3], 0, 0), tensor("b", [2, 3, 4], 0, place)],
      dataBytes: place + 96,
    });
    const { tensors } = await readGguf(source);
    expect(tensors.get("a")).toMatchObject({ rows: 1, cols: 3, dimensions: 1, bytes: 12 });
    expect(tensors.get("b")).toMatchObject({ rows: 12, cols: 2, dimensions: 3, bytes: 96 });
    expect(tensors.get("b")!.offset).toBe(source.size - 96);
  });

  test("a header of unknown length is read in a few pieces, and little past its end", async () => {
    const pieces = Array.from({ length: 65_536 }, (_, i) => gguf.text(`piece ${i}`));
    const file = gguf.buildGguf({
      entries: [listEntry("tokenizer.ggml.tokens", 8, pieces)],
      tensors: [tensor("a", [2 ** 20], 0, 0)],
      dataBytes: 2 ** 22,
    });
    const headerBytes = file.length - 2 ** 22;
    const reads: number[] = [];
    const source: WeightSource = {
      size: file.length,
      name: "counted",
      read: async (offset, length) => {
        reads.push(length);
        return file.slice(offset, offset + length);
      },
    };
    const { metadata } = await readGguf(source);
    expect(metaStrings(metadata, "tokenizer.ggml.tokens")[65_535]).toBe("piece 65535");
    expect(reads.length).toBeLessThan(8);
    expect(reads.reduce((sum, length) => sum + length)).toBeLessThan(2 * headerBytes + 2 ** 17);
  });
});

describe("what cannot be opened is named", () => {
  const faults: [string, gguf.Parts, RegExp][] = [
    ["another format", { magic: "GGML" }, /does not begin with "GGUF"/],
    ["version 1", { version: 1 }, /GGUF version 1/],
    ["version 4", { version: 4 }, /GGUF version 4/],
    ["big-endian", { version: 3 * 2 ** 24 }, /big-endian/],
    ["more entries than fit", { entryCount: 2n ** 63n, dataBytes: 64 }, /number of entries/],
    ["very many entries", { entryCount: 1e6, dataBytes: 2e7 }, /counts 1000000 entries/],
    [
      "a very long list",
      { entries: [entry("k", 9, Uint8Array.of(...gguf.u32(7), ...gguf.u64(5e6)))], dataBytes: 6e6 },
      /"k".*items in a list/,
    ],
    ["more tensors than fit", { tensorCount: 1e9, dataBytes: 64 }, /number of tensors/],
    [
      "one entry too many",
      { entryCount: 2, entries: [textEntry("a", "b")], dataBytes: 32 },
      /entry 1 has no name/,
    ],
    ["a tensor without a name", { tensors: [tensor("", [8], 0, 0)] }, /tensor 0 has no name/],
    ["a long text", { entries: [entry("k", 8, gguf.u64(2n ** 40n))] }, /the text of k/],
    [
      "a long list",
      { entries: [entry("k", 9, Uint8Array.of(...gguf.u32(4), ...gguf.u64(2n ** 62n)))] },
      /the list of k/,
    ],
    ["a key that is not UTF-8", { entries: [entry(Uint8Array.of(0xff), 0, gguf.u8(1))] }, /UTF-8/],
    ["a bad truth value", { entries: [entry("k", 7, gguf.u8(2))] }, /"k".*0 or 1/],
    ["an unknown value type", { entries: [entry("k", 99, gguf.u8(2))] }, /"k".*99/],
    ["deep arrays", { entries: [listEntry("k", 9, nest(100_000))] }, /"k".*nested/],
    ["one key twice", { entries: [u32Entry("k", 1), u32Entry("k", 1)] }, /entry k is there twice/],
    ["alignment 0", { entries: [u32Entry("general.alignment", 0)] }, /general.alignment is 0/],
    [
      "an alignment that is text",
      { entries: [textEntry("general.alignment", "32")] },
      /general.alignment/,
    ],
    [
      "an unknown tensor type",
      { tensors: [tensor("blk.0.attn_q.weight", [32], 99, 0)], dataBytes: 128 },
      /blk\.0\.attn_q\.weight has tensor type 99/,
    ],
    ["no dimensions", { tensors: [tensor("a", [], 0, 0)] }, /a has 0 dimensions/],
    ["five dimensions", { tensors: [tensor("a", [1, 1, 1, 1, 1], 0, 0)] }, /a has 5 dimensions/],
    ["a dimension of 0", { tensors: [tensor("a", [4, 0], 0, 0)] }, /a has the impossible shape/],
    [
      "a shape that overflows",
      { tensors: [tensor("a", [2n ** 40n, 2n ** 40n], 0, 0)] },
      /a has the impossible shape/,
    ],
    ["part of a block", { tensors: [tensor("a", [48], 8, 0)] }, /a \(Q8_0\) has rows of 48/],
    [
      "one tensor twice",
      { tensors: [tensor("a", [8], 0, 0), tensor("a", [8], 0, 32)], dataBytes: 64 },
      /tensor a is there twice/,
    ],
    [
      "overlapping tensors",
      { tensors: [tensor("b", [8], 0, 32), tensor("a", [9], 0, 0)], dataBytes: 64 },
      /a and b overlap/,
    ],
    ["an odd offset", { tensors: [tensor("a", [8], 0, 8)], dataBytes: 64 }, /multiple of 32/],
    ["data past the end", { tensors: [tensor("a", [8], 0, 64)], dataBytes: 64 }, /data of a/],
    [
      "an offset of 2^64 - 32",
      { tensors: [tensor("a", [8], 0, 2n ** 64n - 32n)], dataBytes: 64 },
      /data of a/,
    ],
  ];
  test.each(faults)("%s", async (_, parts, message) => {
    const report = await reportOf(() => readGguf(sourceOf(parts)));
    expect(report.kind).toBe("model");
    expect(`${report.message} ${report.needed} ${report.found}`).toMatch(message);
  });

  test("an empty file", async () => {
    const report = await reportOf(() => readGguf(new BufferSource(new Uint8Array(0), "empty")));
    expect(report).toMatchObject({ kind: "model", found: "a file of 0 bytes" });
  });

  test("a header without end", async () => {
    const head = gguf.buildGguf({ entries: [entry("k", 8, gguf.u64(2 ** 33))] });
    const source: WeightSource = {
      size: 2 ** 34,
      name: "endless",
      read: async (offset, length) => {
        const bytes = new Uint8Array(length);
        if (offset === 0) bytes.set(head);
        return bytes;
      },
    };
    expect((await reportOf(() => readGguf(source))).message).toMatch(/header of endless is too lo/);
  });
});

/** The inside of an array of arrays of arrays… */
function nest(depth: number): Uint8Array[] {
  return Array.from({ length: depth }, () => Uint8Array.of(...gguf.u32(9), ...gguf.u64(1)));
}
