import { hashText } from "../../common/random";
import type { GgufTensor } from "../gguf";
import { type RunnableType, runnableType } from "../repack";
import { checkRange, type WeightSource } from "../source";
import { tensorTypes } from "../types";
import { type FillBlocks, fullValues, randomBlocks } from "./random_blocks";

/**
 * A model file of random weights that exists nowhere: its bytes are made when they are read, the
 * same ones for the same seed however the reads are cut.
 */
export class SyntheticSource implements WeightSource {
  readonly name: string;
  readonly size: number;
  readonly #header: Uint8Array;
  readonly #tensors: readonly (GgufTensor & { readonly fill: FillBlocks })[];

  /** `tensors` lie in the file in this order, behind `header`. Throws `model` for a type that cannot be run. */
  constructor(
    name: string,
    tensors: readonly GgufTensor[],
    options: { header?: Uint8Array; size?: number; seed?: number } = {},
  ) {
    this.name = name;
    this.#header = options.header ?? new Uint8Array(0);
    this.#tensors = tensors.map((tensor) => ({
      ...tensor,
      fill: fillOf(tensor, runnableType(tensor), options.seed ?? 1),
    }));
    const last = tensors.at(-1);
    this.size = options.size ?? (last ? last.offset + last.bytes : this.#header.length);
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    const end = offset + length;
    for (const tensor of this.#tensors) {
      const inside = offset >= tensor.offset && end <= tensor.offset + tensor.bytes;
      if (inside) return tensorBytes(tensor, offset - tensor.offset, length);
    }
    const bytes = new Uint8Array(length);
    if (offset < this.#header.length) bytes.set(this.#header.subarray(offset, end));
    for (const tensor of this.#tensors) {
      const from = Math.max(offset, tensor.offset);
      const to = Math.min(end, tensor.offset + tensor.bytes);
      if (from < to) bytes.set(tensorBytes(tensor, from - tensor.offset, to - from), from - offset);
    }
    return bytes;
  }
}

/** Bytes `from` to `from + length` of a tensor. */
function tensorBytes(
  { type, fill }: GgufTensor & { readonly fill: FillBlocks },
  from: number,
  length: number,
): Uint8Array<ArrayBuffer> {
  const unit = 4 * tensorTypes[type].blockBytes; // begins with a block and with a word
  const start = Math.floor(from / unit) * unit;
  const whole = new Uint8Array(Math.ceil((from + length - start) / unit) * unit);
  fill(whole, start / tensorTypes[type].blockBytes);
  return whole.subarray(from - start, from - start + length);
}

/** As trained models have them: gains about one, unit embeddings, matrices that keep the scale. */
function fillOf({ name, cols }: GgufTensor, type: RunnableType, seed: number): FillBlocks {
  const own = hashText(`${seed} ${name}`);
  if (/_norm\.weight$/.test(name)) return fullValues(own, 1, 0.3);
  if (name === "token_embd.weight") return randomBlocks(type, own, 1);
  const gain = name === "output.weight" ? 3 : 1;
  return randomBlocks(type, own, gain / Math.sqrt(cols));
}
