/** @file A run's folder among the page's own files (OPFS); lives in a worker. */
import { SkymathError } from "../common/errors";
import { type WorkerFile, writeAll } from "../common/sync_access";
import type { LearnStore } from "./store";

/** Reads a run's files; another tab may write them meanwhile. */
export class OpfsLearnFiles {
  readonly name: string;
  protected readonly folder: FileSystemDirectoryHandle;

  protected constructor(name: string, folder: FileSystemDirectoryHandle) {
    this.name = name;
    this.folder = folder;
  }

  /** Names of the runs that are kept. */
  static async list(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of (await runsFolder()).keys()) names.push(name);
    return names.sort();
  }

  /** Looks into the folder `learn/NAME`. */
  static async look(name: string): Promise<OpfsLearnFiles> {
    return new OpfsLearnFiles(name, await (await runsFolder()).getDirectoryHandle(name));
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = await this.file(path, false);
    return file === null ? null : new Uint8Array(await (await file.getFile()).arrayBuffer());
  }

  protected async file(path: string, create: boolean): Promise<WorkerFile | null> {
    const parts = path.split("/");
    const name = parts.pop()!;
    let folder: FileSystemDirectoryHandle | null = this.folder;
    for (const part of parts) {
      const here: FileSystemDirectoryHandle = folder;
      folder = await found(() => here.getDirectoryHandle(part, { create }));
      if (folder === null) return null;
    }
    const last = folder;
    return (await found(() => last.getFileHandle(name, { create }))) as WorkerFile | null;
  }
}

/** A run's files for the one tab that goes on with it. */
export class OpfsLearnStore extends OpfsLearnFiles implements LearnStore {
  readonly #release: () => void;
  /** A file lets in one writer at a time. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(name: string, folder: FileSystemDirectoryHandle, release: () => void) {
    super(name, folder);
    this.#release = release;
  }

  /** Opens the folder, making it where there is none. Throws an `input` error while another tab has it. */
  static async open(name: string): Promise<OpfsLearnStore> {
    const release = await lock(name);
    try {
      const folder = await (await runsFolder()).getDirectoryHandle(name, { create: true });
      return new OpfsLearnStore(name, folder, release);
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Removes a run. Throws an `input` error while it is written. */
  static async remove(name: string): Promise<void> {
    const release = await lock(name);
    try {
      await (await runsFolder()).removeEntry(name, { recursive: true });
    } finally {
      release();
    }
  }

  async write(path: string, data: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
    await this.#inTurn(path, async () => {
      const beside = (await this.file(`${path}.new`, true))!;
      const access = await beside.createSyncAccessHandle();
      try {
        access.truncate(0);
        writeAll(access, bytes, 0);
      } finally {
        access.close();
      }
      await beside.move(path.split("/").at(-1)!); // replaces what is there
    });
  }

  async append(path: string, text: string): Promise<void> {
    await this.#inTurn(path, async () => {
      const access = await (await this.file(path, true))!.createSyncAccessHandle();
      const end = access.getSize();
      try {
        writeAll(access, new TextEncoder().encode(text), end);
      } catch (error) {
        access.truncate(end); // half a line is no line
        throw error;
      } finally {
        access.close();
      }
    });
  }

  async close(): Promise<void> {
    await this.#writing;
    this.#release();
  }

  #inTurn(path: string, work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work).catch((cause) => {
      throw notWritten(`${this.name}/${path}`, cause);
    });
    this.#writing = turn.catch(() => {});
    return turn;
  }
}

/** Keeps a run for this tab until what it resolves to is called. Throws an `input` error while another has it. */
function lock(name: string): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const hold = (got: Lock | null) =>
      got === null ? reject(taken(name)) : new Promise<void>((release) => resolve(release));
    navigator.locks.request(`skymath-learn-${name}`, { ifAvailable: true }, hold).catch(reject);
  });
}

async function runsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle("learn", { create: true });
}

/** What a handle's getter finds; null where there is nothing. */
async function found<T>(get: () => Promise<T>): Promise<T | null> {
  try {
    return await get();
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return null;
    throw error;
  }
}

function taken(name: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `The run ${name} goes on already, here or in another tab.`,
    needed: "a run that nobody writes",
    found: "one that is being written",
    remedy: "Stop it there, or wait for its end.",
  });
}

function notWritten(path: string, cause: unknown): SkymathError {
  return new SkymathError(
    {
      kind: "storage",
      message: `${path} cannot be kept.`,
      found: cause instanceof Error ? cause.message : String(cause),
      remedy: "Free some space: delete runs or models that are not needed, then continue the run.",
    },
    { cause },
  );
}
