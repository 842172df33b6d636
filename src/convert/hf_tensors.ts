/** @file Which tensor of a checkpoint becomes which tensor of a GGUF file. */
import { SkymathError } from "../common/errors";
import type { Checkpoint } from "./checkpoint";
import type { HfConfig } from "./hf_config";
import { checkpointRows, interleavedRows, type RowReader, vectorRows } from "./rows";
import type { CheckpointTensor } from "./tensor";

/** The seven projections of a layer: name in the checkpoint, and in GGUF. */
const projections = {
  "self_attn.q_proj": "attn_q",
  "self_attn.k_proj": "attn_k",
  "self_attn.v_proj": "attn_v",
  "self_attn.o_proj": "attn_output",
  "mlp.gate_proj": "ffn_gate",
  "mlp.up_proj": "ffn_up",
  "mlp.down_proj": "ffn_down",
} as const;

/** A tensor of the file to be written, and where its rows come from. */
export interface NamedRows {
  /** Its name in GGUF. */
  readonly name: string;
  readonly rows: RowReader;
}

/** Keys that old checkpoints carry and no model needs. */
const PASSED_OVER = /\.rotary_emb\.inv_freq$|\.attn\.(bias|masked_bias)$/;

/**
 * All tensors of the file, in the order in which they are written, with q and k in GGUF's row
 * order. Throws a `model` error that names every missing or misshapen tensor, and those that no
 * model of this architecture has.
 */
export function tensorsOfCheckpoint(
  checkpoint: Checkpoint,
  config: HfConfig,
): { tensors: NamedRows[]; vocabulary: number; passedOver: string[] } {
  const { hidden, feedForward, headDim, kvHeads, heads } = config;
  const finder = new Finder(checkpoint, config);
  const vocabulary = finder.rowsOfEmbedding();
  const tensors: NamedRows[] = [];
  const add = (name: string, from: string, shape: readonly number[]) => {
    const tensor = finder.take(`${from}.weight`, shape);
    if (tensor) tensors.push({ name: `${name}.weight`, rows: checkpointRows(tensor) });
  };
  const shapes: Readonly<Record<keyof typeof projections, readonly number[]>> = {
    "self_attn.q_proj": [heads * headDim, hidden],
    "self_attn.k_proj": [kvHeads * headDim, hidden],
    "self_attn.v_proj": [kvHeads * headDim, hidden],
    "self_attn.o_proj": [hidden, heads * headDim],
    "mlp.gate_proj": [feedForward, hidden],
    "mlp.up_proj": [feedForward, hidden],
    "mlp.down_proj": [hidden, feedForward],
  };
  const project = (layer: number, of: keyof typeof projections) => {
    const module = `model.layers.${layer}.${of}`;
    const tensor = finder.take(`${module}.weight`, shapes[of]);
    if (!tensor) return;
    const plain = checkpointRows(tensor);
    const turned = of === "self_attn.q_proj" || of === "self_attn.k_proj";
    const rows = turned ? interleavedRows(plain, headDim) : plain;
    tensors.push({ name: `blk.${layer}.${projections[of]}.weight`, rows });
  };
  if (config.ropeScaling?.type === "divisors") {
    const name = "rope_freqs.weight";
    tensors.push({ name, rows: vectorRows(name, config.ropeScaling.divisors) });
  }
  add("token_embd", "model.embed_tokens", [vocabulary, hidden]);
  for (let layer = 0; layer < config.layers; layer++) {
    const [block, from] = [`blk.${layer}`, `model.layers.${layer}`];
    add(`${block}.attn_norm`, `${from}.input_layernorm`, [hidden]);
    for (const of of Object.keys(projections) as (keyof typeof projections)[]) project(layer, of);
    add(`${block}.ffn_norm`, `${from}.post_attention_layernorm`, [hidden]);
  }
  add("output_norm", "model.norm", [hidden]);
  if (config.tied) finder.passOver("lm_head.weight");
  else add("output", "lm_head", [vocabulary, hidden]);
  return { tensors, vocabulary, passedOver: finder.end() };
}

/** Takes tensors out of a checkpoint and keeps account of what is wrong. */
class Finder {
  readonly #name: string;
  readonly #left: Map<string, CheckpointTensor>;
  readonly #config: HfConfig;
  readonly #wrong: string[] = [];

  constructor(checkpoint: Checkpoint, config: HfConfig) {
    this.#name = checkpoint.name;
    this.#left = new Map(checkpoint.tensors);
    this.#config = config;
  }

  /** Rows of the embedding: the file decides, not the configuration. */
  rowsOfEmbedding(): number {
    const shape = this.#left.get("model.embed_tokens.weight")?.shape;
    return shape?.length === 2 && shape[0]! > 0 ? shape[0]! : 1;
  }

  take(name: string, shape: readonly number[]): CheckpointTensor | undefined {
    const tensor = this.#left.get(name);
    this.#left.delete(name);
    if (tensor === undefined) this.#wrong.push(`${name} is missing`);
    else if (tensor.shape.join() !== shape.join()) {
      this.#wrong.push(`${name} is ${tensor.shape.join(" x ")}, not ${shape.join(" x ")}`);
    } else return tensor;
    return undefined;
  }

  passOver(name: string): void {
    this.#left.delete(name);
  }

  /** What was passed over; throws if anything is wrong or left that would change the model. */
  end(): string[] {
    const passedOver: string[] = [];
    for (const name of this.#left.keys()) {
      if (PASSED_OVER.test(name)) passedOver.push(name);
      else this.#wrong.push(`${name.slice(0, 100)} belongs to no model of this architecture`);
    }
    if (this.#wrong.length === 0) return passedOver;
    const { layers, hidden, modelType } = this.#config;
    const more = this.#wrong.length > 8 ? `; and ${this.#wrong.length - 8} more` : "";
    throw new SkymathError({
      kind: "model",
      message: `The checkpoint in ${this.#name} does not fit its config.json.`,
      needed: `the tensors of a ${modelType} model with ${layers} layers of ${hidden}`,
      found: this.#wrong.slice(0, 8).join("; ") + more,
      remedy: "Check that all shards are there and belong to this config.json.",
    });
  }
}
