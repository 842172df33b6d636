import { type FileHandle, open } from "node:fs/promises";
import { SkymathError } from "../common/errors";
import { checkRange, unreadable, type WeightSource } from "./source";

/** A file on disk, for the command line and tests; holds one open handle until `close`. */
export class NodeFileSource implements WeightSource {
  readonly name: string;
  readonly size: number;
  readonly #handle: FileHandle;

  private constructor(name: string, size: number, handle: FileHandle) {
    this.name = name;
    this.size = size;
    this.#handle = handle;
  }

  /** Opens the file at `path`, known to users as `name`; throws a `SkymathError` when there is none. */
  static async open(path: string, name = path): Promise<NodeFileSource> {
    let handle: FileHandle;
    try {
      handle = await open(path, "r");
    } catch (cause) {
      throw new SkymathError(
        {
          kind: "model",
          message: `The model file ${path} cannot be opened.`,
          found: cause instanceof Error ? cause.message : String(cause),
          remedy: "Check the path.",
        },
        { cause },
      );
    }
    const stat = await handle.stat();
    if (stat.isFile()) return new NodeFileSource(name, stat.size, handle);
    await handle.close();
    throw new SkymathError({
      kind: "model",
      message: `${path} is not a file.`,
      needed: "a GGUF model file",
      found: stat.isDirectory() ? "a folder" : "a device or pipe",
      remedy: "Give the path of the .gguf file itself.",
    });
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    const bytes = new Uint8Array(length);
    let done = 0;
    while (done < length) {
      const { bytesRead } = await this.#handle
        .read(bytes, done, length - done, offset + done)
        .catch((cause: unknown) => {
          throw unreadable(this.name, cause instanceof Error ? cause.message : `${cause}`, cause);
        });
      if (bytesRead === 0) throw unreadable(this.name, `${done} of ${length} bytes at ${offset}`);
      done += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}
