import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { readConfig } from "../../../src/model/config";
import { tokenizerFromGguf } from "../../../src/tokenizer/from_gguf";
import { readGguf } from "../../../src/weights/gguf";
import { type RunnableType, repackers } from "../../../src/weights/repack";
import { syntheticModel, syntheticShapes } from "../../../src/weights/synthetic/synthetic_model";
import { dequantFile } from "../../reference/dequant";
import { reportOf } from "./thrown";

const small = {
  ...{ layers: 2, hidden: 256, feedForward: 512, heads: 4, kvHeads: 2, vocabulary: 300 },
  ...{ contextLength: 128, normEpsilon: 1e-6 },
};
const types = Object.keys(repackers) as RunnableType[];

describe("a synthetic model", () => {
  test("of Skywork-13B has its shape, and costs nothing until it is read", async () => {
    const source = syntheticModel("skywork-13b", syntheticShapes["skywork-13b"], "Q4_0");
    const file = await readGguf(source);
    const parameters = [...file.tensors.values()].reduce((sum, t) => sum + t.rows * t.cols, 0);
    expect(parameters).toBe(13_854_113_280);
    expect(source.size).toBeGreaterThan(7.7e9);
    expect(readConfig(file, source.name)).toMatchObject({ layers: 52, headDim: 128, heads: 36 });
    expect(tokenizerFromGguf(file.metadata).size).toBe(65519);
    const tensor = file.tensors.get("blk.51.ffn_down.weight")!;
    expect(await source.read(tensor.offset, 100)).toHaveLength(100);
  });

  test.each(types)("in %s has finite weights of the wanted spread", async (type) => {
    const source = syntheticModel("small", small, type);
    const { tensors } = await readGguf(source);
    for (const [name, spread] of [
      ["blk.1.ffn_down.weight", 1 / Math.sqrt(512)],
      ["token_embd.weight", 1],
    ] as const) {
      const { offset, bytes, rows, cols } = tensors.get(name)!;
      const values = dequantFile(type, await source.read(offset, bytes), rows, cols);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const deviation = Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
      expect(Math.abs(mean) / spread).toBeLessThan(0.1);
      expect(deviation / spread).toBeGreaterThan(0.7);
      expect(deviation / spread).toBeLessThan(1.4);
    }
  });

  test.each(types)("in %s is the same bytes however it is read", async (type) => {
    const source = syntheticModel("small", small, type);
    const whole = await source.read(0, source.size);
    const random = new Random(`cuts ${type}`);
    for (let i = 0; i < 30; i++) {
      const from = random.int(0, source.size - 1);
      const to = random.int(from, Math.min(source.size, from + 20_000));
      const piece = await source.read(from, to - from);
      expect(Buffer.compare(piece, whole.subarray(from, to))).toBe(0);
    }
    const other = syntheticModel("small", small, type, 2);
    expect(Buffer.compare(await other.read(0, source.size), whole)).not.toBe(0);
  });

  test("in a type that its rows or the kernels cannot have is refused", async () => {
    const odd = { ...small, hidden: 160, feedForward: 320 };
    expect((await reportOf(() => syntheticModel("odd", odd, "Q4_K"))).kind).toBe("input");
    expect((await reportOf(() => syntheticModel("small", small, "Q2_K"))).kind).toBe("input");
  });
});
