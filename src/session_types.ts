/** @file What a session tells about itself: plain data that crosses the worker boundary. */

export type { LoraInfo } from "./weights/lora";

export interface ModelInfo {
  readonly name: string;
  readonly file: string;
  readonly architecture: string;
  readonly parameters: number;
  /** The tensor type of most of its bytes. */
  readonly quantisation: string;
  readonly layers: number;
  readonly hidden: number;
  /** Positions a sequence may have in this session. */
  readonly contextLength: number;
  /** Of the model file. */
  readonly bytes: number;
}

export interface AdapterInfo {
  /** As a person would name it, e.g. "Apple M3 Pro" or "SwiftShader (software)". */
  readonly name: string;
  readonly software: boolean;
  readonly features: readonly string[];
}

/** How a session computes, as far as it shapes replies. */
export interface SessionNumerics {
  readonly precision: "f32" | "f16";
  readonly kv: "f32" | "f16" | "int8";
  /** Positions of the longest sequence. */
  readonly context: number;
  readonly subgroups: boolean;
}

export type { LoadProgress } from "./common/load_account";

/** Bytes of GPU memory. */
export interface MemoryReport {
  readonly weights: number;
  readonly cache: number;
  /** Activations, tables and everything else. */
  readonly scratch: number;
  readonly total: number;
}

/** Speeds of a model on an adapter; times in milliseconds, sizes in bytes. */
export interface BenchReport {
  readonly model: ModelInfo;
  readonly adapter: AdapterInfo;
  readonly precision: "f32" | "f16";
  readonly kv: "f32" | "f16" | "int8";
  readonly subgroups: boolean;
  readonly prompt: {
    readonly tokens: number;
    readonly ms: number;
    readonly tokensPerSecond: number;
  };
  readonly decode: {
    readonly tokens: number; // a sequence
    readonly batch: number;
    readonly ms: number;
    readonly tokensPerSecond: number; // all sequences together
  };
  readonly dispatchesPerToken: number;
  /** Of the dispatches, those of one layer. */
  readonly dispatchesPerLayer: number;
  readonly weightBytesPerToken: number;
  /** Bytes read and written a second by a large copy on this adapter. */
  readonly copyBandwidth: number;
  /** Bytes of weights read a second while decoding, as a share of it. */
  readonly bandwidthShare: number;
  readonly memory: MemoryReport;
}
