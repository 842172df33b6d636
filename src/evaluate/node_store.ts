/** @file A run's file on disk, with a lock file beside it. */
import { type FileHandle, open } from "node:fs/promises";
import { SkymathError } from "../common/errors";
import { type LockOwner, releaseLock, takeLock } from "../common/node_lock";
import type { RunStore } from "./store";

const CHUNK = 1 << 20;

export class NodeStore implements RunStore {
  readonly name: string;
  readonly #file: FileHandle;
  readonly #lock: string;

  private constructor(name: string, file: FileHandle, lock: string) {
    this.name = name;
    this.#file = file;
    this.#lock = lock;
  }

  /**
   * Opens the file at `path`, making it where there is none, for this process alone. Throws an
   * `input` error while another process has it, and when it cannot be written.
   */
  static async open(path: string): Promise<NodeStore> {
    const lock = `${path}.lock`;
    const taken = await writable(path, () => takeLock(lock));
    if (taken !== null) throw inUse(lock, path, taken.owner);
    try {
      return new NodeStore(path, await writable(path, () => open(path, "a+")), lock);
    } catch (error) {
      await releaseLock(lock);
      throw error;
    }
  }

  read(): AsyncIterable<Uint8Array> {
    return chunksOf(this.#file);
  }

  async truncate(bytes: number): Promise<void> {
    await writable(this.name, () => this.#file.truncate(bytes));
  }

  async append(text: string): Promise<void> {
    await writable(this.name, async () => {
      await this.#file.appendFile(text);
      await this.#file.datasync();
    });
  }

  async close(): Promise<void> {
    await this.#file.close();
    await releaseLock(this.#lock);
  }
}

/** The bytes of a file that is only read. Throws an `input` error where it cannot be opened. */
export async function* readChunks(path: string): AsyncGenerator<Uint8Array, void> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (cause) {
    throw new SkymathError(
      { kind: "input", message: `The file ${path} cannot be opened.`, found: said(cause) },
      { cause },
    );
  }
  try {
    yield* chunksOf(file);
  } finally {
    await file.close();
  }
}

/** Chunks in one buffer that is used again for the next. */
async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array, void> {
  const buffer = new Uint8Array(CHUNK);
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, CHUNK, at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

function inUse(lock: string, path: string, owner: LockOwner | null): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `Another process writes ${path}.`,
    needed: "a file that no other run writes",
    found: owner === null ? `the lock ${lock}` : `process ${owner.pid} on ${owner.host}`,
    remedy: `Wait for it, give another --out, or delete ${lock} if that process is gone.`,
  });
}

/** Does what writing takes; the system's errors become `input` errors that name the file. */
async function writable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof SkymathError) throw cause;
    throw new SkymathError(
      {
        kind: "input",
        message: `The run cannot be written to ${path}.`,
        found: said(cause),
        remedy: "Give a file in a folder that is there and can be written, with space left.",
      },
      { cause },
    );
  }
}

const said = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause));
