/** @file What training takes and gives: plain data. */
import type { StepControl } from "../gpu/submits";
import type { LoraAdapter, Projection } from "../weights/lora";

/** A step gives way between layers, or as many of them as take 8 ms. */
export type { StepControl };

/** The adapter that is trained; a new one starts with random A and B of zeros. */
export interface LoraSettings {
  /** 1 to 64. */
  readonly rank: number;
  readonly alpha: number;
  /** Share of A's inputs that are dropped in a step; q, k, v drop the same ones, and gate and up. */
  readonly dropout: number;
  readonly targets: readonly Projection[];
  /** Of A's first values and of dropout. */
  readonly seed: number;
}

/** How steps change the adapter. */
export interface OptimizerSettings {
  /** The highest, reached after the warm-up. */
  readonly learningRate: number;
  /** After the warm-up: constant, or down along half a cosine, to 0 in the step after `totalSteps`. */
  readonly schedule: "constant" | "cosine";
  /** Steps over which the rate rises linearly. */
  readonly warmupSteps: number;
  readonly totalSteps: number;
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  readonly weightDecay: number;
  /** Gradients of a larger norm are scaled down to it; Infinity never. */
  readonly clipNorm: number;
}

/** Everything a trainer is opened with. */
export interface TrainerSettings {
  readonly lora: LoraSettings;
  readonly optimizer: OptimizerSettings;
  /** Most rows of a micro-batch, and of the longest example. Memory grows with it. */
  readonly rows: number;
}

/** One sequence of token ids; those from `lossFrom` (at least 1) on are the targets. */
export interface Example {
  readonly ids: readonly number[];
  readonly lossFrom: number;
}

/** What came of one step, or of examples whose loss was asked for. */
export interface LossReport {
  /** Mean negative log-likelihood of all target tokens. */
  readonly loss: number;
  /** The same for each example, in order. */
  readonly losses: readonly number[];
  readonly targets: number;
  readonly rows: number;
}

export interface StepReport extends LossReport {
  /** Steps taken, this one too. */
  readonly step: number;
  readonly learningRate: number;
  /** Of the whole gradient, before it is clipped. */
  readonly gradientNorm: number;
}

/** Everything a run needs to go on bit for bit: plain data that can be saved. */
export interface TrainerState {
  readonly steps: number;
  readonly adapter: LoraAdapter;
  /** AdamW's running means of gradients and of their squares, in the adapter's form. */
  readonly means: LoraAdapter;
  readonly squares: LoraAdapter;
}

/** Bytes of GPU memory that training takes, known before anything is made. */
export interface TrainingPlan {
  /** The adapter, its gradient and the optimizer's two means. */
  readonly adapter: number;
  /** The inputs of all layers, kept for recomputing. */
  readonly checkpoints: number;
  /** One layer's activations and gradients, and a block of logits. */
  readonly scratch: number;
  readonly total: number;
}

export const DEFAULT_LORA: LoraSettings = {
  rank: 8,
  alpha: 16,
  dropout: 0,
  targets: ["q", "k", "v", "o", "gate", "up", "down"],
  seed: 0,
};

export const DEFAULT_OPTIMIZER: OptimizerSettings = {
  learningRate: 2e-4,
  schedule: "cosine",
  warmupSteps: 10,
  totalSteps: 100,
  beta1: 0.9,
  beta2: 0.999,
  epsilon: 1e-8,
  weightDecay: 0,
  clipNorm: 1,
};

/**
 * An adapter that is being trained on a loaded model. `Session.openTrainer(settings, adapter?)` and
 * `Trainer.open(gpu, model, settings, adapter?)` make one; it reads the model's resident weights, so a model
 * answers and learns from one copy. Adapters that go in and out are in GGUF's row order (weights/lora.ts);
 * weights/peft.ts turns them from and to files. A step's work is split into micro-batches of at most
 * `settings.rows` rows in the order of its examples; how it is split changes no bit of the result.
 */
export interface Training {
  readonly settings: TrainerSettings;
  readonly plan: TrainingPlan;
  /** Steps taken so far. */
  readonly steps: number;
  /** Accumulates the gradient of the mean loss over all target tokens, clips it, and updates the adapter. */
  step(examples: readonly Example[], control?: StepControl): Promise<StepReport>;
  /** The loss of the adapter as it is, without dropout; changes nothing. */
  loss(examples: readonly Example[], control?: StepControl): Promise<LossReport>;
  /** The loss and its gradient by every number of the adapter, without dropout; changes nothing. */
  gradients(
    examples: readonly Example[],
    control?: StepControl,
  ): Promise<LossReport & { readonly gradients: LoraAdapter }>;
  /** The adapter as it is. */
  adapter(): Promise<LoraAdapter>;
  /** Everything that the next step depends on, and its way back. */
  state(): Promise<TrainerState>;
  restore(state: TrainerState): Promise<void>;
  /** Frees its memory; the model stays. */
  dispose(): void;
}
