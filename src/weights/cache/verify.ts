/** @file Checking what lies in a store: chunks of an unfinished download, and whole models. */
import { createSHA256, type IHasher } from "hash-wasm";
import { SkymathError } from "../../common/errors";
import type { DownloadProgress } from "./progress";
import {
  CHUNK_BYTES,
  type ChunkRow,
  chunksEnd,
  type DownloadRecord,
  type ModelRecord,
} from "./records";
import type { ModelStore, PartFile } from "./store";

interface VerifyOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DownloadProgress) => void;
}

/**
 * Reads the finished chunks of a download again, up to the first that is damaged, and feeds them to
 * the whole's hasher. Returns how many are good.
 */
export async function verifyChunks(
  record: DownloadRecord,
  rows: readonly ChunkRow[],
  file: PartFile,
  { sha256, check }: { readonly sha256: IHasher; readonly check: IHasher },
  { signal, onProgress }: VerifyOptions,
): Promise<number> {
  const total = chunksEnd(record, rows.length);
  sha256.init();
  for (const { index, check: needed } of rows) {
    stopIfAborted(signal);
    const start = chunksEnd(record, index);
    const end = chunksEnd(record, index + 1);
    const bytes = await file.read(start, end - start).catch(() => null); // cut off: damaged too
    if (bytes === null || check.init().update(bytes).digest("hex") !== needed) return index;
    sha256.update(bytes);
    onProgress?.({ phase: "verify", done: end, total });
  }
  return rows.length;
}

/** Reads a whole model again. Throws a `model` error when it is no longer what was committed. */
export async function verifyModel(
  store: ModelStore,
  record: ModelRecord,
  { signal, onProgress }: VerifyOptions = {},
): Promise<void> {
  const source = await store.open(record);
  try {
    const hash = await createSHA256();
    for (let at = 0; at < record.size; at += CHUNK_BYTES) {
      stopIfAborted(signal);
      const length = Math.min(CHUNK_BYTES, record.size - at);
      hash.update(await source.read(at, length));
      onProgress?.({ phase: "verify", done: at + length, total: record.size });
    }
    const found = hash.digest("hex");
    if (found !== record.sha256) throw damaged(record, found);
  } finally {
    await source.close?.();
  }
}

function damaged({ address, sha256 }: ModelRecord, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The cached copy of ${address} is damaged.`,
    needed: `SHA-256 ${sha256}`,
    found: `SHA-256 ${found}`,
    remedy: "Delete it from the cache and download it again.",
  });
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (!signal?.aborted) return;
  throw new SkymathError({ kind: "cancelled", message: "Stopped." });
}
