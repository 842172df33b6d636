/** @file What a GGUF file will hold: its metadata, and its tensors with the rows that fill them. */
import type { GgufEntry } from "../weights/gguf_writer";
import type { WritableType } from "../weights/quantise";
import { type FileType, fileTypeId, tensorType } from "./file_types";
import type { NamedRows } from "./hf_tensors";
import type { RowReader } from "./rows";

/** A tensor to be written. */
export interface PlannedTensor {
  readonly name: string;
  readonly type: WritableType;
  readonly rows: RowReader;
}

/** A file to be written, and what the user should know of it. */
export interface ConversionPlan {
  readonly metadata: readonly GgufEntry[];
  readonly tensors: readonly PlannedTensor[];
  readonly notes: readonly string[];
  /** Closes the files that the rows come from. */
  close(): Promise<void>;
}

/** Gives each tensor its type; tensors whose rows do not suit `type` are noted. */
export function planTensors(
  named: readonly NamedRows[],
  type: FileType,
): { tensors: PlannedTensor[]; notes: string[] } {
  const tied = !named.some(({ name }) => name === "output.weight");
  const others = new Map<string, number>();
  const tensors = named.map(({ name, rows }) => {
    const { type: own, instead } = tensorType(type, name, rows, tied);
    if (instead !== undefined) {
      const what = `${own} instead of ${instead}, whose blocks do not fit rows of ${rows.cols}`;
      others.set(what, (others.get(what) ?? 0) + 1);
    }
    return { name, type: own, rows };
  });
  const notes = [...others].map(([what, count]) => `${count} tensors in ${what}`);
  return { tensors, notes };
}

/** The entries of every file that this converter writes. */
export function generalEntries(name: string, type: FileType): GgufEntry[] {
  return [
    ["general.architecture", { type: "string", value: "llama" }],
    ["general.name", { type: "string", value: name }],
    ["general.file_type", { type: "u32", value: fileTypeId(type) }],
    ["general.quantization_version", { type: "u32", value: 2 }],
    ["general.alignment", { type: "u32", value: 32 }],
  ];
}
