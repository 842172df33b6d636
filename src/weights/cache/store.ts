import { SkymathError } from "../../common/errors";
import type { WeightSource } from "../source";
import type { ChunkRow, DownloadRecord, Kept, ModelRecord } from "./records";

/** What a waiting caller may do, and what it is told. */
export interface LockOptions {
  readonly signal?: AbortSignal;
  /** Called once, with the holder, when the lock is not free. */
  readonly onWait?: (holder: string) => void;
}

/**
 * Where models are kept. What is written survives the death of the writer at any moment: `addChunk`
 * comes after the chunk's bytes are safe, and only `commit` makes a model exist.
 */
export interface ModelStore {
  /** Everything that is kept. */
  list(): Promise<readonly Kept[]>;
  /** The model of this id, if there is a whole one. */
  model(id: string): Promise<ModelRecord | null>;
  /** The bytes of a whole model. Throws a `storage` error when they are not there. */
  open(record: ModelRecord): Promise<WeightSource>;
  /** Takes the lock on an id, among all tabs and processes, for as long as `work` takes. */
  locked<T>(id: string, options: LockOptions, work: () => Promise<T>): Promise<T>;
  /** Whether somebody has the lock on an id now: its download runs. */
  isLocked(id: string): Promise<boolean>;

  // The rest is called by the holder of the lock alone.

  /** The download that has begun under this id, and its finished chunks in order from 0. */
  part(id: string): Promise<{ record: DownloadRecord; rows: readonly ChunkRow[] } | null>;
  /** Writes down a new download; whatever was kept of an earlier one is gone. */
  begin(record: DownloadRecord): Promise<void>;
  openPart(id: string): Promise<PartFile>;
  addChunk(id: string, row: ChunkRow): Promise<void>;
  /** Forgets the chunks from `count` on. */
  keepChunks(id: string, count: number): Promise<void>;
  /** Makes the model exist, all at once. */
  commit(record: ModelRecord): Promise<void>;
  /** Deletes model, part and records of an id. */
  remove(id: string): Promise<void>;
}

/** The growing file of a download, open for its writer. */
export interface PartFile {
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Resolves when the bytes would survive a crash. */
  write(offset: number, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

/** The error of a cache that cannot be read or written; a full disk is named as such. */
export function storageError(what: string, cause: unknown): SkymathError {
  if (cause instanceof SkymathError) return cause;
  const { name, code } = cause as { name?: string; code?: string };
  const found = cause instanceof Error ? cause.message || cause.name : String(cause);
  if (name === "QuotaExceededError" || code === "ENOSPC" || code === "EDQUOT") {
    return new SkymathError(
      {
        kind: "storage",
        message: `There is no room left for ${what}.`,
        found,
        remedy: "Delete a model or free some space; the download then goes on where it stopped.",
      },
      { cause },
    );
  }
  return new SkymathError(
    {
      kind: "storage",
      message: `The cache cannot be used for ${what}.`,
      found,
      remedy: "Try again; if it stays so, delete the model from the cache.",
    },
    { cause },
  );
}
