/** @file What a cache writes down about a model: plain data, read back with its bounds checked. */
import { createSHA256 } from "hash-wasm";

/** Bytes of one chunk: what a killed download loses at most. */
export const CHUNK_BYTES = 4 << 20;

/** What says that two answers of a server are of one file. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A download that has begun. */
export interface DownloadRecord {
  readonly id: string;
  /** As the user named it. */
  readonly address: string;
  readonly file: string;
  readonly size: number;
  readonly chunkBytes: number;
  readonly validators: Validators;
  /** The hub's commit that the file is of, so that a resumed download stays with it. */
  readonly commit: string | null;
  /** What the whole must hash to, in hex, where it is known beforehand. */
  readonly sha256: string | null;
  readonly hashFrom: HashFrom;
  readonly begunAt: string; // ISO 8601
}

/** Who vouched for a model's SHA-256; "recorded": nobody, it is that of the bytes that came. */
export type HashFrom = "hub" | "user" | "recorded";

/** One finished chunk; `check` is its xxHash64 in hex, which finds damage at rest. */
export interface ChunkRow {
  readonly index: number;
  readonly check: string;
}

/** The commit record: without one there is no model. */
export interface ModelRecord {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly size: number;
  readonly sha256: string; // hex
  readonly hashFrom: HashFrom;
  readonly commit: string | null;
  readonly savedAt: string; // ISO 8601
}

/** What a cache holds under one id: a whole model, or the finished part of a download. */
export type Kept =
  | { readonly state: "model"; readonly record: ModelRecord }
  | { readonly state: "part"; readonly record: DownloadRecord; readonly done: number };

/** The id that a model address has in every cache: readable, safe as a file's name, and its own. */
export async function modelId(address: string, file: string): Promise<string> {
  const hash = (await createSHA256()).update(address).digest("hex").slice(0, 24);
  const stem = file.replace(/\.gguf$/i, "").replace(/[^A-Za-z0-9._-]+/g, "_");
  return `${stem.replace(/^[._-]+/, "").slice(0, 60) || "model"}-${hash}`;
}

/** Whether a text could be an id, so that it may become part of a path. */
export const isModelId = (text: string): boolean => /^[A-Za-z0-9][\w.-]*-[0-9a-f]{24}$/.test(text);

/** Bytes of the chunks 0 … count - 1. */
export const chunksEnd = ({ size, chunkBytes }: DownloadRecord, count: number): number =>
  Math.min(size, count * chunkBytes);

/** The rows from 0 on without a gap. */
export function unbroken(rows: readonly ChunkRow[]): ChunkRow[] {
  const sorted = [...rows].sort((a, b) => a.index - b.index);
  const gap = sorted.findIndex(({ index }, i) => index !== i);
  return gap < 0 ? sorted : sorted.slice(0, gap);
}

/** A commit record out of parsed JSON or a database, or null where it is none. */
export function asModelRecord(value: unknown): ModelRecord | null {
  const record = value as ModelRecord;
  const good =
    isRecord(value) &&
    texts(value, ["id", "address", "file", "sha256", "savedAt"]) &&
    isModelId(record.id) &&
    isSize(record.size) &&
    isHash(record.sha256) &&
    isHashFrom(record.hashFrom) &&
    (record.commit === null || typeof record.commit === "string");
  return good ? record : null;
}

/** A download record out of parsed JSON or a database, or null where it is none. */
export function asDownloadRecord(value: unknown): DownloadRecord | null {
  const record = value as DownloadRecord;
  const good =
    isRecord(value) &&
    texts(value, ["id", "address", "file", "begunAt"]) &&
    isModelId(record.id) &&
    isSize(record.size) &&
    isSize(record.chunkBytes) &&
    isRecord(record.validators) &&
    (record.sha256 === null || isHash(record.sha256)) &&
    isHashFrom(record.hashFrom) &&
    (record.commit === null || typeof record.commit === "string");
  return good ? record : null;
}

/** A chunk row out of parsed JSON or a database, or null where it is none. */
export function asChunkRow(value: unknown): ChunkRow | null {
  if (!isRecord(value) || !texts(value, ["check"])) return null;
  const { index, check } = value as unknown as ChunkRow;
  return Number.isSafeInteger(index) && index >= 0 ? { index, check } : null;
}

/** Whether a text is a SHA-256 in hex. */
export const isHash = (text: unknown): boolean =>
  typeof text === "string" && /^[0-9a-f]{64}$/.test(text);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const isSize = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;
const isHashFrom = (value: unknown) => ["hub", "user", "recorded"].includes(value as string);
const texts = (value: Record<string, unknown>, keys: readonly string[]) =>
  keys.every((key) => typeof value[key] === "string");
