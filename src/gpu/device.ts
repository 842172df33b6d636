import { SkymathError } from "../common/errors";
import { type AdapterFacts, adapterInfo } from "./adapter_info";
import { type Finished, finishedOn } from "./finished";

/** What the adapter is and what the kernels may use of it. */
export interface Capabilities {
  /** `shader-f16` is there: activations and tiles may be halves. */
  readonly f16: boolean;
  /** Subgroup shuffles are there and lanes map to invocations in order (probed). */
  readonly subgroups: boolean;
  /** Invocations that every subgroup has at least; 0 where the adapter doesn't say or there are none. */
  readonly subgroupMinSize: number;
  /** Invocations of a workgroup with one row or few: a CPU pays for each of them at every barrier. */
  readonly width: 16 | 64;
  /** Memory is read lane by lane, as SwiftShader does: whole blocks pay, and tiles, slow to compile there, do not. */
  readonly laneByLane: boolean;
}

export interface AdapterDescription {
  /** As a person would name it, e.g. "Apple M3 Pro" or "SwiftShader Device (software)". */
  readonly name: string;
  /** Runs on the CPU: correct, and slow. */
  readonly software: boolean;
  readonly features: readonly string[];
}

/** An open device with what was found out about it. */
export interface Gpu {
  readonly device: GPUDevice;
  readonly adapter: AdapterDescription;
  readonly can: Capabilities;
  readonly limits: GPUSupportedLimits;
  /** Rejects every later use with the reason once the device is lost. */
  checkAlive(): void;
  /** Waits for work that was submitted, or for a buffer to be mapped: every wait goes through it. */
  readonly finished: Finished;
  /** Resolves with the error when the device is lost; never when it is closed by `close`. */
  readonly lost: Promise<SkymathError>;
  close(): void;
}

export interface OpenOptions {
  /** Refuse adapters without `shader-f16` when true; never use it when false. */
  readonly f16?: boolean;
  /** Use subgroups where they are sound (default true). */
  readonly subgroups?: boolean;
}

/** Limits without which no kernel here runs; every adapter seen so far has more. */
const NEEDED: Partial<Record<keyof GPUSupportedLimits, number>> = {
  maxStorageBufferBindingSize: 128 * 1024 * 1024,
  maxComputeWorkgroupStorageSize: 16384,
  maxComputeInvocationsPerWorkgroup: 256,
  maxStorageBuffersPerShaderStage: 8,
};

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|software|basic render|warp/i;

/**
 * Asks for an adapter's own limits and the features that kernels can use.
 * Throws a `device` error when there is no adapter, only the null backend, or a limit is too small.
 */
export async function openDevice(gpu: GPU | undefined, options: OpenOptions = {}): Promise<Gpu> {
  if (!gpu) {
    throw new SkymathError({
      kind: "device",
      message: "This browser offers no WebGPU.",
      needed: "navigator.gpu",
      found: "nothing",
      remedy: "Use a current Chrome, Edge, Firefox or Safari, over https or localhost.",
    });
  }
  const adapter = await gpu.requestAdapter({ powerPreference: "high-performance" });
  if (!adapter) throw noAdapter();
  const info = await adapterInfo(adapter);
  const description = describe(adapter, info);
  checkLimits(adapter, description.name);

  const hasF16 = adapter.features.has("shader-f16");
  if (options.f16 === true && !hasF16) {
    throw new SkymathError({
      kind: "device",
      message: "Half precision was asked for.",
      needed: "the adapter feature shader-f16",
      found: `${description.name} without it`,
      remedy: "Run with precision f32.",
    });
  }
  const features: GPUFeatureName[] = [];
  const wanted = ["shader-f16", "subgroups"] as GPUFeatureName[];
  for (const name of wanted) if (adapter.features.has(name)) features.push(name);

  const device = await adapter.requestDevice({
    label: "skymath",
    requiredFeatures: features,
    requiredLimits: adapterLimits(adapter.limits),
  });
  let gone: SkymathError | null = null;
  let closed = false;
  const lost = new Promise<SkymathError>((resolve) => {
    device.lost.then((info) => {
      gone = lostError(description.name, info.message);
      if (!closed) resolve(gone);
    });
  });
  device.addEventListener("uncapturederror", (event) => {
    gone ??= new SkymathError({
      kind: "device",
      message: `The GPU reported: ${(event as GPUUncapturedErrorEvent).error.message}`,
      remedy: "Load the model again; with less context if memory ran out.",
    });
  });
  const finished = await finishedOn(device);
  const subgroups =
    options.subgroups !== false &&
    device.features.has("subgroups" as GPUFeatureName) &&
    (await lanesInOrder(device, finished));
  const { subgroupMinSize } = info;
  const width = description.software ? 16 : 64;
  // A CPU that computes four lanes at a time: SwiftShader.
  const laneByLane = description.software && subgroups && subgroupMinSize === 4;
  return {
    device,
    adapter: description,
    can: {
      f16: hasF16 && options.f16 !== false,
      subgroups,
      subgroupMinSize,
      width,
      laneByLane,
    },
    limits: device.limits,
    finished,
    lost,
    checkAlive() {
      if (gone) throw gone;
    },
    close() {
      closed = true;
      device.destroy();
    },
  };
}

function noAdapter(): SkymathError {
  return new SkymathError({
    kind: "device",
    message: "No graphics adapter was found.",
    needed: "a GPU with a Vulkan, Metal or Direct3D 12 driver",
    found: "none",
    remedy:
      "Check that graphics acceleration is on and the driver is installed; on the command line, " +
      "--adapter swiftshader runs on the CPU.",
  });
}

function lostError(name: string, reason: string): SkymathError {
  return new SkymathError({
    kind: "device",
    message: `The GPU device was lost (${reason || "no reason given"}).`,
    found: name,
    remedy:
      "Load the model again. If it happens while loading, choose less context or a smaller model.",
  });
}

const DRIVER_VERSION = /^[^:]*: [\d. ]+$/;

function describe(adapter: GPUAdapter, info: AdapterFacts): AdapterDescription {
  const { description, device, architecture, vendor } = info;
  const kind = architecture && `${vendor} ${architecture}`.trim();
  // Some drivers describe themselves by their version alone: "NVIDIA: 580.159.04".
  const says = DRIVER_VERSION.test(description)
    ? [device, kind, description]
    : [description, device, kind];
  const plain = [...says, vendor].find((part) => part && !/^0x/.test(part)) ?? "unnamed adapter";
  const all = [description, device, architecture, vendor].join(" ");
  if (/null/i.test(architecture) || /null backend/i.test(all)) {
    throw new SkymathError({
      kind: "device",
      message: "Only Dawn's null backend answered; it computes nothing.",
      needed: "a real or software graphics driver",
      found: plain,
      remedy: "Install a driver, or choose --adapter swiftshader.",
    });
  }
  const software = isFallback(adapter) || SOFTWARE.test(all);
  return {
    name: software ? `${plain} (software)` : plain,
    software,
    features: [...adapter.features].sort(),
  };
}

/** It was told of the adapter before it was of its info. */
function isFallback(adapter: GPUAdapter): boolean {
  const told = [adapter, adapter.info] as ({ isFallbackAdapter?: boolean } | undefined)[];
  return told.some((each) => each?.isFallbackAdapter === true);
}

function checkLimits(adapter: GPUAdapter, name: string): void {
  for (const [key, needed] of Object.entries(NEEDED)) {
    const found = adapter.limits[key as keyof GPUSupportedLimits] as number;
    if (found < needed) {
      throw new SkymathError({
        kind: "device",
        message: `${name} has a limit that is too small.`,
        needed: `${key} of at least ${needed}`,
        found: String(found),
        remedy: "Use another adapter or update its driver.",
      });
    }
  }
}

/** The limits that large models use, each at the adapter's own maximum. */
function adapterLimits(limits: GPUSupportedLimits): Record<string, number> {
  const names = [
    "maxBufferSize",
    "maxStorageBufferBindingSize",
    "maxComputeWorkgroupStorageSize",
    "maxComputeInvocationsPerWorkgroup",
    "maxComputeWorkgroupSizeX",
    "maxStorageBuffersPerShaderStage",
  ] as const;
  return Object.fromEntries(names.map((name) => [name, limits[name]]));
}

/**
 * Whether subgroup lanes are consecutive invocations of a workgroup, as the reductions assume.
 * The standard leaves the mapping open, so it is tried once instead of believed.
 */
async function lanesInOrder(device: GPUDevice, finished: Finished): Promise<boolean> {
  device.pushErrorScope("validation");
  const module = device.createShaderModule({
    label: "subgroup probe",
    code: `enable subgroups;
@group(0) @binding(0) var<storage, read_write> wrong: atomic<u32>;
@compute @workgroup_size(64) fn main(
    @builtin(local_invocation_index) index: u32,
    @builtin(subgroup_invocation_id) lane: u32,
    @builtin(subgroup_size) width: u32) {
  let neighbour = subgroupShuffleXor(index, 1u);
  let base = index - index % width;
  if (index % width != lane || neighbour != (index ^ 1u) || base + lane != index) {
    atomicAdd(&wrong, 1u);
  }
}`,
  });
  const pipeline = device.createComputePipeline({ layout: "auto", compute: { module } });
  if (await device.popErrorScope()) return false;
  const usage = GPUBufferUsage;
  const wrong = device.createBuffer({ size: 4, usage: usage.STORAGE | usage.COPY_SRC });
  const copy = device.createBuffer({ size: 4, usage: usage.MAP_READ | usage.COPY_DST });
  const group = device.createBindGroup({
    layout: pipeline.getBindGroupLayout(0),
    entries: [{ binding: 0, resource: { buffer: wrong } }],
  });
  const encoder = device.createCommandEncoder();
  const pass = encoder.beginComputePass();
  pass.setPipeline(pipeline);
  pass.setBindGroup(0, group);
  pass.dispatchWorkgroups(4);
  pass.end();
  encoder.copyBufferToBuffer(wrong, 0, copy, 0, 4);
  device.queue.submit([encoder.finish()]);
  await finished(copy.mapAsync(GPUMapMode.READ));
  const count = new Uint32Array(copy.getMappedRange())[0];
  wrong.destroy();
  copy.destroy();
  return count === 0;
}
