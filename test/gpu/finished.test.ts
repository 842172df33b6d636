import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { Gpu } from "../../src/gpu/device";
import { finishedOn } from "../../src/gpu/finished";
import { openTestDevice } from "./support/open";

/** Milliseconds between two looks of the browser that is played here; Firefox takes 100. */
const LOOK = 400;

let gpu: Gpu;
beforeAll(async () => {
  gpu = await openTestDevice();
});
afterAll(() => gpu.close());

/** What the device finishes is told at the next look or submit, as in Firefox. */
function lookingRarely(device: GPUDevice) {
  const due: (() => void)[] = [];
  const look = () => {
    for (const tell of due.splice(0)) tell();
  };
  const timer = setInterval(look, LOOK);
  const later = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await new Promise<void>((tell) => due.push(tell));
    return result;
  };
  const submit = vi.fn((commands: Iterable<GPUCommandBuffer>) => {
    device.queue.submit(commands);
    look();
  });
  const onSubmittedWorkDone = () => later(device.queue.onSubmittedWorkDone());
  const queue = { submit, onSubmittedWorkDone };
  return {
    device: { queue } as unknown as GPUDevice,
    map: (buffer: GPUBuffer) => later(buffer.mapAsync(GPUMapMode.READ)),
    submit,
    end: () => clearInterval(timer),
  };
}

it("wakes a browser that looks rarely for what is finished, and only while something is awaited", async () => {
  const rare = lookingRarely(gpu.device);
  const finished = await finishedOn(rare.device);
  expect(rare.submit).not.toHaveBeenCalled();

  const usage = GPUBufferUsage;
  const from = gpu.device.createBuffer({ size: 4, usage: usage.COPY_SRC | usage.COPY_DST });
  const to = gpu.device.createBuffer({ size: 4, usage: usage.MAP_READ | usage.COPY_DST });
  for (let i = 1; i <= 10; i++) {
    gpu.device.queue.writeBuffer(from, 0, new Uint32Array([i]));
    const encoder = gpu.device.createCommandEncoder();
    encoder.copyBufferToBuffer(from, 0, to, 0, 4);
    gpu.device.queue.submit([encoder.finish()]);
    await finished(rare.map(to));
    expect(new Uint32Array(to.getMappedRange())[0]).toBe(i);
    to.unmap();
  }
  await Promise.all([
    finished(rare.device.queue.onSubmittedWorkDone()),
    finished(Promise.resolve()),
  ]);
  const submits = rare.submit.mock.calls.length;
  expect(submits).toBeGreaterThanOrEqual(10);
  for (const [commands] of rare.submit.mock.calls) expect(commands).toEqual([]);

  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(rare.submit).toHaveBeenCalledTimes(submits);
  await expect(finished(Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  rare.end();
});

it("submits nothing of its own where finished work is told soon", async () => {
  const submit = vi.fn();
  const queue = { submit, onSubmittedWorkDone: async () => {} };
  const finished = await finishedOn({ queue } as unknown as GPUDevice);
  await finished(new Promise((resolve) => setTimeout(resolve, 60)));
  expect(submit).not.toHaveBeenCalled();
});

it("is not misled by a queue that is late once", async () => {
  const submit = vi.fn();
  const late = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const waits = [0, 60];
  const queue = { submit, onSubmittedWorkDone: () => late(waits.shift() ?? 0) };
  const finished = await finishedOn({ queue } as unknown as GPUDevice);
  await finished(late(60));
  expect(submit).not.toHaveBeenCalled();
});
