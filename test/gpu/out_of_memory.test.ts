import { expect, test } from "vitest";
import { readConfig } from "../../src/model/config";
import { Model } from "../../src/model/model";
import { modelSizes } from "../../src/model/sizes";
import { readGguf } from "../../src/weights/gguf";
import type { WeightSource } from "../../src/weights/source";
import { goldenSource } from "../reference/golden";
import { reportOf } from "../unit/weights/thrown";
import { testDevice } from "./support/open";
import { prefill } from "./support/rows";

const gpu = await testDevice();
const name = "llama-gqa-nano-q8_0";
const options = {
  variant: { elem: "f32", subgroups: gpu.can.subgroups },
  cacheType: "f32",
  ...{ positions: 64, sequences: 1, rows: 16, decodeRows: 1 },
} as const;

/** The golden file, and how much of it was read. */
function counted(): { source: WeightSource; read: () => number } {
  const inner = goldenSource(name);
  let bytes = 0;
  const read = (offset: number, length: number) => {
    bytes += length;
    return inner.read(offset, length);
  };
  return { source: { name, size: inner.size, read }, read: () => bytes };
}

/** Runs `work`; how many of the buffers that it made were not destroyed. */
async function leftOver(work: () => Promise<unknown>): Promise<number> {
  const make = gpu.device.createBuffer.bind(gpu.device);
  const living = new Set<GPUBuffer>();
  gpu.device.createBuffer = (descriptor) => {
    const buffer = make(descriptor);
    const destroy = buffer.destroy.bind(buffer);
    living.add(buffer);
    buffer.destroy = () => {
      living.delete(buffer);
      destroy();
    };
    return buffer;
  };
  await work().finally(() => {
    gpu.device.createBuffer = make;
  });
  return living.size;
}

// SwiftShader claims bindings of 1 GiB and then refuses to allocate one; lavapipe gives what it claims.
const refuses = process.env.SKYMATH_ADAPTER === "swiftshader";

test("memory that runs out is told before weights are read, and all of it is given back", async () => {
  const { source, read } = counted();
  const file = await readGguf(source);
  const header = read();
  const config = readConfig(file, name);
  const aPage = modelSizes(config, { ...options, pages: 1 }).cache[0]!;
  const pages = Math.floor(gpu.limits.maxStorageBufferBindingSize / aPage);
  const open = () => Model.open(gpu, source, file, config, { ...options, pages });
  if (refuses) {
    const left = await leftOver(async () => {
      const report = await reportOf(open);
      expect(report).toMatchObject({
        kind: "device",
        message: expect.stringMatching(/memory ran/),
      });
      expect(report.remedy).toMatch(/less context, int8 pages, or a model in fewer bits/);
    });
    expect(left).toBe(0);
    expect(read()).toBe(header);
  } else {
    const left = await leftOver(async () => (await open()).dispose());
    expect(left).toBe(0);
    expect(read()).toBeGreaterThan(header);
  }
  const model = await Model.open(gpu, source, file, config, options);
  const logits = await prefill(model, model.openSequence(), [1, 2, 3]);
  expect(logits.every(Number.isFinite)).toBe(true);
  model.dispose();
});
