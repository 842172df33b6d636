import { describe, expect, test } from "vitest";
import { crossEntropy } from "../../../src/kernels/backward/cross_entropy";
import type { GatedShape } from "../../../src/kernels/backward/lib/gated";
import {
  rmsNormGatheredGradient,
  rmsNormGradient,
} from "../../../src/kernels/backward/rms_norm_gradient";
import { ropeTurn } from "../../../src/kernels/backward/rope_turn";
import { swiglu } from "../../../src/kernels/backward/swiglu";
import { swigluGradient } from "../../../src/kernels/backward/swiglu_gradient";
import type { Variant } from "../../../src/kernels/lib/variant";
import { padded } from "../../../src/kernels/lib/weight";
import { ropeTurns } from "../../../src/model/rope";
import * as reference from "../../reference/gradients";
import * as ops from "../../reference/ops";
import { randomFloats } from "../../reference/random";
import { KernelBench, padColumns, tolerance, worstError } from "../support/kernels";
import { testDevice, variantCases } from "../support/open";

const gpu = await testDevice();
const plain: Variant = { elem: "f32", subgroups: false };
const variants = [plain, ...(gpu.can.subgroups ? [{ ...plain, subgroups: true }] : [])];
const cases = variantCases(gpu, variants);

describe("gradients of single rows", () => {
  test.each(cases)("rms_norm_gradient adds to what is there, $name", async ({ variant, on }) => {
    const [rows, columns, epsilon] = [5, 71, 0.01];
    const bench = new KernelBench(on);
    const [x, dy] = [randomFloats("x", rows * columns), randomFloats("dy", rows * columns)];
    const gain = randomFloats("gain", columns);
    const buffers = [x, dy].map((each) => bench.activations(each, columns, plain));
    const dx = bench.activations(x, columns, plain);
    const norm = { buffer: bench.upload(padColumns(gain, columns)), columns, epsilon };
    rmsNormGradient(bench.recorder, variant, norm, buffers[0]!, buffers[1]!, dx);
    await bench.run({ promptRows: rows });
    const expected = ops.add(x, reference.rmsNormGradient(x, gain, epsilon, dy));
    const found = await bench.read(dx, rows, columns, plain);
    expect(worstError(found, expected)).toBeLessThan(tolerance(plain));
    bench.close();
  });

  test("rms_norm_gradient of gathered rows goes to those rows alone", async () => {
    const [columns, epsilon, picked] = [40, 1e-5, [3, 0]];
    const bench = new KernelBench(gpu);
    const [x, dy] = [randomFloats("x", 4 * columns), randomFloats("dy", 2 * columns)];
    const gain = randomFloats("gain", columns);
    const norm = { buffer: bench.upload(padColumns(gain, columns)), columns, epsilon };
    const from = bench.activations(x, columns, plain);
    const dyBuffer = bench.activations(dy, columns, plain);
    const dx = bench.room(4, columns, plain);
    const gathered = bench.upload(new Uint32Array(picked));
    rmsNormGatheredGradient(bench.recorder, plain, gathered, norm, from, dyBuffer, dx);
    await bench.run({ logitRows: 2 });
    const rowOf = (all: ArrayLike<number>, row: number) =>
      Array.from(all).slice(row * columns, (row + 1) * columns);
    const expected = new Float64Array(4 * columns);
    picked.forEach((row, i) => {
      const some = reference.rmsNormGradient(rowOf(x, row), gain, epsilon, rowOf(dy, i));
      expected.set(some, row * columns);
    });
    const found = await bench.read(dx, 4, columns, plain);
    expect(worstError(found, expected)).toBeLessThan(tolerance(plain));
    bench.close();
  });

  test.each(["forth", "back"] as const)("rope_turn %s", async (direction) => {
    const shape = { heads: 3, kvHeads: 1, headDim: 20 };
    const positions = [0, 5, 63];
    const bench = new KernelBench(gpu);
    const qkv = randomFloats("qkv", 3 * 100);
    const rows = bench.step(positions.map((position) => [0, position, 0])).rows;
    const turns = bench.upload(ropeTurns({ headDim: 20, ropeTheta: 500 }, 64));
    const buffer = bench.activations(qkv, 100, plain);
    ropeTurn(bench.recorder, rows, shape, turns, direction, buffer);
    await bench.run({ promptRows: 3 });
    const signed = positions.map((position) => (direction === "forth" ? position : -position));
    const turned = ops.rope(qkv, signed, 5, 20, 500); // values are not turned
    const expected = Float64Array.from(qkv, (value, i) => (i % 100 < 80 ? turned[i]! : value));
    expect(worstError(await bench.read(buffer, 3, 100, plain), expected)).toBeLessThan(2e-6);
    bench.close();
  });

  test.each(["alternating", "in halves"])(
    "swiglu and its gradient, gates and ups %s",
    async (how) => {
      const [rows, feedForward] = [3, 70];
      const apart = how === "alternating" ? 2 : 1;
      const stride = padded(apart * feedForward);
      const shape: GatedShape = {
        feedForward,
        stride,
        apart,
        upAt: apart === 2 ? 1 : rows * stride,
      };
      const [gate, up, d] = ["gate", "up", "d"].map((name) =>
        randomFloats(name, rows * feedForward),
      );
      const place = (i: number) => Math.floor(i / feedForward) * stride + (i % feedForward) * apart;
      const both = new Float32Array(2 * rows * padded(2 * feedForward));
      gate!.forEach((value, i) => {
        both[place(i)] = value * 30; // far out, where exponentials end
        both[place(i) + shape.upAt] = up![i]!;
      });
      const far = gate!.map((value) => value * 30);
      const bench = new KernelBench(gpu);
      const [pairs, gated] = [bench.upload(both), bench.room(rows, feedForward, plain)];
      swiglu(bench.recorder, shape, pairs, gated);
      swigluGradient(bench.recorder, shape, bench.activations(d!, feedForward, plain), pairs);
      await bench.run({ promptRows: rows });
      const forward = await bench.read(gated, rows, feedForward, plain);
      expect(worstError(forward, ops.swiglu(far, up!))).toBeLessThan(tolerance(plain));
      const all = await bench.floats(pairs);
      const expected = reference.swigluGradient(far, up!, d!);
      const found = (at: number) => Float64Array.from(gate!, (_, i) => all[place(i) + at]!);
      expect(worstError(found(0), expected.gate)).toBeLessThan(tolerance(plain));
      expect(worstError(found(shape.upAt), expected.up)).toBeLessThan(tolerance(plain));
      bench.close();
    },
  );

  test("cross_entropy: losses, and gradients in the logits' places", async () => {
    const [targets, weights] = [
      [0, 202, 77],
      [0.5, 0.25, 1],
    ] as const;
    const logits = randomFloats("logits", 3 * 203, 20);
    const bench = new KernelBench(gpu);
    const words = new Uint32Array(6);
    const floats = new Float32Array(words.buffer);
    targets.forEach((target, row) => {
      words[2 * row] = target;
      floats[2 * row + 1] = weights[row]!;
    });
    const [buffer, losses] = [bench.activations(logits, 203, plain), bench.room(3, 1, plain)];
    crossEntropy(bench.recorder, 203, bench.upload(words), buffer, losses);
    await bench.run({ logitRows: 3 });
    const expected = reference.crossEntropy(logits, targets, weights);
    const found = (await bench.floats(losses)).subarray(0, 3);
    expect(worstError(found, expected.losses)).toBeLessThan(2e-6);
    const gradient = await bench.read(buffer, 3, 203, plain);
    expect(worstError(gradient, expected.gradient)).toBeLessThan(5e-6);
    bench.close();
  });
});
