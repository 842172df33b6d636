import { Buffers } from "../../../src/gpu/buffers";
import type { Gpu } from "../../../src/gpu/device";
import { Recorder, type StepShape } from "../../../src/gpu/program";
import type { StepBuffers } from "../../../src/kernels/lib/step";
import type { Variant } from "../../../src/kernels/lib/variant";
import { blocksOf, padded, type Weight, type WeightType } from "../../../src/kernels/lib/weight";
import { WeightLoader } from "../../../src/model/weights";
import { repackers } from "../../../src/weights/repack";
import { BufferSource } from "../../../src/weights/source";
import { dequantFile } from "../../reference/dequant";
import { floatToHalf, halfToFloat } from "../../reference/half";
import { randomRows } from "../../reference/random";

/** The same device as if it could bind no more than `bytes` at once. */
export const limited = (gpu: Gpu, bytes: number): Gpu => ({
  ...gpu,
  limits: {
    maxBufferSize: gpu.limits.maxBufferSize,
    maxStorageBufferBindingSize: bytes,
  } as GPUSupportedLimits,
});

/**
 * The same device as if no CPU computed: workgroups of 64, and up to 32 lanes share a weight row, more than
 * the subgroups of these adapters hold.
 */
export const asHardware = (gpu: Gpu): Gpu => ({
  ...gpu,
  adapter: { ...gpu.adapter, software: false },
  can: { ...gpu.can, width: 64, laneByLane: false },
});

/** The device as it is, and as if it were hardware: where a CPU computes, two widths of workgroups. */
export const bothWidths = (gpu: Gpu) =>
  [gpu, asHardware(gpu)].map((on) => ({ on, where: `workgroups of ${on.can.width}` }));

/** The binding limit, in bytes, at which a matrix is split into parts of 64 rows. */
export const limitOf64Rows = (type: WeightType, columns: number): number =>
  64 * blocksOf(columns) * Math.max(...repackers[type].planes);

/** How a random weight is made; by default as wide as a trained one, in one part. */
export interface WeightOptions {
  /** Standard deviation of the values. */
  readonly spread?: number;
  /** The binding limit, in bytes. */
  readonly binding?: number;
}

/** Buffers and a recorder for one kernel under test. */
export class KernelBench {
  readonly gpu: Gpu;
  readonly buffers: Buffers;
  readonly recorder: Recorder;
  #step: GPUBuffer | null = null;

  constructor(gpu: Gpu) {
    this.gpu = gpu;
    this.buffers = new Buffers(gpu);
    this.recorder = new Recorder(gpu);
  }

  /** A storage buffer with these contents. */
  upload(data: Float32Array | Uint32Array | Uint16Array): GPUBuffer {
    const buffer = this.buffers.storage("test", data.byteLength);
    this.gpu.device.queue.writeBuffer(buffer, 0, data as Float32Array<ArrayBuffer>);
    return buffer;
  }

  /** Activations [rows, columns], padded to 32 columns with zeros, in the variant's element type. */
  activations(values: ArrayLike<number>, columns: number, variant: Variant): GPUBuffer {
    const wide = padColumns(values, columns);
    if (variant.elem === "f32") return this.upload(wide);
    return this.upload(Uint16Array.from(wide, floatToHalf));
  }

  /** Room for activations [rows, columns]. */
  room(rows: number, columns: number, variant: Variant): GPUBuffer {
    return this.buffers.storage("test", rows * padded(columns) * (variant.elem === "f16" ? 2 : 4));
  }

  /** The buffers of a step; rows are [token, position, sequence]. Its counts are written by `run`. */
  step(
    rows: number[][] = [],
    extra: Partial<Record<"gathered" | "tiles" | "pageTables", number[]>> = {},
  ): StepBuffers {
    const list = (values: number[]) => this.upload(new Uint32Array(values.length ? values : [0]));
    this.#step = this.buffers.uniform("step", 16);
    return {
      step: this.#step,
      rows: list(rows.flatMap((row) => [...row, 0])),
      gathered: list(extra.gathered ?? []),
      tiles: list(extra.tiles ?? []),
      pageTables: list(extra.pageTables ?? []),
    };
  }

  /** A random weight as the loader brings it into GPU memory, and its values in float64. */
  async weight(
    type: WeightType,
    rows: number,
    cols: number,
    seed: string,
    options: WeightOptions = {},
  ): Promise<{ weight: Weight; values: Float64Array }> {
    const bytes = randomRows(type, rows, cols, seed, options.spread);
    const place = { offset: 0, bytes: bytes.length };
    const tensor = { name: seed, rows, cols, dimensions: 2, type, ...place };
    const file = { metadata: new Map(), tensors: new Map([[seed, tensor]]) };
    const bound = options.binding === undefined ? this.gpu : limited(this.gpu, options.binding);
    const loader = new WeightLoader(bound, this.buffers, new BufferSource(bytes, seed), file);
    const weight = await loader.matrix(seed, [tensor]);
    return { weight, values: dequantFile(type, bytes, rows, cols) };
  }

  /** Plays what was recorded once, with these counts of rows. */
  async run(counts: Partial<StepShape>): Promise<void> {
    const program = await this.recorder.compile();
    const shape = { promptRows: 0, decodeRows: 0, logitRows: 0, tiles: 0, ...counts };
    if (this.#step) {
      const { promptRows, decodeRows, logitRows, tiles } = shape;
      const header = new Uint32Array([promptRows, decodeRows, logitRows, tiles]);
      this.gpu.device.queue.writeBuffer(this.#step, 0, header);
    }
    this.gpu.device.pushErrorScope("validation");
    const encoder = this.gpu.device.createCommandEncoder();
    const pass = encoder.beginComputePass();
    program.encode(pass, shape);
    pass.end();
    this.gpu.device.queue.submit([encoder.finish()]);
    const error = await this.gpu.device.popErrorScope();
    if (error) throw new Error(error.message);
  }

  /** Zeroes a buffer. */
  clear(buffer: GPUBuffer): void {
    const encoder = this.gpu.device.createCommandEncoder();
    encoder.clearBuffer(buffer);
    this.gpu.device.queue.submit([encoder.finish()]);
  }

  async words(buffer: GPUBuffer): Promise<Uint32Array> {
    const copy = this.buffers.readback("test", buffer.size);
    const encoder = this.gpu.device.createCommandEncoder();
    encoder.copyBufferToBuffer(buffer, 0, copy, 0, buffer.size);
    this.gpu.device.queue.submit([encoder.finish()]);
    await copy.mapAsync(GPUMapMode.READ);
    return new Uint32Array(copy.getMappedRange().slice(0));
  }

  async floats(buffer: GPUBuffer): Promise<Float32Array> {
    return new Float32Array((await this.words(buffer)).buffer);
  }

  /** Every element of an activation buffer, padding too. */
  async elements(buffer: GPUBuffer, variant: Variant): Promise<Float64Array> {
    const { buffer: bytes } = await this.words(buffer);
    return variant.elem === "f32"
      ? Float64Array.from(new Float32Array(bytes))
      : Float64Array.from(new Uint16Array(bytes), halfToFloat);
  }

  /** Activations [rows, columns] without their padding. */
  async read(
    buffer: GPUBuffer,
    rows: number,
    columns: number,
    variant: Variant,
  ): Promise<Float64Array> {
    const flat = await this.elements(buffer, variant);
    const out = new Float64Array(rows * columns);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < columns; i++) out[row * columns + i] = flat[row * padded(columns) + i]!;
    }
    return out;
  }

  close(): void {
    this.buffers.destroy();
  }
}

/** [rows, columns] to [rows, columns padded to 32]. */
export function padColumns(values: ArrayLike<number>, columns: number): Float32Array {
  const stride = padded(columns);
  const rows = values.length / columns;
  const wide = new Float32Array(rows * stride);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < columns; i++) wide[row * stride + i] = values[row * columns + i]!;
  }
  return wide;
}

/** Values as the variant stores them. */
export const rounded = (values: Float32Array, variant: Variant): Float32Array =>
  variant.elem === "f32" ? values : values.map((value) => halfToFloat(floatToHalf(value)));

/** Largest difference, as a share of the largest expected value; NaN counts as infinite. */
export function worstError(found: ArrayLike<number>, expected: ArrayLike<number>): number {
  let worst = 0;
  let largest = 0;
  for (let i = 0; i < expected.length; i++) {
    const difference = Math.abs(found[i]! - expected[i]!);
    worst = Math.max(worst, Number.isNaN(difference) ? Number.POSITIVE_INFINITY : difference);
    largest = Math.max(largest, Math.abs(expected[i]!));
  }
  return worst / largest;
}

/** What rounding allows: f32 sums, and one rounding to half where the result is stored so. */
export const tolerance = (variant: Variant): number => (variant.elem === "f16" ? 2e-3 : 2e-6);
