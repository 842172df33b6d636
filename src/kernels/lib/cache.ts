import bytes from "../../../shaders/lib/bytes.wgsl?raw";
import cache from "../../../shaders/lib/cache.wgsl?raw";
import readF16 from "../../../shaders/lib/cache_read_f16.wgsl?raw";
import readF32 from "../../../shaders/lib/cache_read_f32.wgsl?raw";
import readInt8 from "../../../shaders/lib/cache_read_int8.wgsl?raw";
import writeF16 from "../../../shaders/lib/cache_write_f16.wgsl?raw";
import writeF32 from "../../../shaders/lib/cache_write_f32.wgsl?raw";
import writeInt8 from "../../../shaders/lib/cache_write_int8.wgsl?raw";

/** Precision of the pages of the key-value cache. */
export type CacheType = "f32" | "f16" | "int8";

/** Positions a page; the same number stands in shaders/lib/cache.wgsl. */
export const PAGE = 32;

/** The shape of the attention heads and of the cache that serves them. */
export interface HeadShape {
  readonly heads: number;
  readonly kvHeads: number;
  /** A multiple of 4, at most 192. */
  readonly headDim: number;
  readonly cacheType: CacheType;
  /** Stride of the page tables. */
  readonly pagesASequence: number;
}

const READ = { f32: readF32, f16: readF16, int8: bytes + readInt8 };
const WRITE = { f32: writeF32, f16: writeF16, int8: writeInt8 };
const BYTES_FOUR = { f32: 16, f16: 8, int8: 4 };

export const cacheReadCode = (shape: HeadShape): string => cache + READ[shape.cacheType];
export const cacheWriteCode = (shape: HeadShape): string => cache + WRITE[shape.cacheType];

/** Overrides that lib/cache.wgsl declares. */
export const cacheOverrides = (shape: HeadShape): Record<string, number> => ({
  KV_HEADS: shape.kvHeads,
  QUADS: shape.headDim / 4,
  PAGES_A_SEQUENCE: shape.pagesASequence,
});

/** Bytes of one layer's buffers for `pages` pages: keys, values, and scales for int8. */
export function cacheBytes(shape: HeadShape, pages: number): number[] {
  const vectors = pages * PAGE * shape.kvHeads;
  const each = vectors * (shape.headDim / 4) * BYTES_FOUR[shape.cacheType];
  return shape.cacheType === "int8" ? [each, each, vectors * 8] : [each, each];
}
