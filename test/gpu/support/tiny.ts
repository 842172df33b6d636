import type { Gpu } from "../../../src/gpu/device";
import { layerTensors, readConfig } from "../../../src/model/config";
import { Model } from "../../../src/model/model";
import type { ModelOptions } from "../../../src/model/options";
import type { GgufFile, GgufTensor } from "../../../src/weights/gguf";
import { BufferSource } from "../../../src/weights/source";
import { randomRows } from "../../reference/random";

const SHAPE = { layers: 2, hidden: 96, heads: 4, kvHeads: 2, headDim: 32, feed: 160, vocab: 203 };

/** The same with other widths. */
export const WIDE_SHAPE: typeof SHAPE = { ...SHAPE, hidden: 192, heads: 6, feed: 384 };

/**
 * A random model of odd sizes with grouped heads: small, so that many steps of it take little time. With
 * `up` of another type, gate and up are two matrices.
 */
export async function openTiny(
  gpu: Gpu,
  options: Partial<ModelOptions> = {},
  up: "F32" | "Q8_0" = "Q8_0",
  shape = SHAPE,
): Promise<Model> {
  const { file, source } = tinyFile(up, shape);
  return Model.open(gpu, source, file, readConfig(file, source.name), {
    variant: { elem: "f32", subgroups: gpu.can.subgroups },
    cacheType: "f32",
    positions: 128,
    sequences: 8,
    rows: 128,
    decodeRows: 8,
    ...options,
  });
}

/** Its file. */
export function tinyFile(
  up: "F32" | "Q8_0" = "Q8_0",
  shape = SHAPE,
): { file: GgufFile; source: BufferSource } {
  const { layers, hidden, heads, kvHeads, headDim, feed, vocab } = shape;
  const tensors = new Map<string, GgufTensor>();
  const pieces: Uint8Array[] = [];
  let offset = 0;
  const add = (name: string, type: "F32" | "Q8_0", rows: number, cols: number) => {
    const bytes = randomRows(type, rows, cols, name, rows === 1 ? 1 : undefined);
    const dimensions = rows === 1 ? 1 : 2;
    tensors.set(name, { name, rows, cols, dimensions, type, offset, bytes: bytes.length });
    pieces.push(bytes);
    offset += bytes.length;
  };
  add("token_embd.weight", "Q8_0", vocab, hidden);
  for (let layer = 0; layer < layers; layer++) {
    const names = layerTensors(layer);
    add(names.attentionNorm, "F32", 1, hidden);
    add(names.q, "Q8_0", heads * headDim, hidden);
    add(names.k, "Q8_0", kvHeads * headDim, hidden);
    add(names.v, "Q8_0", kvHeads * headDim, hidden);
    add(names.attentionOutput, "Q8_0", hidden, heads * headDim);
    add(names.feedForwardNorm, "F32", 1, hidden);
    add(names.gate, "Q8_0", feed, hidden);
    add(names.up, up, feed, hidden);
    add(names.down, "Q8_0", hidden, feed);
  }
  add("output_norm.weight", "F32", 1, hidden);
  add("output.weight", "Q8_0", vocab, hidden);
  const metadata = new Map<string, string | number>([
    ["general.architecture", "llama"],
    ["llama.block_count", layers],
    ["llama.embedding_length", hidden],
    ["llama.feed_forward_length", feed],
    ["llama.attention.head_count", heads],
    ["llama.attention.head_count_kv", kvHeads],
    ["llama.attention.key_length", headDim],
    ["llama.attention.layer_norm_rms_epsilon", 1e-5],
    ["llama.context_length", 128],
  ]);
  const whole = new Uint8Array(offset);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { file: { metadata, tensors }, source: new BufferSource(whole, "tiny") };
}
