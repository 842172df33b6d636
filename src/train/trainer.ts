import { SkymathError } from "../common/errors";
import { Buffers, withinMemory } from "../gpu/buffers";
import type { Gpu } from "../gpu/device";
import type { StepShape } from "../gpu/program";
import { Encoding, type SubmitSize, Submits } from "../gpu/submits";
import { type DispatchTime, timeDispatches } from "../gpu/timing";
import { packUpdate } from "../kernels/backward/adamw";
import { rowTile } from "../kernels/backward/lib/attention";
import { padded } from "../kernels/lib/weight";
import type { LoraAdapter } from "../weights/lora";
import { type LayerNumbers, makeTrainingBuffers, type TrainingBuffers } from "./buffers";
import { packDropouts } from "./factors";
import { type LayerLayout, layerLayout, newLayer, packLayer, unpackLayer } from "./layout";
import {
  type BatchTables,
  batchTables,
  type MicroBatch,
  microBatches,
  targetsIn,
} from "./micro_batch";
import { makePrograms, type TrainedModel, type TrainingPrograms } from "./programs";
import { learningRate } from "./schedule";
import { checkAdapter, checkSettings } from "./settings";
import { HEAD_ROWS, trainingPlan } from "./sizes";
import type {
  Example,
  LossReport,
  StepControl,
  StepReport,
  TrainerSettings,
  TrainerState,
  Training,
  TrainingPlan,
} from "./types";

/** Units are layers. */
const SUBMIT: SubmitSize = { ms: 8, first: 1 };

/** What of a micro-batch is computed. */
type Extent = "loss" | "gradients";

/** Trains an adapter on a model in GPU memory; see `Training` for what it promises. */
export class Trainer implements Training {
  readonly settings: TrainerSettings;
  readonly plan: TrainingPlan;
  readonly #gpu: Gpu;
  readonly #model: TrainedModel;
  readonly #memory: Buffers;
  readonly #layout: LayerLayout;
  readonly #buffers: TrainingBuffers;
  readonly #programs: TrainingPrograms;
  readonly #submits: Submits;
  #steps = 0;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(
    gpu: Gpu,
    model: TrainedModel,
    settings: TrainerSettings,
    memory: Buffers,
    layout: LayerLayout,
    buffers: TrainingBuffers,
    programs: TrainingPrograms,
  ) {
    this.settings = settings;
    this.plan = trainingPlan(model.config, settings);
    this.#gpu = gpu;
    this.#model = model;
    this.#memory = memory;
    this.#layout = layout;
    this.#buffers = buffers;
    this.#programs = programs;
    this.#submits = new Submits(gpu, SUBMIT);
  }

  /**
   * Makes the buffers that the plan names and compiles the kernels. Goes on from `adapter`, or begins a
   * new one. Throws `input` errors for settings, `device` errors for memory.
   */
  static async open(
    gpu: Gpu,
    model: TrainedModel,
    settings: TrainerSettings,
    adapter: LoraAdapter | null = null,
  ): Promise<Trainer> {
    checkSettings(settings);
    const { config } = model;
    if (adapter) checkAdapter(adapter, config, settings.lora);
    const memory = new Buffers(gpu);
    try {
      return await withinMemory(gpu, memory, async () => {
        const layout = layerLayout(config, settings.lora);
        const buffers = makeTrainingBuffers(memory, config, settings);
        const programs = await makePrograms(gpu, model, settings, layout, buffers);
        const trainer = new Trainer(gpu, model, settings, memory, layout, buffers, programs);
        trainer.#write("numbers", adapter ?? trainer.#fresh());
        return trainer;
      });
    } catch (error) {
      memory.destroy();
      throw error;
    }
  }

  get steps(): number {
    return this.#steps;
  }

  /** Bytes of GPU memory in use, besides the model's. */
  get bytes(): number {
    return this.#memory.bytes;
  }

  step(examples: readonly Example[], control: StepControl = {}): Promise<StepReport> {
    return this.#inTurn(async () => {
      const { optimizer, lora } = this.settings;
      const step = this.#steps + 1;
      const rate = learningRate(optimizer, step);
      const { beta1, beta2, epsilon, weightDecay: decay, clipNorm } = optimizer;
      const update = packUpdate({ rate, beta1, beta2, epsilon, decay, step, clipNorm });
      this.#gpu.device.queue.writeBuffer(this.#buffers.scratch.update, 0, update);
      const report = await this.#accumulate(examples, "gradients", lora.dropout, step, control);
      await this.#submits.one(control, (into) => this.#programs.norm.encode(into.pass(), NO_ROWS));
      const [gradientNorm] = await this.#read([this.#buffers.scratch.norm], 4);
      if (!Number.isFinite(gradientNorm!)) throw notFinite("gradient", gradientNorm!);
      await this.#submits.one(control, (into) =>
        this.#programs.update.encode(into.pass(), NO_ROWS),
      );
      await this.#submits.done();
      this.#steps = step;
      return { ...report, step, learningRate: rate, gradientNorm: gradientNorm! };
    });
  }

  loss(examples: readonly Example[], control: StepControl = {}): Promise<LossReport> {
    return this.#inTurn(() => this.#accumulate(examples, "loss", 0, 0, control));
  }

  gradients(
    examples: readonly Example[],
    control: StepControl = {},
  ): Promise<LossReport & { readonly gradients: LoraAdapter }> {
    return this.#inTurn(async () => {
      const report = await this.#accumulate(examples, "gradients", 0, 0, control);
      const [gradients] = await this.#adaptersOf(["gradients"]);
      return { ...report, gradients: gradients! };
    });
  }

  adapter(): Promise<LoraAdapter> {
    return this.#inTurn(async () => (await this.#adaptersOf(["numbers"]))[0]!);
  }

  state(): Promise<TrainerState> {
    return this.#inTurn(async () => {
      const kinds = ["numbers", "means", "squares"] as const;
      const [adapter, means, squares] = await this.#adaptersOf(kinds);
      return { steps: this.#steps, adapter: adapter!, means: means!, squares: squares! };
    });
  }

  restore(state: TrainerState): Promise<void> {
    return this.#inTurn(async () => {
      const { adapter, means, squares, steps } = state;
      for (const each of [adapter, means, squares]) {
        checkAdapter(each, this.#model.config, this.settings.lora);
      }
      this.#write("numbers", adapter);
      this.#write("means", means);
      this.#write("squares", squares);
      this.#steps = steps;
    });
  }

  /**
   * Computes the gradients of examples that fill one micro-batch, then plays each dispatch of such a step
   * `times` times by itself: the milliseconds of one. The adapter is of no use afterwards.
   */
  timeDispatches(examples: readonly Example[], times: number): Promise<DispatchTime[]> {
    return this.#inTurn(async () => {
      const { targets, rows } = await this.#accumulate(examples, "gradients", 0, 0, {});
      const { embedding, forward, head, headBackward, backward, norm, update } = this.#programs;
      const tiles = Math.ceil(rows / rowTile(this.#model.config.headDim));
      const shape: StepShape = { promptRows: rows, decodeRows: 0, logitRows: targets, tiles };
      const blocks = head.map((_, i): StepShape => {
        const length = Math.min(HEAD_ROWS, Math.max(0, targets - i * HEAD_ROWS));
        return { promptRows: length, decodeRows: 0, logitRows: length, tiles: 0 };
      });
      const singles = [
        ...[embedding, ...forward].flatMap((program) => program.singles(shape)),
        ...[head, headBackward].flatMap((programs) =>
          programs.flatMap((program, i) => program.singles(blocks[i]!)),
        ),
        ...[...backward].reverse().flatMap((program) => program.singles(shape)),
        ...[norm, update].flatMap((program) => program.singles(NO_ROWS)),
      ];
      return timeDispatches(this.#gpu, singles, times);
    });
  }

  dispose(): void {
    this.#memory.destroy();
  }

  /** Losses of all examples, micro-batch after micro-batch; with `gradients` also their sum. */
  async #accumulate(
    examples: readonly Example[],
    extent: Extent,
    dropout: number,
    step: number,
    control: StepControl,
  ): Promise<LossReport> {
    const { config } = this.#model;
    const { rows, lora } = this.settings;
    const { positions } = this.#model.options;
    const batches = microBatches(examples, rows, positions, config.vocabulary);
    const targets = examples.reduce((sum, example) => sum + targetsIn(example), 0);
    const tile = rowTile(config.headDim);
    const uniforms = packDropouts(dropout, config.layers);
    this.#gpu.device.queue.writeBuffer(this.#buffers.scratch.dropout, 0, uniforms);
    if (extent === "gradients") {
      await this.#submits.one(control, (into) => {
        for (const { gradients } of this.#buffers.layers) into.clear(gradients);
      });
    }
    const losses: number[] = [];
    let rowCount = 0;
    for (const batch of batches) {
      const tables = batchTables(batch, tile, 1 / targets, `dropout ${lora.seed} ${step}`);
      rowCount += tables.rowCount;
      losses.push(...(await this.#microBatch(batch, tables, extent, control)));
    }
    const whole = losses.reduce((sum, loss, i) => sum + loss * targetsIn(examples[i]!), 0);
    return { loss: whole / targets, losses, targets, rows: rowCount };
  }

  /** Mean losses of a batch's examples. */
  async #microBatch(
    { examples }: MicroBatch,
    tables: BatchTables,
    extent: Extent,
    control: StepControl,
  ): Promise<number[]> {
    const shape = this.#upload(tables);
    await this.#forward(shape, control);
    await this.#head(tables, shape, extent, control);
    if (extent === "gradients") await this.#backward(shape, control);
    const all = await this.#read([this.#buffers.scratch.losses], tables.targetCount * 4);
    let at = 0;
    return examples.map((example) => {
      const some = all.subarray(at, at + targetsIn(example));
      at += targetsIn(example);
      const mean = some.reduce((sum, loss) => sum + loss, 0) / some.length;
      if (!Number.isFinite(mean)) throw notFinite("loss", mean);
      return mean;
    });
  }

  #upload(tables: BatchTables): StepShape {
    const { queue } = this.#gpu.device;
    const { step, rows, seeds, tiles, targets } = this.#buffers.scratch;
    const { rowCount, tileCount, targetCount } = tables;
    queue.writeBuffer(step, 0, new Uint32Array([rowCount, 0, targetCount, tileCount]));
    queue.writeBuffer(rows, 0, tables.rows);
    queue.writeBuffer(seeds, 0, tables.seeds);
    queue.writeBuffer(tiles, 0, tables.tiles);
    queue.writeBuffer(targets, 0, tables.targets);
    tables.blocks.forEach((gathered, i) => {
      const block = this.#buffers.blocks[i]!;
      const { length } = gathered;
      queue.writeBuffer(block.step, 0, new Uint32Array([length, 0, length, 0]));
      queue.writeBuffer(block.gathered, 0, gathered);
    });
    return { promptRows: rowCount, decodeRows: 0, logitRows: targetCount, tiles: tileCount };
  }

  async #forward(shape: StepShape, control: StepControl): Promise<void> {
    const { checkpoints } = this.#buffers;
    const { embedding, forward } = this.#programs;
    const bytes = this.#residualBytes(shape);
    await this.#submits.one(control, (into) => embedding.encode(into.pass(), shape));
    await this.#submits.run("forward", forward.length, control, (from, to, into) => {
      for (let layer = from; layer < to; layer++) {
        into.copy(checkpoints[layer]!, checkpoints[layer + 1]!, bytes);
        forward[layer]!.encode(into.pass(), shape);
      }
    });
  }

  async #head(
    tables: BatchTables,
    shape: StepShape,
    extent: Extent,
    control: StepControl,
  ): Promise<void> {
    const { head, headBackward } = this.#programs;
    const { d } = this.#buffers.scratch;
    for (const [i, { length }] of tables.blocks.entries()) {
      const block: StepShape = { promptRows: length, decodeRows: 0, logitRows: length, tiles: 0 };
      await this.#submits.one(control, (into) => {
        if (i === 0) into.clear(d, this.#residualBytes(shape));
        head[i]!.encode(into.pass(), block);
        if (extent === "gradients") headBackward[i]!.encode(into.pass(), block);
      });
    }
  }

  async #backward(shape: StepShape, control: StepControl): Promise<void> {
    const { checkpoints, scratch } = this.#buffers;
    const { backward } = this.#programs;
    const bytes = this.#residualBytes(shape);
    const last = backward.length - 1;
    await this.#submits.run("backward", backward.length, control, (from, to, into) => {
      for (let layer = last - from; layer > last - to; layer--) {
        into.copy(checkpoints[layer]!, scratch.middle, bytes);
        backward[layer]!.encode(into.pass(), shape);
      }
    });
  }

  #residualBytes({ promptRows }: StepShape): number {
    return promptRows * padded(this.#model.config.hidden) * 4;
  }

  #fresh(): LoraAdapter {
    const { lora } = this.settings;
    const { config } = this.#model;
    const layers = Array.from({ length: config.layers }, (_, i) => newLayer(config, i, lora));
    return { rank: lora.rank, alpha: lora.alpha, dropout: lora.dropout, layers };
  }

  #write(which: keyof LayerNumbers, adapter: LoraAdapter): void {
    this.#buffers.layers.forEach((layer, i) => {
      const numbers = packLayer(this.#layout, adapter.layers[i]!);
      this.#gpu.device.queue.writeBuffer(layer[which], 0, numbers);
    });
  }

  /** An adapter of each kind of numbers; as many layers are read at once as there is room for. */
  async #adaptersOf(kinds: readonly (keyof LayerNumbers)[]): Promise<LoraAdapter[]> {
    const { rank, alpha, dropout } = this.settings.lora;
    const { count } = this.#layout;
    const readback = this.#buffers.scratch.layersOut;
    const buffers = kinds.flatMap((kind) => this.#buffers.layers.map((layer) => layer[kind]));
    const together = Math.floor(readback.size / (count * 4));
    const all: LoraAdapter["layers"][number][] = [];
    for (let i = 0; i < buffers.length; i += together) {
      const some = buffers.slice(i, i + together);
      const numbers = await this.#read(some, count * 4, readback);
      for (let at = 0; at < numbers.length; at += count) {
        all.push(unpackLayer(this.#layout, numbers.subarray(at, at + count)));
      }
    }
    const { layers } = this.#model.config;
    return kinds.map((_, kind) => {
      return { rank, alpha, dropout, layers: all.slice(kind * layers, (kind + 1) * layers) };
    });
  }

  /** The first `bytes` of each buffer, one after the other: one submit, one mapping. */
  async #read(
    from: readonly GPUBuffer[],
    bytes: number,
    readback: GPUBuffer = this.#buffers.scratch.lossesOut,
  ): Promise<Float32Array> {
    const whole = from.length * bytes;
    const into = new Encoding(this.#gpu.device);
    from.forEach((buffer, i) => {
      into.copy(buffer, readback, bytes, i * bytes);
    });
    this.#gpu.device.queue.submit([into.finish()]);
    try {
      await this.#gpu.finished(readback.mapAsync(GPUMapMode.READ, 0, whole));
    } catch (error) {
      this.#gpu.checkAlive();
      throw error;
    }
    const copy = new Float32Array(readback.getMappedRange(0, whole).slice(0));
    readback.unmap();
    this.#gpu.checkAlive();
    return copy;
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
}

/** The optimiser's programs have grids of their own. */
const NO_ROWS: StepShape = { promptRows: 0, decodeRows: 0, logitRows: 0, tiles: 0 };

function notFinite(what: string, found: number): SkymathError {
  return new SkymathError({
    kind: "numeric",
    message: `Training met a ${what} that is not finite; the adapter stays as it was.`,
    found: String(found),
    remedy: "Lower the learning rate, or begin again from an earlier adapter.",
  });
}
