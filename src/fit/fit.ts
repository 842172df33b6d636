import type { CacheType } from "../kernels/lib/cache";
import { firstAdapterBytes } from "../model/adapter_bank";
import type { ModelConfig } from "../model/config";
import { DEFAULT_CONTEXT, modelOptions, type OpenChoices } from "../model/options";
import { gateUpOf } from "../model/parts";
import { type MemoryPlan, planMemory } from "../model/plan";
import { trainingPlan } from "../train/sizes";
import { DEFAULT_LORA, DEFAULT_OPTIMIZER } from "../train/types";
import type { GgufFile } from "../weights/gguf";
import type { RunnableType } from "../weights/repack";
import { retyped } from "./retype";

/** What a model is held against, and how it is to be opened. */
export interface FitRequest extends Partial<OpenChoices> {
  /** Of the adapter, in bytes. */
  readonly limits: FitLimits;
  /** Most bytes of GPU memory that the model may take; null: no bound is known. */
  readonly allowance: number | null;
  /** An adapter of this rank is to be open, too, and to be trained with micro-batches of so many rows. */
  readonly adapter?: { readonly rank: number; readonly trainRows?: number };
}

/** A model's memory, with an adapter's and with what training it takes; `total` has everything. */
export interface FitPlan extends MemoryPlan {
  readonly adapter: number;
  readonly training: number;
}

export interface FitLimits {
  readonly maxStorageBufferBindingSize: number;
  readonly maxBufferSize: number;
}

/** A way to open the model, with the memory it takes. */
export interface FitChoice {
  readonly kv: CacheType;
  readonly contextLength: number;
  readonly plan: FitPlan;
}

/** What keeps a model from being opened so. */
export interface Obstacle {
  readonly kind: "allowance" | "limit";
  /** The buffer that is too large, where it is the adapter's limit. */
  readonly name: string;
  readonly needed: number;
  readonly found: number;
}

export interface FitReport {
  readonly allowance: number | null;
  /** As asked for: by default f16 pages and 4096 positions, or fewer where the model has fewer. */
  readonly wanted: FitChoice & { readonly obstacles: readonly Obstacle[] };
  /** The most positions that fit, for each precision of the pages; 0 where none do. */
  readonly most: readonly { readonly kv: CacheType; readonly contextLength: number }[];
  /** How to open it: f16 pages where they hold what is wanted, else what holds most; null: it does not fit. */
  readonly proposal: FitChoice | null;
  /** For a model that does not fit: the best type in which it would, and how. */
  readonly otherType: (FitChoice & { readonly type: RunnableType }) | null;
  /** Bytes with a single position: what must be allowed at the least. */
  readonly least: number;
}

/** What every WebGPU adapter allows; for a machine whose adapter is not known. */
export const DEFAULT_LIMITS: FitLimits = {
  maxStorageBufferBindingSize: 128 * 1024 * 1024,
  maxBufferSize: 256 * 1024 * 1024,
};

/** Page precisions in the order in which they are proposed. */
const PRECISIONS: readonly CacheType[] = ["f16", "int8"];
/** Types to fall back to, the most exact first. */
const TYPES: readonly RunnableType[] = ["Q8_0", "Q6_K", "Q5_K", "Q4_K", "Q4_0"];

/** Holds a model, of which only the header is known, against limits and an allowance. */
export function fitModel(file: GgufFile, config: ModelConfig, request: FitRequest): FitReport {
  const kv = request.kv ?? "f16";
  const contextLength = request.contextLength ?? Math.min(DEFAULT_CONTEXT, config.contextLength);
  const plan = planFor(file, config, request, kv, contextLength);
  const precisions = request.kv === undefined ? PRECISIONS : [request.kv];
  const most = precisions.map((each) => ({
    kv: each,
    contextLength: mostPositions(file, config, request, each, contextLength),
  }));
  const proposal = propose(file, config, request, contextLength);
  return {
    allowance: request.allowance,
    wanted: { kv, contextLength, plan, obstacles: obstaclesOf(plan, request) },
    most,
    proposal,
    otherType: proposal === null ? otherType(file, config, request, contextLength) : null,
    least: Math.min(...precisions.map((each) => planFor(file, config, request, each, 1).total)),
  };
}

/** The first precision that holds the wanted context, with as much as fits; else the one that holds most. */
function propose(
  file: GgufFile,
  config: ModelConfig,
  request: FitRequest,
  wanted: number,
): FitChoice | null {
  const precisions = request.kv === undefined ? PRECISIONS : [request.kv];
  let best: FitChoice | null = null;
  for (const kv of precisions) {
    const contextLength = mostPositions(file, config, request, kv, wanted);
    if (contextLength <= (best?.contextLength ?? 0)) continue;
    best = { kv, contextLength, plan: planFor(file, config, request, kv, contextLength) };
    if (contextLength >= wanted) return best;
  }
  return best;
}

/** The most exact type of weights, smaller than the file's, in which the model would fit. */
function otherType(
  file: GgufFile,
  config: ModelConfig,
  request: FitRequest,
  wanted: number,
): FitReport["otherType"] {
  for (const type of TYPES) {
    const other = retyped(file, type);
    const choice = other && propose(other, config, request, wanted);
    if (choice) return { ...choice, type };
  }
  return null;
}

/** The most positions that fit, up to what the model was trained for or what is wanted. */
function mostPositions(
  file: GgufFile,
  config: ModelConfig,
  request: FitRequest,
  kv: CacheType,
  wanted: number,
): number {
  const fits = (positions: number) =>
    obstaclesOf(planFor(file, config, request, kv, positions), request).length === 0;
  let none = Math.max(wanted, config.contextLength) + 1;
  let some = 0;
  while (none - some > 1) {
    const middle = (none + some) >> 1;
    if (fits(middle)) some = middle;
    else none = middle;
  }
  return some;
}

function planFor(
  file: GgufFile,
  config: ModelConfig,
  request: FitRequest,
  kv: CacheType,
  contextLength: number,
): FitPlan {
  const options = modelOptions(
    { ...request, kv, contextLength },
    { subgroups: false, laneByLane: false },
  );
  const plan = planMemory(file, config, options, mostBytes(request.limits));
  if (request.adapter === undefined) return { ...plan, adapter: 0, training: 0 };
  const { rank, trainRows: rows } = request.adapter;
  const adapter = firstAdapterBytes(config, gateUpOf(file, config), rank, options.rows);
  const lora = { ...DEFAULT_LORA, rank };
  const training =
    rows === undefined
      ? 0
      : trainingPlan(config, { lora, optimizer: DEFAULT_OPTIMIZER, rows }).total;
  return { ...plan, adapter, training, total: plan.total + adapter + training };
}

const mostBytes = ({ maxStorageBufferBindingSize, maxBufferSize }: FitLimits): number =>
  Math.min(maxStorageBufferBindingSize, maxBufferSize);

function obstaclesOf({ total, largest }: FitPlan, request: FitRequest): Obstacle[] {
  const { allowance, limits } = request;
  const obstacles: Obstacle[] = [];
  if (allowance !== null && total > allowance) {
    obstacles.push({ kind: "allowance", name: "the model", needed: total, found: allowance });
  }
  const found = mostBytes(limits);
  if (largest.bytes > found) {
    obstacles.push({ kind: "limit", name: largest.name, needed: largest.bytes, found });
  }
  return obstacles;
}
