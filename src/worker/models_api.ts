/** @file What the page may ask of the worker that keeps models, as plain types. */
import type { Outcome } from "./api";

/** A model in the browser's cache, whole or in part; one entry for all parts of a split model. */
export interface CachedModel {
  /** Of the first part; names the model in every call. */
  readonly address: string;
  readonly file: string;
  /** Bytes of the parts that are known of. */
  readonly size: number;
  readonly done: number;
  readonly parts: number;
  /** part: a download that can go on; elsewhere: another tab downloads it. */
  readonly state: "model" | "part" | "elsewhere";
  /** SHA-256 in hex, of a whole model in one part. */
  readonly sha256: string | null;
  readonly hashFrom: "hub" | "user" | "recorded" | null;
}

export interface DownloadRequest {
  /** `https:` or `hf:`. */
  readonly address: string;
  readonly sha256?: string;
  readonly hub?: { readonly endpoint?: string; readonly token?: string };
}

/** Where a download or a check stands; `done` and `total` in bytes. */
export interface KeepProgress {
  readonly phase: "wait" | "verify" | "download";
  readonly done: number;
  readonly total: number;
  /** Why it waits, if it waits. */
  readonly note?: string;
  /** "2 of 3" of a split model. */
  readonly part?: string;
}

/** The worker that keeps models; errors come back as reports. */
export interface ModelsApi {
  list(): Promise<Outcome<readonly CachedModel[]>>;
  /** The address in full: asks the hub where only a repository was named. */
  resolve(request: DownloadRequest): Promise<Outcome<string>>;
  /** Fetches what is missing. Resolves with the model's address once it is whole. */
  download(
    request: DownloadRequest,
    onProgress: (progress: KeepProgress) => void,
  ): Promise<Outcome<string>>;
  /** Stops a download or check; what came is kept. */
  stop(address: string): Promise<void>;
  /** Deletes a model or part, after stopping its download. */
  remove(address: string): Promise<Outcome<null>>;
  /** Reads a whole model again and holds it against its hash. */
  verify(address: string, onProgress: (progress: KeepProgress) => void): Promise<Outcome<null>>;
}
