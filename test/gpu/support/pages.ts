import { type CacheType, cacheBytes, type HeadShape, PAGE } from "../../../src/kernels/lib/cache";
import { floatToHalf, halfToFloat } from "../../reference/half";

/**
 * The pages of one layer in the CPU's memory, laid out as shaders/lib/cache.wgsl says:
 * keys [page, head][dim / 4][position], values [page, head][position][dim / 4], in fours.
 */
export class PageImage {
  readonly shape: HeadShape;
  readonly buffers: readonly Uint32Array[]; // keys, values, scales for int8

  constructor(shape: HeadShape, buffers: readonly Uint32Array[]) {
    this.shape = shape;
    this.buffers = buffers;
  }

  static empty(shape: HeadShape, pages: number): PageImage {
    return new PageImage(
      shape,
      cacheBytes(shape, pages).map((bytes) => new Uint32Array(bytes / 4)),
    );
  }

  /** Puts a head's key or value [headDim] at a slot of a page; int8 takes a scale of its own. */
  set(kind: "key" | "value", page: number, head: number, slot: number, vector: ArrayLike<number>) {
    const largest = Math.max(...Array.from(vector, Math.abs));
    const scale = this.#scaled ? largest / 127 : 1;
    if (this.#scaled) this.#scales[this.#scaleAt(kind, page, head, slot)] = scale;
    const into = this.#elements(kind);
    for (let d = 0; d < this.shape.headDim; d++) {
      into[this.#at(kind, page, head, slot, d)] = ENCODE[this.shape.cacheType](vector[d]!, scale);
    }
  }

  /** What lies at a slot of a page, as the kernels see it: [headDim]. */
  get(kind: "key" | "value", page: number, head: number, slot: number): Float64Array {
    const scale = this.#scaled ? this.#scales[this.#scaleAt(kind, page, head, slot)]! : 1;
    const from = this.#elements(kind);
    return Float64Array.from({ length: this.shape.headDim }, (_, d) => {
      const held = from[this.#at(kind, page, head, slot, d)]!;
      return (this.shape.cacheType === "f16" ? halfToFloat(held) : held) * scale;
    });
  }

  get #scaled(): boolean {
    return this.shape.cacheType === "int8";
  }

  get #scales(): Float32Array {
    const { buffer } = this.buffers[2]!;
    return new Float32Array(buffer);
  }

  #elements(kind: "key" | "value"): Float32Array | Uint16Array | Int8Array {
    const buffer = this.buffers[kind === "key" ? 0 : 1]!.buffer as ArrayBuffer;
    if (this.shape.cacheType === "f32") return new Float32Array(buffer);
    return this.#scaled ? new Int8Array(buffer) : new Uint16Array(buffer);
  }

  #scaleAt(kind: "key" | "value", page: number, head: number, slot: number): number {
    return ((page * this.shape.kvHeads + head) * PAGE + slot) * 2 + (kind === "key" ? 0 : 1);
  }

  #at(kind: "key" | "value", page: number, head: number, slot: number, d: number): number {
    const quads = this.shape.headDim / 4;
    const quad = Math.floor(d / 4);
    const pageHead = page * this.shape.kvHeads + head;
    const four =
      kind === "key"
        ? (pageHead * quads + quad) * PAGE + slot
        : (pageHead * PAGE + slot) * quads + quad;
    return four * 4 + (d % 4);
  }
}

const ENCODE: Record<CacheType, (value: number, scale: number) => number> = {
  f32: (value) => value,
  f16: floatToHalf,
  int8: (value, scale) => Math.round(value / scale),
};

/** A head shape under test; pages and page tables are the caller's. */
export interface ShapeCase {
  readonly name: string;
  readonly elem: "f32" | "f16";
  readonly shape: HeadShape;
}

/**
 * Head sizes 32, 64, 80 and 128, grouped and not, in every precision of pages; each precision of
 * activations sees each precision of pages, and no pipeline serves two cases.
 */
export function shapeCases(f16: boolean, pagesASequence: number): ShapeCase[] {
  const cases: [elem: "f32" | "f16", heads: number, kvHeads: number, dim: number, CacheType][] = [
    ["f32", 4, 2, 32, "f32"],
    ["f32", 2, 2, 64, "int8"],
    ["f32", 6, 2, 80, "f16"],
    ["f32", 3, 1, 128, "f32"],
  ];
  if (f16) {
    cases.push(["f16", 6, 2, 80, "f32"], ["f16", 2, 2, 128, "f16"], ["f16", 2, 1, 64, "int8"]);
  }
  return cases.map(([elem, heads, kvHeads, headDim, cacheType]) => ({
    name: `${heads} heads of ${headDim} over ${kvHeads}, ${elem}, pages in ${cacheType}`,
    elem,
    shape: { heads, kvHeads, headDim, cacheType, pagesASequence },
  }));
}
