/** @file A run's folder among the page's own files (OPFS); lives in a worker. */
import type { LearnStore } from "./store";

/** What a worker's file handles can that TypeScript's own types leave out. */
interface SyncHandle {
  getSize(): number;
  truncate(size: number): void;
  write(data: Uint8Array, options: { at: number }): number;
  flush(): void;
  close(): void;
}
type WorkerFile = FileSystemFileHandle & {
  createSyncAccessHandle(): Promise<SyncHandle>;
  move(name: string): Promise<void>;
};

export class OpfsLearnStore implements LearnStore {
  readonly name: string;
  readonly #folder: FileSystemDirectoryHandle;
  /** A file lets in one writer at a time. */
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(name: string, folder: FileSystemDirectoryHandle) {
    this.name = name;
    this.#folder = folder;
  }

  /** Opens the folder `learn/NAME`, making it where there is none. */
  static async open(name: string): Promise<OpfsLearnStore> {
    const runs = await runsFolder();
    return new OpfsLearnStore(name, await runs.getDirectoryHandle(name, { create: true }));
  }

  /** Names of the runs that are kept. */
  static async list(): Promise<string[]> {
    const names: string[] = [];
    const runs = (await runsFolder()) as unknown as { keys(): AsyncIterable<string> };
    for await (const name of runs.keys()) names.push(name);
    return names.sort();
  }

  static async remove(name: string): Promise<void> {
    await (await runsFolder()).removeEntry(name, { recursive: true });
  }

  async read(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    return this.#bytes(path);
  }

  async write(path: string, data: string | Uint8Array<ArrayBuffer>): Promise<void> {
    const bytes = typeof data === "string" ? new TextEncoder().encode(data) : data;
    await this.#inTurn(async () => {
      const beside = (await this.#file(`${path}.new`, true))!;
      await put(beside, bytes);
      await beside.move(path.split("/").at(-1)!); // replaces what is there
    });
  }

  async append(path: string, text: string): Promise<void> {
    await this.#inTurn(async () => {
      const handle = await (await this.#file(path, true))!.createSyncAccessHandle();
      try {
        handle.write(new TextEncoder().encode(text), { at: handle.getSize() });
        handle.flush();
      } finally {
        handle.close();
      }
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#writing.then(work);
    this.#writing = turn.catch(() => {});
    return turn;
  }

  async close(): Promise<void> {}

  async #bytes(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const file = await this.#file(path, false);
    return file === null ? null : new Uint8Array(await (await file.getFile()).arrayBuffer());
  }

  async #file(path: string, create: boolean): Promise<WorkerFile | null> {
    const parts = path.split("/");
    const name = parts.pop()!;
    const folder = await this.#directory(parts, create);
    if (folder === null) return null;
    return (await found(() => folder.getFileHandle(name, { create }))) as WorkerFile | null;
  }

  async #directory(parts: readonly string[], create: boolean) {
    let folder: FileSystemDirectoryHandle | null = this.#folder;
    for (const part of parts) {
      const here: FileSystemDirectoryHandle = folder;
      folder = await found(() => here.getDirectoryHandle(part, { create }));
      if (folder === null) return null;
    }
    return folder;
  }
}

async function runsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle("learn", { create: true });
}

async function put(file: WorkerFile, bytes: Uint8Array): Promise<void> {
  const handle = await file.createSyncAccessHandle();
  try {
    handle.truncate(0);
    handle.write(bytes, { at: 0 });
    handle.flush();
  } finally {
    handle.close();
  }
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
