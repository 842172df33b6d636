/**
 * @file A file that is written from start to end in many steps and survives being stopped: it grows as
 * FILE.part with FILE.part.json beside it, which says what is written and how much of it is surely on
 * disk, and gets its name only when it is whole.
 */
import {
  type FileHandle,
  open,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from "node:fs/promises";
import { dirname } from "node:path";
import { SkymathError } from "../common/errors";
import { bytes as sized } from "../common/format";
import { releaseLock, takeLock } from "../common/node_lock";

/** What is lost at most when the process or the machine dies: so many bytes, or so long. */
const SYNC_BYTES = 256 * 1024 * 1024;
const SYNC_MS = 5000;

interface Journal {
  /** Of everything that decides the file's bytes. */
  readonly identity: string;
  /** Bytes from the start that are on disk. */
  readonly synced: number;
}

/** How a part file is opened. */
export interface PartFileOptions {
  readonly size: number;
  readonly identity: string;
  /** Bytes between two points from which writing can go on. */
  readonly syncBytes?: number;
}

/** The growing file, for this process alone. */
export class PartFile {
  readonly #path: string;
  readonly #file: FileHandle;
  readonly #options: PartFileOptions;
  #written: number;
  #synced: number;
  #syncedAt = performance.now();

  private constructor(path: string, file: FileHandle, options: PartFileOptions, from: number) {
    this.#path = path;
    this.#file = file;
    this.#options = options;
    this.#written = from;
    this.#synced = from;
  }

  /**
   * Opens the part of the file at `path`, where it was left if it has the same identity, else anew.
   * Throws an `input` error when the file is there, another process writes it, or space is short.
   */
  static async open(path: string, options: PartFileOptions): Promise<PartFile> {
    if (await stat(path).catch(() => null)) throw exists(path);
    const taken = await writable(path, () => takeLock(`${path}.lock`));
    if (taken !== null) throw inUse(path, taken.owner?.pid);
    try {
      const from = await leftAt(path, options);
      await checkSpace(path, options.size, from);
      return await writable(path, async () => {
        const file = await open(`${path}.part`, from > 0 ? "r+" : "w+");
        await file.truncate(from);
        return new PartFile(path, file, options, from);
      });
    } catch (thrown) {
      await releaseLock(`${path}.lock`);
      throw thrown;
    }
  }

  /** Bytes that are written. */
  get written(): number {
    return this.#written;
  }

  async append(bytes: Uint8Array): Promise<void> {
    await writable(this.#path, async () => {
      for (let done = 0; done < bytes.length; ) {
        const at = this.#written + done;
        const { bytesWritten } = await this.#file.write(bytes, done, bytes.length - done, at);
        done += bytesWritten;
      }
    });
    this.#written += bytes.length;
    const { syncBytes = SYNC_BYTES } = this.#options;
    const due = performance.now() - this.#syncedAt >= SYNC_MS;
    if (due || this.#written - this.#synced >= syncBytes) await this.sync();
  }

  /** Makes what is written a place to go on from. */
  async sync(): Promise<void> {
    await writable(this.#path, async () => {
      await this.#file.datasync();
      const journal: Journal = { identity: this.#options.identity, synced: this.#written };
      const draft = `${this.#path}.part.json.new`;
      await writeFile(draft, JSON.stringify(journal));
      await rename(draft, `${this.#path}.part.json`);
    });
    this.#synced = this.#written;
    this.#syncedAt = performance.now();
  }

  /** Gives the whole file its name. */
  async finish(): Promise<void> {
    if (this.#written !== this.#options.size) {
      throw new Error(`${this.#written} of ${this.#options.size} bytes are written`);
    }
    await writable(this.#path, async () => {
      await this.#file.sync();
      await rename(`${this.#path}.part`, this.#path);
      await rm(`${this.#path}.part.json`, { force: true });
    });
    await this.close();
  }

  async close(): Promise<void> {
    await this.#file.close();
    await releaseLock(`${this.#path}.lock`);
  }
}

/** Where an earlier run with the same identity stopped; 0 where there was none. */
async function leftAt(path: string, { identity, size }: PartFileOptions): Promise<number> {
  const text = await readFile(`${path}.part.json`, "utf8").catch(() => "{}");
  const part = await stat(`${path}.part`).catch(() => null);
  const { identity: found, synced } = parsed(text);
  const sound = found === identity && Number.isSafeInteger(synced) && synced! >= 0;
  if (part === null || !sound || synced! > size || synced! > part.size) return 0;
  return synced!;
}

function parsed(text: string): Partial<Journal> {
  try {
    return (JSON.parse(text) ?? {}) as Partial<Journal>;
  } catch {
    return {};
  }
}

async function checkSpace(path: string, size: number, from: number): Promise<void> {
  const disk = await statfs(dirname(path)).catch(() => null);
  const part = await stat(`${path}.part`).catch(() => null);
  if (disk === null) return;
  // What the part has past the place to go on from is given back first.
  const free = disk.bavail * disk.bsize + Math.max(0, (part?.size ?? 0) - from);
  const needed = size - from;
  if (needed <= free) return;
  throw new SkymathError({
    kind: "input",
    message: `There is too little space for ${path}.`,
    needed: sized(needed),
    found: `${sized(free)} free`,
    remedy: "Make space, or give a file on another disk.",
  });
}

function exists(path: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `${path} is there already.`,
    needed: "the name of a new file",
    remedy: "Remove it, or give another name.",
  });
}

function inUse(path: string, pid: number | undefined): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `Another process writes ${path}.`,
    found: pid === undefined ? `the lock ${path}.lock` : `process ${pid}`,
    remedy: "Wait for it, or give another name.",
  });
}

/** Does what writing takes; the system's errors become `input` errors that name the file. */
async function writable<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `${path} cannot be written.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy:
          "Give a file in a folder that is there and can be written, with space left; then the same " +
          "command goes on where it stopped.",
      },
      { cause },
    );
  }
}
