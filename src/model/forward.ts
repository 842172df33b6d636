import type { Recorder } from "../gpu/program";
import { attentionRow } from "../kernels/attention_row";
import { attentionTile } from "../kernels/attention_tile";
import { embed } from "../kernels/embed";
import type { HeadShape } from "../kernels/lib/cache";
import type { StepBuffers } from "../kernels/lib/step";
import type { Store } from "../kernels/lib/store";
import type { Variant } from "../kernels/lib/variant";
import type { Weight } from "../kernels/lib/weight";
import { matmulFew } from "../kernels/matmul_few";
import { matmulTiled } from "../kernels/matmul_tiled";
import { rmsNorm, rmsNormGathered } from "../kernels/rms_norm";
import { ropeCache } from "../kernels/rope_cache";
import type { Activations } from "./activations";
import type { Weights } from "./weights";

/** What the forward pass runs on, besides the weights. */
export interface ForwardState {
  readonly variant: Variant;
  readonly shape: HeadShape;
  readonly buffers: StepBuffers;
  readonly activations: Activations;
  readonly turns: GPUBuffer; // [positions, headDim / 2] cos, sin
  readonly cache: readonly (readonly GPUBuffer[])[]; // [layer] keys, values, scales
  /** Most decode rows of a step, and most rows with logits. */
  readonly mostRows: number;
}

/**
 * Writes down the forward pass of a LLaMA-architecture model over the rows of a step, whatever
 * their mixture: prompt rows go through tiles, decode rows through mat-vecs.
 */
export function recordForward(recorder: Recorder, weights: Weights, state: ForwardState): void {
  const { variant, shape, buffers, turns, mostRows } = state;
  const { x, h, qkv, attended, gated, last, logits } = state.activations;

  const matmul = (w: Weight, from: GPUBuffer, store: Store, to: GPUBuffer) => {
    matmulTiled(recorder, variant, buffers, w, from, store, to);
    matmulFew(recorder, variant, buffers, "decode", mostRows, w, from, store, to);
  };

  embed(recorder, buffers, weights.embedding, x);
  weights.layers.forEach((layer, i) => {
    const cache = state.cache[i]!;
    rmsNorm(recorder, variant, buffers, layer.attentionNorm, x, h);
    matmul(layer.qkv, h, "write", qkv);
    ropeCache(recorder, variant, buffers, shape, turns, qkv, cache);
    attentionTile(recorder, variant, buffers, shape, qkv, cache, attended);
    attentionRow(recorder, variant, buffers, shape, qkv, cache, attended);
    matmul(layer.attentionOutput, attended, "add", x);
    rmsNorm(recorder, variant, buffers, layer.feedForwardNorm, x, h);
    const [gate, up] = layer.gateUp;
    matmul(gate, h, up ? "silu" : "swiglu", gated);
    if (up) matmul(up, h, "multiply", gated);
    matmul(layer.down, gated, "add", x);
  });
  rmsNormGathered(recorder, variant, buffers, weights.norm, x, last);
  matmulFew(recorder, variant, buffers, "logits", mostRows, weights.output, last, "logits", logits);
}
