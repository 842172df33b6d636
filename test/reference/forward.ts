import { type GgufFile, readGguf } from "../../src/weights/gguf";
import type { LoraAdapter, Projection } from "../../src/weights/lora";
import { metaCount, metaNumber, metaString } from "../../src/weights/meta";
import { runnableType } from "../../src/weights/repack";
import type { WeightSource } from "../../src/weights/source";
import { dequantFile } from "./dequant";
import { merged } from "./lora";
import { add, attention, embed, logSoftmax, matmul, rmsNorm, rope, swiglu } from "./ops";

const TENSORS: Readonly<Record<Projection, string>> = {
  q: "attn_q",
  k: "attn_k",
  v: "attn_v",
  o: "attn_output",
  gate: "ffn_gate",
  up: "ffn_up",
  down: "ffn_down",
};

/** A LLaMA-architecture model in float64: every weight dequantised, nothing cached. */
export class ReferenceModel {
  readonly layers: number;
  readonly hidden: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly epsilon: number;
  readonly theta: number;
  /** [headDim / 2], of RoPE's frequencies. */
  readonly divisors: Float64Array;
  readonly vocabulary: number;
  readonly #weights: ReadonlyMap<string, Float64Array>;

  readonly #file: GgufFile;
  readonly #context: number;

  private constructor(file: GgufFile, weights: ReadonlyMap<string, Float64Array>, context: number) {
    this.#file = file;
    this.#context = context;
    const meta = file.metadata;
    const architecture = metaString(meta, "general.architecture");
    const key = (name: string) => `${architecture}.${name}`;
    this.layers = metaCount(meta, key("block_count"));
    this.hidden = metaCount(meta, key("embedding_length"));
    this.heads = metaCount(meta, key("attention.head_count"));
    this.kvHeads = metaCount(meta, key("attention.head_count_kv"), this.heads);
    this.headDim = metaCount(meta, key("attention.key_length"), this.hidden / this.heads);
    this.epsilon = metaNumber(meta, key("attention.layer_norm_rms_epsilon"));
    const scaling = metaString(meta, key("rope.scaling.type"), "none");
    const factor = metaNumber(meta, key("rope.scaling.factor"), 1);
    const growth = (factor * context) / metaCount(meta, key("context_length")) - (factor - 1);
    const bases: Record<string, number> = {
      ntk: factor,
      dynamic: growth > 1 ? growth ** (this.headDim / (this.headDim - 2)) : 1,
    };
    this.theta = metaNumber(meta, key("rope.freq_base"), 10000) * (bases[scaling] ?? 1);
    const listed = weights.get("rope_freqs.weight");
    this.divisors = new Float64Array(this.headDim / 2).map(
      (_, i) => (scaling === "linear" ? factor : 1) * (listed?.[i] ?? 1),
    );
    this.#weights = weights;
    this.vocabulary = this.weight("token_embd.weight").length / this.hidden;
  }

  /** Reads the whole model from `source`; its own header may be replaced. A dynamic RoPE is for `context`. */
  static async load(source: WeightSource, header?: GgufFile, context = 0): Promise<ReferenceModel> {
    const file = header ?? (await readGguf(source));
    const weights = new Map<string, Float64Array>();
    for (const tensor of file.tensors.values()) {
      const bytes = await source.read(tensor.offset, tensor.bytes);
      const type = runnableType(tensor);
      weights.set(tensor.name, dequantFile(type, bytes, tensor.rows, tensor.cols));
    }
    return new ReferenceModel(file, weights, context);
  }

  /** The dequantised tensor `name`, [rows, cols]. */
  weight(name: string): Float64Array {
    const weight = this.#weights.get(name);
    if (!weight) throw new Error(`The model has no tensor ${name}.`);
    return weight;
  }

  /** The same model with an adapter merged into its weights. */
  adapted({ rank, alpha, layers }: LoraAdapter): ReferenceModel {
    const copy = new ReferenceModel(this.#file, new Map(this.#weights), this.#context);
    layers.forEach((pairs, layer) => {
      for (const [projection, pair] of Object.entries(pairs)) {
        const name = `blk.${layer}.${TENSORS[projection as Projection]}.weight`;
        const factors = { rank, scale: alpha / rank, ...pair };
        (copy.#weights as Map<string, Float64Array>).set(name, merged(this.weight(name), factors));
      }
    });
    return copy;
  }

  /** The output head, [vocabulary, hidden]; the embedding where the file ties them. */
  get head(): Float64Array {
    return this.#weights.get("output.weight") ?? this.weight("token_embd.weight");
  }

  /** Logits [vocabulary] of every position of one sequence. */
  logits(ids: readonly number[]): Float64Array[] {
    let x = embed(this.weight("token_embd.weight"), ids, this.hidden);
    for (let layer = 0; layer < this.layers; layer++) x = this.#layer(x, layer);
    const normed = rmsNorm(x, this.weight("output_norm.weight"), this.epsilon);
    const logits = matmul(normed, this.head, this.vocabulary, this.hidden);
    return ids.map((_, t) => logits.subarray(t * this.vocabulary, (t + 1) * this.vocabulary));
  }

  #layer(x: Float64Array, layer: number): Float64Array {
    const weight = (name: string) => this.weight(`blk.${layer}.${name}.weight`);
    const project = (input: Float64Array, name: string, cols = this.hidden) => {
      const w = weight(name);
      return matmul(input, w, w.length / cols, cols);
    };
    const { heads, kvHeads, headDim, theta, divisors } = this;
    const positions = Array.from({ length: x.length / this.hidden }, (_, t) => t);

    const h = rmsNorm(x, weight("attn_norm"), this.epsilon);
    const q = rope(project(h, "attn_q"), positions, heads, headDim, theta, divisors);
    const k = rope(project(h, "attn_k"), positions, kvHeads, headDim, theta, divisors);
    const mixed = attention(q, k, project(h, "attn_v"), positions, this);
    const middle = add(x, project(mixed, "attn_output", heads * headDim));

    const g = rmsNorm(middle, weight("ffn_norm"), this.epsilon);
    const inner = swiglu(project(g, "ffn_gate"), project(g, "ffn_up"));
    return add(middle, project(inner, "ffn_down", weight("ffn_down").length / this.hidden));
  }
}

/** Mean negative log-likelihood of ids[1..] under the logits of the positions before them. */
export function meanNll(logits: readonly ArrayLike<number>[], ids: readonly number[]): number {
  let sum = 0;
  for (let t = 0; t + 1 < ids.length; t++) sum -= logSoftmax(logits[t]!)[ids[t + 1]!]!;
  return sum / (ids.length - 1);
}
