import { type HeadShape, PAGE } from "../../../src/kernels/lib/cache";
import { attention } from "../../reference/ops";
import { randomFloats } from "../../reference/random";
import type { KernelBench } from "./kernels";
import { PageImage } from "./pages";

/** Cached sequences on the CPU: their page numbers, and their keys and values as the pages hold them. */
export interface CachedSequences {
  readonly image: PageImage;
  readonly tables: readonly (readonly number[])[];
  readonly keys: readonly Float64Array[]; // [sequence] of [length, kvHeads, headDim]
  readonly values: readonly Float64Array[];
}

/** Random keys and values of sequences whose pages lie scattered; the last page's rest is what must not be seen. */
export function cachedSequences(
  shape: HeadShape,
  tables: readonly (readonly number[])[],
  lengths: readonly number[],
): CachedSequences {
  const { kvHeads, headDim, cacheType } = shape;
  const pages = Math.max(...tables.flat()) + 1;
  const image = PageImage.empty(shape, pages);
  const nan = { f32: 0x7fc00000, f16: 0x7e007e00, int8: 0x7f7f7f7f }[cacheType];
  for (const words of image.buffers) words.fill(nan);
  const kept = { key: [] as Float64Array[], value: [] as Float64Array[] };
  for (const kind of ["key", "value"] as const) {
    lengths.forEach((length, sequence) => {
      const rows = new Float64Array(length * kvHeads * headDim);
      const random = randomFloats(`${kind} ${sequence} ${headDim}`, rows.length);
      for (let position = 0; position < length; position++) {
        const page = tables[sequence]![Math.floor(position / PAGE)]!;
        for (let head = 0; head < kvHeads; head++) {
          const at = (position * kvHeads + head) * headDim;
          image.set(kind, page, head, position % PAGE, random.subarray(at, at + headDim));
          rows.set(image.get(kind, page, head, position % PAGE), at);
        }
      }
      kept[kind].push(rows);
    });
  }
  return { image, tables, keys: kept.key, values: kept.value };
}

/** The page tables of all sequences, each in a line of `pagesASequence`. */
export const tableLines = (shape: HeadShape, { tables }: CachedSequences): number[] =>
  tables.flatMap((pages) => Array.from({ length: shape.pagesASequence }, (_, i) => pages[i] ?? 0));

/** The cache's buffers on the GPU. */
export const uploadPages = (bench: KernelBench, { image }: CachedSequences): GPUBuffer[] =>
  image.buffers.map((words) => bench.upload(words));

/** Attention of queries [rows, heads, headDim], row i at `positions[i]` of `sequences[i]`. */
export function expectedAttention(
  shape: HeadShape,
  cached: CachedSequences,
  queries: ArrayLike<number>,
  rows: readonly { position: number; sequence: number }[],
): Float64Array {
  const width = shape.heads * shape.headDim;
  const out = new Float64Array(rows.length * width);
  rows.forEach(({ position, sequence }, row) => {
    const q = Array.from({ length: width }, (_, i) => queries[row * width + i]!);
    const { keys, values } = cached;
    out.set(attention(q, keys[sequence]!, values[sequence]!, [position], shape), row * width);
  });
  return out;
}
