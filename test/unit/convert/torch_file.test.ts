import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { readPickle } from "../../../src/convert/pickle";
import { readTorchFile } from "../../../src/convert/torch_file";
import { BufferSource } from "../../../src/weights/source";
import { reportOf } from "../weights/thrown";
import { dict, global, int, pickle, storage, tensor, text, torchFile, u32 } from "./pickles";
import { asZip64, zipOf } from "./zip_builder";

const four = new Uint8Array(Float32Array.of(1, 2, 3, 4).buffer);
const square = tensor(storage("FloatStorage", "0", 4), 0, [2, 2], [2, 1]);
const plain = torchFile(dict({ w: square }), { "0": four });

const read = (bytes: Uint8Array<ArrayBuffer>) => readTorchFile(new BufferSource(bytes, "a.bin"));
const refusal = async (bytes: Uint8Array<ArrayBuffer>) => {
  const { kind, message, needed, found } = await reportOf(() => read(bytes));
  expect(kind).toBe("model");
  return `${message} ${needed} ${found}`;
};

/** Bytes of a tensor, read through its source. */
async function bytesOf(file: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array> {
  const { source, offset, bytes } = (await read(file)).get(name)!;
  return source.read(offset, bytes);
}

describe("PyTorch files", () => {
  test("name, shape, type and bytes, also of a view and of a dict that is an OrderedDict", async () => {
    const row = tensor(storage("FloatStorage", "0", 4), 2, [1, 2], [9, 1]);
    const ordered = pickle(global("collections", "OrderedDict"), ")R(", text("row"), row, "u");
    const built = pickle(ordered, "}(", text("_metadata"), int(1), "ub");
    const file = torchFile(built, { "0": four });
    const { name, shape, type } = (await read(file)).get("row")!;
    expect({ name, shape, type }).toEqual({ name: "row", shape: [1, 2], type: "F32" });
    expect(await bytesOf(file, "row")).toEqual(four.subarray(8));
  });

  test("deflated, zip64, and with sizes in the extra field", async () => {
    const body = dict({ w: square });
    for (const file of [
      torchFile(body, { "0": four }, { deflated: true }),
      torchFile(body, { "0": four }, { wide: true }),
      asZip64(torchFile(body, { "0": four }, { wide: true, deflated: true })),
    ]) {
      expect(await bytesOf(file, "w")).toEqual(four);
    }
  });

  test("what is no tensor is passed over", async () => {
    const file = torchFile(dict({ step: int(3), w: square, note: text("x"), none: pickle("N") }), {
      "0": four,
    });
    expect([...(await read(file)).keys()]).toEqual(["w"]);
  });

  test.each([
    ["storage cut short", torchFile(dict({ w: square }), { "0": four.subarray(4) }), "of 12 bytes"],
    ["no storage", torchFile(dict({ w: square })), "no file"],
    [
      "columns first",
      torchFile(dict({ w: tensor(storage("FloatStorage", "0", 4), 0, [2, 2], [1, 2]) }), {
        "0": four,
      }),
      "strides 1, 2",
    ],
    ["no tensors", torchFile(dict({ a: int(1) })), "without tensors"],
    ["a list", torchFile(pickle("]")), "other than a dict"],
    [
      "big endian",
      zipOf([
        { name: "a/data.pkl", bytes: plain },
        { name: "a/byteorder", bytes: new TextEncoder().encode("big") },
      ]),
      '"big"',
    ],
    ["no pickle", zipOf([{ name: "notes.txt", bytes: four }]), "without data.pkl"],
    [
      "the form before 1.6",
      new Uint8Array([
        0x80,
        2,
        0x8a,
        0x0a,
        0x6c,
        0xfc,
        0x9c,
        0x46,
        0xf9,
        0x20,
        0x6a,
        ...new Uint8Array(60),
      ]),
      "before version 1.6",
    ],
    ["another kind of file", new Uint8Array(100).fill(65), "begins otherwise"],
    ["cut off", plain.slice(0, -30), "directory is missing"],
    [
      "two files of a name",
      zipOf([
        { name: "a", bytes: four },
        { name: "a", bytes: four },
      ]),
      "twice",
    ],
    ["encrypted", zipOf([{ name: "a", bytes: four, patch: { 8: 1 } }]), "encrypted"],
    ["another compression", zipOf([{ name: "a", bytes: four, patch: { 10: 12 } }]), "method 12"],
    [
      "unpacks to more",
      torchFile(dict({ w: square }), {}, { deflated: true, patch: { 24: 9 } }),
      "more than it says",
    ],
  ])("%s is refused", async (_, file, message) => {
    expect(await refusal(file)).toContain(message);
  });
});

describe("hostile pickles", () => {
  const call = (module: string, name: string) =>
    torchFile(pickle(global(module, name), text("touch /tmp/owned"), 0x85, "R"));

  test.each([
    ["os", "system"],
    ["posix", "system"],
    ["subprocess", "Popen"],
    ["builtins", "eval"],
    ["builtins", "exec"],
    ["__builtin__", "eval"],
    ["builtins", "getattr"],
    ["torch", "load"],
    ["torch.hub", "load"],
    ["torch._utils", "_rebuild_tensor_v3"],
    ["collections", "OrderedDict.__init__"],
    ["torch", "constructor"],
  ])("%s.%s is refused by name", async (module, name) => {
    expect(await refusal(call(module, name))).toContain(`"${module}.${name}"`);
  });

  test("so it is by STACK_GLOBAL, and in a value that is thrown away", async () => {
    const stacked = pickle(text("os"), text("system"), 0x93);
    expect(await refusal(torchFile(stacked))).toContain('"os.system"');
    expect(await refusal(torchFile(pickle(stacked, "0", dict({ w: square }))))).toContain(
      "os.system",
    );
  });

  test.each([
    ["INST", pickle("(i", "os\nsystem\n")],
    ["OBJ", pickle("(o")],
    ["NEWOBJ", pickle(0x81)],
    ["NEWOBJ_EX", pickle(0x92)],
    ["EXT1", pickle(0x82, 1)],
    ["PERSID", pickle("P1\n")],
    ["NEXT_BUFFER", pickle(0x97)],
    ["0xff", pickle(0xff)],
  ])("the opcode %s is refused by name", async (name, body) => {
    expect(await refusal(torchFile(body))).toContain(name);
  });

  test.each([
    [
      "a known name called with something else",
      pickle(global("torch._utils", "_rebuild_tensor_v2"), int(1), 0x85, "R"),
    ],
    ["a known name called as another", pickle(global("torch", "FloatStorage"), ")R")],
    ["a call of no name", pickle(text("os"), ")R")],
    ["BUILD of a tensor", pickle(square, "}b")],
    [
      "a storage of a foreign class",
      pickle(
        "(",
        text("storage"),
        global("collections", "OrderedDict"),
        text("0"),
        text("cpu"),
        int(1),
        "tQ",
      ),
    ],
    ["an empty stack", pickle("R")],
    ["a mark that is missing", pickle("t")],
    ["a value below a mark", pickle(int(1), "(0")],
    ["a memo that is empty", pickle("h", 7)],
    ["marks without end", pickle("(".repeat(200_000))],
    ["values without end", pickle("N".repeat(200_000))],
    ["a list without end", pickle("]", "Na".repeat(2_000_000))],
    [
      "a huge memo",
      pickle(
        "N",
        Buffer.concat(
          Array.from({ length: 1_000_001 }, (_, i) => Buffer.concat([Buffer.from("r"), u32(i)])),
        ),
      ),
    ],
    ["a text longer than the file", pickle("X", u32(0xffffffff))],
    ["a text of 2^64 bytes", pickle(0x8d, new Uint8Array(8).fill(255))],
    ["a number of 2^31 bytes", pickle(0x8b, u32(0x7fffffff))],
    ["a number that is too large", pickle(0x8a, 8, new Uint8Array(8).fill(0x7f))],
    ["a frame past the end", pickle(0x95, new Uint8Array(4))],
    ["a negative size", dict({ w: tensor(storage("FloatStorage", "0", 4), 0, [-2, 2], [2, 1]) })],
    ["a text that is not UTF-8", pickle("X", u32(2), Uint8Array.of(0xc3, 0x28))],
  ])("%s", async (_, body) => {
    expect(await refusal(torchFile(body, { "0": four }))).toMatch(/damaged|takes/);
  });

  test("nests deeply without a stack of ours, and refers to itself without end", async () => {
    const nested = pickle("]".repeat(90_000), "a".repeat(89_999));
    expect(await refusal(torchFile(nested))).toContain("other than a dict");
    const own = pickle("}q", 0, text("self"), "h", 0, "s"); // a dict that holds itself
    expect(await refusal(torchFile(own))).toContain("without tensors");
  });

  test("any damage ends in an error of kind model, or in sound tensors", async () => {
    const random = new Random("pickles");
    const body = pickle(
      dict({ a: square, b: tensor(storage("HalfStorage", "1", 4), 1, [3], [1]) }),
      ".",
    );
    let refused = 0;
    for (let i = 0; i < 3000; i++) {
      const bytes = body.slice(0, body.length - (i % 7 === 0 ? random.int(0, body.length) : 0));
      for (let n = 0; n < 2; n++) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      try {
        readPickle(bytes, "a.bin");
      } catch (thrown) {
        expect((thrown as { report?: { kind: string } }).report?.kind).toBe("model");
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(1000);
    for (let i = 0; i < 1000; i++) {
      const bytes = plain.slice();
      for (let n = 0; n < 3; n++) bytes[random.int(0, bytes.length - 1)] = random.int(0, 255);
      const outcome = await read(bytes).catch((thrown) => thrown);
      if (!(outcome instanceof Map)) expect(outcome.report?.kind).toBe("model");
    }
  });
});
