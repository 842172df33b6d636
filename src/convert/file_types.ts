import type { WritableType } from "../weights/quantise";
import { tensorTypes } from "../weights/types";
import type { RowReader } from "./rows";

/** What a user may ask a file to be. */
export const FILE_TYPES = ["q4_0", "q4_k", "q8_0", "f16", "bf16", "f32"] as const;

export type FileType = (typeof FILE_TYPES)[number];

/** What `general.file_type` says of each. */
const ids: Readonly<Record<FileType, number>> = {
  ...{ f32: 0, f16: 1, q4_0: 2, q8_0: 7, q4_k: 14, bf16: 32 },
};

const matrixTypes: Readonly<Record<FileType, WritableType>> = {
  ...{ f32: "F32", f16: "F16", bf16: "BF16", q8_0: "Q8_0", q4_0: "Q4_0", q4_k: "Q4_K" },
};

/** The number that stands for a file's type. */
export function fileTypeId(type: FileType): number {
  return ids[type];
}

/**
 * The type of one tensor in a file of `type`: norms are F32; in q4_k the output head is Q6_K, as
 * llama.cpp has it. Rows that a type's blocks do not fit get the next wider type that does, and
 * `instead` says which was meant.
 */
export function tensorType(
  type: FileType,
  name: string,
  { rows, cols }: RowReader,
  tied: boolean,
): { type: WritableType; instead?: WritableType } {
  if (rows === 1) return { type: "F32" };
  const head = name === "output.weight" || (tied && name === "token_embd.weight");
  const meant = type === "q4_k" && head ? "Q6_K" : matrixTypes[type];
  const wider: readonly WritableType[] = [meant, "Q8_0", "F16"];
  const fits = wider.find((each) => cols % tensorTypes[each].blockSize === 0)!;
  return fits === meant ? { type: meant } : { type: fits, instead: meant };
}
