import type { Capabilities } from "../gpu/device";
import { type CacheType, PAGE } from "../kernels/lib/cache";
import type { Variant } from "../kernels/lib/variant";

/** How a model lies in memory and how much it computes at once. */
export interface ModelOptions {
  readonly variant: Variant;
  readonly cacheType: CacheType;
  /** Positions of the longest sequence. */
  readonly positions: number;
  /** Sequences open at once. */
  readonly sequences: number;
  /** Pages of the cache; by default enough for every sequence at full length. */
  readonly pages?: number;
  /** Most rows of a step: the chunk in which prompts are computed. */
  readonly rows: number;
  /** Most decode rows of a step, and most rows with logits. */
  readonly decodeRows: number;
  /** Decode rows that kernels are compiled for before the model is open (default: all); see `compileWide`. */
  readonly narrowRows?: number;
  /** Prompt rows go through tiles (default: true); else the way of decode rows, up to eight at a time. */
  readonly tiles?: boolean;
  readonly onUpload?: (bytes: number) => void;
  readonly onCompile?: (done: number, total: number) => void;
}

/** What a user chooses when a model is opened. */
export interface OpenChoices {
  readonly precision?: "f32" | "f16" | undefined;
  readonly kv?: ModelOptions["cacheType"] | undefined;
  readonly contextLength: number;
  readonly batch?: number | undefined;
  readonly decodeRows?: number | undefined;
  /** Most tokens of drafts that a step checks (default: MOST_DRAFTED). */
  readonly drafts?: number | undefined;
  /** Beginnings of prompts that are held beside the sequences, each up to the whole context. */
  readonly shared?: number | undefined;
}

/** Positions a sequence gets where nothing else is asked for. */
export const DEFAULT_CONTEXT = 4096;
/** Tokens of a draft: with the one before them the eight rows that one reading of the weights serves. */
export const MOST_DRAFTED = 7;
/** Rows of a step up to which there are drafts. */
const DRAFT_ROWS = 64;
/** Prompt rows of one step. */
const CHUNK = 256;

/** The options of a model for `batch` replies side by side, with a line and pages to spare for `logits`. */
export function modelOptions(
  choices: OpenChoices,
  { subgroups, laneByLane }: Pick<Capabilities, "subgroups" | "laneByLane">,
): ModelOptions {
  const { precision = "f32", kv = "f16", contextLength, batch = 1, shared = 0 } = choices;
  const { drafts = MOST_DRAFTED } = choices;
  const drafted = Math.min(batch * (1 + drafts), DRAFT_ROWS);
  const { decodeRows = Math.max(batch, drafted) } = choices;
  const pagesASequence = Math.ceil(contextLength / PAGE);
  return {
    variant: { elem: precision, subgroups },
    cacheType: kv,
    positions: contextLength,
    sequences: batch + shared + 1,
    pages: batch * (pagesASequence + 1) + shared * pagesASequence,
    rows: CHUNK,
    decodeRows,
    narrowRows: batch < 5 ? (choices.decodeRows ?? batch) : decodeRows, // from five rows on there are all kernels
    tiles: !laneByLane,
  };
}
