import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FileSource } from "../../../src/weights/file_source";
import { readGguf } from "../../../src/weights/gguf";
import { NodeFileSource } from "../../../src/weights/node_file_source";
import { BufferSource, type WeightSource } from "../../../src/weights/source";
import { goldenPath, goldenSource } from "../../reference/golden";
import { reportOf } from "./thrown";

const content = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "skymath-"));
  await writeFile(join(folder, "m.gguf"), content);
});
afterAll(() => rm(folder, { recursive: true }));

const sources: [string, () => Promise<WeightSource>][] = [
  ["BufferSource", async () => new BufferSource(content, "m.gguf")],
  ["FileSource", async () => new FileSource(new File([content], "m.gguf"))],
  ["NodeFileSource", () => NodeFileSource.open(join(folder, "m.gguf"))],
];

describe.each(sources)("%s", (_, open) => {
  test("gives exactly the bytes that are asked for", async () => {
    const source = await open();
    expect(source.size).toBe(1000);
    expect(source.name).toMatch(/m\.gguf$/);
    expect(await source.read(17, 300)).toEqual(content.slice(17, 317));
    expect(await source.read(0, 1000)).toEqual(content);
    expect(await source.read(1000, 0)).toEqual(new Uint8Array(0));
    await source.close?.();
  });

  test.each([
    [990, 11],
    [1001, 0],
    [-1, 5],
    [0, -1],
    [0.5, 2],
    [Number.NaN, 1],
    [0, 2 ** 60],
  ])("refuses what lies outside: %d, %d", async (offset, length) => {
    const source = await open();
    const report = await reportOf(() => source.read(offset, length));
    expect(report).toMatchObject({ kind: "model", found: "a file of 1000 bytes" });
    await source.close?.();
  });
});

test("a blob without a name", () => {
  expect(new FileSource(new Blob([content])).name).toBe("the file");
});

describe("NodeFileSource", () => {
  test("a real model opens from disk and from a File", async () => {
    const disk = await NodeFileSource.open(goldenPath("skywork-nano-q4_0"));
    const memory = goldenSource("skywork-nano-q4_0");
    const file = new FileSource(new Blob([await memory.read(0, memory.size)]));
    const expected = await readGguf(memory);
    expect(await readGguf(disk)).toEqual(expected);
    expect(await readGguf(file)).toEqual(expected);
    await disk.close();
  });

  test("a path that is not there, or not a file", async () => {
    const missing = await reportOf(() => NodeFileSource.open(join(folder, "none.gguf")));
    expect(missing.kind).toBe("model");
    expect(missing.message).toMatch(/none\.gguf/);
    const report = await reportOf(() => NodeFileSource.open(folder));
    expect(report).toMatchObject({ kind: "model", found: "a folder" });
  });

  test("a file that shrinks while it is open", async () => {
    const path = join(folder, "shrinks.gguf");
    await writeFile(path, content);
    const source = await NodeFileSource.open(path);
    await truncate(path, 500);
    const report = await reportOf(() => source.read(400, 200));
    expect(report).toMatchObject({ kind: "model", found: "100 of 200 bytes at 400" });
    await source.close();
  });
});
