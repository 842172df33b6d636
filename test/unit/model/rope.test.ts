import { describe, expect, test } from "vitest";
import { ropeTurns } from "../../../src/model/rope";
import { readRope } from "../../../src/model/rope_scaling";
import type { MetaValue } from "../../../src/weights/meta";
import { reportOf } from "../weights/thrown";

const read = (entries: Record<string, MetaValue>) =>
  readRope(new Map(Object.entries(entries)), "llama.rope", 4096);
const scaled = (type: string, factor: number) =>
  read({ "llama.rope.scaling.type": type, "llama.rope.scaling.factor": factor });

describe("RoPE's settings in a file", () => {
  test("without scaling", () => {
    const plain = { ropeTheta: 10000, ropeScaling: { type: "none" }, longestContext: 4096 };
    expect(read({})).toEqual(plain);
    expect(read({ "llama.rope.scaling.type": "none", "llama.rope.scaling.factor": 8 })).toEqual(
      plain,
    );
    expect(read({ "llama.rope.scaling.factor": 0 })).toEqual(plain);
    expect(read({ "llama.rope.freq_base": 5e5 })).toEqual({ ...plain, ropeTheta: 5e5 });
  });

  test("of each type", () => {
    const linear = { type: "linear", factor: 4 };
    expect(scaled("linear", 4)).toMatchObject({ ropeScaling: linear, longestContext: 16384 });
    expect(read({ "llama.rope.scale_linear": 4 })).toMatchObject({ ropeScaling: linear });
    expect(read({ "llama.rope.scaling.factor": 4 })).toMatchObject({ ropeScaling: linear });
    expect(scaled("ntk", 100)).toMatchObject({ ropeTheta: 1e6, ropeScaling: { type: "none" } });
    const dynamic = { type: "dynamic", factor: 2, trained: 4096 };
    expect(scaled("dynamic", 2)).toMatchObject({ ropeScaling: dynamic, longestContext: 8192 });
    const passedOver = {
      "llama.rope.scaling.type": "none",
      "llama.rope.scaling.dynamic_factor": 2,
    };
    expect(read(passedOver)).toMatchObject({ ropeScaling: dynamic, longestContext: 8192 });
    const extended = { "llama.rope.scaling.original_context_length": 1024 };
    expect(read({ "llama.rope.scaling.factor": 4, ...extended }).longestContext).toBe(4096);
  });

  test.each([
    ["yarn", 4],
    ["longrope", 1],
    ["linear", -2],
    ["dynamic", 0.5],
  ])("%s by %d is refused", async (type, factor) => {
    const report = await reportOf(() => scaled(type, factor));
    expect(report).toMatchObject({ kind: "model", message: expect.stringMatching(/RoPE/) });
  });
});

describe("RoPE's turns", () => {
  const config = { headDim: 8, ropeTheta: 10000 };
  const angle = (turns: Float32Array, position: number, pair: number) =>
    Math.atan2(turns[(position * 4 + pair) * 2 + 1]!, turns[(position * 4 + pair) * 2]!);

  test("linear: position p turns as p / factor", () => {
    const turns = ropeTurns({ ...config, ropeScaling: { type: "linear", factor: 4 } }, 16);
    expect(angle(turns, 8, 0)).toBeCloseTo(2, 6);
    expect(angle(turns, 8, 2)).toBeCloseTo(0.02, 6);
  });

  test("dynamic: the base of the whole context, once it is longer than trained", () => {
    const ropeScaling = { type: "dynamic", factor: 2, trained: 16 } as const;
    expect(ropeTurns({ ...config, ropeScaling }, 16)).toEqual(ropeTurns(config, 16));
    const base = 10000 * (2 * 2 - 1) ** (8 / 6);
    const turns = ropeTurns({ ...config, ropeScaling }, 32);
    expect(angle(turns, 3, 1)).toBeCloseTo(3 * base ** (-2 / 8), 6);
    expect(turns).toEqual(ropeTurns({ headDim: 8, ropeTheta: base }, 32));
  });

  test("divisors slow their pairs down", () => {
    const turns = ropeTurns(config, 4, [1, 2, 4, 8]);
    expect(angle(turns, 3, 0)).toBeCloseTo(3, 6);
    expect(angle(turns, 3, 1)).toBeCloseTo(0.15, 6);
  });
});
