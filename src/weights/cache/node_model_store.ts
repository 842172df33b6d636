/** @file The cache of the command line: a folder with one folder for each model. */
import {
  type FileHandle,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  statfs,
} from "node:fs/promises";
import { homedir, platform } from "node:os";
import { join } from "node:path";
import { SkymathError } from "../../common/errors";
import { bytes } from "../../common/format";
import { isLocked, type LockOwner, releaseLock, takeLock } from "../../common/node_lock";
import { NodeFileSource } from "../node_file_source";
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

/** How often a waiting process looks for the lock, in milliseconds. */
const LOOK_MS = 200;

/** The folder that this user's caches belong in; `SKYMATH_CACHE` names another. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.SKYMATH_CACHE) return env.SKYMATH_CACHE;
  if (platform() === "win32") {
    return join(env.LOCALAPPDATA || join(homedir(), "AppData", "Local"), "skymath", "Cache");
  }
  if (platform() === "darwin") return join(homedir(), "Library", "Caches", "skymath");
  return join(env.XDG_CACHE_HOME || join(homedir(), ".cache"), "skymath");
}

/**
 * Under `models/ID/`: `weights.gguf`, while it comes `download.json` and `chunks.jsonl` (a line for
 * each finished chunk), and once it is whole `model.json`, the commit record.
 */
export class NodeModelStore implements ModelStore {
  readonly #models: string;

  constructor(folder = cacheFolder()) {
    this.#models = join(folder, "models");
  }

  async list(): Promise<readonly Kept[]> {
    const names = await this.#safely("the list of models", () => entries(this.#models));
    const kept: Kept[] = [];
    for (const id of names.filter(isModelId)) {
      const model = await this.model(id);
      if (model !== null) {
        kept.push({ state: "model", record: model });
        continue;
      }
      const part = await this.part(id);
      if (part !== null) {
        const done = chunksEnd(part.record, part.rows.length);
        kept.push({ state: "part", record: part.record, done });
      } else if (!(await this.isLocked(id))) {
        // Left by a death between two steps of a beginning or a deletion.
        await this.locked(id, {}, async () => {
          if ((await this.part(id)) === null && (await this.model(id)) === null) {
            await this.remove(id);
          }
        });
      }
    }
    return kept;
  }

  async model(id: string): Promise<ModelRecord | null> {
    return asModelRecord(await readJson(this.#path(id, "model.json")));
  }

  /** Path of a whole model's file, for programs that read it themselves. */
  pathOf({ id }: ModelRecord): string {
    return this.#path(id, "weights.gguf");
  }

  async open(record: ModelRecord): Promise<WeightSource> {
    const source = await NodeFileSource.open(this.pathOf(record), record.file);
    if (source.size === record.size) return source;
    await source.close();
    throw new SkymathError({
      kind: "storage",
      message: `The cached copy of ${record.address} is damaged.`,
      needed: bytes(record.size),
      found: bytes(source.size),
      remedy: "Delete it from the cache and download it again.",
    });
  }

  async locked<T>(id: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
    const lock = this.#lock(id);
    await this.#safely(`the lock on ${id}`, async () => {
      await mkdir(this.#models, { recursive: true });
      await waitForLock(lock, options);
    });
    try {
      return await work();
    } finally {
      await releaseLock(lock);
    }
  }

  isLocked(id: string): Promise<boolean> {
    return isLocked(this.#lock(id));
  }

  async part(id: string): Promise<{ record: DownloadRecord; rows: ChunkRow[] } | null> {
    const record = asDownloadRecord(await readJson(this.#path(id, "download.json")));
    return record === null ? null : { record, rows: unbroken(await this.#rows(id)) };
  }

  async begin(record: DownloadRecord): Promise<void> {
    const { id, size } = record;
    await this.#safely(record.file, async () => {
      await this.remove(id);
      const { bavail, bsize } = await statfs(this.#models);
      if (bavail * bsize < size) throw noRoom(record.file, size, bavail * bsize);
      await mkdir(this.#path(id));
      await (await open(this.#path(id, "weights.gguf"), "wx")).close();
      await (await open(this.#path(id, "chunks.jsonl"), "wx")).close();
      await this.#writeJson(id, "download.json", record);
    });
  }

  async openPart(id: string): Promise<PartFile> {
    const path = this.#path(id, "weights.gguf");
    await this.keepChunks(id, Number.POSITIVE_INFINITY); // a torn line would spoil the next
    return new NodePart(id, await this.#safely(id, () => open(path, "r+")));
  }

  async addChunk(id: string, row: ChunkRow): Promise<void> {
    await this.#safely(id, async () => {
      const file = await open(this.#path(id, "chunks.jsonl"), "a");
      try {
        await file.appendFile(`${JSON.stringify(row)}\n`);
        await file.datasync();
      } finally {
        await file.close();
      }
    });
  }

  async keepChunks(id: string, count: number): Promise<void> {
    const rows = unbroken(await this.#rows(id)).slice(0, count);
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
    await this.#safely(id, () => this.#replace(id, "chunks.jsonl", lines));
  }

  async commit(record: ModelRecord): Promise<void> {
    const { id } = record;
    await this.#safely(record.file, async () => {
      await this.#writeJson(id, "model.json", record);
      await rm(this.#path(id, "download.json"), { force: true });
      await rm(this.#path(id, "chunks.jsonl"), { force: true });
    });
  }

  async remove(id: string): Promise<void> {
    await this.#safely(id, async () => {
      // The record first: a death half-way must not leave a model without its bytes.
      await rm(this.#path(id, "model.json"), { force: true });
      await rm(this.#path(id, "download.json"), { force: true });
      await rm(this.#path(id), { recursive: true, force: true });
    });
  }

  #path(id: string, ...names: string[]): string {
    if (!isModelId(id)) throw new Error(`"${id}" is no id of a model`);
    return join(this.#models, id, ...names);
  }

  #lock(id: string): string {
    return `${this.#path(id)}.lock`;
  }

  /** The rows that were written whole; what follows a torn line is not trusted. */
  async #rows(id: string): Promise<ChunkRow[]> {
    const text = await readFile(this.#path(id, "chunks.jsonl"), "utf8").catch(() => "");
    const rows = text.split("\n").slice(0, -1).map(parsed).map(asChunkRow);
    const torn = rows.indexOf(null);
    return rows.slice(0, torn < 0 ? undefined : torn).filter((row) => row !== null);
  }

  #writeJson(id: string, name: string, value: unknown): Promise<void> {
    return this.#replace(id, name, JSON.stringify(value));
  }

  /** Written aside, made safe, and renamed: it is there whole or not at all. */
  async #replace(id: string, name: string, content: string): Promise<void> {
    const draft = this.#path(id, `${name}.tmp`);
    const file = await open(draft, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.#path(id, name));
  }

  async #safely<T>(what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (thrown) {
      throw storageError(what, thrown);
    }
  }
}

class NodePart implements PartFile {
  readonly #name: string;
  readonly #file: FileHandle;

  constructor(name: string, file: FileHandle) {
    this.#name = name;
    this.#file = file;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const content = new Uint8Array(length);
    const { bytesRead } = await this.#file.read(content, 0, length, offset);
    if (bytesRead === length) return content;
    throw storageError(this.#name, new Error(`${bytesRead} of ${length} bytes at ${offset}`));
  }

  async write(offset: number, content: Uint8Array<ArrayBuffer>): Promise<void> {
    try {
      for (let done = 0; done < content.length; ) {
        const left = content.length - done;
        done += (await this.#file.write(content, done, left, offset + done)).bytesWritten;
      }
      await this.#file.datasync();
    } catch (thrown) {
      throw storageError(this.#name, thrown);
    }
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

async function waitForLock(lock: string, { signal, onWait }: LockOptions): Promise<void> {
  for (let told = false; ; told = true) {
    if (signal?.aborted) throw new SkymathError({ kind: "cancelled", message: "Stopped." });
    const taken = await takeLock(lock);
    if (taken === null) return;
    if (!told) onWait?.(holderName(taken.owner, lock));
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}

const holderName = (owner: LockOwner | null, lock: string): string =>
  owner === null ? `the lock ${lock}` : `process ${owner.pid} on ${owner.host}`;

async function entries(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** A file's JSON; null where there is none, or nothing that can be read. */
async function readJson(path: string): Promise<unknown> {
  return parsed(await readFile(path, "utf8").catch(() => ""));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function noRoom(what: string, needed: number, found: number): SkymathError {
  return new SkymathError({
    kind: "storage",
    message: `There is no room for ${what}.`,
    needed: bytes(needed),
    found: `${bytes(found)} free`,
    remedy: "Free some space, or set SKYMATH_CACHE to a folder on another disk.",
  });
}
