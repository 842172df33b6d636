import { Random } from "../../../src/common/random";
import type { Model } from "../../../src/model/model";
import type { Sequence } from "../../../src/model/pages";

/** Logits as they are compared: bit for bit. */
export const bits = (logits: Float32Array): Uint32Array =>
  new Uint32Array(logits.buffer, logits.byteOffset, logits.length);

/** `count` tokens of a vocabulary, other ones for each seed. */
export function tokens(model: Model, seed: string, count: number): number[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => random.int(3, model.config.vocabulary - 1));
}

/** Computes prompt rows in chunks of the given sizes; the last row's logits. */
export async function prefill(
  model: Model,
  sequence: Sequence,
  prompt: readonly number[],
  chunks: readonly number[] = [prompt.length],
): Promise<Float32Array> {
  let at = 0;
  let last: Float32Array[] = [];
  for (const size of chunks) {
    const span = { sequence, tokens: prompt.slice(at, at + size), role: "prompt" } as const;
    at += size;
    if (at < prompt.length) await model.compute([{ ...span, logits: "none" }]);
    else last = await model.logits([{ ...span, logits: "last" }]);
  }
  return last[0]!;
}

/** Computes decode rows one by one; the logits after each. */
export async function decode(
  model: Model,
  sequence: Sequence,
  reply: readonly number[],
): Promise<Float32Array[]> {
  const all: Float32Array[] = [];
  for (const token of reply) {
    const span = { sequence, tokens: [token], role: "decode", logits: "last" } as const;
    all.push(...(await model.logits([span])));
  }
  return all;
}

/** Bits of the logits after a prompt and after each token of a reply, with nothing beside them. */
export async function alone(
  model: Model,
  prompt: readonly number[],
  reply: readonly number[],
  chunks?: readonly number[],
): Promise<Uint32Array[]> {
  const sequence = model.openSequence();
  const first = await prefill(model, sequence, prompt, chunks);
  const rest = await decode(model, sequence, reply);
  sequence.release();
  return [first, ...rest].map(bits);
}
