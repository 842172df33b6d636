import type { Recorder } from "../gpu/program";
import { attentionRow } from "../kernels/attention_row";
import { attentionTile } from "../kernels/attention_tile";
import { embed } from "../kernels/embed";
import type { HeadShape } from "../kernels/lib/cache";
import type { LoraProduct } from "../kernels/lib/lora";
import type { StepBuffers } from "../kernels/lib/step";
import type { Store } from "../kernels/lib/store";
import type { Variant } from "../kernels/lib/variant";
import type { Weight } from "../kernels/lib/weight";
import { loraExpand } from "../kernels/lora_expand";
import { loraShrink } from "../kernels/lora_shrink";
import { matmulFew } from "../kernels/matmul_few";
import { matmulTiled } from "../kernels/matmul_tiled";
import { multiply } from "../kernels/multiply";
import { rmsNorm, rmsNormGathered } from "../kernels/rms_norm";
import { ropeCache } from "../kernels/rope_cache";
import { silu } from "../kernels/silu";
import { swiglu } from "../kernels/swiglu";
import type { Activations } from "./activations";
import type { LayerAdapters } from "./adapter_bank";
import type { Layer, Weights } from "./weights";

/** What the forward pass runs on, besides the weights. */
export interface ForwardState {
  readonly variant: Variant;
  readonly shape: HeadShape;
  readonly buffers: StepBuffers;
  readonly activations: Activations;
  readonly turns: GPUBuffer; // [positions, headDim / 2] cos, sin
  readonly cache: readonly (readonly GPUBuffer[])[]; // [layer] keys, values, scales
  /** Decode rows, and rows with logits, that kernels are made for; more are computed in turns. */
  readonly mostRows: number;
  /** Prompt rows go through tiles; else all rows take the way of decode rows. */
  readonly tiles: boolean;
  /** [layer] for steps with rows that have an adapter. */
  readonly adapters?: readonly LayerAdapters[];
}

/**
 * Writes down the forward pass of a LLaMA-architecture model over the rows of a step, whatever
 * their mixture: prompt rows go through tiles, decode rows through mat-vecs. With adapters, their
 * share is added to each product; gate and up then stay apart until it is.
 */
export function recordForward(recorder: Recorder, weights: Weights, state: ForwardState): void {
  const { variant, shape, buffers, turns, mostRows, tiles } = state;
  const { x, h, qkv, attended, gated, last, logits } = state.activations;

  const matmul = (w: Weight, from: GPUBuffer, store: Store, to: GPUBuffer) => {
    if (!tiles) return matmulFew(recorder, variant, buffers, "all", 8, w, from, store, to);
    matmulTiled(recorder, variant, buffers, w, from, store, to);
    matmulFew(recorder, variant, buffers, "decode", mostRows, w, from, store, to);
  };
  const attention = (cache: readonly GPUBuffer[]) => {
    if (!tiles) return attentionRow(recorder, variant, buffers, "all", shape, qkv, cache, attended);
    attentionTile(recorder, variant, buffers, shape, qkv, cache, attended);
    attentionRow(recorder, variant, buffers, "decode", shape, qkv, cache, attended);
  };
  const adapt = (product: LoraProduct | undefined, from: GPUBuffer, to: GPUBuffer) => {
    if (!product) return;
    loraShrink(recorder, variant, buffers, product, from);
    loraExpand(recorder, to === qkv ? variant.elem : "f32", buffers, product, to);
  };
  const gateAndUp = ([gate, up]: Layer["gateUp"]) => {
    matmul(gate, h, up ? "silu" : "swiglu", gated);
    if (up) matmul(up, h, "multiply", gated);
  };
  const adaptedGateAndUp = (gateUp: Layer["gateUp"], lora: LayerAdapters) => {
    gateUp.forEach((w, i) => {
      matmul(w, h, "logits", lora.products[i]!);
      adapt(lora.gateUp[i], h, lora.products[i]!);
    });
    const { columns } = weights.layers[0]!.down;
    const [gate, up] = lora.products;
    if (!up) return swiglu(recorder, variant, buffers, columns, gate!, gated);
    silu(recorder, variant, buffers, columns, gate!, gated);
    multiply(recorder, variant, buffers, columns, up, gated);
  };

  embed(recorder, buffers, weights.embedding, x);
  weights.layers.forEach((layer, i) => {
    const cache = state.cache[i]!;
    const lora = state.adapters?.[i];
    rmsNorm(recorder, variant, buffers, layer.attentionNorm, x, h);
    matmul(layer.qkv, h, "write", qkv);
    adapt(lora?.qkv, h, qkv);
    ropeCache(recorder, variant, buffers, shape, turns, qkv, cache);
    attention(cache);
    matmul(layer.attentionOutput, attended, "add", x);
    adapt(lora?.attentionOutput, attended, x);
    rmsNorm(recorder, variant, buffers, layer.feedForwardNorm, x, h);
    if (lora) adaptedGateAndUp(layer.gateUp, lora);
    else gateAndUp(layer.gateUp);
    matmul(layer.down, gated, "add", x);
    adapt(lora?.down, gated, x);
  });
  rmsNormGathered(recorder, variant, buffers, weights.norm, x, last);
  matmulFew(recorder, variant, buffers, "logits", mostRows, weights.output, last, "logits", logits);
}
