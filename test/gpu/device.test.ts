import { performance } from "node:perf_hooks";
import { describe, expect, test } from "vitest";
import { openGpu } from "../../src/cli/dawn";
import { SkymathError } from "../../src/common/errors";
import { adapterInfo } from "../../src/gpu/adapter_info";
import { Buffers } from "../../src/gpu/buffers";
import { openDevice } from "../../src/gpu/device";
import type { KernelSource } from "../../src/gpu/kernel";
import { type Grid, Recorder } from "../../src/gpu/program";
import { reportOf } from "../unit/weights/thrown";
import { limited } from "./support/kernels";
import { testDevice } from "./support/open";
import { decode, prefill } from "./support/rows";
import { openTiny } from "./support/tiny";

const dawn = await openGpu();

/** The real GPU object, but for what its adapter says of itself. */
function gpuWhere(changes: Record<string, unknown>): GPU {
  return {
    async requestAdapter(options?: GPURequestAdapterOptions) {
      const adapter = (await dawn.requestAdapter(options))!;
      return new Proxy(adapter, {
        get(_, key) {
          if (key in changes) return changes[key as string];
          const value = adapter[key as keyof GPUAdapter] as unknown;
          return typeof value === "function" ? value.bind(adapter) : value;
        },
      });
    },
  } as GPU;
}

/** The adapter's limits with some of them changed. */
async function limitsWhere(changes: Record<string, number>) {
  const adapter = (await dawn.requestAdapter())!;
  return new Proxy(adapter.limits, {
    get: (limits, key) => changes[String(key)] ?? limits[key as keyof GPUSupportedLimits],
  });
}

describe("openDevice", () => {
  test("without WebGPU says which browsers have it", async () => {
    const report = await reportOf(() => openDevice(undefined));
    expect(report).toMatchObject({ kind: "device", needed: "navigator.gpu" });
    expect(report.remedy).toMatch(/Chrome.*Firefox.*Safari/);
  });

  test("without an adapter says what to check", async () => {
    const none = { requestAdapter: async () => null } as unknown as GPU;
    const report = await reportOf(() => openDevice(none));
    expect(report).toMatchObject({ kind: "device", found: "none" });
    expect(report.remedy).toMatch(/driver/);
  });

  test.each([
    ["maxStorageBufferBindingSize", 64 * 1024 * 1024],
    ["maxComputeWorkgroupStorageSize", 8192],
    ["maxComputeInvocationsPerWorkgroup", 128],
    ["maxStorageBuffersPerShaderStage", 4],
  ])("names %s of %i as too small", async (name, value) => {
    const limits = await limitsWhere({ [name]: value });
    const report = await reportOf(() => openDevice(gpuWhere({ limits })));
    expect(report.kind).toBe("device");
    expect(report.needed).toMatch(name);
    expect(report.found).toBe(String(value));
    expect(report.remedy).toBeTruthy();
  });

  test("asks for the adapter's own limits and the features that kernels use", async () => {
    const { device, adapter } = await testDevice();
    const own = (await dawn.requestAdapter())!;
    for (const name of ["maxBufferSize", "maxStorageBufferBindingSize"] as const) {
      expect(device.limits[name]).toBe(own.limits[name]);
    }
    for (const name of ["shader-f16", "subgroups"]) {
      expect(device.features.has(name)).toBe(adapter.features.includes(name));
    }
  });

  test("refuses half precision where the adapter lacks it", async () => {
    const features = new Set<string>();
    const report = await reportOf(() => openDevice(gpuWhere({ features }), { f16: true }));
    expect(report).toMatchObject({ kind: "device", needed: expect.stringMatching(/shader-f16/) });
  });

  test("uses neither f16 nor subgroups when told so", async () => {
    const gpu = await openDevice(dawn, { f16: false, subgroups: false });
    const { subgroupMinSize } = (await testDevice()).can;
    expect(gpu.can).toEqual({
      f16: false,
      subgroups: false,
      subgroupMinSize,
      width: 16,
      laneByLane: false,
    });
    gpu.close();
  });

  test("knows that SwiftShader alone reads memory lane by lane", async () => {
    const { can } = await testDevice();
    expect(can.laneByLane).toBe(process.env.SKYMATH_ADAPTER === "swiftshader");
  });

  test("names a software adapter as one", async () => {
    const info = { vendor: "google", architecture: "swiftshader", device: "0xc0de" };
    const own = await openDevice(gpuWhere({ info }));
    expect(own.adapter).toMatchObject({ software: true, name: "google swiftshader (software)" });
    own.close();
    const real = { vendor: "intel", architecture: "xe", device: "0x9a49", description: "" };
    const hardware = await openDevice(gpuWhere({ info: real }));
    expect(hardware.adapter).toMatchObject({ software: false, name: "intel xe" });
    hardware.close();
    const driver = { vendor: "nvidia", architecture: "hopper", device: "NVIDIA H200" };
    const versioned = { ...driver, description: "NVIDIA: 580.159.04 580.159.4.0" };
    const named = await openDevice(gpuWhere({ info: versioned }));
    expect(named.adapter).toMatchObject({ software: false, name: "NVIDIA H200" });
    named.close();
    const { adapter } = await testDevice();
    if (process.env.SKYMATH_ADAPTER !== "default") {
      expect(adapter.software).toBe(true);
      expect(adapter.name).toMatch(/\(software\)$/);
    }
  });

  test("asks an adapter of Chrome 113 to 126 for its name in their way", async () => {
    const told = { vendor: "intel", architecture: "gen-12lp", device: "", description: "" };
    const requestAdapterInfo = async () => told;
    const earlier = await openDevice(gpuWhere({ info: undefined, requestAdapterInfo }));
    expect(earlier.adapter).toMatchObject({ software: false, name: "intel gen-12lp" });
    earlier.close();
    const silent = await openDevice(gpuWhere({ info: undefined, isFallbackAdapter: true }));
    expect(silent.adapter).toMatchObject({ software: true, name: "unnamed adapter (software)" });
    silent.close();
    const refuses = { info: undefined, requestAdapterInfo: () => Promise.reject(new Error("no")) };
    expect(await adapterInfo((await gpuWhere(refuses).requestAdapter())!)).toEqual({
      ...{ vendor: "", architecture: "", device: "", description: "", subgroupMinSize: 0 },
    });
  });

  test("does without subgroups where the probe of them is no valid shader", async () => {
    const device = await (await dawn.requestAdapter())!.requestDevice();
    // The device lacks the feature, and says that it has it.
    const features = new Set(["subgroups"]);
    const claims = new Proxy(device, {
      get(_, key) {
        if (key === "features") return features;
        const value = device[key as keyof GPUDevice] as unknown;
        return typeof value === "function" ? value.bind(device) : value;
      },
    });
    const gpu = await openDevice(gpuWhere({ requestDevice: async () => claims }));
    expect(gpu.can.subgroups).toBe(false);
    await device.queue.onSubmittedWorkDone();
    gpu.checkAlive();
    gpu.close();
  });

  test("refuses Dawn's null backend", async () => {
    const info = { vendor: "", architecture: "", device: "", description: "Null backend" };
    const report = await reportOf(() => openDevice(gpuWhere({ info })));
    expect(report).toMatchObject({ kind: "device", message: expect.stringMatching(/null/) });
  });
});

const one = (): Grid => [1, 1];

describe("a device", () => {
  test("that is lost in use ends in an error, and does not hang", async () => {
    const gpu = await openDevice(dawn, { subgroups: false });
    const model = await openTiny(gpu, { decodeRows: 1 });
    const sequence = model.openSequence();
    await prefill(model, sequence, [1, 2, 3]);
    const pending = decode(model, sequence, [4]).catch((error: unknown) => error);
    gpu.device.destroy();
    const early = await pending; // a step in flight either ends well or says why not
    if (early instanceof Error) expect(early).toBeInstanceOf(SkymathError);
    expect((await gpu.lost).report.kind).toBe("device");
    for (let again = 0; again < 2; again++) {
      const report = await reportOf(() => decode(model, sequence, [5]));
      expect(report).toMatchObject({ kind: "device", message: expect.stringMatching(/lost/) });
      expect(report.remedy).toBeTruthy();
    }
    await reportOf(() => openTiny(gpu));
  });

  test("that computes on the cores is not waited for with one of them", async () => {
    const { device, adapter } = await testDevice();
    const code = `
      @group(0) @binding(0) var<storage, read_write> out: array<f32>;
      @compute @workgroup_size(64) fn main(@builtin(global_invocation_id) id: vec3u) {
        var sum = 0.0;
        for (var i = 0u; i < 20000u; i++) { sum = fma(sum, 0.5, f32(id.x)); }
        out[id.x] = sum;
      }`;
    const module = device.createShaderModule({ code });
    const pipeline = device.createComputePipeline({ layout: "auto", compute: { module } });
    const buffer = device.createBuffer({ size: 4 * 64 * 2048, usage: GPUBufferUsage.STORAGE });
    const layout = pipeline.getBindGroupLayout(0);
    const group = device.createBindGroup({ layout, entries: [{ binding: 0, resource: buffer }] });
    const encoder = device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    pass.setPipeline(pipeline);
    pass.setBindGroup(0, group);
    pass.dispatchWorkgroups(2048);
    pass.end();
    device.queue.submit([encoder.finish()]);
    const begun = performance.eventLoopUtilization();
    await device.queue.onSubmittedWorkDone();
    const { utilization } = performance.eventLoopUtilization(begun);
    if (adapter.software) expect(utilization).toBeLessThan(0.5); // without a pause it is 1
    buffer.destroy();
  });

  test("names a shader that does not compile, and can be used after", async () => {
    const gpu = await openDevice(dawn, { subgroups: false });
    const shader = (code: string): KernelSource => ({
      ...{ label: "half a shader", code: [code], enable: [], overrides: {}, groups: [] },
    });
    const recorder = new Recorder(gpu);
    recorder.dispatch(shader("@compute @workgroup_size(1) fn main() { nothing(); }"), [], one);
    const report = await reportOf(() => recorder.compile());
    expect(report).toMatchObject({ kind: "internal", message: expect.stringMatching(/nothing/) });
    expect(report.message).toMatch(/^The shader half a shader did not compile on /);
    await gpu.device.queue.onSubmittedWorkDone();
    gpu.checkAlive();
    const sound = new Recorder(gpu);
    sound.dispatch(shader("@compute @workgroup_size(1) fn main() {}"), [], one);
    expect((await sound.compile()).length).toBe(1);
    gpu.close();
  });

  test("says how large a buffer may be", async () => {
    const buffers = new Buffers(limited(await testDevice(), 1024));
    const report = await reportOf(() => buffers.storage("cache 0", 1040));
    expect(report).toMatchObject({ kind: "device", needed: "1040 bytes" });
    expect(report.message).toMatch(/cache 0/);
  });
});
