import { readGguf } from "../../../src/weights/gguf";
import { BufferSource } from "../../../src/weights/source";
import { tensorTypes } from "../../../src/weights/types";
import * as gguf from "./gguf_builder";

/** What a part says of itself; what is left out is right. */
export interface SplitKeys {
  readonly no?: number;
  readonly count?: number;
  readonly tensors?: number;
}

/** The name of part `number` (from 1) of `count`. */
export const partName = (number: number, count: number, stem = "model"): string =>
  `${stem}-${String(number).padStart(5, "0")}-of-${String(count).padStart(5, "0")}.gguf`;

/** The parts of a model file, as gguf-split writes them: metadata in the first, tensors in turn. */
export async function splitFile(
  whole: Uint8Array<ArrayBuffer>,
  count: number,
  keys: readonly SplitKeys[] = [],
): Promise<Uint8Array<ArrayBuffer>[]> {
  const { metadata, tensors } = await readGguf(new BufferSource(whole, "whole"));
  const all = [...tensors.values()];
  const own = whole.subarray(24, indexOf(whole, gguf.text(all[0]!.name)));
  const each = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => {
    const here = all.slice(i * each, (i + 1) * each);
    const { no = i, count: stated = count, tensors: total = all.length } = keys[i] ?? {};
    const split = [
      gguf.entry("split.no", 2, gguf.u16(no)),
      gguf.entry("split.count", 2, gguf.u16(stated)),
      gguf.entry("split.tensors.count", 5, gguf.u32(total)),
    ];
    let dataBytes = 0;
    const records = here.map(({ name, rows, cols, type, bytes }) => {
      const shape = rows === 1 ? [cols] : [cols, rows];
      const record = gguf.tensor(name, shape, tensorTypes[type].id, dataBytes);
      dataBytes += Math.ceil(bytes / 32) * 32;
      return record;
    });
    const entries = i === 0 ? [own, ...split] : split;
    const entryCount = split.length + (i === 0 ? metadata.size : 0);
    const file = gguf.buildGguf({ entries, entryCount, tensors: records, dataBytes });
    let at = file.length - dataBytes;
    for (const { offset, bytes } of here) {
      file.set(whole.subarray(offset, offset + bytes), at);
      at += Math.ceil(bytes / 32) * 32;
    }
    return file;
  });
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = 0; at < bytes.length; at++) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  throw new Error("The bytes are not there.");
}
