import { SkymathError } from "../../common/errors";
import { type TensorRecord, type TypedValue, writeGgufHeader } from "../gguf_writer";
import { isRunnable, repackers } from "../repack";
import type { GgmlType } from "../types";
import { SyntheticSource } from "./synthetic_source";

/** The shape of a LLaMA-architecture model. */
export interface SyntheticShape {
  readonly layers: number;
  readonly hidden: number;
  readonly feedForward: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly vocabulary: number;
  readonly contextLength: number;
  readonly normEpsilon: number;
}

/** Shapes that have a name. */
export const syntheticShapes = {
  "skywork-13b": {
    layers: 52,
    hidden: 4608,
    feedForward: 12288,
    heads: 36,
    kvHeads: 36,
    vocabulary: 65519,
    contextLength: 4096,
    normEpsilon: 1e-6,
  },
} as const satisfies Record<string, SyntheticShape>;

export type SyntheticName = keyof typeof syntheticShapes;

/** A file of random weights of this shape, all matrices of one type. Throws `input` for a type that does not fit. */
export function syntheticModel(
  name: string,
  shape: SyntheticShape,
  type: GgmlType,
  seed = 1,
): SyntheticSource {
  if (!isRunnable(type)) {
    throw new SkymathError({
      kind: "input",
      message: `Weights cannot be made in ${type}.`,
      needed: `one of ${Object.keys(repackers).join(", ")}`,
      found: type,
    });
  }
  const {
    bytes: header,
    tensors,
    size,
  } = writeGgufHeader(metadata(name, shape), records(shape, type));
  const file = `synthetic ${name} ${type}, ${shape.layers} layers`;
  return new SyntheticSource(file, tensors, { header, size, seed });
}

function records(shape: SyntheticShape, type: GgmlType): TensorRecord[] {
  const { layers, hidden, feedForward, heads, kvHeads, vocabulary } = shape;
  const keys = (kvHeads * hidden) / heads;
  const gain = (name: string): TensorRecord => ({ name, rows: null, cols: hidden, type: "F32" });
  const matrix = (name: string, rows: number, cols: number): TensorRecord => ({
    ...{ name, rows, cols, type },
  });
  const list = [matrix("token_embd.weight", vocabulary, hidden)];
  for (let layer = 0; layer < layers; layer++) {
    const own = (name: string) => `blk.${layer}.${name}.weight`;
    list.push(
      gain(own("attn_norm")),
      matrix(own("attn_q"), hidden, hidden),
      matrix(own("attn_k"), keys, hidden),
      matrix(own("attn_v"), keys, hidden),
      matrix(own("attn_output"), hidden, hidden),
      gain(own("ffn_norm")),
      matrix(own("ffn_gate"), feedForward, hidden),
      matrix(own("ffn_up"), feedForward, hidden),
      matrix(own("ffn_down"), hidden, feedForward),
    );
  }
  return [...list, gain("output_norm.weight"), matrix("output.weight", vocabulary, hidden)];
}

function metadata(name: string, shape: SyntheticShape): [string, TypedValue][] {
  const u32 = (value: number): TypedValue => ({ type: "u32", value });
  return [
    ["general.architecture", { type: "string", value: "llama" }],
    ["general.name", { type: "string", value: `${name}, random weights` }],
    ["llama.block_count", u32(shape.layers)],
    ["llama.context_length", u32(shape.contextLength)],
    ["llama.embedding_length", u32(shape.hidden)],
    ["llama.feed_forward_length", u32(shape.feedForward)],
    ["llama.attention.head_count", u32(shape.heads)],
    ["llama.attention.head_count_kv", u32(shape.kvHeads)],
    ["llama.attention.layer_norm_rms_epsilon", { type: "f32", value: shape.normEpsilon }],
    ...vocabulary(shape.vocabulary),
  ];
}

/** The three control pieces, the bytes, and made-up words for the rest. */
function vocabulary(size: number): [string, TypedValue][] {
  const hex = (byte: number) => byte.toString(16).toUpperCase().padStart(2, "0");
  const bytes = Array.from({ length: 256 }, (_, byte) => `<0x${hex(byte)}>`);
  const first = ["<unk>", "<s>", "</s>", ...bytes];
  const words = Array.from({ length: Math.max(0, size - first.length) }, (_, i) => `▁w${i}`);
  const pieces = [...first, ...words].slice(0, size);
  const types = pieces.map((_, i) => (i === 0 ? 2 : i < 3 ? 3 : i < first.length ? 6 : 1));
  return [
    ["tokenizer.ggml.model", { type: "string", value: "llama" }],
    ["tokenizer.ggml.tokens", { type: "strings", value: pieces }],
    ["tokenizer.ggml.scores", { type: "f32s", value: pieces.map((_, i) => -i) }],
    ["tokenizer.ggml.token_type", { type: "i32s", value: types }],
    ["tokenizer.ggml.bos_token_id", { type: "u32", value: 1 }],
    ["tokenizer.ggml.eos_token_id", { type: "u32", value: 2 }],
    ["tokenizer.ggml.unknown_token_id", { type: "u32", value: 0 }],
  ];
}
