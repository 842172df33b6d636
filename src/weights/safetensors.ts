/** @file Reader of safetensors files: a JSON header, then the tensors' bytes without a gap. */
import { SkymathError } from "../common/errors";
import { decodeFloats, type FloatType, floatBytes } from "./floats";
import type { WeightSource } from "./source";

/** Bytes of a value of each element type that a safetensors file may hold. */
const elementBytes: Readonly<Record<string, number>> = {
  ...floatBytes,
  ...{ BOOL: 1, U8: 1, I8: 1, F8_E4M3: 1, F8_E5M2: 1, U16: 2, I16: 2 },
  ...{ U32: 4, I32: 4, U64: 8, I64: 8 },
};

/** A tensor of a safetensors file: what it is made of and where its bytes lie. */
export interface SafetensorsTensor {
  readonly name: string;
  /** The element type as the file writes it: F32, F16, BF16, I64, … */
  readonly type: string;
  readonly shape: readonly number[];
  /** Place of its first byte in the file. */
  readonly offset: number;
  readonly bytes: number;
}

/** The header of a safetensors file. */
export interface SafetensorsFile {
  readonly metadata: ReadonlyMap<string, string>;
  readonly tensors: ReadonlyMap<string, SafetensorsTensor>;
}

const MAX_HEADER = 100_000_000; // the format's own bound
const MAX_DIMENSIONS = 16;

/**
 * Reads a safetensors header, never the tensors' data. Whatever the bytes are, it ends in a checked
 * header (every tensor has its own bytes inside the file) or in a `SkymathError` of kind "model".
 */
export async function readSafetensors(source: WeightSource): Promise<SafetensorsFile> {
  const { entries, dataStart } = await readHeader(source);
  const metadata = new Map<string, string>();
  const tensors = new Map<string, SafetensorsTensor>();
  for (const [name, entry] of entries) {
    if (name === "__metadata__") {
      for (const [key, value] of Object.entries(objectOf(source, name, entry))) {
        if (typeof value !== "string")
          throw damaged(source, `its metadata ${quote(key)} is no text`);
        metadata.set(key, value);
      }
    } else tensors.set(name, readEntry(source, name, entry, dataStart));
  }
  checkPlaces(source, [...tensors.values()], dataStart);
  return { metadata, tensors };
}

/**
 * Values [product of the shape] of a tensor, as f32, or the `count` of them from `first`. Throws a
 * `model` error for a tensor that is not of floating-point numbers.
 */
export async function readSafetensorsValues(
  source: WeightSource,
  tensor: SafetensorsTensor,
  first = 0,
  count = elementCount(tensor.shape) - first,
): Promise<Float32Array<ArrayBuffer>> {
  const type = floatTypeOf(source, tensor);
  const each = floatBytes[type];
  return decodeFloats(type, await source.read(tensor.offset + first * each, count * each));
}

/** Product of a shape's dimensions; 1 for a scalar. */
export function elementCount(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

function floatTypeOf(source: WeightSource, { name, type }: SafetensorsTensor): FloatType {
  if (Object.hasOwn(floatBytes, type)) return type as FloatType;
  throw new SkymathError({
    kind: "model",
    message: `${source.name}: the tensor ${quote(name)} cannot be read.`,
    needed: `floating-point numbers (${Object.keys(floatBytes).join(", ")})`,
    found: type,
    remedy: "Use a file of this model that is not quantised.",
  });
}

async function readHeader(
  source: WeightSource,
): Promise<{ entries: [string, unknown][]; dataStart: number }> {
  if (source.size < 10) throw notSafetensors(source, `a file of ${source.size} bytes`);
  const start = await source.read(0, 9);
  const view = new DataView(start.buffer, start.byteOffset);
  const length = view.getUint32(4, true) * 2 ** 32 + view.getUint32(0, true);
  if (length < 2 || length > MAX_HEADER || 8 + length > source.size || start[8] !== 0x7b) {
    throw notSafetensors(source, `a file of ${source.size} bytes that begins otherwise`);
  }
  const bytes = await source.read(8, length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw damaged(source, "its header is not JSON");
  }
  return { entries: Object.entries(objectOf(source, "header", header)), dataStart: 8 + length };
}

function readEntry(
  source: WeightSource,
  name: string,
  entry: unknown,
  dataStart: number,
): SafetensorsTensor {
  const { dtype: type, shape, data_offsets: place } = objectOf(source, name, entry);
  if (typeof type !== "string" || !Object.hasOwn(elementBytes, type)) {
    throw damaged(
      source,
      `the tensor ${quote(name)} is of the unknown type ${quote(String(type))}`,
    );
  }
  if (!isSizes(shape) || shape.length > MAX_DIMENSIONS) {
    throw damaged(source, `the tensor ${quote(name)} has no proper shape`);
  }
  const bytes = elementCount(shape) * elementBytes[type]!;
  if (!isSizes(place) || place.length !== 2 || place[1]! - place[0]! !== bytes) {
    const found = `${JSON.stringify(place)?.slice(0, 60)} for ${bytes} bytes`;
    throw damaged(source, `the tensor ${quote(name)} has the place ${found}`);
  }
  if (!(dataStart + place[1]! <= source.size)) {
    throw new SkymathError({
      kind: "model",
      message: `${source.name} ends before the data of ${quote(name)}.`,
      needed: `${dataStart + place[1]!} bytes`,
      found: `${source.size} bytes`,
      remedy: "The file is cut off: fetch it again.",
    });
  }
  return { name, type, shape, offset: dataStart + place[0]!, bytes };
}

/** The format allows neither overlaps nor gaps, nor bytes after the last tensor. */
function checkPlaces(
  source: WeightSource,
  tensors: readonly SafetensorsTensor[],
  dataStart: number,
): void {
  let end = dataStart;
  const inOrder = [...tensors].sort((a, b) => a.offset - b.offset || a.bytes - b.bytes);
  for (const { name, offset, bytes } of inOrder) {
    if (offset < end) throw damaged(source, `${quote(name)} overlaps another tensor`);
    if (offset > end) throw damaged(source, `there is a gap before ${quote(name)}`);
    end = offset + bytes;
  }
  if (end !== source.size) throw damaged(source, `${source.size - end} bytes follow the tensors`);
}

function isSizes(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}

function objectOf(source: WeightSource, name: string, value: unknown): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Record<string, unknown>;
  }
  throw damaged(source, `its entry ${quote(name)} is no JSON object`);
}

function notSafetensors(source: WeightSource, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${source.name} is not a safetensors file.`,
    needed: "a header's length, a JSON header, then the tensors",
    found,
    remedy: "Check the file, or fetch it again.",
  });
}

function damaged(source: WeightSource, what: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${source.name} is damaged: ${what}.`,
    remedy: "Fetch the file again.",
  });
}

/** A name from the file, made safe to show: quoted, and cut when long. */
function quote(name: string): string {
  return /^[\w.]{1,100}$/.test(name) ? name : JSON.stringify(name.slice(0, 100));
}
