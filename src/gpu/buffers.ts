import { SkymathError } from "../common/errors";
import type { Gpu } from "./device";

/** Bytes of the buffer that is made where `bytes` are asked for. */
export const bufferBytes = (bytes: number): number => Math.max(16, Math.ceil(bytes / 16) * 16);

/** Makes a model's buffers, adds up their bytes and frees them together. */
export class Buffers {
  readonly #gpu: Gpu;
  readonly #made: GPUBuffer[] = [];
  #bytes = 0;

  constructor(gpu: Gpu) {
    this.#gpu = gpu;
  }

  /** Bytes of GPU memory asked for so far. */
  get bytes(): number {
    return this.#bytes;
  }

  /** A zeroed storage buffer. Throws a `device` error where the adapter's limits don't allow it. */
  storage(label: string, bytes: number): GPUBuffer {
    const most = Math.min(
      this.#gpu.limits.maxStorageBufferBindingSize,
      this.#gpu.limits.maxBufferSize,
    );
    if (bytes > most) {
      throw new SkymathError({
        kind: "device",
        message: `The buffer ${label} is larger than this adapter allows.`,
        needed: `${bytes} bytes`,
        found: `at most ${most} bytes on ${this.#gpu.adapter.name}`,
        remedy: "Choose less context, fewer sequences at once or a smaller page precision.",
      });
    }
    const { STORAGE, COPY_DST, COPY_SRC } = GPUBufferUsage;
    return this.#make(label, bytes, STORAGE | COPY_DST | COPY_SRC);
  }

  uniform(label: string, bytes: number): GPUBuffer {
    return this.#make(label, bytes, GPUBufferUsage.UNIFORM | GPUBufferUsage.COPY_DST);
  }

  /** A buffer that results are copied to and mapped from. */
  readback(label: string, bytes: number): GPUBuffer {
    return this.#make(label, bytes, GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST);
  }

  destroy(): void {
    for (const buffer of this.#made) buffer.destroy();
    this.#made.length = 0;
  }

  #make(label: string, bytes: number, usage: number): GPUBuffer {
    const size = bufferBytes(bytes);
    const buffer = this.#gpu.device.createBuffer({ label, size, usage });
    this.#made.push(buffer);
    this.#bytes += size;
    return buffer;
  }
}

/** Runs `work`; when GPU memory ran out in it, throws a `device` error that says so. */
export async function withinMemory<T>(
  gpu: Gpu,
  buffers: Buffers,
  work: () => Promise<T>,
): Promise<T> {
  gpu.device.pushErrorScope("out-of-memory");
  let result: T | undefined;
  let thrown: unknown;
  try {
    result = await work();
  } catch (error) {
    thrown = error;
  }
  const error = await gpu.device.popErrorScope();
  if (error) {
    throw new SkymathError({
      kind: "device",
      message: "GPU memory ran out while the model was loaded.",
      needed: `more than ${buffers.bytes} bytes`,
      found: `${gpu.adapter.name}: ${error.message}`,
      remedy:
        "Choose less context, int8 pages, or a model in fewer bits; close other programs that use the GPU.",
    });
  }
  if (thrown !== undefined) throw thrown;
  return result as T;
}
