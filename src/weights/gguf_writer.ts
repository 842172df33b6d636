import { SkymathError } from "../common/errors";
import type { GgufTensor } from "./gguf";
import { type GgmlType, rowBytes, tensorTypes } from "./types";

/** A metadata value with the type in which a GGUF file holds it. */
export type TypedValue =
  | { readonly type: "u16" | "u32" | "i32" | "f32"; readonly value: number }
  | { readonly type: "bool"; readonly value: boolean }
  | { readonly type: "string"; readonly value: string }
  | { readonly type: "strings"; readonly value: readonly string[] }
  | { readonly type: "f32s" | "i32s"; readonly value: ArrayLike<number> }
  /** As another file has it: the type's number, then the value. */
  | { readonly type: "raw"; readonly value: Uint8Array };

/** One entry of a file's metadata. */
export type GgufEntry = readonly [key: string, value: TypedValue];

/** A tensor that a file is to hold: [rows, cols], or a vector where `rows` is null. */
export interface TensorRecord {
  readonly name: string;
  readonly rows: number | null;
  readonly cols: number;
  readonly type: GgmlType;
}

/** The bytes before a file's data, padded, with the place that each tensor gets behind them. */
export interface GgufHeader {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tensors: readonly GgufTensor[];
  /** Of the whole file. */
  readonly size: number;
}

const ALIGNMENT = 32;
const ARRAY = 9;

/** How one value of each type is written, and the number that stands for the type. */
const SCALARS = {
  u16: scalar(2, (bytes, value: number) =>
    bytes.number(2, (view, at) => view.setUint16(at, value, true)),
  ),
  u32: scalar(4, (bytes, value: number) => bytes.u32(value)),
  i32: scalar(5, (bytes, value: number) =>
    bytes.number(4, (view, at) => view.setInt32(at, value, true)),
  ),
  f32: scalar(6, (bytes, value: number) =>
    bytes.number(4, (view, at) => view.setFloat32(at, value, true)),
  ),
  bool: scalar(7, (bytes, value: boolean) => bytes.raw(Uint8Array.of(value ? 1 : 0))),
  string: scalar(8, (bytes, value: string) => bytes.text(value)),
};
const LISTS = { strings: "string", f32s: "f32", i32s: "i32" } as const;

function scalar<T>(id: number, put: (bytes: Bytes, value: T) => void) {
  return { id, put };
}

/**
 * The header of a GGUF file (version 3, little endian, alignment 32) of these metadata and tensors;
 * the tensors' data follow in this order, each padded to the alignment.
 */
export function writeGgufHeader(
  metadata: Iterable<GgufEntry>,
  records: readonly TensorRecord[],
): GgufHeader {
  const entries = [...metadata];
  const bytes = new Bytes();
  bytes.raw(new TextEncoder().encode("GGUF"));
  bytes.u32(3);
  bytes.u64(records.length);
  bytes.u64(entries.length);
  for (const [key, value] of entries) {
    bytes.text(key);
    writeValue(bytes, value);
  }
  let dataBytes = 0;
  const placed = records.map((record) => {
    const shape = record.rows === null ? [record.cols] : [record.cols, record.rows];
    const tensor = {
      ...{ ...record, rows: record.rows ?? 1, dimensions: shape.length },
      ...{ offset: dataBytes, bytes: sizeOf(record) },
    };
    bytes.text(record.name);
    bytes.u32(shape.length);
    for (const size of shape) bytes.u64(size);
    bytes.u32(tensorTypes[record.type].id);
    bytes.u64(dataBytes);
    dataBytes += aligned(tensor.bytes);
    return tensor;
  });
  const header = bytes.padded(ALIGNMENT);
  const tensors = placed.map((tensor) => ({ ...tensor, offset: header.length + tensor.offset }));
  return { bytes: header, tensors, size: header.length + dataBytes };
}

/** Bytes up to the next tensor's data. */
const aligned = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

function sizeOf({ name, rows, cols, type }: TensorRecord): number {
  if (cols % tensorTypes[type].blockSize !== 0) {
    throw new SkymathError({
      kind: "input",
      message: `${name} cannot be written in ${type}.`,
      needed: `rows of a multiple of ${tensorTypes[type].blockSize} values`,
      found: `${cols}`,
      remedy: "Choose another type.",
    });
  }
  return (rows ?? 1) * rowBytes(type, cols);
}

function writeValue(bytes: Bytes, typed: TypedValue): void {
  if (typed.type === "raw") {
    bytes.raw(typed.value);
    return;
  }
  if (Object.hasOwn(LISTS, typed.type)) {
    const { id, put } = SCALARS[LISTS[typed.type as keyof typeof LISTS]];
    const items = typed.value as ArrayLike<never>;
    bytes.u32(ARRAY);
    bytes.u32(id);
    bytes.u64(items.length);
    for (let i = 0; i < items.length; i++) put(bytes, items[i]!);
    return;
  }
  const { id, put } = SCALARS[typed.type as keyof typeof SCALARS];
  bytes.u32(id);
  put(bytes, typed.value as never);
}

/** Bytes that grow as they are written. */
class Bytes {
  #bytes = new Uint8Array(4096);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;
  readonly #utf8 = new TextEncoder();

  u32(value: number): void {
    this.number(4, (view, at) => view.setUint32(at, value, true));
  }

  u64(value: number): void {
    this.number(8, (view, at) => view.setBigUint64(at, BigInt(value), true));
  }

  text(value: string): void {
    const bytes = this.#utf8.encode(value);
    this.u64(bytes.length);
    this.raw(bytes);
  }

  number(size: number, put: (view: DataView, at: number) => void): void {
    const at = this.#room(size); // which may take a new view
    put(this.#view, at);
  }

  raw(bytes: Uint8Array): void {
    const at = this.#room(bytes.length);
    this.#bytes.set(bytes, at);
  }

  /** All bytes, with zeros up to a multiple of `to`. */
  padded(to: number): Uint8Array<ArrayBuffer> {
    this.#room((to - (this.#length % to)) % to);
    return this.#bytes.slice(0, this.#length);
  }

  #room(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      larger.set(this.#bytes);
      this.#bytes = larger;
      this.#view = new DataView(larger.buffer);
    }
    return at;
  }
}
