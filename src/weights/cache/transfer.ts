import { createSHA256, createXXHash64, type IHasher } from "hash-wasm";
import { SkymathError } from "../../common/errors";
import { HttpExchange, httpError, wrongLength } from "../http_exchange";
import { acceptAnswer, Interrupted, resumable, resumeHeaders } from "./answer";
import type { DownloadProgress } from "./progress";
import {
  CHUNK_BYTES,
  type ChunkRow,
  chunksEnd,
  type DownloadRecord,
  type HashFrom,
  type ModelRecord,
} from "./records";
import type { ModelStore, PartFile } from "./store";
import { verifyChunks } from "./verify";

export interface TransferOptions {
  /** Ends the download, keeping its finished chunks, with an error of kind "cancelled". */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: DownloadProgress) => void;
  readonly chunkBytes?: number;
  /** A connection that brings nothing for so many milliseconds is given up. */
  readonly stallMs?: number;
  /** Wait before the first new try, in milliseconds; each next one is twice as long. */
  readonly retryMs?: number;
}

/** One file to fetch, and what is known of it beforehand. */
export interface Target {
  readonly id: string;
  readonly address: string;
  readonly file: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly commit: string | null;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly hashFrom: HashFrom;
}

/** New tries without a byte in between before a download gives up. */
const TRIES = 5;
/** A file that changed so often while it was fetched is not to be had. */
const RESTARTS = 3;
const RETRY_MS = 1000;

/** One file on its way from a server into a store; the caller holds the store's lock on it. */
export class Transfer {
  readonly #store: ModelStore;
  readonly #target: Target;
  readonly #options: TransferOptions;
  #record: DownloadRecord | null = null;
  #file: PartFile | null = null;
  #sha256!: IHasher;
  #check!: IHasher;
  #chunk = new Uint8Array(0);
  /** Bytes of the current chunk that have come. */
  #filled = 0;
  /** Finished chunks. */
  #count = 0;
  #restarts = 0;

  constructor(store: ModelStore, target: Target, options: TransferOptions) {
    this.#store = store;
    this.#target = target;
    this.#options = options;
  }

  /** Fetches what is missing and commits the model. */
  async run(
    part: { record: DownloadRecord; rows: readonly ChunkRow[] } | null,
  ): Promise<ModelRecord> {
    [this.#sha256, this.#check] = await Promise.all([createSHA256(), createXXHash64()]);
    try {
      if (part !== null) await this.#takeUp(part.record, part.rows);
      for (let tries = 0; this.#record === null || this.#at < this.#record.size; ) {
        const before = this.#at;
        try {
          await this.#attempt();
        } catch (thrown) {
          if (!(thrown instanceof Interrupted)) throw thrown;
          tries = this.#at > before ? 1 : tries + 1;
          if (tries > TRIES) throw thrown.report();
          await this.#pause(tries, thrown.message);
        }
      }
    } finally {
      await this.#file?.close();
    }
    return this.#finish(this.#record);
  }

  /** Bytes that are here, those of the unfinished chunk too. */
  get #at(): number {
    return this.#record === null ? 0 : chunksEnd(this.#record, this.#count) + this.#filled;
  }

  /** Goes on with an earlier download, after checking what it left. */
  async #takeUp(record: DownloadRecord, rows: readonly ChunkRow[]): Promise<void> {
    const { sha256, hashFrom } = this.#target;
    this.#record = { ...record, sha256, hashFrom };
    this.#chunk = new Uint8Array(record.chunkBytes);
    this.#file = await this.#store.openPart(record.id);
    const hashers = { sha256: this.#sha256, check: this.#check };
    this.#count = await verifyChunks(this.#record, rows, this.#file, hashers, this.#options);
    if (this.#count < rows.length) await this.#store.keepChunks(record.id, this.#count);
  }

  /** One request and as much of its answer as comes. */
  async #attempt(): Promise<void> {
    const { url, headers = {} } = this.#target;
    if (this.#at > 0 && !resumable(this.#record!)) this.#startOver();
    const { signal, stallMs } = this.#options;
    const http = new HttpExchange(url, {
      headers,
      ...(signal === undefined ? {} : { signal }),
      ...(stallMs === undefined ? {} : { stallMs }),
    });
    const network = <T>(work: () => Promise<T>): Promise<T> =>
      work().catch((thrown) => {
        throw Interrupted.unlessStopped(http.error(thrown));
      });
    try {
      const response = await network(() => http.ask(resumeHeaders(this.#record, this.#at)));
      await this.#accept(response);
      const pieces = http.pieces(response);
      for (;;) {
        const { done, value } = await network(() => pieces.next());
        if (done) break;
        await this.#take(value);
      }
      const { size } = this.#record!;
      if (this.#at < size) throw new Interrupted(wrongLength(url, size, `${this.#at}`));
    } finally {
      http.end();
    }
  }

  /** Looks at the head of an answer: the rest of the file, the file from its beginning, or another file. */
  async #accept(response: Response): Promise<void> {
    const { url, size: expected } = this.#target;
    const answer = acceptAnswer(url, response, this.#record, this.#at);
    if (answer.kind === "changed") {
      this.#startOver();
      throw new Interrupted(httpError(url, "a file that changed while it was fetched"));
    }
    if (answer.kind === "rest") return;
    if (expected !== null && answer.size !== expected) {
      throw wrongLength(url, expected, `${answer.size}`);
    }
    if (this.#at > 0) this.#startOver();
    await this.#begin(answer.size, answer.validators);
  }

  async #begin(size: number, validators: DownloadRecord["validators"]): Promise<void> {
    const { id, address, file, commit, sha256, hashFrom } = this.#target;
    const chunkBytes = this.#options.chunkBytes ?? CHUNK_BYTES;
    const begunAt = new Date().toISOString();
    const known = { id, address, file, commit, sha256, hashFrom };
    await this.#file?.close();
    this.#file = null;
    this.#record = { ...known, size, chunkBytes, validators, begunAt };
    this.#chunk = new Uint8Array(chunkBytes);
    await this.#store.begin(this.#record);
    this.#file = await this.#store.openPart(id);
  }

  #startOver(): void {
    this.#restarts += 1;
    if (this.#restarts > RESTARTS) {
      throw httpError(
        this.#target.url,
        "a file that changes, or a server that sends no parts of it",
      );
    }
    this.#count = 0;
    this.#filled = 0;
    this.#sha256.init();
  }

  async #take(piece: Uint8Array): Promise<void> {
    const { size, chunkBytes } = this.#record!;
    if (piece.length > size - this.#at) throw wrongLength(this.#target.url, size, "more");
    for (let from = 0; from < piece.length; ) {
      const length = Math.min(chunkBytes, size - this.#count * chunkBytes);
      const part = piece.subarray(from, from + length - this.#filled);
      this.#chunk.set(part, this.#filled);
      this.#filled += part.length;
      from += part.length;
      if (this.#filled === length) await this.#finishChunk(this.#chunk.subarray(0, length));
    }
    this.#tell();
  }

  async #finishChunk(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const { id, chunkBytes } = this.#record!;
    if (this.#count === 0) await this.#checkMagic(bytes);
    await this.#file!.write(this.#count * chunkBytes, bytes);
    const check = this.#check.init().update(bytes).digest("hex");
    await this.#store.addChunk(id, { index: this.#count, check });
    this.#sha256.update(bytes);
    this.#count += 1;
    this.#filled = 0;
  }

  /** An error page that came with status 200 is not worth its download. */
  async #checkMagic(bytes: Uint8Array): Promise<void> {
    if (String.fromCharCode(...bytes.subarray(0, 4)) === "GGUF") return;
    await this.#discard();
    throw httpError(this.#target.url, "a file that is no GGUF model");
  }

  async #finish(record: DownloadRecord | null): Promise<ModelRecord> {
    const { id, address, file, size, commit, sha256: needed, hashFrom } = record!;
    const sha256 = this.#sha256.digest("hex");
    if (needed !== null && needed !== sha256) {
      await this.#discard();
      throw new SkymathError({
        kind: "model",
        message: `What came from ${this.#target.url} is not the file that is wanted.`,
        needed: `SHA-256 ${needed}`,
        found: `SHA-256 ${sha256}`,
        remedy: "It was thrown away. Try again, or check the address.",
      });
    }
    const savedAt = new Date().toISOString();
    const model = { id, address, file, size, sha256, hashFrom, commit, savedAt };
    await this.#store.commit(model);
    return model;
  }

  async #discard(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
    await this.#store.remove(this.#target.id);
  }

  #tell(note?: string): void {
    const total = this.#record?.size ?? this.#target.size ?? 0;
    const progress = { phase: "download", done: this.#at, total } as const;
    this.#options.onProgress?.(note === undefined ? progress : { ...progress, note });
  }

  /** Waits before the next try; a stop ends the wait. */
  async #pause(tries: number, reason: string): Promise<void> {
    const { signal, retryMs = RETRY_MS } = this.#options;
    this.#tell(reason);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, retryMs * 2 ** (tries - 1));
      const stop = () => {
        clearTimeout(timer);
        resolve();
      };
      signal?.addEventListener("abort", stop, { once: true });
      if (signal?.aborted) stop();
    });
  }
}
