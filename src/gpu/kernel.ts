import { SkymathError } from "../common/errors";
import type { Gpu } from "./device";

/** How a binding is used; `write` stands for read and write. */
export type Access = "uniform" | "read" | "write";

/** A shader put together: an explicit list of helpers, its constants and its bindings by group. */
export interface KernelSource {
  /** Names the pipeline in messages and profiles. */
  readonly label: string;
  /** WGSL parts in order; helpers first, the op's own file last. */
  readonly code: readonly string[];
  /** Enables the `subgroups` or `f16` extensions of WGSL. */
  readonly enable: readonly ("f16" | "subgroups")[];
  /** Sizes of arrays, put before the code as `const NAME: u32`. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** Values of the shader's `override` declarations. */
  readonly overrides: Readonly<Record<string, number>>;
  readonly groups: readonly (readonly Access[])[];
}

export interface Kernel {
  readonly label: string;
  readonly layouts: readonly GPUBindGroupLayout[];
  readonly pipeline: Promise<GPUComputePipeline>;
}

const BUFFER_TYPE: Record<Access, GPUBufferBindingType> = {
  uniform: "uniform",
  read: "read-only-storage",
  write: "storage",
};

const caches = new WeakMap<GPUDevice, KernelCache>();

/** The device's one cache of kernels, shared by every model opened on it. */
export function kernelCache(gpu: Gpu): KernelCache {
  let cache = caches.get(gpu.device);
  if (!cache) {
    cache = new KernelCache(gpu);
    caches.set(gpu.device, cache);
  }
  return cache;
}

/** Compiles shaders once each; the same source with the same numbers is the same pipeline. */
export class KernelCache {
  readonly #gpu: Gpu;
  readonly #kernels = new Map<string, Kernel>();
  readonly #layouts = new Map<string, GPUBindGroupLayout>();

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  get size(): number {
    return this.#kernels.size;
  }

  kernel(source: KernelSource): Kernel {
    const code = shaderCode(source);
    const key = JSON.stringify([source.overrides, source.groups]) + code;
    let kernel = this.#kernels.get(key);
    if (!kernel) {
      const layouts = source.groups.map((accesses) => this.#layout(accesses));
      kernel = { label: source.label, layouts, pipeline: this.#compile(source, code, layouts) };
      kernel.pipeline.catch(() => this.#kernels.delete(key)); // told to whoever awaits it; tried anew after
      this.#kernels.set(key, kernel);
    }
    return kernel;
  }

  #layout(accesses: readonly Access[]): GPUBindGroupLayout {
    const key = accesses.join();
    let layout = this.#layouts.get(key);
    if (!layout) {
      layout = this.#gpu.device.createBindGroupLayout({
        label: key,
        entries: accesses.map((access, binding) => ({
          binding,
          visibility: GPUShaderStage.COMPUTE,
          buffer: { type: BUFFER_TYPE[access] },
        })),
      });
      this.#layouts.set(key, layout);
    }
    return layout;
  }

  async #compile(source: KernelSource, code: string, layouts: GPUBindGroupLayout[]) {
    const { device } = this.#gpu;
    // What is wrong with a shader is told below; out of a scope it would count as an error of the device.
    device.pushErrorScope("validation");
    const module = device.createShaderModule({ label: source.label, code });
    const layout = device.createPipelineLayout({ label: source.label, bindGroupLayouts: layouts });
    device.popErrorScope().catch(() => {}); // fails where the device is lost
    try {
      return await device.createComputePipelineAsync({
        label: source.label,
        layout,
        compute: { module, constants: source.overrides },
      });
    } catch (cause) {
      this.#gpu.checkAlive();
      const notes = (await module.getCompilationInfo()).messages
        .filter((message) => message.type === "error")
        .map((message) => `line ${message.lineNum}: ${message.message}`);
      throw new SkymathError(
        {
          kind: "internal",
          message: `The shader ${source.label} did not compile on ${this.#gpu.adapter.name}: ${
            notes.join("; ") || String(cause)
          }`,
        },
        { cause },
      );
    }
  }
}

/** The whole WGSL text: extensions, sizes, helpers, op. */
function shaderCode(source: KernelSource): string {
  const enables = source.enable.map((name) => `enable ${name};\n`);
  // A subgroup's width is one for all, but some compilers cannot see it (Chromium's does not).
  if (source.enable.includes("subgroups")) enables.push("diagnostic(off, subgroup_uniformity);\n");
  const sizes = Object.entries(source.sizes ?? {}).map(
    ([name, value]) => `const ${name}: u32 = ${value}u;\n`,
  );
  return [...enables, ...sizes, ...source.code].join("");
}
