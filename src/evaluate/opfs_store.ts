/** @file A run's file in the browser's own file system (OPFS), for a worker. */
import { SkymathError } from "../common/errors";
import { type SyncAccess, type WorkerFile, writeAll } from "../common/sync_access";
import type { RunStore } from "./store";

const CHUNK = 1 << 20;

export class OpfsStore implements RunStore {
  readonly name: string;
  readonly #access: SyncAccess;

  private constructor(name: string, access: SyncAccess) {
    this.name = name;
    this.#access = access;
  }

  /**
   * Opens the file of that name, making it where there is none, for this worker alone. Throws an
   * `input` error while another tab has it, and where the browser keeps no files.
   */
  static async open(folder: FileSystemDirectoryHandle, name: string): Promise<OpfsStore> {
    try {
      const file = (await folder.getFileHandle(name, { create: true })) as WorkerFile;
      return new OpfsStore(name, await file.createSyncAccessHandle());
    } catch (cause) {
      const taken = cause instanceof Error && cause.name === "NoModificationAllowedError";
      throw new SkymathError(
        {
          kind: "input",
          message: taken ? `Another tab writes ${name}.` : `The run ${name} cannot be kept.`,
          needed: "a file that this page alone writes",
          found: cause instanceof Error ? cause.message : String(cause),
          remedy: taken
            ? "Stop it there, or begin another run."
            : "Allow this site to store data; private windows may refuse it.",
        },
        { cause },
      );
    }
  }

  async *read(): AsyncGenerator<Uint8Array, void> {
    const buffer = new Uint8Array(CHUNK);
    for (let at = 0; ; ) {
      const bytes = this.#access.read(buffer, { at });
      if (bytes === 0) return;
      at += bytes;
      yield buffer.subarray(0, bytes);
    }
  }

  async truncate(bytes: number): Promise<void> {
    this.#access.truncate(bytes);
    this.#access.flush();
  }

  async append(text: string): Promise<void> {
    const bytes = new TextEncoder().encode(text);
    const end = this.#access.getSize();
    try {
      writeAll(this.#access, bytes, end);
    } catch (cause) {
      this.#access.truncate(end); // half a line is no line
      throw new SkymathError(
        {
          kind: "input",
          message: `The run ${this.name} cannot be written on.`,
          found: cause instanceof Error ? cause.message : String(cause),
          remedy: "Free some space: remove runs or models that are not needed, then continue it.",
        },
        { cause },
      );
    }
  }

  async close(): Promise<void> {
    this.#access.close();
  }
}
