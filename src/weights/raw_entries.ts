import { readGguf } from "./gguf";
import { Cursor } from "./gguf_cursor";
import { readValue } from "./gguf_values";
import type { GgufEntry } from "./gguf_writer";
import type { WeightSource } from "./source";
import { SplitSource } from "./split_source";

/** Magic number, version, and the counts of tensors and entries. */
const START_BYTES = 24;

/** A GGUF file's metadata byte for byte, so that they can be written into another file. */
export async function readRawEntries(whole: WeightSource): Promise<GgufEntry[]> {
  const source = whole instanceof SplitSource ? whole.parts[0]! : whole;
  const { metadata } = await readGguf(whole);
  const cursor = new Cursor(source);
  await cursor.parse((c) => c.bytes(START_BYTES));
  const entries: GgufEntry[] = [];
  while (entries.length < metadata.size) {
    const key = await cursor.parse((c) => c.string("the name of an entry"));
    const start = cursor.position;
    await cursor.parse((c) => readValue(c, key));
    const value = await source.read(start, cursor.position - start);
    entries.push([key, { type: "raw", value }]);
  }
  return entries;
}
