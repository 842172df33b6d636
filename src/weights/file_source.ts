import { checkRange, unreadable, type WeightSource } from "./source";

/** A file that was picked or dropped in the page; only the slices asked for are read. */
export class FileSource implements WeightSource {
  readonly name: string;
  readonly #blob: Blob;

  constructor(blob: Blob, name = blob instanceof File ? blob.name : "the file") {
    this.#blob = blob;
    this.name = name;
  }

  get size(): number {
    return this.#blob.size;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    const slice = this.#blob.slice(offset, offset + length);
    let bytes: Uint8Array<ArrayBuffer>;
    try {
      bytes = new Uint8Array(await slice.arrayBuffer());
    } catch (cause) {
      // Browsers refuse a file that was changed or moved after it was picked.
      throw unreadable(this.name, cause instanceof Error ? cause.message : String(cause), cause);
    }
    if (bytes.length !== length) {
      throw unreadable(this.name, `${bytes.length} of ${length} bytes at ${offset}`);
    }
    return bytes;
  }
}
