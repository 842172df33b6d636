import { type SourceFolder, unusable } from "../../../src/convert/folder";
import { readGguf } from "../../../src/weights/gguf";
import { type GgufEntry, writeGgufHeader } from "../../../src/weights/gguf_writer";
import type { Metadata } from "../../../src/weights/meta";
import { BufferSource } from "../../../src/weights/source";

/** A folder in memory; objects become JSON files. */
export function memoryFolder(files: Readonly<Record<string, Uint8Array | object>>): SourceFolder {
  return {
    name: "model",
    files: Object.keys(files),
    async open(file) {
      const content = files[file];
      if (content === undefined) throw unusable(this, file, "a file", "none");
      const bytes = content instanceof Uint8Array ? content : utf8(JSON.stringify(content));
      return new BufferSource(bytes.slice(), file);
    },
  };
}

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** The metadata that readers find in a file with these entries. */
export async function metadataOf(entries: readonly GgufEntry[]): Promise<Metadata> {
  const { bytes } = writeGgufHeader(entries, []);
  return (await readGguf(new BufferSource(bytes, "a.gguf"))).metadata;
}
