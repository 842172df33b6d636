/** @file A run's file on disk, with a lock file beside it. */
import { type FileHandle, open, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { SkymathError } from "../common/errors";
import type { RunStore } from "./store";

const CHUNK = 1 << 20;

/** Locks that this process holds: another process may have had its number before. */
const held = new Set<string>();

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
    await writable(path, () => takeLock(lock, path));
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

interface Owner {
  readonly pid: number;
  readonly host: string;
}

async function takeLock(lock: string, path: string): Promise<void> {
  const mine = JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner);
  for (;;) {
    try {
      const file = await open(lock, "wx");
      await file.writeFile(mine).finally(() => file.close());
      held.add(lock);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const found = await readFile(lock, "utf8").catch(() => null);
    if (found === null) continue; // given free in between
    if (isHeld(lock, found)) throw inUse(lock, path, found);
    await removeStale(lock, path, found);
  }
}

/** Moved aside first: of two processes that find the same stale lock one takes it over. */
async function removeStale(lock: string, path: string, stale: string): Promise<void> {
  const aside = `${lock}.${process.pid}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = await readFile(aside, "utf8");
  if (moved !== stale) {
    await rename(aside, lock); // another process took it over in between
    throw inUse(lock, path, moved);
  }
  await rm(aside);
}

async function releaseLock(lock: string): Promise<void> {
  held.delete(lock);
  await rm(lock, { force: true });
}

/** Whether a lock's owner may be alive; on other machines, or not yet named, it may. */
function isHeld(lock: string, content: string): boolean {
  const owner = ownerOf(content);
  if (owner === null || owner.host !== hostname()) return true;
  if (owner.pid === process.pid) return held.has(lock);
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function ownerOf(content: string): Owner | null {
  try {
    const { pid, host } = JSON.parse(content) as Partial<Owner>;
    const valid = Number.isSafeInteger(pid) && pid! > 0 && typeof host === "string";
    return valid ? { pid: pid!, host: host! } : null;
  } catch {
    return null;
  }
}

function inUse(lock: string, path: string, content: string): SkymathError {
  const owner = ownerOf(content);
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
