import { SkymathError } from "../common/errors";
import { type Buffers, withinMemory } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import {
  blocksOf,
  lanesFor,
  PART_BYTES,
  packPart,
  padded,
  type Weight,
  type WeightPart,
} from "../kernels/lib/weight";
import type { Gain } from "../kernels/rms_norm";
import type { GgufFile, GgufTensor } from "../weights/gguf";
import { type PackedRows, packTensor } from "../weights/pack";
import type { Plane } from "../weights/repack";
import type { WeightSource } from "../weights/source";
import { layerTensors, type ModelConfig } from "./config";
import { PART_ROWS, partsOf, runsOf } from "./parts";

/** Weights of one layer; products that share an input are one matrix. */
export interface Layer {
  readonly attentionNorm: Gain;
  readonly qkv: Weight; // [(heads + 2 kvHeads) * headDim, hidden], q and k in GGUF's row order
  readonly attentionOutput: Weight; // [hidden, heads * headDim]
  readonly feedForwardNorm: Gain;
  /**
   * [2 * feedForward, hidden], rows gate 0, up 0, gate 1, up 1, …; or, where their types differ and
   * rows cannot alternate, gate and up [feedForward, hidden] each.
   */
  readonly gateUp: readonly [both: Weight] | readonly [gate: Weight, up: Weight];
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
        gateUp: await this.#gateUp(
          i,
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
    for await (const { planes } of packTensor(this.#source, tensor)) {
      await this.#write(buffer, 0, planes[0]!);
    }
    return { buffer, columns, epsilon };
  }

  /** One matrix of the tensors' rows, one tensor after the other. */
  async matrix(name: string, tensors: readonly GgufTensor[]): Promise<Weight> {
    const weight = await this.#allocate(name, tensors);
    let firstRow = 0;
    for (const tensor of tensors) {
      for await (const rows of packTensor(this.#source, tensor)) {
        await this.#writeRows(weight, { ...rows, firstRow: firstRow + rows.firstRow });
      }
      firstRow += tensor.rows;
    }
    return weight;
  }

  async #gateUp(layer: number, gate: GgufTensor, up: GgufTensor): Promise<Layer["gateUp"]> {
    if (gate.type === up.type) {
      return [await this.#matrixOfPairs(`gate and up ${layer}`, gate, up)];
    }
    return [await this.matrix(`gate ${layer}`, [gate]), await this.matrix(`up ${layer}`, [up])];
  }

  /** One matrix whose rows alternate: first of `even`, first of `odd`, second of `even`, … */
  async #matrixOfPairs(name: string, even: GgufTensor, odd: GgufTensor): Promise<Weight> {
    const weight = await this.#allocate(name, [even, odd]);
    const odds = packTensor(this.#source, odd);
    for await (const a of packTensor(this.#source, even)) {
      const b = (await odds.next()).value as PackedRows;
      await this.#writeRows(weight, {
        firstRow: 2 * a.firstRow,
        rows: 2 * a.rows,
        planes: a.planes.map((plane, i) => alternate(plane, b.planes[i]!, a.rows)),
      });
    }
    return weight;
  }

  /** Memory is asked for matrix by matrix, so that loading ends where it runs out. */
  #allocate(name: string, tensors: readonly GgufTensor[]): Promise<Weight> {
    return withinMemory(this.#gpu, this.#buffers, async () => this.#make(name, tensors));
  }

  #make(name: string, tensors: readonly GgufTensor[]): Weight {
    const columns = tensors[0]!.cols;
    const rows = tensors.reduce((sum, tensor) => sum + tensor.rows, 0);
    const { most, run } = sharing(this.#gpu);
    const lanes = lanesFor(blocksOf(columns), most);
    const lanesWithin = lanes <= this.#gpu.can.subgroupMinSize;
    const parts: WeightPart[] = [];
    let bytes = 0;
    for (const run of runsOf(tensors, this.#gpu.limits.maxStorageBufferBindingSize)) {
      const { type, firstRow, endRow, rowBytes } = run;
      if (run.partRows === 0) throw tooWide(this.#gpu, name, Math.max(...rowBytes));
      for (const here of partsOf(run)) {
        const label = `${name} ${here.firstRow}`;
        const part = this.#buffers.uniform(label, PART_BYTES);
        const uniform = packPart(here, { rows, columns, lanes });
        this.#gpu.device.queue.writeBuffer(part, 0, uniform);
        const planes = rowBytes.map((each) => this.#buffers.storage(label, here.rows * each));
        parts.push({ type, ...here, buffers: [part, ...planes] });
      }
      bytes += (endRow - firstRow) * rowBytes.reduce((sum, each) => sum + each, 0);
    }
    return { name, rows, columns, lanes, lanesWithin, run, bytes, parts };
  }

  async #writeRows(weight: Weight, packed: PackedRows): Promise<void> {
    for (const part of weight.parts) {
      const from = Math.max(packed.firstRow, part.firstRow);
      const to = Math.min(packed.firstRow + packed.rows, part.firstRow + part.rows);
      if (from >= to) continue;
      for (const [i, plane] of packed.planes.entries()) {
        const aRow = plane.length / packed.rows;
        const some = plane.subarray((from - packed.firstRow) * aRow, (to - packed.firstRow) * aRow);
        const offset = (from - part.firstRow) * aRow * plane.BYTES_PER_ELEMENT;
        await this.#write(part.buffers[1 + i]!, offset, evenLength(some));
      }
    }
  }

  async #write(buffer: GPUBuffer, offset: number, data: Plane): Promise<void> {
    this.#gpu.checkAlive();
    this.#gpu.device.queue.writeBuffer(buffer, offset, data);
    this.#done += data.byteLength;
    this.#ahead += data.byteLength;
    this.#onBytes(this.#done);
    if (this.#ahead > UPLOAD_AHEAD) {
      this.#gpu.device.queue.submit([]); // wgpu holds what is written until something is submitted
      await this.#gpu.finished(this.#gpu.device.queue.onSubmittedWorkDone());
      this.#ahead = 0;
    }
  }
}

/**
 * How many lanes may share a row, and the octets that each takes in a run. Many lanes with neighbouring
 * octets keep a GPU busy; where a CPU computes, only sums within a subgroup are cheap; where it reads
 * memory lane by lane, a lane has the row for itself and reads a scale once a block.
 */
function sharing({ adapter, can }: Gpu): { most: number; run: 1 | 4 } {
  if (can.laneByLane) return { most: 1, run: 4 };
  const cheap = adapter.software && can.subgroupMinSize > 0 ? can.subgroupMinSize : 32;
  return { most: Math.min(cheap, can.width), run: 1 };
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
function alternate(a: Plane, b: Plane, rows: number): Plane {
  const width = a.length / rows;
  const both = new (a.constructor as new (length: number) => Plane)(2 * a.length);
  for (let row = 0; row < rows; row++) {
    both.set(a.subarray(row * width, (row + 1) * width), 2 * row * width);
    both.set(b.subarray(row * width, (row + 1) * width), (2 * row + 1) * width);
  }
  return both;
}

/** Writes go in units of four bytes: a last odd half gets a zero beside it. */
function evenLength(plane: Plane): Plane {
  if (plane.byteLength % 4 === 0) return plane;
  const even = new Uint16Array(plane.length + 1);
  even.set(plane);
  return even;
}
