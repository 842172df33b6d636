/** @file The forward and backward pass of training, written down layer by layer. */
import type { Bound, Recorder } from "../gpu/program";
import { adamw } from "../kernels/backward/adamw";
import { attentionKept } from "../kernels/backward/attention_kept";
import { attentionKeyGradient } from "../kernels/backward/attention_key_gradient";
import { attentionQueryGradient } from "../kernels/backward/attention_query_gradient";
import { clip } from "../kernels/backward/clip";
import { crossEntropy, TARGET_WORDS } from "../kernels/backward/cross_entropy";
import type { GatedShape } from "../kernels/backward/lib/gated";
import { matmulTransposed } from "../kernels/backward/matmul_transposed";
import { rmsNormGatheredGradient, rmsNormGradient } from "../kernels/backward/rms_norm_gradient";
import { ropeTurn } from "../kernels/backward/rope_turn";
import { SUMS_A_LAYER, squareSum } from "../kernels/backward/square_sum";
import { swiglu } from "../kernels/backward/swiglu";
import { swigluGradient } from "../kernels/backward/swiglu_gradient";
import { embed } from "../kernels/embed";
import type { StepBuffers } from "../kernels/lib/step";
import type { Store } from "../kernels/lib/store";
import type { Variant } from "../kernels/lib/variant";
import { padded, type Weight } from "../kernels/lib/weight";
import { matmulTiled } from "../kernels/matmul_tiled";
import { rmsNorm, rmsNormGathered } from "../kernels/rms_norm";
import type { ModelConfig } from "../model/config";
import type { Layer, Weights } from "../model/weights";
import type { TrainingBuffers } from "./buffers";
import type { Factors, OutputPlace, Places } from "./factors";
import { HEAD_ROWS } from "./sizes";

/** What a trainer's programs are written from. */
export interface Recording {
  readonly config: ModelConfig;
  readonly weights: Weights;
  readonly turns: GPUBuffer; // [positions, headDim / 2] cos, sin
  readonly buffers: TrainingBuffers;
  /** Activations are f32 while training. */
  readonly variant: Variant;
  /** Rows that buffers have room for. */
  readonly room: number;
}

/** The step's buffers as the kernels of inference take them. */
export function stepBuffers({ scratch }: TrainingBuffers): StepBuffers {
  const { step, rows, tiles, targets } = scratch;
  return { step, rows, tiles, gathered: targets, pageTables: targets }; // the last two are not read
}

/** checkpoint 0 = embedding of the rows. */
export function recordEmbedding(recorder: Recorder, { weights, buffers }: Recording): void {
  embed(recorder, stepBuffers(buffers), weights.embedding, buffers.checkpoints[0]!);
}

/** Where gates and ups lie: alternating where they are one matrix, else each in its half of the buffer. */
export function gatedShape({ config, weights, room }: Recording, layer: number): GatedShape {
  const { feedForward } = config;
  const apart = weights.layers[layer]!.gateUp.length === 1 ? 2 : 1;
  const stride = padded(apart * feedForward);
  return { feedForward, stride, apart, upAt: apart === 2 ? 1 : room * stride };
}

/** The outputs of each projection in the buffers of a layer's forward or backward pass. */
function placesOf(recording: Recording, layer: number, qkv: GPUBuffer, x: GPUBuffer): Places {
  const { heads, kvHeads, headDim, hidden } = recording.config;
  const { gatesAndUps } = recording.buffers.scratch;
  const stride = padded((heads + 2 * kvHeads) * headDim);
  const gated = gatedShape(recording, layer);
  const inQkv = (first: number): OutputPlace => {
    return { buffer: qkv, at: first * headDim, stride, apart: 1 };
  };
  const inGated = (at: number): OutputPlace => {
    return { buffer: gatesAndUps, at, stride: gated.stride, apart: gated.apart };
  };
  const inX: OutputPlace = { buffer: x, at: 0, stride: padded(hidden), apart: 1 };
  return ({ projection }) => {
    switch (projection) {
      case "q":
        return inQkv(0);
      case "k":
        return inQkv(heads);
      case "v":
        return inQkv(heads + kvHeads);
      case "gate":
        return inGated(0);
      case "up":
        return inGated(gated.upAt);
      case "o":
      case "down":
        return inX;
    }
  };
}

/** Halves of the buffer of gates and ups, for each matrix that a layer has of them. */
function gatedHalves(recording: Recording, layer: number): readonly [Weight, Bound][] {
  const { gatesAndUps } = recording.buffers.scratch;
  const { gateUp } = recording.weights.layers[layer]!;
  if (gateUp.length === 1) return [[gateUp[0], gatesAndUps]];
  const bytes = gatedShape(recording, layer).upAt * 4;
  const [gate, up] = gateUp;
  return [
    [gate, { buffer: gatesAndUps, offset: 0, size: bytes }],
    [up, { buffer: gatesAndUps, offset: bytes, size: bytes }],
  ];
}

/**
 * The forward pass of one layer: reads its input `x`, adds to `to`, which holds the same to begin with.
 * `whole` ends in the layer's output; otherwise `to` ends as the residual in the middle, which is all
 * that the backward pass needs besides the activations.
 */
export function recordLayer(
  recorder: Recorder,
  recording: Recording,
  factors: Factors,
  layer: number,
  x: GPUBuffer,
  to: GPUBuffer,
  whole: boolean,
): void {
  const { config, weights, buffers, variant } = recording;
  const { scratch } = buffers;
  const { h1, h2, qkv, attended, gatesAndUps, gated } = scratch;
  const step = stepBuffers(buffers);
  const w: Layer = weights.layers[layer]!;
  const places = placesOf(recording, layer, qkv, to);
  const matmul = (weight: Weight, from: GPUBuffer, store: Store, y: Bound) =>
    matmulTiled(recorder, variant, step, weight, from, store, y);

  rmsNorm(recorder, variant, step, w.attentionNorm, x, h1);
  matmul(w.qkv, h1, "write", qkv);
  factors.down("attention", layer, h1);
  factors.up("attention", layer, places);
  ropeTurn(recorder, step.rows, config, recording.turns, "forth", qkv);
  attentionKept(recorder, step.tiles, config, qkv, attended, scratch.logSums);
  matmul(w.attentionOutput, attended, "add", to);
  factors.down("output", layer, attended);
  factors.up("output", layer, places);

  rmsNorm(recorder, variant, step, w.feedForwardNorm, to, h2);
  for (const [weight, y] of gatedHalves(recording, layer)) matmul(weight, h2, "write", y);
  factors.down("gate_up", layer, h2);
  factors.up("gate_up", layer, places);
  swiglu(recorder, gatedShape(recording, layer), gatesAndUps, gated);
  factors.down("down", layer, gated);
  if (!whole) return;
  matmul(w.down, gated, "add", to);
  factors.up("down", layer, places);
}

/**
 * The backward pass of one layer, after `recordLayer` up to its middle: `d` holds the gradient of the
 * layer's output and ends as that of its input, except for layer 0, whose input needs none.
 */
export function recordLayerBackward(
  recorder: Recorder,
  recording: Recording,
  factors: Factors,
  layer: number,
): void {
  const { config, weights, buffers, variant } = recording;
  const { scratch, checkpoints } = buffers;
  const { step, tiles, rows, d, dH, dQkv, dAttended, dGated, qkv, attended, shares } = scratch;
  const w = weights.layers[layer]!;
  const places = placesOf(recording, layer, dQkv, d);
  const back = (weight: Weight, dy: Bound, becomes: "put" | "accumulate", dx: GPUBuffer) =>
    matmulTransposed(recorder, step, "layer", weight, dy, becomes, dx, shares);

  back(w.down, d, "put", dGated);
  factors.backward("down", layer, scratch.gated, places, dGated);
  swigluGradient(recorder, gatedShape(recording, layer), dGated, scratch.gatesAndUps);
  gatedHalves(recording, layer).forEach(([weight, dy], i) => {
    back(weight, dy, i === 0 ? "put" : "accumulate", dH);
  });
  factors.backward("gate_up", layer, scratch.h2, places, dH);
  rmsNormGradient(recorder, variant, w.feedForwardNorm, scratch.middle, dH, d);

  back(w.attentionOutput, d, "put", dAttended);
  factors.backward("output", layer, attended, places, dAttended);
  const { logSums, products } = scratch;
  attentionQueryGradient(
    recorder,
    tiles,
    config,
    qkv,
    attended,
    dAttended,
    logSums,
    products,
    dQkv,
  );
  attentionKeyGradient(recorder, tiles, config, qkv, dAttended, logSums, products, dQkv);
  ropeTurn(recorder, rows, config, recording.turns, "back", dQkv);
  if (layer > 0) back(w.qkv, dQkv, "put", dH);
  factors.backward("attention", layer, scratch.h1, places, layer > 0 ? dH : null);
  if (layer === 0) return;
  rmsNormGradient(recorder, variant, w.attentionNorm, checkpoints[layer]!, dH, d);
}

/** The losses of one block of rows with targets; their logits' gradients take the logits' places. */
export function recordHead(recorder: Recorder, recording: Recording, block: number): void {
  const { config, weights, buffers, variant, room } = recording;
  const { scratch, checkpoints } = buffers;
  const { step, gathered } = buffers.blocks[block]!;
  const here: StepBuffers = { ...stepBuffers(buffers), step, gathered };
  rmsNormGathered(recorder, variant, here, weights.norm, checkpoints.at(-1)!, scratch.last);
  matmulTiled(recorder, variant, here, weights.output, scratch.last, "write", scratch.logits);
  const part = (buffer: GPUBuffer, words: number): Bound => {
    const size = HEAD_ROWS * words * 4;
    return room === HEAD_ROWS ? buffer : { buffer, offset: block * size, size };
  };
  const [targets, losses] = [part(scratch.targets, TARGET_WORDS), part(scratch.losses, 1)];
  crossEntropy(recorder, config.vocabulary, targets, scratch.logits, losses);
}

/** From the gradients of a block's logits to those of the last layer's output. */
export function recordHeadBackward(recorder: Recorder, recording: Recording, block: number): void {
  const { weights, buffers, variant } = recording;
  const { logits, dLast, d, shares } = buffers.scratch;
  const { step, gathered } = buffers.blocks[block]!;
  matmulTransposed(recorder, step, "head", weights.output, logits, "put", dLast, shares);
  const x = buffers.checkpoints.at(-1)!;
  rmsNormGatheredGradient(recorder, variant, gathered, weights.norm, x, dLast, d);
}

/** The norm of the whole gradient. */
export function recordNorm(recorder: Recorder, { buffers }: Recording, count: number): void {
  const { sums, norm, update } = buffers.scratch;
  buffers.layers.forEach(({ gradients }, layer) => {
    squareSum(recorder, layer, count, gradients, sums);
  });
  clip(recorder, update, buffers.layers.length * SUMS_A_LAYER, sums, norm);
}

/** AdamW on every layer's numbers. */
export function recordUpdate(recorder: Recorder, { buffers }: Recording, count: number): void {
  const { norm, update } = buffers.scratch;
  for (const { gradients, numbers, means, squares } of buffers.layers) {
    adamw(recorder, update, norm, count, gradients, numbers, means, squares);
  }
}
