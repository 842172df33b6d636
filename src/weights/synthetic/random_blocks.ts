import { encodeFloats, floatToHalf } from "../floats";
import type { RunnableType } from "../repack";
import { tensorTypes } from "../types";

/** Fills `bytes`, which begin with block `firstBlock` of a tensor (a multiple of four), with its values. */
export type FillBlocks = (bytes: Uint8Array<ArrayBuffer>, firstBlock: number) => void;

/** Where a quantised block has its f16 scale, and what makes its quants about normal. */
interface Quants {
  /** Standard deviation of the values for a scale of 1 and random bits. */
  readonly spread: number;
  readonly at: number;
  /** Of a second half behind the scale, as a multiple of it. */
  readonly minimum?: number;
}

/** Of each type, its quants, or the plain form in which its values are written. */
const forms: Readonly<Record<RunnableType, Quants | "F32" | "F16" | "BF16">> = {
  ...{ F32: "F32", F16: "F16", BF16: "BF16" },
  Q8_0: { spread: 73, at: 0 },
  Q4_0: { spread: 4.6, at: 0 },
  Q4_1: { spread: 4.6, at: 0, minimum: -7.5 },
  Q5_0: { spread: 9.2, at: 0 },
  Q5_1: { spread: 9.2, at: 0, minimum: -15.5 },
  Q4_K: { spread: 262, at: 0, minimum: 7.5 },
  Q5_K: { spread: 525, at: 0, minimum: 15.5 },
  Q6_K: { spread: 1430, at: 208 },
};

/** Different scales of a tensor, half of them negative, so that values average to zero. */
const SCALES = 512;

/**
 * Random values of `type` with standard deviation about `spread`; which ones, depends on the seed
 * and a block's place in its tensor alone.
 */
export function randomBlocks(type: RunnableType, seed: number, spread: number): FillBlocks {
  const form = forms[type];
  if (typeof form === "object") {
    return quantBlocks(tensorTypes[type].blockBytes, form, seed, spread / form.spread);
  }
  const widest = spread * Math.sqrt(3); // of evenly spread values of this deviation
  return form === "F32" ? fullValues(seed, 0, widest) : halfValues(form, seed, widest);
}

/** Random f32 values within `centre` ± `widest`. */
export function fullValues(seed: number, centre: number, widest: number): FillBlocks {
  return (bytes, firstBlock) => {
    const words = randomWords(bytes, seed, firstBlock);
    const floats = new Float32Array(words.buffer, words.byteOffset, words.length);
    for (let i = 0; i < words.length; i++) {
      floats[i] = centre + widest * (words[i]! / 2 ** 31 - 1);
    }
  };
}

function halfValues(type: "F16" | "BF16", seed: number, widest: number): FillBlocks {
  const even = Float32Array.from({ length: 1 << 16 }, (_, i) => widest * (i / 2 ** 15 - 1));
  const table = new Uint16Array(encodeFloats(type, even).buffer);
  return (bytes, firstBlock) => {
    const words = randomWords(bytes, seed, firstBlock / 2);
    const halves = new Uint16Array(words.buffer, words.byteOffset, 2 * words.length);
    for (let i = 0; i < halves.length; i++) halves[i] = table[halves[i]!]!;
  };
}

function quantBlocks(blockBytes: number, quants: Quants, seed: number, scale: number): FillBlocks {
  const { at, minimum } = quants;
  const scales = Float32Array.from(
    { length: SCALES },
    (_, i) => (i % 2 === 0 ? scale : -scale) * (0.7 + (0.6 * (i >> 1)) / (SCALES / 2 - 1)),
  );
  const halves = Uint16Array.from(scales, floatToHalf);
  const minima = Uint16Array.from(scales, (value) => floatToHalf(value * (minimum ?? 0)));
  return (bytes, firstBlock) => {
    randomWords(bytes, seed, (firstBlock * blockBytes) / 4);
    for (let to = at; to < bytes.length; to += blockBytes) {
      const drawn = (bytes[to]! | (bytes[to + 1]! << 8)) % SCALES;
      put(bytes, to, halves[drawn]!);
      if (minimum !== undefined) put(bytes, to + 2, minima[drawn]!);
    }
  };
}

function put(bytes: Uint8Array, at: number, half: number): void {
  bytes[at] = half & 255;
  bytes[at + 1] = half >> 8;
}

/** Fills whole words of `bytes` with random bits; the first is word `first` of its tensor. */
function randomWords(bytes: Uint8Array<ArrayBuffer>, seed: number, first: number): Uint32Array {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, Math.ceil(bytes.length / 4));
  for (let i = 0; i < words.length; i++) words[i] = mix(seed, first + i);
  return words;
}

/** A 32-bit hash of a place in a tensor (multiply and xorshift, twice). */
function mix(seed: number, place: number): number {
  let z = (seed + Math.imul(place, 0x9e3779b9)) | 0;
  z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
  z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
  return (z ^ (z >>> 15)) >>> 0;
}
