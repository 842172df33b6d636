import { joinBytes } from "../common/bytes";
import { sha256Bytes } from "../common/digest";
import type { GgufFile } from "./gguf";
import type { WeightSource } from "./source";

/** Bytes of a tensor that count; hashing a whole 13B file takes a minute, and these tell models apart. */
const SAMPLE = 4096;
const SAMPLED = /^(token_embd|output_norm|output|blk\.0\.(attn_q|ffn_down))\.weight$/;

/**
 * What tells a base model from others: SHA-256, in hex, over the table of its tensors and the first
 * bytes of some of them. Another quantisation of the same model is another base.
 */
export async function baseHash(source: WeightSource, file: GgufFile): Promise<string> {
  const tensors = [...file.tensors.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  const table = tensors.map(({ name, type, rows, cols }) => [name, type, rows, cols]);
  const pieces = [new TextEncoder().encode(JSON.stringify(table))];
  for (const { name, offset, bytes } of tensors) {
    if (SAMPLED.test(name)) pieces.push(await source.read(offset, Math.min(bytes, SAMPLE)));
  }
  return sha256Bytes(joinBytes(pieces));
}
