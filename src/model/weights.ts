import { SkymathError } from "../common/errors";
import type { Buffers } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import {
  blocksOf,
  lanesFor,
  packPart,
  padded,
  type Weight,
  type WeightPart,
} from "../kernels/lib/weight";
import type { Gain } from "../kernels/rms_norm";
import type { GgufFile, GgufTensor } from "../weights/gguf";
import { type PackedRows, packTensor } from "../weights/pack";
import { repackers, runnableType } from "../weights/repack";
import type { WeightSource } from "../weights/source";
import { layerTensors, type ModelConfig } from "./config";

/** Weights of one layer; products that share an input are one matrix. */
export interface Layer {
  readonly attentionNorm: Gain;
  readonly qkv: Weight; // [(heads + 2 kvHeads) * headDim, hidden], q and k in GGUF's row order
  readonly attentionOutput: Weight; // [hidden, heads * headDim]
  readonly feedForwardNorm: Gain;
  readonly gateUp: Weight; // [2 * feedForward, hidden], rows gate 0, up 0, gate 1, up 1, …
  readonly down: Weight; // [hidden, feedForward]
}

/** All weights of a model, in GPU memory. */
export interface Weights {
  readonly embedding: Weight; // [vocabulary, hidden]
  readonly layers: readonly Layer[];
  readonly norm: Gain;
  readonly output: Weight; // [vocabulary, hidden]; the embedding again where the file ties them
}

/** Bytes between two waits for the GPU to take what was written. */
const UPLOAD_AHEAD = 64 * 1024 * 1024;
/** Parts of a matrix begin at multiples of this row, so that pairs of rows and scales stay together. */
const PART_ROWS = 64;

/**
 * Streams a model's tensors from `source` into GPU memory, one at a time.
 * Throws a `model` error for a missing or misshapen tensor, `numeric` for values that are not finite.
 */
export class WeightLoader {
  readonly #gpu: Gpu;
  readonly #buffers: Buffers;
  readonly #source: WeightSource;
  readonly #file: GgufFile;
  readonly #onBytes: (done: number) => void;
  #done = 0;
  #ahead = 0;

  constructor(
    gpu: Gpu,
    buffers: Buffers,
    source: WeightSource,
    file: GgufFile,
    onBytes: (done: number) => void = () => {},
  ) {
    this.#gpu = gpu;
    this.#buffers = buffers;
    this.#source = source;
    this.#file = file;
    this.#onBytes = onBytes;
  }

  async load(config: ModelConfig): Promise<Weights> {
    const { hidden, feedForward, headDim, vocabulary } = config;
    const queries = config.heads * headDim;
    const keys = config.kvHeads * headDim;
    const epsilon = config.normEpsilon;
    const embedding = await this.matrix("embedding", [
      this.#tensor("token_embd.weight", vocabulary, hidden),
    ]);
    const layers: Layer[] = [];
    for (let i = 0; i < config.layers; i++) {
      const names = layerTensors(i);
      layers.push({
        attentionNorm: await this.#gain(names.attentionNorm, hidden, epsilon),
        qkv: await this.matrix(`qkv ${i}`, [
          this.#tensor(names.q, queries, hidden),
          this.#tensor(names.k, keys, hidden),
          this.#tensor(names.v, keys, hidden),
        ]),
        attentionOutput: await this.matrix(`attention output ${i}`, [
          this.#tensor(names.attentionOutput, hidden, queries),
        ]),
        feedForwardNorm: await this.#gain(names.feedForwardNorm, hidden, epsilon),
        gateUp: await this.#matrixOfPairs(
          `gate and up ${i}`,
          this.#tensor(names.gate, feedForward, hidden),
          this.#tensor(names.up, feedForward, hidden),
        ),
        down: await this.matrix(`down ${i}`, [this.#tensor(names.down, hidden, feedForward)]),
      });
    }
    const norm = await this.#gain("output_norm.weight", hidden, epsilon);
    const tied = !this.#file.tensors.has("output.weight");
    const output = tied
      ? embedding
      : await this.matrix("output", [this.#tensor("output.weight", vocabulary, hidden)]);
    return { embedding, layers, norm, output };
  }

  #tensor(name: string, rows: number, cols: number): GgufTensor {
    const tensor = this.#file.tensors.get(name);
    const found = tensor && `${tensor.rows} x ${tensor.cols}`;
    if (!tensor || tensor.rows !== rows || tensor.cols !== cols) {
      throw new SkymathError({
        kind: "model",
        message: tensor ? `${name} has the wrong shape.` : `${name} is missing.`,
        needed: `${rows} x ${cols}`,
        found: found ?? "no such tensor",
        remedy: "The file is damaged or was converted wrongly: fetch it again.",
      });
    }
    return tensor;
  }

  async #gain(name: string, columns: number, epsilon: number): Promise<Gain> {
    const tensor = this.#tensor(name, 1, columns);
    if (tensor.type !== "F32") {
      throw new SkymathError({
        kind: "model",
        message: `${name} cannot be read.`,
        needed: "a norm in F32",
        found: tensor.type,
        remedy: "Convert the model again.",
      });
    }
    const buffer = this.#buffers.storage(name, padded(columns) * 4);
    for await (const { words } of packTensor(this.#source, tensor)) {
      await this.#write(buffer, 0, words);
    }
    return { buffer, columns, epsilon };
  }

  /** One matrix of the tensors' rows, one tensor after the other. */
  async matrix(name: string, tensors: readonly GgufTensor[]): Promise<Weight> {
    const weight = this.#allocate(name, tensors);
    let firstRow = 0;
    for (const tensor of tensors) {
      for await (const rows of packTensor(this.#source, tensor)) {
        await this.#writeRows(weight, { ...rows, firstRow: firstRow + rows.firstRow });
      }
      firstRow += tensor.rows;
    }
    return weight;
  }

  /** One matrix whose rows alternate: first of `even`, first of `odd`, second of `even`, … */
  async #matrixOfPairs(name: string, even: GgufTensor, odd: GgufTensor): Promise<Weight> {
    const weight = this.#allocate(name, [even, odd]);
    const odds = packTensor(this.#source, odd);
    for await (const a of packTensor(this.#source, even)) {
      const b = (await odds.next()).value as PackedRows;
      await this.#writeRows(weight, {
        firstRow: 2 * a.firstRow,
        rows: 2 * a.rows,
        words: alternate(a.words, b.words, a.rows),
        scales: a.scales && b.scales && alternate(a.scales, b.scales, a.rows),
      });
    }
    return weight;
  }

  #allocate(name: string, tensors: readonly GgufTensor[]): Weight {
    const type = runnableType(tensors[0]!);
    for (const tensor of tensors) {
      if (tensor.type !== type) {
        throw new SkymathError({
          kind: "model",
          message: `${tensor.name} has another type than ${tensors[0]!.name}.`,
          needed: type,
          found: tensor.type,
          remedy: "Use a file of this model in one type throughout.",
        });
      }
    }
    const rows = tensors.reduce((sum, tensor) => sum + tensor.rows, 0);
    const columns = tensors[0]!.cols;
    const blocks = blocksOf(columns);
    const lanes = lanesFor(blocks);
    const { wordsPerBlock, scaled } = repackers[type].layout;
    const most = Math.floor(
      this.#gpu.limits.maxStorageBufferBindingSize / (blocks * wordsPerBlock * 4),
    );
    const partRows = most >= rows ? rows : Math.floor(most / PART_ROWS) * PART_ROWS;
    if (partRows === 0) throw tooWide(this.#gpu, name, blocks * wordsPerBlock * 4);
    const parts: WeightPart[] = [];
    for (let firstRow = 0; firstRow < rows; firstRow += partRows) {
      const here = Math.min(partRows, rows - firstRow);
      const label = `${name} ${firstRow}`;
      const part = this.#buffers.uniform(label, 20);
      const uniform = packPart({ firstRow, rows: here }, { rows, columns, lanes });
      this.#gpu.device.queue.writeBuffer(part, 0, uniform);
      const buffers = [part, this.#buffers.storage(label, here * blocks * wordsPerBlock * 4)];
      if (scaled) buffers.push(this.#buffers.storage(`${label} scales`, here * blocks * 2));
      parts.push({ firstRow, rows: here, buffers });
    }
    const bytes = rows * blocks * (wordsPerBlock * 4 + (scaled ? 2 : 0));
    return { name, type, rows, columns, lanes, bytes, parts };
  }

  async #writeRows(weight: Weight, packed: PackedRows): Promise<void> {
    const wordsARow = packed.words.length / packed.rows;
    const scalesARow = packed.scales ? packed.scales.length / packed.rows : 0;
    for (const part of weight.parts) {
      const from = Math.max(packed.firstRow, part.firstRow);
      const to = Math.min(packed.firstRow + packed.rows, part.firstRow + part.rows);
      if (from >= to) continue;
      const [, words, scales] = part.buffers;
      const a = from - packed.firstRow;
      const b = to - packed.firstRow;
      const row = from - part.firstRow;
      const run = packed.words.subarray(a * wordsARow, b * wordsARow);
      await this.#write(words!, row * wordsARow * 4, run);
      if (packed.scales) {
        const halves = packed.scales.subarray(a * scalesARow, b * scalesARow);
        await this.#write(scales!, row * scalesARow * 2, evenLength(halves));
      }
    }
  }

  async #write(
    buffer: GPUBuffer,
    offset: number,
    data: Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>,
  ): Promise<void> {
    this.#gpu.checkAlive();
    this.#gpu.device.queue.writeBuffer(buffer, offset, data);
    this.#done += data.byteLength;
    this.#ahead += data.byteLength;
    this.#onBytes(this.#done);
    if (this.#ahead > UPLOAD_AHEAD) {
      await this.#gpu.device.queue.onSubmittedWorkDone();
      this.#ahead = 0;
    }
  }
}

function tooWide(gpu: Gpu, name: string, rowBytes: number): SkymathError {
  return new SkymathError({
    kind: "device",
    message: `The matrix ${name} is wider than this adapter allows.`,
    needed: `${PART_ROWS} rows of ${rowBytes} bytes in one binding`,
    found: `at most ${gpu.limits.maxStorageBufferBindingSize} bytes on ${gpu.adapter.name}`,
    remedy: "Use a smaller model or another adapter.",
  });
}

/** Rows of `a` and `b` in turn. */
function alternate<T extends Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(
  a: T,
  b: T,
  rows: number,
): T {
  const width = a.length / rows;
  const both = new (a.constructor as new (length: number) => T)(2 * a.length);
  for (let row = 0; row < rows; row++) {
    both.set(a.subarray(row * width, (row + 1) * width), 2 * row * width);
    both.set(b.subarray(row * width, (row + 1) * width), (2 * row + 1) * width);
  }
  return both;
}

/** Writes go in units of four bytes: a last odd half gets a zero beside it. */
function evenLength(halves: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  if (halves.length % 2 === 0) return halves;
  const even = new Uint16Array(halves.length + 1);
  even.set(halves);
  return even;
}
