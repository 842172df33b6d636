/** @file What the page may ask of the worker that keeps models, as plain types. */
import type { ModelChoice, OpenedAs, Outcome } from "./api";

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

/** A model whose fit is asked for, by its address or as it would be loaded. */
export interface FitQuery {
  readonly model: Pick<DownloadRequest, "address" | "hub"> | ModelChoice;
  /** Most bytes of GPU memory that it may take; null: no bound is known. */
  readonly allowance: number | null;
}

/** What a model takes and whether that fits, from its header alone; sizes in bytes. */
export interface FitFacts {
  readonly name: string;
  /** Of the file. */
  readonly size: number;
  /** As it is opened by default. */
  readonly wanted: OpenedAs & {
    readonly weights: number;
    readonly cache: number;
    readonly scratch: number;
    readonly total: number;
  };
  readonly fits: boolean;
  /** How it fits, where it does at all. */
  readonly proposal: OpenedAs | null;
  /** The most positions that fit, by precision of the cache. */
  readonly most: readonly OpenedAs[];
  /** The same in words. */
  readonly sentences: readonly string[];
}

/** Speed of a model that is not here, told from a few layers like its own. */
export interface SpeedFacts {
  readonly promptTokensPerSecond: number;
  readonly decodeTokensPerSecond: number;
  readonly promptRows: number;
}

/** The worker that keeps models; errors come back as reports. */
export interface ModelsApi {
  list(): Promise<Outcome<readonly CachedModel[]>>;
  /** The address in full: asks the hub where only a repository was named. */
  resolve(request: DownloadRequest): Promise<Outcome<string>>;
  fit(query: FitQuery): Promise<Outcome<FitFacts>>;
  /** Takes about ten seconds of the GPU. */
  speed(query: FitQuery): Promise<Outcome<SpeedFacts>>;
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
