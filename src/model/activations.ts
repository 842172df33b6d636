import type { Buffers } from "../gpu/buffers";
import { elemBytes, type Variant } from "../kernels/lib/variant";
import { padded } from "../kernels/lib/weight";
import type { ModelConfig } from "./config";

/** What flows between the kernels of a step; rows are padded to 32 columns, and the padding is zero. */
export interface Activations {
  readonly x: GPUBuffer; // [rows, hidden] f32, the residual stream
  readonly h: GPUBuffer; // [rows, hidden] elem
  readonly qkv: GPUBuffer; // [rows, (heads + 2 kvHeads) * headDim] elem
  readonly attended: GPUBuffer; // [rows, heads * headDim] elem
  readonly gated: GPUBuffer; // [rows, feedForward] elem
  readonly last: GPUBuffer; // [logit rows, hidden] elem
  readonly logits: GPUBuffer; // [logit rows, vocabulary] f32
}

/** Bytes of what flows between the kernels of a step of `rows` rows, `logitRows` of them with logits. */
export function activationSizes(
  config: ModelConfig,
  variant: Variant,
  rows: number,
  logitRows: number,
): Readonly<Record<keyof Activations, number>> {
  const { hidden, heads, kvHeads, headDim, feedForward, vocabulary } = config;
  const elem = elemBytes(variant);
  return {
    x: rows * padded(hidden) * 4,
    h: rows * padded(hidden) * elem,
    qkv: rows * padded((heads + 2 * kvHeads) * headDim) * elem,
    attended: rows * padded(heads * headDim) * elem,
    gated: rows * padded(feedForward) * elem,
    last: logitRows * padded(hidden) * elem,
    logits: logitRows * vocabulary * 4,
  };
}

/** Room for `rows` rows a step, `logitRows` of them with logits. */
export function makeActivations(
  buffers: Buffers,
  config: ModelConfig,
  variant: Variant,
  rows: number,
  logitRows: number,
): Activations {
  const sizes = activationSizes(config, variant, rows, logitRows);
  const make = (name: keyof Activations) => buffers.storage(name, sizes[name]);
  return {
    x: make("x"),
    h: make("h"),
    qkv: make("qkv"),
    attended: make("attended"),
    gated: make("gated"),
    last: make("last"),
    logits: make("logits"),
  };
}
