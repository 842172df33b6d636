import bytes from "../../../shaders/lib/bytes.wgsl?raw";
import half from "../../../shaders/lib/half.wgsl?raw";
import weight from "../../../shaders/lib/weight.wgsl?raw";
import affine from "../../../shaders/lib/weight_affine.wgsl?raw";
import bf16 from "../../../shaders/lib/weight_bf16.wgsl?raw";
import centred from "../../../shaders/lib/weight_centred.wgsl?raw";
import f16 from "../../../shaders/lib/weight_f16.wgsl?raw";
import f32 from "../../../shaders/lib/weight_f32.wgsl?raw";
import q6_k from "../../../shaders/lib/weight_q6_k.wgsl?raw";
import q8_0 from "../../../shaders/lib/weight_q8_0.wgsl?raw";
import quants4 from "../../../shaders/lib/weight_quants_4.wgsl?raw";
import quants5 from "../../../shaders/lib/weight_quants_5.wgsl?raw";
import scaleK from "../../../shaders/lib/weight_scale_k.wgsl?raw";
import scalePair from "../../../shaders/lib/weight_scale_pair.wgsl?raw";
import type { Access } from "../../gpu/kernel";

/** How each weight type is read by the kernels: shaders in lib/, joined. */
const READERS = {
  F32: f32,
  F16: half + f16,
  BF16: bf16,
  Q8_0: half + bytes + q8_0,
  Q4_0: half + bytes + quants4 + centred,
  Q4_1: half + bytes + quants4 + scalePair + affine,
  Q5_0: half + bytes + quants5 + centred,
  Q5_1: half + bytes + quants5 + scalePair + affine,
  Q4_K: half + bytes + quants4 + scaleK + affine,
  Q5_K: half + bytes + quants5 + scaleK + affine,
  Q6_K: half + bytes + q6_k,
} as const;

export type WeightType = keyof typeof READERS;

export const weightTypes = Object.keys(READERS) as WeightType[];

/** A run of a matrix's rows of one type, small enough for the adapter's binding limit. */
export interface WeightPart {
  readonly type: WeightType;
  readonly firstRow: number;
  readonly rows: number;
  /** Group 1 of a kernel: the part's uniform, then the planes of its type. */
  readonly buffers: readonly GPUBuffer[];
}

/** A matrix [rows, columns] in its packed form, in GPU memory. */
export interface Weight {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Invocations that share a row in matmul_few. */
  readonly lanes: number;
  /** Every subgroup of the adapter holds all lanes of a row. */
  readonly lanesWithin: boolean;
  /** Octets that one of them takes one after another. */
  readonly run: 1 | 4;
  /** Bytes read when every weight is used once. */
  readonly bytes: number;
  readonly parts: readonly WeightPart[];
}

/** Blocks of 32 columns in a row; activations are padded with zeros to the same width. */
export const blocksOf = (columns: number): number => Math.ceil(columns / 32);

/** Columns with padding: the stride of activation rows. */
export const padded = (columns: number): number => blocksOf(columns) * 32;

/** Invocations that share a weight row: a power of two up to `most`, with at least three blocks for each. */
export function lanesFor(blocks: number, most: number): number {
  let lanes = 1;
  while (lanes < most && lanes * 2 * 3 <= blocks) lanes *= 2;
  return lanes;
}

/** Bytes of a part's uniform. */
export const PART_BYTES = 20;

/** What a part's uniform holds, in the order of the shader's struct Part. */
export const packPart = (
  part: { firstRow: number; rows: number },
  w: { rows: number; columns: number; lanes: number },
): Uint32Array<ArrayBuffer> =>
  new Uint32Array([part.firstRow, part.rows, w.rows, blocksOf(w.columns), w.lanes]);

/** The code that reads a weight of this type. */
export const weightCode = (type: WeightType): string => weight + READERS[type];

/** The bindings of group 1 that go with it. */
export const weightAccess = (part: WeightPart): Access[] =>
  part.buffers.map((_, index) => (index === 0 ? "uniform" : "read"));
