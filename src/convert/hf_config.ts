/** @file config.json of a Hugging Face checkpoint: the shapes, and what of it cannot be converted. */
import { SkymathError } from "../common/errors";
import { isRecord, readJson, type SourceFolder } from "./folder";

/** RoPE scaling as GGUF can say it; Skywork's `ntk` is already in the base. */
export type RopeScaling =
  | { readonly type: "linear" | "dynamic"; readonly factor: number }
  /** LLaMA 3's: each pair of dimensions turns slower by its own divisor, [headDim / 2]. */
  | { readonly type: "divisors"; readonly divisors: Float32Array };

/** What the converter needs to know of a model. */
export interface HfConfig {
  readonly modelType: "skywork" | "llama";
  readonly layers: number;
  readonly hidden: number;
  readonly feedForward: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly contextLength: number;
  readonly normEpsilon: number;
  readonly ropeTheta: number;
  readonly ropeScaling: RopeScaling | null;
  /** The output head is the embedding. */
  readonly tied: boolean;
  /** Special ids, where the file has them. */
  readonly bos: number | undefined;
  readonly eos: number | undefined;
}

const MAX_LAYERS = 1000;

type Json = Readonly<Record<string, unknown>>;

/** Reads config.json; throws a `model` error for a model that is not of the LLaMA architecture. */
export async function readHfConfig(folder: SourceFolder): Promise<HfConfig> {
  const json = await readJson(folder, "config.json");
  if (json === undefined) throw wrong(folder, "config.json", "no such file");
  const modelType = json.model_type;
  if (modelType !== "skywork" && modelType !== "llama") {
    throw wrong(folder, "model_type skywork or llama", shown(modelType));
  }
  refuseVariants(folder, json);
  const count = (key: string, otherwise?: number) => countOf(folder, json, key, otherwise);
  const hidden = count("hidden_size");
  const heads = count("num_attention_heads");
  const headDim = count("head_dim", hidden / heads);
  const kvHeads = count("num_key_value_heads", heads);
  const layers = count("num_hidden_layers");
  if (layers > MAX_LAYERS) throw wrong(folder, `at most ${MAX_LAYERS} layers`, `${layers}`);
  if (headDim % 2 !== 0 || heads % kvHeads !== 0) {
    const found = `heads of ${headDim}, ${heads} over ${kvHeads}`;
    throw wrong(folder, "heads of an even size, a multiple of the key-value heads", found);
  }
  return {
    modelType,
    layers,
    hidden,
    feedForward: count("intermediate_size"),
    heads,
    kvHeads,
    headDim,
    contextLength: count("max_position_embeddings", 4096),
    normEpsilon: positive(folder, json, "rms_norm_eps", 1e-6),
    ...readRope(folder, json, modelType, headDim),
    tied: json.tie_word_embeddings === true,
    bos: optionalId(json.bos_token_id),
    eos: optionalId(json.eos_token_id),
  };
}

/** Refuses what a LLaMA-architecture file may say but neither runtime can run. */
function refuseVariants(folder: SourceFolder, json: Json): void {
  for (const key of ["attention_bias", "mlp_bias"]) {
    if (json[key] === true) throw wrong(folder, "projections without biases", `${key} true`);
  }
  const activation = json.hidden_act ?? "silu";
  if (activation !== "silu") throw wrong(folder, "hidden_act silu", shown(activation));
  if (isRecord(json.quantization_config)) {
    const method = shown(json.quantization_config.quant_method);
    throw wrong(folder, "weights that are not quantised", `quantization_config ${method}`);
  }
  const turned = json.partial_rotary_factor ?? 1;
  if (turned !== 1) throw wrong(folder, "RoPE over the whole head", `over ${shown(turned)} of it`);
}

/** rope_theta and rope_scaling, or rope_parameters, which newer files have instead of both. */
function readRope(
  folder: SourceFolder,
  json: Json,
  modelType: HfConfig["modelType"],
  headDim: number,
): { ropeTheta: number; ropeScaling: RopeScaling | null } {
  const newer = isRecord(json.rope_parameters) ? json.rope_parameters : undefined;
  const theta = positive(folder, { ...json, ...newer }, "rope_theta", 10_000);
  const scaling = newer ?? json.rope_scaling ?? undefined;
  if (scaling === undefined) return { ropeTheta: theta, ropeScaling: null };
  if (!isRecord(scaling)) throw wrong(folder, "rope_scaling with a type", shown(scaling));
  const type = scaling.rope_type ?? scaling.type;
  if (type === undefined || type === "default") return { ropeTheta: theta, ropeScaling: null };
  const factor = positive(folder, scaling, "factor");
  if (type === "ntk" && modelType === "skywork") {
    return { ropeTheta: theta * factor, ropeScaling: null };
  }
  if (type === "linear" || type === "dynamic") {
    return { ropeTheta: theta, ropeScaling: { type, factor } };
  }
  if (type === "llama3") {
    const divisors = llama3Divisors(theta, headDim, factor, {
      low: positive(folder, scaling, "low_freq_factor"),
      high: positive(folder, scaling, "high_freq_factor"),
      trained: positive(folder, scaling, "original_max_position_embeddings"),
    });
    return { ropeTheta: theta, ropeScaling: { type: "divisors", divisors } };
  }
  throw wrong(folder, "rope_scaling linear, dynamic, llama3, or Skywork's ntk", shown(type));
}

/**
 * Waves that turn more than `high` times within the trained context stay, those below `low` turns are
 * slowed down by the factor, and between the two it goes smoothly from one to the other.
 */
function llama3Divisors(
  theta: number,
  headDim: number,
  factor: number,
  { low, high, trained }: { low: number; high: number; trained: number },
): Float32Array {
  return Float32Array.from({ length: headDim / 2 }, (_, i) => {
    const turns = trained / (2 * Math.PI * theta ** ((2 * i) / headDim));
    const kept = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return 1 / (kept + (1 - kept) / factor);
  });
}

function countOf(folder: SourceFolder, json: Json, key: string, otherwise?: number): number {
  const value = json[key] ?? otherwise;
  if (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2 ** 31) {
    return value;
  }
  throw wrong(folder, `a whole number above 0 as ${key}`, shown(value));
}

function positive(folder: SourceFolder, json: Json, key: string, otherwise?: number): number {
  const value = json[key] ?? otherwise;
  if (typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  throw wrong(folder, `a number above 0 as ${key}`, shown(value));
}

/** Some files list several ends of text: the first is the one that closes a reply. */
function optionalId(value: unknown): number | undefined {
  const id = Array.isArray(value) ? value[0] : value;
  return Number.isInteger(id) && id >= 0 ? id : undefined;
}

function shown(value: unknown): string {
  return value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
}

function wrong(folder: SourceFolder, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The model in ${folder.name} cannot be converted.`,
    needed,
    found,
    remedy: "Use an unquantised checkpoint of Skywork-13B or of another LLaMA-architecture model.",
  });
}
