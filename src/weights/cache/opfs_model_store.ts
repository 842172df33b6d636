/** @file The cache of the page: bytes in the origin's private file system, records in IndexedDB. */
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { SkymathError } from "../../common/errors";
import { bytes } from "../../common/format";
import { type SyncAccess, type WorkerFile, writeAll } from "../../common/sync_access";
import { FileSource } from "../file_source";
import type { WeightSource } from "../source";
import {
  asChunkRow,
  asDownloadRecord,
  asModelRecord,
  type ChunkRow,
  chunksEnd,
  type DownloadRecord,
  isModelId,
  type Kept,
  type ModelRecord,
  unbroken,
} from "./records";
import { type LockOptions, type ModelStore, type PartFile, storageError } from "./store";

interface Records extends DBSchema {
  models: { key: string; value: ModelRecord };
  parts: { key: string; value: DownloadRecord };
  /** Keyed by model and index. */
  chunks: { key: [string, number]; value: ChunkRow };
}

const DATABASE = "skymath-models";
const FOLDER = "models";
const STORES = ["models", "parts", "chunks"] as const;
/** A killed tab's file is free a moment after its lock is. */
const HANDLE_TRIES = 20;
const HANDLE_WAIT_MS = 100;

/** Needs a worker: only there a browser writes such a file in place. */
export class OpfsModelStore implements ModelStore {
  readonly #records: IDBPDatabase<Records>;
  readonly #folder: FileSystemDirectoryHandle;

  private constructor(records: IDBPDatabase<Records>, folder: FileSystemDirectoryHandle) {
    this.#records = records;
    this.#folder = folder;
  }

  /** Throws a `storage` error where the browser keeps no files for this page. */
  static async open(): Promise<OpfsModelStore> {
    try {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle(FOLDER, { create: true });
      const records = await openDB<Records>(DATABASE, 1, {
        upgrade(database) {
          for (const name of STORES) database.createObjectStore(name);
        },
      });
      return new OpfsModelStore(records, folder);
    } catch (cause) {
      throw new SkymathError(
        {
          kind: "storage",
          message: "This browser keeps no model files for this page.",
          needed: "a secure page (https or localhost) outside of a private window",
          found: cause instanceof Error ? cause.message : String(cause),
          remedy: "Open the page so, or open a model from a file: that needs no cache.",
        },
        { cause },
      );
    }
  }

  async list(): Promise<readonly Kept[]> {
    const kept: Kept[] = [];
    for (const value of await this.#records.getAll("models")) {
      const record = asModelRecord(value);
      if (record !== null) kept.push({ state: "model", record });
    }
    for (const id of await this.#records.getAllKeys("parts")) {
      const part = await this.part(id);
      if (part === null) continue;
      const done = chunksEnd(part.record, part.rows.length);
      kept.push({ state: "part", record: part.record, done });
    }
    return kept;
  }

  /** Deletes files that no record is of: left by a death between two steps of a deletion. */
  async sweep(): Promise<void> {
    for await (const id of this.#folder.keys()) {
      if (!isModelId(id) || (await this.#isKnown(id)) || (await this.isLocked(id))) continue;
      await this.locked(id, {}, async () => {
        if (!(await this.#isKnown(id))) await this.remove(id);
      });
    }
  }

  async #isKnown(id: string): Promise<boolean> {
    return (await this.model(id)) !== null || (await this.part(id)) !== null;
  }

  async model(id: string): Promise<ModelRecord | null> {
    return asModelRecord(await this.#records.get("models", id));
  }

  async open(record: ModelRecord): Promise<WeightSource> {
    const file = await this.#safely(record.file, async () => {
      const handle = await this.#folder.getFileHandle(record.id);
      return handle.getFile();
    });
    if (file.size === record.size) return new FileSource(file, record.file);
    throw new SkymathError({
      kind: "storage",
      message: `The cached copy of ${record.address} is damaged.`,
      needed: bytes(record.size),
      found: bytes(file.size),
      remedy: "Delete it from the cache and download it again.",
    });
  }

  async locked<T>(id: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
    const { signal, onWait } = options;
    const name = lockName(id);
    const now = await navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
      lock === null ? null : { result: await work() },
    );
    if (now !== null) return now.result;
    onWait?.("another tab");
    try {
      return await navigator.locks.request(name, signal === undefined ? {} : { signal }, work);
    } catch (thrown) {
      if (thrown instanceof SkymathError || !signal?.aborted) throw thrown;
      throw new SkymathError({ kind: "cancelled", message: "Stopped." }, { cause: thrown });
    }
  }

  async isLocked(id: string): Promise<boolean> {
    const { held = [] } = await navigator.locks.query();
    return held.some(({ name }) => name === lockName(id));
  }

  async part(id: string): Promise<{ record: DownloadRecord; rows: ChunkRow[] } | null> {
    const record = asDownloadRecord(await this.#records.get("parts", id));
    if (record === null) return null;
    const rows = (await this.#records.getAll("chunks", rowsOf(id))).map(asChunkRow);
    return { record, rows: unbroken(rows.filter((row) => row !== null)) };
  }

  async begin(record: DownloadRecord): Promise<void> {
    await this.#safely(record.file, async () => {
      await this.remove(record.id);
      await this.#folder.getFileHandle(record.id, { create: true });
      await this.#records.put("parts", record, record.id);
    });
  }

  async openPart(id: string): Promise<PartFile> {
    return this.#safely(id, async () => {
      const file = await this.#folder.getFileHandle(id);
      return new OpfsPart(id, await exclusive(file));
    });
  }

  async addChunk(id: string, row: ChunkRow): Promise<void> {
    await this.#safely(id, () => this.#records.put("chunks", row, [id, row.index]));
  }

  async keepChunks(id: string, count: number): Promise<void> {
    await this.#safely(id, () => this.#records.delete("chunks", rowsOf(id, count)));
  }

  async commit(record: ModelRecord): Promise<void> {
    await this.#safely(record.file, async () => {
      const change = this.#records.transaction(STORES, "readwrite", { durability: "strict" });
      await Promise.all([
        change.objectStore("models").put(record, record.id),
        change.objectStore("parts").delete(record.id),
        change.objectStore("chunks").delete(rowsOf(record.id)),
        change.done,
      ]);
    });
  }

  async remove(id: string): Promise<void> {
    await this.#safely(id, async () => {
      const change = this.#records.transaction(STORES, "readwrite");
      await Promise.all([
        change.objectStore("models").delete(id),
        change.objectStore("parts").delete(id),
        change.objectStore("chunks").delete(rowsOf(id)),
        change.done,
      ]);
      await this.#folder.removeEntry(id).catch((thrown: DOMException) => {
        if (thrown.name !== "NotFoundError") throw thrown;
      });
    });
  }

  async #safely<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw storageError(what, thrown);
    }
  }
}

class OpfsPart implements PartFile {
  readonly #name: string;
  readonly #handle: SyncAccess;

  constructor(name: string, handle: SyncAccess) {
    this.#name = name;
    this.#handle = handle;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const content = new Uint8Array(length);
    const came = this.#handle.read(content, { at: offset });
    if (came === length) return content;
    throw storageError(this.#name, new Error(`${came} of ${length} bytes at ${offset}`));
  }

  async write(offset: number, content: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      writeAll(this.#handle, content, offset);
    } catch (thrown) {
      throw storageError(this.#name, thrown);
    }
  }

  async close(): Promise<void> {
    this.#handle.close();
  }
}

async function exclusive(handle: FileSystemFileHandle): Promise<SyncAccess> {
  const file = handle as WorkerFile;
  for (let tries = 1; ; tries++) {
    try {
      return await file.createSyncAccessHandle();
    } catch (thrown) {
      const busy = (thrown as DOMException).name === "NoModificationAllowedError";
      if (!busy || tries === HANDLE_TRIES) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, HANDLE_WAIT_MS));
    }
  }
}

const lockName = (id: string) => `skymath-model-${id}`;

const rowsOf = (id: string, from = 0) =>
  IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]);
