/** @file The values of a GGUF file's blocks, in f32: for converting, never for running. */
import { decodeFloats, halfToFloat } from "./floats";
import type { RunnableType } from "./repack";
import { tensorTypes } from "./types";

/** Puts the values of the block at byte `at` of `view` into `out` from `to` on. */
type BlockReader = (view: DataView, at: number, out: Float32Array, to: number) => void;

/** The values of whole blocks of a tensor type. */
export function dequantise(type: RunnableType, bytes: Uint8Array): Float32Array<ArrayBuffer> {
  if (type === "F32" || type === "F16" || type === "BF16") return decodeFloats(type, bytes);
  const { blockSize, blockBytes } = tensorTypes[type];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const blocks = bytes.length / blockBytes;
  const out = new Float32Array(blocks * blockSize);
  const read = readers[type];
  for (let block = 0; block < blocks; block++) {
    read(view, block * blockBytes, out, block * blockSize);
  }
  return out;
}

const half = (view: DataView, at: number) => halfToFloat(view.getUint16(at, true));

/** 32 nibbles at `at` (low ones first), with a fifth bit from `bits`, then scale × q + shift. */
function nibbles(
  view: DataView,
  at: number,
  bits: number,
  scale: number,
  shift: number,
  out: Float32Array,
  to: number,
): void {
  for (let i = 0; i < 16; i++) {
    const byte = view.getUint8(at + i);
    const low = (byte & 15) | (((bits >>> i) & 1) << 4);
    const high = (byte >> 4) | (((bits >>> (i + 16)) & 1) << 4);
    out[to + i] = scale * low + shift;
    out[to + 16 + i] = scale * high + shift;
  }
}

const readers: Readonly<Record<Exclude<RunnableType, "F32" | "F16" | "BF16">, BlockReader>> = {
  Q8_0(view, at, out, to) {
    const scale = half(view, at);
    for (let i = 0; i < 32; i++) out[to + i] = scale * view.getInt8(at + 2 + i);
  },
  Q4_0(view, at, out, to) {
    const scale = half(view, at);
    nibbles(view, at + 2, 0, scale, -8 * scale, out, to);
  },
  Q4_1(view, at, out, to) {
    nibbles(view, at + 4, 0, half(view, at), half(view, at + 2), out, to);
  },
  Q5_0(view, at, out, to) {
    const scale = half(view, at);
    nibbles(view, at + 6, view.getUint32(at + 2, true), scale, -16 * scale, out, to);
  },
  Q5_1(view, at, out, to) {
    const bits = view.getUint32(at + 4, true);
    nibbles(view, at + 8, bits, half(view, at), half(view, at + 2), out, to);
  },
  Q4_K(view, at, out, to) {
    kGroups(view, at, at + 16, null, out, to);
  },
  Q5_K(view, at, out, to) {
    kGroups(view, at, at + 48, at + 16, out, to);
  },
  Q6_K(view, at, out, to) {
    const d = half(view, at + 208);
    for (let i = 0; i < 256; i++) {
      const [part, quarter, lane] = [i >> 7, (i >> 5) & 3, i & 31];
      const low = view.getUint8(at + 64 * part + 32 * (quarter & 1) + lane);
      const high = view.getUint8(at + 128 + 32 * part + lane) >> (2 * quarter);
      const q = ((quarter < 2 ? low : low >> 4) & 15) | ((high & 3) << 4);
      out[to + i] = d * view.getInt8(at + 192 + (i >> 4)) * (q - 32);
    }
  },
};

/** Q4_K and Q5_K: 8 groups of 32, each with a 6-bit scale and minimum; `highs` has the fifth bits. */
function kGroups(
  view: DataView,
  at: number,
  nibblesAt: number,
  highs: number | null,
  out: Float32Array,
  to: number,
): void {
  const [d, dmin] = [half(view, at), half(view, at + 2)];
  const byte = (i: number) => view.getUint8(at + 4 + i);
  for (let j = 0; j < 8; j++) {
    const low = j < 4;
    const scale = low ? byte(j) & 63 : (byte(j + 4) & 15) | ((byte(j - 4) >> 6) << 4);
    const minimum = low ? byte(j + 4) & 63 : (byte(j + 4) >> 4) | ((byte(j) >> 6) << 4);
    for (let i = 0; i < 32; i++) {
      const pair = view.getUint8(nibblesAt + 32 * (j >> 1) + i);
      const fifth = highs === null ? 0 : ((view.getUint8(highs + i) >> j) & 1) << 4;
      const q = ((pair >> (4 * (j & 1))) & 15) | fifth;
      out[to + 32 * j + i] = d * scale * q - dmin * minimum;
    }
  }
}
