import { Buffers, withinMemory } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import { type Program, Recorder, type StepShape } from "../gpu/program";
import { type Encoding, type SubmitSize, Submits } from "../gpu/submits";
import { type DispatchTime, timeDispatches } from "../gpu/timing";
import { cacheBytes, type HeadShape } from "../kernels/lib/cache";
import { PICK_BYTES, type Pick, packPick } from "../kernels/sample";
import type { GgufFile } from "../weights/gguf";
import type { LoraAdapter } from "../weights/lora";
import type { WeightSource } from "../weights/source";
import { AdapterBank, type ResidentAdapter } from "./adapter_bank";
import { type Assembly, assemble, makeModelBuffers } from "./assemble";
import type { ModelConfig } from "./config";
import { recordForward } from "./forward";
import type { ModelOptions } from "./options";
import { type HeldAdapter, Sequence } from "./pages";
import { readRopeDivisors } from "./rope";
import { headShape } from "./sizes";
import type { Span } from "./step";
import { WeightLoader, type Weights } from "./weights";

/** Units are dispatches: the first steps are cut into pieces of about a layer. */
const SUBMIT: SubmitSize = { ms: 100, first: 8 };

/** What came of a step's logits: one entry for each row that had them. */
export interface Choice {
  readonly tokens: Uint32Array; // NOT_FINITE where logits were not finite
  readonly logProbabilities: Float32Array | null;
}

/** A step that has its pages and is to be played. */
interface Step {
  readonly spans: readonly Span[];
  readonly program: Program;
  readonly shape: StepShape;
  /** Whether tokens are chosen. */
  readonly samples: boolean;
}

/** A model in GPU memory with its cache: computes rows, and chooses tokens. */
export class Model {
  readonly config: ModelConfig;
  readonly options: ModelOptions;
  readonly weights: Weights;
  readonly #gpu: Gpu;
  readonly #memory: Buffers;
  readonly #submits: Submits;
  #assembly: Assembly;
  readonly #adapters: AdapterBank;
  /** The forward pass with adapters, for steps in which a row has one; null until it is recorded. */
  #adapted: Program | null = null;
  readonly #picks: DataView<ArrayBuffer>;
  #queue: Promise<unknown> = Promise.resolve();
  #dispatches = 0;
  readonly #rows = { prompt: 0, decode: 0 };

  private constructor(
    gpu: Gpu,
    memory: Buffers,
    config: ModelConfig,
    options: ModelOptions,
    weights: Weights,
    assembly: Assembly,
  ) {
    this.#gpu = gpu;
    this.#submits = new Submits(gpu, SUBMIT);
    this.#memory = memory;
    this.config = config;
    this.options = options;
    this.weights = weights;
    this.#assembly = assembly;
    this.#adapters = new AdapterBank(gpu, config, weights, options.rows);
    this.#picks = new DataView(new ArrayBuffer(options.decodeRows * PICK_BYTES));
  }

  /**
   * Uploads the weights and compiles the kernels. All other memory is taken first, so that what does
   * not fit is told before weights are read. Throws `model`, `numeric` or `device` errors.
   */
  static async open(
    gpu: Gpu,
    source: WeightSource,
    file: GgufFile,
    config: ModelConfig,
    options: ModelOptions,
  ): Promise<Model> {
    const memory = new Buffers(gpu);
    try {
      return await withinMemory(gpu, memory, async () => {
        const buffers = await withinMemory(gpu, memory, async () =>
          makeModelBuffers(memory, config, options),
        );
        const loader = new WeightLoader(gpu, memory, source, file, options.onUpload);
        const weights = await loader.load(config);
        const divisors = await readRopeDivisors(source, file, config);
        const assembly = await assemble(gpu, buffers, weights, config, options, divisors);
        return new Model(gpu, memory, config, options, weights, assembly);
      });
    } catch (error) {
      memory.destroy();
      throw error;
    }
  }

  /** Bytes of GPU memory in use: weights, cache, and everything else. */
  memory(): { weights: number; cache: number; scratch: number; total: number } {
    const { embedding, output, layers } = this.weights;
    const matrices = new Set(
      layers.flatMap(({ qkv, attentionOutput, gateUp, down }) => [
        qkv,
        attentionOutput,
        ...gateUp,
        down,
      ]),
    );
    for (const matrix of [embedding, output]) matrices.add(matrix);
    const weights = [...matrices].reduce((sum, { bytes }) => sum + bytes, 0);
    const cache = this.#assembly.buffers.cache.flat().reduce((sum, { size }) => sum + size, 0);
    const total = this.#memory.bytes + this.#adapters.bytes;
    return { weights, cache, scratch: total - weights - cache, total };
  }

  /** Bytes of weights that a decode step reads: all matrices but the embedding's other rows. */
  get weightBytes(): number {
    const { layers, output } = this.weights;
    const ofLayers = layers.flatMap(({ qkv, attentionOutput, gateUp, down }) => [
      qkv,
      attentionOutput,
      ...gateUp,
      down,
    ]);
    return ofLayers.reduce((sum, { bytes }) => sum + bytes, output.bytes);
  }

  /** RoPE's cosines and sines, [positions, headDim / 2], for whatever else computes with this model. */
  get turns(): GPUBuffer {
    return this.#assembly.state.turns;
  }

  /** Dispatches of the last step. */
  get dispatches(): number {
    return this.#dispatches;
  }

  /** Of them, those that are not a layer's: embedding, last norm, output head, sampling. */
  get dispatchesOutsideLayers(): number {
    return this.weights.embedding.parts.length + 1 + this.weights.output.parts.length + 1;
  }

  /** Rows computed so far. */
  get rows(): { readonly prompt: number; readonly decode: number } {
    return { ...this.#rows };
  }

  get freePages(): number {
    return this.#assembly.pool.freePages;
  }

  /** Decode rows of a step that kernels are made for: more are computed, and no faster than one by one. */
  get wideRows(): number {
    return this.#assembly.state.mostRows;
  }

  /**
   * Compiles kernels for as many decode rows as a step may have, while steps go on with those that there
   * are. Throws the device's errors, and leaves the model as it was.
   */
  async compileWide(): Promise<void> {
    const { decodeRows } = this.options;
    if (this.wideRows >= decodeRows) return;
    const recorder = new Recorder(this.#gpu);
    const state = { ...this.#assembly.state, mostRows: decodeRows };
    recordForward(recorder, this.weights, state);
    const forward = await recorder.compile();
    this.#assembly = { ...this.#assembly, state, forward };
    this.#adapted = null; // recorded anew, when a row has an adapter again
  }

  /** A new sequence, whose rows are computed with `adapter` if there is one. */
  openSequence(adapter: HeldAdapter | null = null): Sequence {
    return new Sequence(this.#assembly.pool, adapter);
  }

  /**
   * Brings an adapter into GPU memory; the first one, and any for which memory must grow, records the
   * forward pass anew. Throws `input` errors for one that does not fit, `device` errors where memory ends.
   */
  openAdapter(
    adapter: LoraAdapter,
    onCompile?: (done: number, total: number) => void,
  ): Promise<ResidentAdapter> {
    return this.#inTurn(async () => {
      const { resident, grown } = await this.#adapters.open(adapter);
      if (grown) this.#adapted = null; // recorded on buffers that are gone
      try {
        await this.#withAdapters(onCompile);
        return resident;
      } catch (error) {
        resident.close();
        throw error;
      }
    });
  }

  /** The forward pass with adapters, recorded where it is not yet. */
  async #withAdapters(onCompile?: (done: number, total: number) => void): Promise<Program> {
    if (this.#adapted === null) {
      const recorder = new Recorder(this.#gpu);
      const state = { ...this.#assembly.state, adapters: this.#adapters.layers };
      recordForward(recorder, this.weights, state);
      this.#adapted = await recorder.compile(onCompile);
    }
    return this.#adapted;
  }

  /** Sets which tokens a sequence has, for the repetition penalty. */
  markSeen(sequence: Sequence, tokens: Iterable<number>): void {
    const words = Math.ceil(this.config.vocabulary / 32);
    const bits = new Uint32Array(words);
    for (const token of tokens) bits[token >>> 5]! |= 1 << (token & 31);
    const offset = sequence.line * words * 4;
    this.#gpu.device.queue.writeBuffer(this.#assembly.buffers.seen, offset, bits);
  }

  /**
   * Computes rows into the cache, and nothing else. After an abort throws a `cancelled` error, and the
   * sequences are as they were.
   */
  compute(spans: readonly Span[], signal?: AbortSignal): Promise<void> {
    return this.#inTurn(async () => {
      await this.#play(await this.#begin(spans), signal);
      await this.#submits.done();
    });
  }

  /** Computes rows; returns their logits, one array [vocabulary] for each row that has them. */
  logits(spans: readonly Span[]): Promise<Float32Array[]> {
    return this.#inTurn(async () => {
      const step = await this.#begin(spans);
      const { vocabulary } = this.config;
      const size = step.shape.logitRows * vocabulary * 4;
      const usage = GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST;
      const copy = this.#gpu.device.createBuffer({ label: "logits out", size, usage });
      try {
        await this.#play(step, undefined, (into) => {
          into.copy(this.#assembly.buffers.activations.logits, copy, size);
        });
        const all = new Float32Array(await this.#read(copy, size));
        return Array.from({ length: step.shape.logitRows }, (_, row) =>
          all.slice(row * vocabulary, (row + 1) * vocabulary),
        );
      } finally {
        copy.destroy();
      }
    });
  }

  /**
   * Computes rows and chooses a token for each that has logits; ids come back. A step that is known to
   * be short is one submit. After an abort throws a `cancelled` error, and the sequences are as they were.
   */
  choose(spans: readonly Span[], picks: readonly Pick[], signal?: AbortSignal): Promise<Choice> {
    return this.#inTurn(async () => {
      const step = await this.#begin(spans, picks);
      const { logitRows } = step.shape;
      const bytes = logitRows * 4;
      const wanted = picks.some((pick) => pick.logProbability);
      const { chosen, logProbabilities, readback } = this.#assembly.buffers;
      await this.#play(step, signal, (into) => {
        into.copy(chosen, readback, bytes);
        if (wanted) into.copy(logProbabilities, readback, bytes, bytes);
      });
      const result = await this.#read(readback, wanted ? 2 * bytes : bytes);
      return {
        tokens: new Uint32Array(result, 0, logitRows),
        logProbabilities: wanted ? new Float32Array(result, bytes, logitRows) : null,
      };
    });
  }

  /**
   * Computes a step, then plays each of its dispatches `times` times by itself: the milliseconds of one.
   * What the rows leave in the cache is of no use afterwards.
   */
  timeDispatches(spans: readonly Span[], times: number): Promise<DispatchTime[]> {
    return this.#inTurn(async () => {
      const step = await this.#begin(spans);
      const { program, shape } = step;
      await this.#play(step);
      await this.#submits.done();
      return timeDispatches(this.#gpu, program.singles(shape), times);
    });
  }

  dispose(): void {
    this.#adapters.destroy();
    this.#memory.destroy();
  }

  /** Steps share buffers, so they run one after the other. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(() => {
      this.#gpu.checkAlive();
      return work();
    });
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Takes pages for the spans' rows and tells the kernels about the step. */
  async #begin(spans: readonly Span[], picks: readonly Pick[] = []): Promise<Step> {
    const { table, forward } = this.#assembly;
    const { queue } = this.#gpu.device;
    const isAdapted = spans.some(({ sequence }) => sequence.slot > 0);
    const program = isAdapted ? await this.#withAdapters() : forward;
    const shape = table.fill(spans);
    this.#append(spans);

    const { step } = this.#assembly.buffers;
    queue.writeBuffer(step.step, 0, table.header);
    queue.writeBuffer(step.rows, 0, table.rows, 0, table.words.rows);
    queue.writeBuffer(step.gathered, 0, table.gathered, 0, shape.logitRows);
    queue.writeBuffer(step.tiles, 0, table.tiles, 0, table.words.tiles);
    picks.forEach((pick, row) => {
      packPick(this.#picks, row, pick);
    });
    if (picks.length > 0) {
      const { picks: buffer } = this.#assembly.buffers;
      queue.writeBuffer(buffer, 0, this.#picks.buffer, 0, picks.length * PICK_BYTES);
    }
    return { spans, program, shape, samples: picks.length > 0 };
  }

  /** Submits a step, in pieces where it is long; `last` joins the last of them. */
  async #play(
    { spans, program, shape, samples }: Step,
    signal?: AbortSignal,
    last: (into: Encoding) => void = () => {},
  ): Promise<void> {
    // Steps of about as many rows take about as long.
    const rows = shape.promptRows + shape.decodeRows;
    const kind = `${shape.promptRows > 0 ? "prompt" : "decode"} ${Math.ceil(Math.log2(rows))}`;
    let count = 0;
    try {
      await this.#submits.run(kind, program.length, { signal }, (from, to, into) => {
        count += program.encode(into.pass(), shape, from, to);
        if (to < program.length) return;
        if (samples) count += this.#assembly.sample.encode(into.pass(), shape);
        last(into);
      });
    } catch (error) {
      for (const { sequence, tokens } of spans) sequence.rollback(tokens.length);
      throw error;
    }
    this.#dispatches = count;
    this.#rows.prompt += shape.promptRows;
    this.#rows.decode += shape.decodeRows;
  }

  /** Takes pages for the spans' rows. When the pool runs out, no sequence has grown. */
  #append(spans: readonly Span[]): void {
    const pageTables = this.#assembly.buffers.step.pageTables;
    const stride = this.#shape.pagesASequence;
    let grown = 0;
    try {
      for (const span of spans) {
        const { sequence, tokens, role } = span;
        const entries = sequence.append(tokens, role, (from, to) => this.#copyPage(from, to));
        grown++;
        if (entries.pages.length === 0) continue;
        const offset = (sequence.line * stride + entries.first) * 4;
        this.#gpu.device.queue.writeBuffer(pageTables, offset, new Uint32Array(entries.pages));
      }
    } catch (error) {
      spans.forEach(({ sequence, tokens }, i) => {
        sequence.rollback(i < grown ? tokens.length : 0);
      });
      throw error;
    }
  }

  /** A submit of its own: rare, since a fork copies one page at most. */
  #copyPage(from: number, to: number): void {
    const bytes = cacheBytes(this.#shape, 1);
    const { cache, passing } = this.#assembly.buffers;
    const encoder = this.#gpu.device.createCommandEncoder();
    for (const layer of cache) {
      layer.forEach((buffer, i) => {
        encoder.copyBufferToBuffer(buffer, from * bytes[i]!, passing, 0, bytes[i]!);
        encoder.copyBufferToBuffer(passing, 0, buffer, to * bytes[i]!, bytes[i]!);
      });
    }
    this.#gpu.device.queue.submit([encoder.finish()]);
  }

  get #shape(): HeadShape {
    return headShape(this.config, this.options);
  }

  /** Bytes of a mapped buffer. Throws the device's own reason when it was lost meanwhile. */
  async #read(buffer: GPUBuffer, bytes: number): Promise<ArrayBuffer> {
    try {
      await this.#gpu.finished(buffer.mapAsync(GPUMapMode.READ, 0, bytes));
    } catch (error) {
      this.#gpu.checkAlive();
      throw error;
    }
    const copy = buffer.getMappedRange(0, bytes).slice(0);
    buffer.unmap();
    this.#gpu.checkAlive();
    return copy;
  }
}
