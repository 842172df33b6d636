import { expect, test } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import { Random } from "../../../src/common/random";
import { type GgufFile, readGguf } from "../../../src/weights/gguf";
import { BufferSource, type WeightSource } from "../../../src/weights/source";
import { SplitSource } from "../../../src/weights/split_source";
import { goldenSource } from "../../reference/golden";
import * as gguf from "./gguf_builder";
import { partName, splitFile } from "./split_files";

/** Values that lengths, counts and offsets go wrong by. */
const EDGES = [
  0n,
  1n,
  31n,
  0x7fffffffn,
  0xffffffffn,
  2n ** 32n,
  2n ** 53n,
  2n ** 63n,
  2n ** 64n - 1n,
];

/** A file with every kind of value and a few tensors, in little over a kilobyte. */
const small = gguf.buildGguf({
  entries: [
    gguf.textEntry("general.architecture", "llama"),
    gguf.u32Entry("general.alignment", 32),
    gguf.listEntry("tokenizer.ggml.tokens", 8, ["<unk>", "数", "a"].map(gguf.text)),
    gguf.listEntry("tokenizer.ggml.scores", 6, [0, -1, -2].map(gguf.f32)),
    gguf.listEntry("flags", 7, [gguf.u8(0), gguf.u8(1)]),
    gguf.entry("wide", 10, gguf.u64(12)),
  ],
  tensors: [
    gguf.tensor("token_embd.weight", [32, 3], 8, 0),
    gguf.tensor("output_norm.weight", [32], 0, 128),
    gguf.tensor("output.weight", [32, 3], 2, 256),
  ],
  dataBytes: 320,
});

/** The file opens with tensors that lie in it, or is refused with an error of ours. */
function opensOrIsRefused(file: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return soundOrRefused(new BufferSource(file, "mutant"), file.length);
}

async function soundOrRefused(source: WeightSource, size: number): Promise<boolean> {
  let opened: GgufFile;
  try {
    opened = await readGguf(source);
  } catch (thrown) {
    if (thrown instanceof SkymathError && thrown.report.kind === "model") return false;
    throw thrown;
  }
  for (const { offset, bytes } of opened.tensors.values()) {
    expect(offset >= 24 && bytes > 0 && offset + bytes <= size).toBe(true);
  }
  return true;
}

function mutate(file: Uint8Array, headerBytes: number, random: Random): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(file);
  const at = random.int(0, headerBytes - 1);
  switch (random.int(0, 5)) {
    case 0:
      copy[at]! ^= 1 << random.int(0, 7);
      return copy;
    case 1:
      for (let i = 0; i < 4; i++) copy[random.int(0, headerBytes - 1)] = random.int(0, 255);
      return copy;
    case 2: {
      const place = Math.min(at, file.length - 8);
      new DataView(copy.buffer).setBigUint64(place, random.pick(EDGES), true);
      return copy;
    }
    case 3:
      return copy.slice(0, random.int(0, file.length - 1));
    case 4:
      copy.copyWithin(at, random.int(0, headerBytes - 1), headerBytes);
      return copy;
    default: {
      const cut = random.int(1, 16); // bytes that are lost in the middle
      copy.copyWithin(at, Math.min(at + cut, file.length));
      return copy.slice(0, file.length - cut);
    }
  }
}

test("6000 damaged files are refused or open soundly", async () => {
  const random = new Random("damaged headers");
  let opened = 0;
  for (let i = 0; i < 6000; i++) {
    if (await opensOrIsRefused(mutate(small, small.length - 320, random))) opened++;
  }
  // Damage to a name or a score goes unnoticed; damage to a length or a place does not.
  expect(opened).toBeGreaterThan(100);
  expect(opened).toBeLessThan(4000);
});

test("3000 split models with a damaged part are refused or open soundly", async () => {
  const random = new Random("damaged parts");
  const parts = await splitFile(small, 3);
  const headers = [3 * 1024, 300, 300];
  let opened = 0;
  for (let i = 0; i < 3000; i++) {
    const hit = random.int(0, 2);
    const mutant = parts.map((part, at) =>
      at === hit ? mutate(part, Math.min(part.length, headers[at]!), random) : part,
    );
    const sources = mutant.map((part, at) => new BufferSource(part, partName(at + 1, 3)));
    const size = mutant.reduce((sum, { length }) => sum + length, 0);
    if (await soundOrRefused(new SplitSource(sources), size)) opened++;
  }
  expect(opened).toBeGreaterThan(50);
  expect(opened).toBeLessThan(2500);
});

test("a small file cut at every byte is refused", async () => {
  for (let length = 0; length < small.length - 10; length++) {
    expect(await opensOrIsRefused(small.slice(0, length))).toBe(false);
  }
});

test("a real file is refused wherever it is cut", async () => {
  const source = goldenSource("skywork-nano-q4_0");
  const file = await source.read(0, source.size);
  const { tensors } = await readGguf(source);
  const random = new Random("cuts");
  const ends = [...tensors.values()].map(({ offset, bytes }) => offset + bytes - 1);
  const cuts = Array.from({ length: 100 }, () => random.int(0, file.length - 64));
  for (const cut of [...ends, ...cuts])
    expect(await opensOrIsRefused(file.slice(0, cut))).toBe(false);
});

test("300 damaged copies of a real file are refused or open soundly", async () => {
  const source = goldenSource("skywork-nano-q4_0");
  const file = await source.read(0, source.size);
  const random = new Random("a real header");
  for (let i = 0; i < 300; i++) await opensOrIsRefused(mutate(file, 20_896, random));
});
