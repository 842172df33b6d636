import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { readSafetensors, readSafetensorsValues } from "../../../src/weights/safetensors";
import { type SafetensorsEntry, safetensorsBytes } from "../../../src/weights/safetensors_writer";
import { BufferSource } from "../../../src/weights/source";
import { reportOf } from "./thrown";

const entry = (
  name: string,
  shape: number[],
  values: number[],
  type: SafetensorsEntry["type"] = "F32",
): SafetensorsEntry => ({ name, shape, type, values: () => Float32Array.from(values) });

/** A file of this header and `dataBytes` zeros. */
function fileOf(header: unknown, dataBytes: number): BufferSource {
  const json = new TextEncoder().encode(
    typeof header === "string" ? header : JSON.stringify(header),
  );
  const bytes = new Uint8Array(8 + json.length + dataBytes);
  new DataView(bytes.buffer).setUint32(0, json.length, true);
  bytes.set(json, 8);
  return new BufferSource(bytes, "a.safetensors");
}

const f32 = (from: number, to: number, shape: unknown = [(to - from) / 4]) => ({
  ...{ dtype: "F32", shape, data_offsets: [from, to] },
});

describe("what is written is read", () => {
  test("values, shapes, metadata; the data begin at a multiple of 8", async () => {
    const bytes = await safetensorsBytes(
      [
        entry("b", [2, 3], [1, 2, 3, 4, 5, 6.5]),
        entry("a", [3], [0.5, -2, 2 ** -24], "F16"),
        entry("c", [1], [-1.5], "BF16"),
        entry("empty", [0, 4], []),
      ],
      { format: "pt" },
    );
    const source = new BufferSource(bytes, "a.safetensors");
    const { metadata, tensors } = await readSafetensors(source);
    expect(Object.fromEntries(metadata)).toEqual({ format: "pt" });
    expect([...tensors.keys()]).toEqual(["b", "a", "c", "empty"]);
    expect(tensors.get("b")).toMatchObject({ type: "F32", shape: [2, 3], bytes: 24 });
    expect(tensors.get("b")!.offset % 8).toBe(0);
    const values = (name: string) => readSafetensorsValues(source, tensors.get(name)!);
    expect(await values("b")).toEqual(Float32Array.of(1, 2, 3, 4, 5, 6.5));
    expect(await values("a")).toEqual(Float32Array.of(0.5, -2, 2 ** -24));
    expect(await values("c")).toEqual(Float32Array.of(-1.5));
    const some = await readSafetensorsValues(source, tensors.get("b")!, 4, 2);
    expect(some).toEqual(Float32Array.of(5, 6.5));
  });

  test("values that do not fit, and a name twice, are mistakes", async () => {
    const report = await reportOf(() => safetensorsBytes([entry("a", [2], [1])]));
    expect(report).toMatchObject({ kind: "internal" });
    const twice = await reportOf(() =>
      safetensorsBytes([entry("a", [], [1]), entry("a", [], [1])]),
    );
    expect(twice.message).toContain("taken");
  });
});

describe("damaged files are refused", () => {
  test.each([
    ["overlap", fileOf({ a: f32(0, 8), b: f32(4, 12) }, 12), "overlaps"],
    ["gap", fileOf({ a: f32(0, 4), b: f32(8, 12) }, 12), "gap"],
    ["bytes after the end", fileOf({ a: f32(0, 4) }, 12), "8 bytes follow"],
    ["cut off", fileOf({ a: f32(0, 16) }, 12), "ends before the data of a"],
    ["shape and place differ", fileOf({ a: f32(0, 8, [3]) }, 8), "12 bytes"],
    ["impossible shape", fileOf({ a: f32(0, 8, [2 ** 40, 2 ** 40]) }, 8), "bytes"],
    ["negative size", fileOf({ a: f32(0, 8, [-2]) }, 8), "no proper shape"],
    [
      "reversed place",
      fileOf({ a: { dtype: "F32", shape: [], data_offsets: [8, 4] } }, 8),
      "place",
    ],
    ["unknown type", fileOf({ a: { ...f32(0, 8), dtype: "Q9" } }, 8), "unknown type"],
    ["inherited type", fileOf({ a: { ...f32(0, 8), dtype: "toString" } }, 8), "unknown type"],
    ["tensor is a list", fileOf({ a: [] }, 0), "no JSON object"],
    ["not JSON", fileOf("{nonsense}", 0), "not JSON"],
    ["metadata of numbers", fileOf({ __metadata__: { a: 1 } }, 0), "no text"],
    ["another kind of file", new BufferSource(new Uint8Array(100).fill(71), "a.bin"), "is not a"],
    ["empty", new BufferSource(new Uint8Array(0), "a.bin"), "is not a"],
  ])("%s", async (_, source, message) => {
    const report = await reportOf(() => readSafetensors(source));
    expect(report.kind).toBe("model");
    expect(report.message).toContain(message);
  });

  test("whole numbers are listed, and refused when read as weights", async () => {
    const source = fileOf({ a: { dtype: "I64", shape: [2], data_offsets: [0, 16] } }, 16);
    const { tensors } = await readSafetensors(source);
    const report = await reportOf(() => readSafetensorsValues(source, tensors.get("a")!));
    expect(report.found).toBe("I64");
  });

  test("any damage to a header ends in an error of kind model or in a sound header", async () => {
    const sound = fileOf({ a: f32(0, 8), b: f32(8, 16) }, 16);
    const random = new Random(11);
    let refused = 0;
    for (let i = 0; i < 2000; i++) {
      const bytes = (await sound.read(0, sound.size)).slice();
      for (let n = 0; n < 2; n++)
        bytes[Math.floor(random.next() * (bytes.length - 16))] = random.next() * 256;
      const source = new BufferSource(bytes.slice(), "a");
      const outcome = await readSafetensors(source).catch((thrown) => thrown);
      if (!("tensors" in outcome)) {
        expect(outcome.report?.kind).toBe("model");
        refused++;
      } else {
        for (const { offset, bytes: size } of outcome.tensors.values()) {
          expect(offset + size).toBeLessThanOrEqual(source.size);
        }
      }
    }
    expect(refused).toBeGreaterThan(1000);
  });
});
