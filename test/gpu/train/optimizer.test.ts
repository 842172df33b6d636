import { expect, test } from "vitest";
import { adamw, packUpdate, UPDATE_BYTES } from "../../../src/kernels/backward/adamw";
import { clip } from "../../../src/kernels/backward/clip";
import { SUMS_A_LAYER, squareSum } from "../../../src/kernels/backward/square_sum";
import { type AdamWState, clipFactor, adamw as expectedAdamw } from "../../reference/adamw";
import { randomFloats } from "../../reference/random";
import { KernelBench, worstError } from "../support/kernels";
import { testDevice } from "../support/open";

const gpu = await testDevice();
const COUNT = 5 * 64; // of a layer; what is past a multiple of a workgroup's share counts too
const STEPS = 10;

test("ten clipped AdamW steps of two layers, against float64", async () => {
  const bench = new KernelBench(gpu);
  const layers = [0, 1].map((layer) => ({
    gradients: bench.upload(new Float32Array(COUNT)),
    numbers: bench.upload(randomFloats(`numbers ${layer}`, COUNT)),
    means: bench.upload(new Float32Array(COUNT)),
    squares: bench.upload(new Float32Array(COUNT)),
  }));
  const update = bench.buffers.uniform("update", UPDATE_BYTES);
  const sums = bench.upload(new Float32Array(2 * SUMS_A_LAYER));
  const norm = bench.upload(new Float32Array(4));
  const { recorder } = bench;
  layers.forEach(({ gradients }, layer) => {
    squareSum(recorder, layer, COUNT, gradients, sums);
  });
  clip(recorder, update, 2 * SUMS_A_LAYER, sums, norm);
  for (const { gradients, numbers, means, squares } of layers) {
    adamw(recorder, update, norm, COUNT, gradients, numbers, means, squares);
  }
  let states: AdamWState[] = [0, 1].map((layer) => ({
    values: Float64Array.from(randomFloats(`numbers ${layer}`, COUNT)),
    means: new Float64Array(COUNT),
    squares: new Float64Array(COUNT),
  }));
  const options = { beta1: 0.9, beta2: 0.99, epsilon: 1e-8, decay: 0.1 };
  for (let step = 1; step <= STEPS; step++) {
    const rate = 0.05 / step;
    const gradients = [0, 1].map((layer) => randomFloats(`g ${layer} ${step}`, COUNT, step / 10));
    gradients.forEach((gradient, layer) => {
      const data = gradient as Float32Array<ArrayBuffer>;
      gpu.device.queue.writeBuffer(layers[layer]!.gradients, 0, data);
    });
    const words = packUpdate({ ...options, rate, step, clipNorm: 10 });
    gpu.device.queue.writeBuffer(update, 0, words);
    await bench.run({});
    const factor = clipFactor(gradients, 10); // some steps are clipped, some are not
    const found = await bench.floats(norm);
    expect(Math.abs(found[1]! / factor - 1)).toBeLessThan(1e-6);
    states = states.map((state, layer) =>
      expectedAdamw(
        state,
        gradients[layer]!.map((value) => value * factor),
        step,
        { ...options, rate },
      ),
    );
  }
  for (const [layer, { values, means, squares }] of states.entries()) {
    const found = layers[layer]!;
    expect(worstError(await bench.floats(found.numbers), values)).toBeLessThan(2e-6);
    expect(worstError(await bench.floats(found.means), means)).toBeLessThan(2e-6);
    expect(worstError(await bench.floats(found.squares), squares)).toBeLessThan(2e-6);
  }
  bench.close();
});
