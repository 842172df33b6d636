import { errorReport, SkymathError } from "./common/errors";
import { bench, benchKernels, promptPass } from "./generate/bench";
import { Generator } from "./generate/generate";
import { HeldSequence } from "./generate/held_sequence";
import { Prefixes } from "./generate/prefixes";
import { neverBegun } from "./generate/reply";
import { Turns } from "./generate/turns";
import { DEFAULT_GENERATE, type GenerateEvent, type GenerateSettings } from "./generate/types";
import { type Gpu, openDevice } from "./gpu/device";
import type { KernelTime } from "./gpu/timing";
import type { SolveEvent } from "./hint/events";
import { asking, examplesBefore, type FewShot } from "./hint/few_shot";
import { type Answerer, progressiveHints } from "./hint/loop";
import { hintsTaken } from "./hint/prompts";
import { resolveSettings, type TraceSettings } from "./hint/settings";
import type { CacheType } from "./kernels/lib/cache";
import { Adapters } from "./model/adapters";
import { type ModelConfig, readConfig } from "./model/config";
import { Model } from "./model/model";
import { DEFAULT_CONTEXT, MOST_DRAFTED, modelOptions } from "./model/options";
import type { Sequence } from "./model/pages";
import type {
  AdapterInfo,
  BenchReport,
  LoadProgress,
  MemoryReport,
  ModelInfo,
  SessionNumerics,
} from "./session_types";
import { type ChatFormat, chatFormat, fewShotFormat } from "./tokenizer/chat";
import { tokenizerFromGguf } from "./tokenizer/from_gguf";
import { checkRows } from "./tokenizer/rows";
import type { Tokenizer } from "./tokenizer/tokenizer";
import { benchTraining, benchTrainingKernels, type TrainingBench } from "./train/bench";
import { Trainer } from "./train/trainer";
import {
  DEFAULT_LORA,
  DEFAULT_OPTIMIZER,
  type Example,
  type LoraSettings,
  type TrainerSettings,
} from "./train/types";
import { baseHash } from "./weights/base_hash";
import { type GgufFile, readGguf } from "./weights/gguf";
import type { BaseShape, LoraAdapter } from "./weights/lora";
import type { WeightSource } from "./weights/source";

export interface SessionOptions {
  /** `navigator.gpu`, or Dawn's outside of a browser. */
  readonly gpu: GPU | undefined;
  /** Of activations; sums are in f32 either way. f16 needs the adapter's shader-f16. */
  readonly precision?: "f32" | "f16";
  /** Of the pages of the key-value cache. */
  readonly kv?: CacheType;
  /** Positions of the longest sequence; at most what the model was trained for. */
  readonly contextLength?: number;
  /** Sequences computed side by side. */
  readonly batch?: number;
  /** Most decode rows, and most rows with logits, of a step (default: those of `batch` replies and their drafts). */
  readonly decodeRows?: number;
  /** Most tokens that a step checks of what a reply may say again (default: MOST_DRAFTED). */
  readonly drafts?: number;
  readonly subgroups?: boolean;
  /** Examples that stand before every problem, in place of the model's chat format. */
  readonly fewShot?: FewShot;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** Which of the session's open adapters a request uses, by name; null is none, undefined the chosen one. */
export interface AdapterChoice {
  readonly lora?: string | null;
}

/**
 * One loaded model on one device: what the page, the command line and the tests use. `generate` and
 * `solve` may run side by side, as many as `batch`; further ones wait for their turn.
 */
export class Session {
  readonly model: ModelInfo;
  readonly adapter: AdapterInfo;
  /** The shapes that an adapter of the model must fit. */
  readonly base: BaseShape;
  /** LoRA adapters that requests can choose from. */
  readonly adapters: Adapters;
  readonly tokenizer: Tokenizer;
  /** Resolves when the device is lost. */
  readonly lost: Promise<SkymathError>;
  readonly #gpu: Gpu;
  readonly #source: WeightSource;
  readonly #engine: Model;
  readonly #generator: Generator;
  readonly #turns: Turns;
  readonly #chat: ChatFormat;
  readonly #prefixes: Prefixes;
  /** Replies that are written side by side; further ones wait. */
  readonly batch: number;

  private constructor(
    gpu: Gpu,
    source: WeightSource,
    engine: Model,
    model: ModelInfo,
    tokenizer: Tokenizer,
    hash: () => Promise<string>,
    chat: ChatFormat,
    batch: number,
    drafts: number,
  ) {
    this.#gpu = gpu;
    this.#source = source;
    this.#engine = engine;
    this.#generator = new Generator(engine, drafts);
    this.#turns = new Turns(batch);
    this.#prefixes = new Prefixes(engine);
    this.batch = batch;
    this.model = model;
    this.base = engine.config;
    this.adapters = new Adapters(engine, async () => ({ name: model.name, hash: await hash() }));
    this.adapter = gpu.adapter;
    this.tokenizer = tokenizer;
    this.lost = gpu.lost;
    this.#chat = chat;
  }

  /**
   * Opens the device and brings the model into its memory. The source is the session's from here on: it is closed
   * with it, or where loading fails. Throws typed errors; leaves nothing behind.
   */
  static async load(source: WeightSource, options: SessionOptions): Promise<Session> {
    try {
      return await Session.#load(source, options);
    } catch (error) {
      await source.close?.().catch(() => {}); // the first error is the one to tell
      throw error;
    }
  }

  static async #load(source: WeightSource, options: SessionOptions): Promise<Session> {
    const { onProgress = () => {} } = options;
    onProgress({ phase: "read", done: 0, total: source.size });
    const file = await readGguf(source);
    const config = readConfig(file, source.name);
    const tokenizer = tokenizerFromGguf(file.metadata);
    checkRows(file.metadata, config.vocabulary);
    const contextLength = contextFor(options.contextLength, config);
    const shared = options.fewShot === undefined ? 0 : 2; // without hints, and with them
    const gpu = await openDevice(options.gpu, {
      f16: options.precision === "f16",
      ...(options.subgroups === undefined ? {} : { subgroups: options.subgroups }),
    });
    try {
      const { drafts = MOST_DRAFTED } = options;
      const engine = await Model.open(gpu, source, file, config, {
        ...modelOptions({ ...options, drafts, contextLength, shared }, gpu.can),
        onUpload: (done) =>
          onProgress({ phase: "upload", done: Math.min(done, source.size), total: source.size }),
        onCompile: (done, total) => onProgress({ phase: "compile", done, total }),
      });
      const model = describe(file, source, { ...config, contextLength });
      let hash: Promise<string> | null = null;
      const base = () => (hash ??= baseHash(source, file));
      const { fewShot, batch = 1 } = options;
      const chat = fewShot === undefined ? chatFormat(tokenizer) : examples(tokenizer, fewShot);
      engine.compileWide().catch(() => {}); // drafts only save time
      return new Session(gpu, source, engine, model, tokenizer, base, chat, batch, drafts);
    } catch (error) {
      gpu.close();
      throw error;
    }
  }

  /** How the model is computed, as far as it shapes replies. */
  get numerics(): SessionNumerics {
    const { variant, cacheType, positions } = this.#engine.options;
    const { elem, subgroups } = variant;
    return { precision: elem, kv: cacheType, context: positions, subgroups };
  }

  /** How a question is put to the model. */
  get promptFormat(): ChatFormat["name"] {
    return this.#chat.name;
  }

  /** Rows computed since the model was loaded; `shared` are those of examples, computed once. */
  async rows(): Promise<{ prompt: number; decode: number; shared: number }> {
    return { ...this.#engine.rows, shared: await this.#prefixes.rows() };
  }

  /** Continues token ids as they stand. After an abort the reply so far is the result. */
  async *generate(
    prompt: readonly number[],
    settings: Partial<GenerateSettings> & AdapterChoice = {},
    signal?: AbortSignal,
  ): AsyncGenerator<GenerateEvent, void> {
    const full = { ...DEFAULT_GENERATE, stopIds: [this.tokenizer.eos], ...settings };
    const place = await this.#place(settings.lora, signal);
    if (place === null) {
      yield neverBegun(prompt);
      return;
    }
    const { sequence, done } = place;
    try {
      yield* this.#generator.generate(sequence, prompt, this.tokenizer, full, signal);
    } finally {
      sequence.release();
      done();
    }
  }

  /**
   * Solves a problem by progressive hints, or by one chain of thought. A round keeps the rows that
   * its prompt shares with the round before. The last event carries the trace.
   */
  async *solve(
    problem: string,
    settings: Partial<TraceSettings> & AdapterChoice = {},
    signal?: AbortSignal,
  ): AsyncGenerator<SolveEvent, void> {
    const full = resolveSettings(settings);
    const { name, file, quantisation } = this.model;
    const context = {
      model: { name, file, quantisation },
      adapter: { name: this.adapter.name, software: this.adapter.software },
      ...this.adapters.told(settings.lora),
    };
    const place = await this.#place(settings.lora, signal);
    const held = place && new HeldSequence(place.sequence, this.#prefixes, place.adapter);
    const replies: (readonly number[])[] = []; // the last round's first
    const generate = (sequence: Sequence, question: string, round: number, opening: string) =>
      this.#generator.generate(
        sequence,
        this.#chat.prompt(question),
        this.tokenizer,
        {
          ...full,
          seed: (full.seed + round * 0x9e3779b9) >>> 0,
          stop: this.#chat.stop,
          stopIds: this.#chat.stopIds,
          logprobs: false,
          earlier: [this.tokenizer.encode(opening), ...replies],
        },
        signal,
      );
    const shared = (question: string) => this.#chat.shared(question);
    const answer: Answerer = async function* (question, round, hints) {
      if (held === null) return; // stopped before its turn came
      const sequence = await held.beginning(shared(question));
      const opening = hints.length > 0 ? hintsTaken(hints) : "";
      for await (const event of generate(sequence, question, round, opening)) {
        if (event.type === "end") replies.unshift(event.ids);
        yield event;
      }
    };
    try {
      yield* progressiveHints(problem, full, context, answer, signal);
    } finally {
      held?.release();
      place?.done();
    }
  }

  /** Logits [vocabulary] that follow the last id, or each id with `every`. */
  async logits(
    ids: readonly number[],
    options: { every?: boolean } & AdapterChoice = {},
  ): Promise<Float32Array[]> {
    const { rows, decodeRows, positions } = this.#engine.options;
    if (ids.length === 0 || ids.length > positions) {
      throw new SkymathError({
        kind: "input",
        message: "These ids cannot be run.",
        needed: `1 to ${positions} ids`,
        found: String(ids.length),
        remedy: "Give fewer ids, or open the model with a larger context.",
      });
    }
    const sequence = this.#engine.openSequence(this.adapters.resident(options.lora));
    const result: Float32Array[] = [];
    try {
      const chunk = options.every ? Math.min(rows, decodeRows) : rows;
      for (let i = 0; i < ids.length; i += chunk) {
        const tokens = ids.slice(i, i + chunk);
        const last = i + chunk >= ids.length;
        const logits = options.every ? "all" : last ? "last" : "none";
        if (logits === "none")
          await this.#engine.compute([{ sequence, tokens, role: "prompt", logits }]);
        else
          result.push(
            ...(await this.#engine.logits([{ sequence, tokens, role: "prompt", logits }])),
          );
      }
    } finally {
      sequence.release();
    }
    return result;
  }

  /** A question in the model's chat format with a reply as the target of training. */
  example(question: string, reply: string): Example {
    const prompt = this.#chat.prompt(question);
    const ids = [...prompt, ...this.tokenizer.encode(reply), this.tokenizer.eos];
    return { ids, lossFrom: prompt.length };
  }

  /** Measures prompt and decode speed with `batch` sequences. */
  async bench(options: { prompt: number; tokens: number; batch: number }): Promise<BenchReport> {
    const { model, adapter } = this;
    const lora = this.adapters.resident(undefined);
    const measured = await bench(this.#gpu, this.#engine, { ...options, adapter: lora });
    const { variant, cacheType } = this.#engine.options;
    const { elem, subgroups } = variant;
    return {
      model,
      adapter,
      precision: elem,
      kv: cacheType,
      subgroups,
      ...measured,
      memory: this.memory(),
    };
  }

  /** Times each kernel of a prompt pass and of a decode step of `batch` sequences by itself. */
  benchKernels(options: { prompt: number; batch: number }) {
    const adapter = this.adapters.resident(undefined);
    return benchKernels(this.#engine, { ...options, tokens: 0, adapter });
  }

  /** Measures a training step on a fresh adapter beside the prompt pass of as many rows. */
  benchTraining(rows: number, lora: Partial<LoraSettings> = {}): Promise<TrainingBench> {
    const pass = (ids: readonly number[]) => promptPass(this.#engine, ids, null);
    return this.#withTrainer(rows, lora, (trainer, vocabulary) =>
      benchTraining(trainer, rows, vocabulary, pass),
    );
  }

  /** Times each kernel of a training step on a fresh adapter by itself. */
  benchTrainingKernels(rows: number, lora: Partial<LoraSettings> = {}): Promise<KernelTime[]> {
    return this.#withTrainer(rows, lora, (trainer, vocabulary) =>
      benchTrainingKernels(trainer, rows, vocabulary),
    );
  }

  async #withTrainer<T>(
    rows: number,
    lora: Partial<LoraSettings>,
    work: (trainer: Trainer, vocabulary: number) => Promise<T>,
  ): Promise<T> {
    const settings = { lora: { ...DEFAULT_LORA, ...lora }, optimizer: DEFAULT_OPTIMIZER, rows };
    const trainer = await this.openTrainer(settings);
    try {
      return await work(trainer, this.#engine.config.vocabulary);
    } finally {
      trainer.dispose();
    }
  }

  /**
   * Opens training of an adapter, a new one or the one given, on this session's resident weights; whoever
   * opened it disposes of it. Throws `input` errors for settings, `device` errors where memory ends.
   */
  openTrainer(settings: TrainerSettings, adapter: LoraAdapter | null = null): Promise<Trainer> {
    return Trainer.open(this.#gpu, this.#engine, settings, adapter);
  }

  /**
   * A sequence when its turn comes, or null if it is stopped before; its adapter stays open until then,
   * even if it is closed meanwhile.
   */
  async #place(lora: AdapterChoice["lora"], signal: AbortSignal | undefined) {
    const adapter = this.adapters.resident(lora);
    adapter?.hold();
    let done = () => {};
    try {
      done = await this.#turns.take(signal);
      return { sequence: this.#engine.openSequence(adapter), adapter, done };
    } catch (error) {
      done();
      if (errorReport(error).kind === "cancelled") return null;
      throw error;
    } finally {
      adapter?.drop();
    }
  }

  memory(): MemoryReport {
    return this.#engine.memory();
  }

  dispose(): void {
    this.#engine.dispose();
    this.#gpu.close();
    this.#source.close?.().catch(() => {}); // only read from: nothing can be lost
  }
}

function contextFor(wanted: number | undefined, config: ModelConfig): number {
  const { contextLength: trained, longestContext: most } = config;
  if (wanted === undefined) return Math.min(DEFAULT_CONTEXT, trained);
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= most) return wanted;
  throw new SkymathError({
    kind: "input",
    message: "The context length cannot be used.",
    needed: `1 to ${most} positions, which the model is made for`,
    found: String(wanted),
  });
}

function describe(
  file: GgufFile,
  source: WeightSource,
  config: {
    name: string;
    architecture: string;
    layers: number;
    hidden: number;
    contextLength: number;
  },
): ModelInfo {
  const bytesByType = new Map<string, number>();
  let parameters = 0;
  for (const { type, bytes, rows, cols } of file.tensors.values()) {
    bytesByType.set(type, (bytesByType.get(type) ?? 0) + bytes);
    parameters += rows * cols;
  }
  const [[quantisation]] = [...bytesByType].sort((a, b) => b[1] - a[1]) as [[string, number]];
  const { name, architecture, layers, hidden, contextLength } = config;
  return {
    name,
    file: source.name.split(/[\\/]/).at(-1)!, // traces are shared; where the file lay is not
    architecture,
    parameters,
    quantisation,
    layers,
    hidden,
    contextLength,
    bytes: source.size,
  };
}

function examples(tokenizer: Tokenizer, fewShot: FewShot): ChatFormat {
  return fewShotFormat(tokenizer, {
    before: (question) => examplesBefore(fewShot, question),
    ask: (question) => asking(fewShot, question),
    stop: fewShot.question,
  });
}
