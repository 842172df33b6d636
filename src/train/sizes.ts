import { UPDATE_BYTES } from "../kernels/backward/adamw";
import { TARGET_WORDS } from "../kernels/backward/cross_entropy";
import { rowTile } from "../kernels/backward/lib/attention";
import { ROW_TILE_WORDS } from "../kernels/backward/lib/rows";
import { type Owner, sharesOf } from "../kernels/backward/matmul_transposed";
import { SUMS_A_LAYER } from "../kernels/backward/square_sum";
import { ROW_WORDS } from "../kernels/lib/step";
import { padded } from "../kernels/lib/weight";
import type { ModelConfig } from "../model/config";
import { layerLayout } from "./layout";
import type { TrainerSettings, TrainingPlan } from "./types";

/** Rows whose logits are in memory at once. */
export const HEAD_ROWS = 64;

/** Bytes between neighbours in a buffer of uniforms: what bindings are aligned to. */
export const UNIFORM_STRIDE = 256;

/** Bytes of layers that are read back at once; a larger layer comes alone. */
const OUT_BYTES = 4 * 1024 * 1024;
/** Kinds of numbers in a trainer's state. */
const STATE_KINDS = 3;

/** Most different products with LoRA's factors in a layer. */
export const MOST_PRODUCTS = 40;

/** Rows that buffers have room for: whole blocks of rows with logits. */
export const roomFor = (rows: number): number => Math.ceil(rows / HEAD_ROWS) * HEAD_ROWS;

/** Bytes of each buffer of a trainer; those of one kind a layer are in `layer` and `checkpoint`. */
export interface TrainingSizes {
  /** Numbers, gradients, means and squares of one layer, each. */
  readonly layer: number;
  /** The input of one layer. */
  readonly checkpoint: number;
  readonly scratch: Readonly<Record<ScratchName, number>>;
}

export type ScratchName =
  | "middle"
  | "h1"
  | "h2"
  | "qkv"
  | "attended"
  | "logSums"
  | "gatesAndUps"
  | "gated"
  | "inputsOfB"
  | "d"
  | "dH"
  | "dQkv"
  | "dAttended"
  | "products"
  | "dGated"
  | "dInputsOfB"
  | "shares"
  | "last"
  | "dLast"
  | "logits"
  | "losses"
  | "targets"
  | "rows"
  | "tiles"
  | "seeds"
  | "gathered"
  | "sums"
  | "norm"
  | "lossesOut"
  | "layersOut"
  | "step"
  | "blockSteps"
  | "products of factors"
  | "update"
  | "dropout";

/** How many bytes training takes, buffer by buffer: what is made is made from this. */
export function trainingSizes(config: ModelConfig, settings: TrainerSettings): TrainingSizes {
  const rows = roomFor(settings.rows);
  const { hidden, heads, kvHeads, headDim, feedForward, vocabulary } = config;
  const layout = layerLayout(config, settings.lora);
  const wide = (columns: number) => rows * padded(columns) * 4;
  const ranks = Object.values(layout.groups).reduce((sum, group) => sum + group.ranks, 0);
  const qkv = (heads + 2 * kvHeads) * headDim;
  const attended = heads * headDim;
  // Of products that go backwards through a weight: those that come in shares.
  const shares = (owner: Owner, outputs: number, columns: number) => {
    const count = sharesOf(owner, outputs, columns);
    return count === 1 ? 0 : count * (owner === "head" ? HEAD_ROWS : rows) * padded(columns) * 4;
  };
  const tiles = Math.ceil(rows / rowTile(headDim)) + rows; // each example may end in a short one
  const blocks = rows / HEAD_ROWS;
  return {
    layer: layout.count * 4,
    checkpoint: wide(hidden),
    scratch: {
      middle: wide(hidden),
      h1: wide(hidden),
      h2: wide(hidden),
      qkv: wide(qkv),
      attended: wide(attended),
      logSums: rows * heads * 4,
      gatesAndUps: Math.max(wide(2 * feedForward), 2 * wide(feedForward)),
      gated: wide(feedForward),
      inputsOfB: rows * ranks * 4,
      d: wide(hidden),
      dH: wide(hidden),
      dQkv: wide(qkv),
      dAttended: wide(attended),
      products: rows * heads * 4,
      dGated: wide(feedForward),
      dInputsOfB: rows * 3 * layout.rank * 4,
      shares: Math.max(
        16, // a buffer must not be empty
        shares("layer", qkv, hidden),
        shares("layer", hidden, attended),
        shares("layer", 2 * feedForward, hidden),
        shares("layer", hidden, feedForward),
        shares("head", vocabulary, hidden),
      ),
      last: HEAD_ROWS * padded(hidden) * 4,
      dLast: HEAD_ROWS * padded(hidden) * 4,
      logits: HEAD_ROWS * padded(vocabulary) * 4,
      losses: rows * 4,
      targets: rows * TARGET_WORDS * 4,
      rows: rows * ROW_WORDS * 4,
      tiles: tiles * ROW_TILE_WORDS * 4,
      seeds: rows * 4,
      gathered: blocks * HEAD_ROWS * 4,
      sums: config.layers * SUMS_A_LAYER * 4,
      norm: 16,
      lossesOut: rows * 4 + 16,
      layersOut: layersOut(layout.count * 4, config.layers),
      step: 16,
      blockSteps: blocks * 16,
      "products of factors": MOST_PRODUCTS * UNIFORM_STRIDE,
      update: UPDATE_BYTES,
      dropout: config.layers * UNIFORM_STRIDE,
    },
  };
}

/** Room for the layers of a whole state, or for as many as go into OUT_BYTES. */
function layersOut(layer: number, layers: number): number {
  return layer * Math.min(STATE_KINDS * layers, Math.max(1, Math.floor(OUT_BYTES / layer)));
}

/** The sums of it. For 13B at rank 8 and 256 rows they are in docs/training.md. */
export function trainingPlan(config: ModelConfig, settings: TrainerSettings): TrainingPlan {
  const { layer, checkpoint, scratch } = trainingSizes(config, settings);
  const adapter = 4 * layer * config.layers;
  const checkpoints = checkpoint * (config.layers + 1);
  const rest = Object.values(scratch).reduce((sum, bytes) => sum + Math.ceil(bytes / 16) * 16, 0);
  return { adapter, checkpoints, scratch: rest, total: adapter + checkpoints + rest };
}
