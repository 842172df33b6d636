import { SkymathError } from "../common/errors";
import { Cursor } from "./gguf_cursor";
import { checkWhole, mergeParts } from "./gguf_split";
import type { GgufFile, GgufTensor } from "./gguf_types";
import { readValue } from "./gguf_values";
import { type Metadata, type MetaValue, metaNumber } from "./meta";
import type { WeightSource } from "./source";
import { SplitSource } from "./split_source";
import { rowBytes, tensorTypes, typeOfId } from "./types";

export type { GgufFile, GgufTensor } from "./gguf_types";
export type { MetaValue } from "./meta";

const MAGIC = 0x46554747; // "GGUF" read as a little-endian u32
const MAX_DIMENSIONS = 4;
const MAX_ALIGNMENT = 1 << 20;
/** Real files have below a hundred entries and some thousand tensors; bounds what a bad one becomes. */
const MOST = 1 << 16;
/** Least bytes of an entry (key length, type, value) and of a tensor's record. */
const LEAST_ENTRY = 13;
const LEAST_TENSOR = 32;

/**
 * Reads a GGUF file's header (version 2 or 3, little endian), or those of all parts of a split one,
 * never the tensors' data. Whatever the bytes are, it ends in a checked header or in a
 * `SkymathError` of kind "model".
 */
export async function readGguf(source: WeightSource): Promise<GgufFile> {
  if (source instanceof SplitSource) {
    const headers: GgufFile[] = [];
    for (const part of source.parts) headers.push(await readHeader(part));
    return mergeParts(source.parts, headers);
  }
  const header = await readHeader(source);
  checkWhole(header, source);
  return header;
}

async function readHeader(source: WeightSource): Promise<GgufFile> {
  const cursor = new Cursor(source);
  const counts = await cursor.parse((c) => readStart(c, source));
  const metadata = new Map<string, MetaValue>();
  for (let i = 0; i < counts.entries; i++) {
    const [key, value] = await cursor.parse((c) => {
      const name = c.string(`the name of entry ${i}`);
      return [name, readValue(c, name)] as const;
    });
    if (key === "") throw damaged(source, `entry ${i} has no name`);
    if (metadata.has(key)) throw damaged(source, `the entry ${quote(key)} is there twice`);
    metadata.set(key, value);
  }
  const listed: GgufTensor[] = [];
  for (let i = 0; i < counts.tensors; i++) {
    listed.push(await cursor.parse((c) => readTensor(c, i, source)));
  }
  return { metadata, tensors: placeTensors(listed, cursor.position, metadata, source) };
}

function readStart(cursor: Cursor, source: WeightSource): { entries: number; tensors: number } {
  const notGguf = (found: string) =>
    new SkymathError({
      kind: "model",
      message: `${source.name} is not a model file that can be opened.`,
      needed: "a little-endian GGUF file of version 2 or 3",
      found,
      remedy: "Convert the model to GGUF, or fetch it in that form.",
    });
  if (source.size < 24) throw notGguf(`a file of ${source.size} bytes`);
  if (cursor.u32() !== MAGIC) throw notGguf('a file that does not begin with "GGUF"');
  const version = cursor.u32();
  if (version !== 2 && version !== 3) {
    const swapped = version > 0 && version % 2 ** 24 === 0;
    throw notGguf(swapped ? "a big-endian GGUF file" : `GGUF version ${version}`);
  }
  const tensors = cursor.count("the number of tensors", LEAST_TENSOR);
  const entries = cursor.count("the number of entries", LEAST_ENTRY);
  if (tensors > MOST || entries > MOST) {
    throw damaged(source, `it counts ${entries} entries and ${tensors} tensors`);
  }
  return { tensors, entries };
}

/** One tensor's record; its offset still counts from the start of the data. */
function readTensor(cursor: Cursor, index: number, source: WeightSource): GgufTensor {
  const name = cursor.string(`the name of tensor ${index}`);
  if (name === "") throw damaged(source, `tensor ${index} has no name`);
  const count = cursor.u32();
  if (count < 1 || count > MAX_DIMENSIONS) {
    throw damaged(source, `the tensor ${quote(name)} has ${count} dimensions`);
  }
  const dimensions: number[] = [];
  for (let i = 0; i < count; i++) dimensions.push(Number(cursor.u64()));
  const id = cursor.u32();
  const offset = Number(cursor.u64());
  const type = typeOfId(id);
  if (type === undefined) {
    throw new SkymathError({
      kind: "model",
      message: `${source.name}: the tensor ${quote(name)} has tensor type ${id}, which is unknown.`,
      needed: "a tensor type of the GGUF specification",
      found: `type ${id}`,
      remedy: "The file is damaged or newer than this program: fetch it again or in another type.",
    });
  }
  const cols = dimensions[0]!;
  const rows = dimensions.slice(1).reduce((product, size) => product * size, 1);
  const shape = dimensions.join(" × ");
  if (!Number.isSafeInteger(rows * cols) || rows * cols < 1) {
    throw damaged(source, `the tensor ${quote(name)} has the impossible shape ${shape}`);
  }
  if (cols % tensorTypes[type].blockSize !== 0) {
    throw damaged(source, `the tensor ${quote(name)} (${type}) has rows of ${cols} values`);
  }
  const bytes = rows * rowBytes(type, cols);
  return { name, rows, cols, dimensions: count, type, offset, bytes };
}

/** Makes offsets absolute and checks that every tensor has its own bytes inside the file. */
function placeTensors(
  listed: readonly GgufTensor[],
  headerEnd: number,
  metadata: Metadata,
  source: WeightSource,
): ReadonlyMap<string, GgufTensor> {
  const alignment = readAlignment(metadata, source);
  const dataStart = Math.ceil(headerEnd / alignment) * alignment;
  const tensors = new Map<string, GgufTensor>();
  for (const tensor of listed) {
    const placed = { ...tensor, offset: dataStart + tensor.offset };
    if (tensors.has(tensor.name)) {
      throw damaged(source, `the tensor ${quote(tensor.name)} is there twice`);
    }
    if (tensor.offset % alignment !== 0) {
      const at = `the data of ${quote(tensor.name)} begins at ${tensor.offset}`;
      throw damaged(source, `${at}, which is not a multiple of ${alignment}`);
    }
    if (!(placed.offset + placed.bytes <= source.size)) throw cutOff(placed, source);
    tensors.set(tensor.name, placed);
  }
  const inOrder = [...tensors.values()].sort((a, b) => a.offset - b.offset);
  inOrder.forEach((tensor, i) => {
    const next = inOrder[i + 1];
    if (next && tensor.offset + tensor.bytes > next.offset) {
      throw damaged(source, `${quote(tensor.name)} and ${quote(next.name)} overlap`);
    }
  });
  return tensors;
}

function readAlignment(metadata: Metadata, source: WeightSource): number {
  const alignment = metaNumber(metadata, "general.alignment", 32);
  if (Number.isInteger(alignment) && alignment >= 1 && alignment <= MAX_ALIGNMENT) return alignment;
  throw damaged(source, `general.alignment is ${alignment}, not a whole number above 0`);
}

function cutOff(tensor: GgufTensor, source: WeightSource): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${source.name} ends before the data of ${quote(tensor.name)}.`,
    needed: `${tensor.offset + tensor.bytes} bytes`,
    found: `${source.size} bytes`,
    remedy: "The file is cut off: fetch it again.",
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
  return /^[\w.]{1,80}$/.test(name) ? name : JSON.stringify(name.slice(0, 80));
}
