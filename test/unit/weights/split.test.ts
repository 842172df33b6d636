import { describe, expect, test } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import { readGguf } from "../../../src/weights/gguf";
import { BufferSource, type WeightSource } from "../../../src/weights/source";
import { joinFiles, openParts, partNames } from "../../../src/weights/split";
import { SplitSource } from "../../../src/weights/split_source";
import { goldenSource } from "../../reference/golden";
import { partName, type SplitKeys, splitFile } from "./split_files";
import { reportOf } from "./thrown";

const golden = goldenSource("skywork-nano-q4_0");
const whole = await golden.read(0, golden.size);

async function partsOf(count: number, keys: readonly SplitKeys[] = []): Promise<BufferSource[]> {
  const parts = await splitFile(whole, count, keys);
  return parts.map((bytes, i) => new BufferSource(bytes, partName(i + 1, count)));
}

describe("a split model", () => {
  test.each([2, 3, 21])("in %d parts has the tensors of the whole", async (count) => {
    const source = joinFiles((await partsOf(count)).reverse());
    const file = await readGguf(source);
    const expected = await readGguf(golden);
    expect(file.tensors.size).toBe(expected.tensors.size);
    expect(file.metadata.get("general.architecture")).toBe("llama");
    for (const { name, offset, bytes, ...rest } of expected.tensors.values()) {
      const tensor = file.tensors.get(name)!;
      expect(tensor).toMatchObject(rest);
      const data = await source.read(tensor.offset, tensor.bytes);
      expect(Buffer.compare(data, whole.subarray(offset, offset + bytes))).toBe(0);
    }
  });

  test("is read across the edges of its parts", async () => {
    const source = new SplitSource(
      ["abc", "d", "efgh"].map((text) => new BufferSource(new TextEncoder().encode(text), text)),
    );
    const read = async (offset: number, length: number) =>
      new TextDecoder().decode(await source.read(offset, length));
    expect(await read(0, 8)).toBe("abcdefgh");
    expect(await read(2, 3)).toBe("cde");
    expect(await read(3, 1)).toBe("d");
    expect(await read(4, 0)).toBe("");
    expect((await reportOf(() => source.read(5, 4))).kind).toBe("model");
  });

  test.each([
    ["two parts with one number", [{}, { no: 0 }, {}], /-00002-of.*says it is part 1/],
    ["parts in the wrong order", [{ no: 1 }, { no: 0 }, {}], /-00001-of.*says it is part 2/],
    ["another number of parts", [{}, {}, { count: 4 }], /-00003-of.*one of 4 parts/],
    ["another number of tensors", [{ tensors: 22 }], /21 tensors.*counts 22/],
  ] as [string, SplitKeys[], RegExp][])("with %s is refused", async (_, keys, words) => {
    const source = joinFiles(await partsOf(3, keys));
    const report = await reportOf(() => readGguf(source));
    expect(report.kind).toBe("model");
    expect(`${report.message} ${report.found}`).toMatch(words);
  });

  test("with a part of another model is refused", async () => {
    const [first, second] = await partsOf(2);
    const twice = new SplitSource([first!, new BufferSource(await all(first!), second!.name)]);
    expect((await reportOf(() => readGguf(twice))).message).toMatch(/-00002-of.*does not fit/);
    const plain = new SplitSource([first!, new BufferSource(whole, second!.name)]);
    expect((await reportOf(() => readGguf(plain))).found).toMatch(/nothing of being a part/);
  });

  test("part of which was renamed and opened alone is refused", async () => {
    const [first] = await partsOf(2);
    const alone = new BufferSource(await all(first!), "model.gguf");
    const report = await reportOf(() => readGguf(alone));
    expect(report).toMatchObject({ kind: "model", found: "part 1 alone", needed: "all 2 parts" });
  });
});

describe("the parts' names", () => {
  test("of a path and of an address", () => {
    expect(partNames("/a/m.gguf")).toEqual(["/a/m.gguf"]);
    expect(partNames("/a-00001-of-00002.gguf/m-00002-of-00003.gguf")).toEqual(
      [1, 2, 3].map((n) => `/a-00001-of-00002.gguf/m-0000${n}-of-00003.gguf`),
    );
    expect(partNames("https://h/m-00001-of-00002.gguf?download=true")[1]).toBe(
      "https://h/m-00002-of-00002.gguf?download=true",
    );
    expect(partNames("m-00003-of-00002.gguf")).toHaveLength(1);
    expect(() => partNames("m-00001-of-99999.gguf")).toThrow(SkymathError);
  });

  test("say which parts are missing, and close the others", async () => {
    const closed: string[] = [];
    const open = async (name: string): Promise<WeightSource> => {
      if (/0000[24]-of/.test(name)) {
        throw new SkymathError({ kind: "model", message: "no", found: "404" });
      }
      const close = async () => void closed.push(name);
      return Object.assign(new BufferSource(new Uint8Array(0), name), { close });
    };
    const report = await reportOf(() => openParts(partName(3, 4), open));
    expect(report).toMatchObject({ kind: "model", found: "404" });
    expect(report.message).toContain(`2 of the model's 4 parts are missing`);
    expect(report.message).toContain(`${partName(2, 4)}, ${partName(4, 4)}`);
    expect(closed).toEqual([partName(1, 4), partName(3, 4)]);
  });

  test("tell what was picked and what was not", async () => {
    const parts = await partsOf(3);
    const [first, second] = parts;
    expect((await reportOf(() => joinFiles([second!, first!]))).message).toContain(partName(3, 3));
    expect((await reportOf(() => joinFiles([...parts, first!]))).kind).toBe("input");
    expect((await reportOf(() => joinFiles([first!, golden]))).found).toContain(golden.name);
    expect(joinFiles([golden])).toBe(golden);
    expect((await reportOf(() => joinFiles([]))).kind).toBe("input");
  });
});

const all = (source: WeightSource) => source.read(0, source.size);
