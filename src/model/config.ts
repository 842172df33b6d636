import { SkymathError } from "../common/errors";
import type { GgufFile } from "../weights/gguf";
import { type Metadata, metaCount, metaNumber, metaString } from "../weights/meta";
import { type RopeScaling, readRope } from "./rope_scaling";

/** Everything that the forward pass needs to know of a LLaMA-architecture model. */
export interface ModelConfig {
  readonly name: string;
  readonly architecture: string;
  readonly layers: number;
  readonly hidden: number;
  readonly feedForward: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  /** Rows of the embedding; may be more than the tokenizer has pieces. */
  readonly vocabulary: number;
  /** Positions the model was trained for. */
  readonly contextLength: number;
  /** Positions that it may be opened with: more than it was trained for where RoPE is scaled. */
  readonly longestContext: number;
  readonly normEpsilon: number;
  readonly ropeTheta: number;
  readonly ropeScaling: RopeScaling;
}

/** Dimensions of a head; a tile of 16 queries of it and their scores fit into 16 KiB on any adapter. */
const MAX_HEAD = 192;
const ARCHITECTURES = ["llama", "skywork"];
/** Tensors outside of the layers; RoPE's divisors are read where they are there. */
const OUTER = ["token_embd.weight", "output_norm.weight", "output.weight", "rope_freqs.weight"];
/** A tensor of old files, which holds what RoPE computes anyway. */
const PASSED_OVER = /^blk\.\d+\.attn_rot_embd\.weight$/;

/** Reads the shapes from a file's metadata and tensors; throws a `model` error that names what is wrong. */
export function readConfig(file: GgufFile, fileName: string): ModelConfig {
  const { metadata, tensors } = file;
  const architecture = metaString(metadata, "general.architecture");
  if (!ARCHITECTURES.includes(architecture)) {
    throw new SkymathError({
      kind: "model",
      message: `${fileName} holds a model of another architecture.`,
      needed: ARCHITECTURES.join(" or "),
      found: architecture.slice(0, 60),
      remedy: "Choose a GGUF file of Skywork-13B or of another LLaMA-architecture model.",
    });
  }
  const key = (name: string) => `${architecture}.${name}`;
  const count = (name: string, fallback?: number) => metaCount(metadata, key(name), fallback);
  const contextLength = count("context_length");
  const rope = readRope(metadata, key("rope"), contextLength);
  const hidden = count("embedding_length");
  const heads = count("attention.head_count");
  const kvHeads = count("attention.head_count_kv", heads);
  const config: ModelConfig = {
    name: metaString(metadata, "general.name", fileName).slice(0, 200),
    architecture,
    layers: count("block_count"),
    hidden,
    feedForward: count("feed_forward_length"),
    heads,
    kvHeads,
    headDim: count("attention.key_length", hidden / heads),
    vocabulary: tensors.get("token_embd.weight")?.rows ?? 0,
    contextLength,
    normEpsilon: metaNumber(metadata, key("attention.layer_norm_rms_epsilon")),
    ...rope,
  };
  checkShapes(config, metadata, key("rope"));
  checkTensors(file, config, fileName);
  return config;
}

/** Throws where the file holds a tensor that the forward pass does not use: a bias, an expert, … */
function checkTensors({ tensors }: GgufFile, { layers }: ModelConfig, fileName: string): void {
  const known = new Set(OUTER);
  for (let i = 0; i < layers; i++)
    for (const name of Object.values(layerTensors(i))) known.add(name);
  const foreign = [...tensors.keys()].find((name) => !known.has(name) && !PASSED_OVER.test(name));
  if (foreign === undefined) return;
  throw new SkymathError({
    kind: "model",
    message: `${fileName} holds a tensor that a LLaMA of ${layers} layers does not have.`,
    needed: "the tensors of the LLaMA architecture, without biases or experts",
    found: JSON.stringify(foreign.slice(0, 80)),
    remedy: "Choose another model: results without this tensor would be wrong.",
  });
}

function checkShapes(config: ModelConfig, metadata: Metadata, rope: string): void {
  const { heads, kvHeads, headDim, layers } = config;
  const wrong = (needed: string, found: string) =>
    new SkymathError({
      kind: "model",
      message: "The model's shape cannot be run.",
      needed,
      found,
      remedy: "Use another model, or a file of this one that is not damaged.",
    });
  if (!Number.isInteger(headDim) || headDim % 4 !== 0 || headDim > MAX_HEAD) {
    throw wrong(`a head size that is a multiple of 4, at most ${MAX_HEAD}`, String(headDim));
  }
  if (heads % kvHeads !== 0) {
    throw wrong("query heads that are a multiple of key-value heads", `${heads} over ${kvHeads}`);
  }
  if (layers > 1000) throw wrong("at most 1000 layers", String(layers));
  if (!(config.normEpsilon > 0) || !(config.ropeTheta > 0)) {
    throw wrong(
      "an RMSNorm epsilon and a RoPE base above 0",
      `${config.normEpsilon}, ${config.ropeTheta}`,
    );
  }
  const turned = metaNumber(metadata, `${rope}.dimension_count`, headDim);
  if (turned !== headDim) throw wrong(`RoPE over the whole head of ${headDim}`, `over ${turned}`);
}

/** Tensor names of a layer, as GGUF has them. */
export const layerTensors = (layer: number) =>
  ({
    attentionNorm: `blk.${layer}.attn_norm.weight`,
    q: `blk.${layer}.attn_q.weight`,
    k: `blk.${layer}.attn_k.weight`,
    v: `blk.${layer}.attn_v.weight`,
    attentionOutput: `blk.${layer}.attn_output.weight`,
    feedForwardNorm: `blk.${layer}.ffn_norm.weight`,
    gate: `blk.${layer}.ffn_gate.weight`,
    up: `blk.${layer}.ffn_up.weight`,
    down: `blk.${layer}.ffn_down.weight`,
  }) as const;
