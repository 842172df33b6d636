import { blocksOf } from "./weight";

/** Which products of one input a matrix stacks: the outputs of each in order, or two that take turns. */
export interface Segments {
  readonly outputs: readonly number[]; // [segment]
  readonly turns: boolean;
}

/** The adapters of one product, in GPU memory: a pair of A and B in each slot. */
export interface LoraProduct {
  readonly columns: number;
  readonly segments: Segments;
  /** Ranks of a slot, a multiple of 4; smaller adapters end in zeros. */
  readonly rank: number;
  /** uniform Lora */
  readonly shape: GPUBuffer;
  readonly a: GPUBuffer; // [slots, segments, rank, padded columns] f32
  readonly b: GPUBuffer; // [slots, rank / 4, outputs] vec4 of f32, times alpha / rank
  readonly shrunk: GPUBuffer; // [rows, 4 + segments * rank] f32: the slot, then A x
}

/** Outputs of the whole matrix. */
export const outputsOf = ({ outputs }: Segments): number =>
  outputs.reduce((sum, each) => sum + each, 0);

/** The matrix's output that is `row` of `segment`. */
export function outputAt({ outputs, turns }: Segments, segment: number, row: number): number {
  if (turns) return row * outputs.length + segment;
  return row + outputs.slice(0, segment).reduce((sum, each) => sum + each, 0);
}

export const LORA_SHAPE_BYTES = 32;
const NEVER = 0xffff_ffff;

/** What a product's uniform holds, in the order of the shader's struct Lora. */
export function packLora(
  columns: number,
  segments: Segments,
  rank: number,
  stride: number, // of the rows that products go to
): Uint32Array<ArrayBuffer> {
  const { outputs, turns } = segments;
  const first = (segment: number) =>
    turns || segment >= outputs.length ? NEVER : outputAt(segments, segment, 0);
  return new Uint32Array([
    rank / 4,
    outputs.length,
    outputsOf(segments),
    blocksOf(columns) * 8,
    first(1),
    first(2),
    turns ? 1 : 0,
    stride,
  ]);
}
