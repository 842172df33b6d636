import type { Gpu } from "../gpu/device";
import { type Program, Recorder } from "../gpu/program";
import type { Variant } from "../kernels/lib/variant";
import type { ModelConfig } from "../model/config";
import type { Weights } from "../model/weights";
import type { TrainingBuffers } from "./buffers";
import { Factors } from "./factors";
import type { LayerLayout } from "./layout";
import {
  type Recording,
  recordEmbedding,
  recordHead,
  recordHeadBackward,
  recordLayer,
  recordLayerBackward,
  recordNorm,
  recordUpdate,
} from "./record";
import { roomFor } from "./sizes";
import type { TrainerSettings } from "./types";

/** A trainer's recorded programs; playing them creates nothing. */
export interface TrainingPrograms {
  readonly embedding: Program;
  readonly forward: readonly Program[]; // [layer]
  /** From a layer's input up to its middle, then back. */
  readonly backward: readonly Program[]; // [layer]
  readonly head: readonly Program[]; // [block]
  readonly headBackward: readonly Program[]; // [block]
  readonly norm: Program;
  readonly update: Program;
}

/** The model that training reads: its weights stay where inference has them. */
export interface TrainedModel {
  readonly config: ModelConfig;
  readonly weights: Weights;
  readonly turns: GPUBuffer; // [positions, headDim / 2] cos, sin
  readonly options: { readonly variant: Variant; readonly positions: number };
}

/** Writes down and compiles every program of a trainer. */
export async function makePrograms(
  gpu: Gpu,
  model: TrainedModel,
  settings: TrainerSettings,
  layout: LayerLayout,
  buffers: TrainingBuffers,
): Promise<TrainingPrograms> {
  const { config, weights } = model;
  const variant: Variant = { ...model.options.variant, elem: "f32" };
  const room = roomFor(settings.rows);
  const recording: Recording = { config, weights, turns: model.turns, buffers, variant, room };
  const { checkpoints, blocks, scratch } = buffers;
  const products = new Map<string, number>();
  const record = (work: (recorder: Recorder, factors: Factors) => void): Promise<Program> => {
    const recorder = new Recorder(gpu);
    work(recorder, new Factors(recorder, layout, buffers, settings.lora, room, products));
    return recorder.compile();
  };
  const layers = weights.layers.map((_, layer) => layer);
  const forward = (layer: number) =>
    record((recorder, factors) => {
      const [x, to] = [checkpoints[layer]!, checkpoints[layer + 1]!];
      recordLayer(recorder, recording, factors, layer, x, to, true);
    });
  const backward = (layer: number) =>
    record((recorder, factors) => {
      const x = checkpoints[layer]!;
      recordLayer(recorder, recording, factors, layer, x, scratch.middle, false);
      recordLayerBackward(recorder, recording, factors, layer);
    });
  const perBlock = (work: (recorder: Recorder, recording: Recording, block: number) => void) =>
    Promise.all(blocks.map((_, block) => record((recorder) => work(recorder, recording, block))));
  const [embedding, norm, update, ...rest] = await Promise.all([
    record((recorder) => recordEmbedding(recorder, recording)),
    record((recorder) => recordNorm(recorder, recording, layout.count)),
    record((recorder) => recordUpdate(recorder, recording, layout.count)),
    Promise.all(layers.map(forward)),
    Promise.all(layers.map(backward)),
    perBlock(recordHead),
    perBlock(recordHeadBackward),
  ]);
  const [forwards, backwards, head, headBackward] = rest;
  return { embedding, forward: forwards, backward: backwards, head, headBackward, norm, update };
}
