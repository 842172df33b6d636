/** @file Reader of PEFT adapters: adapter_config.json and adapter_model.safetensors, in HF row order. */
import { SkymathError } from "../common/errors";
import { rowsToGguf } from "./head_rows";
import {
  type BaseShape,
  type LoraAdapter,
  type LoraPair,
  PROJECTIONS,
  type Projection,
  projectionShape,
} from "./lora";
import { readSafetensors, readSafetensorsValues, type SafetensorsTensor } from "./safetensors";
import type { WeightSource } from "./source";

/** Largest rank that the kernels take. */
export const MAX_RANK = 64;

/** A PEFT adapter, with what its safetensors file says of itself. */
export interface PeftFile {
  readonly adapter: LoraAdapter; // rows in GGUF's order
  readonly metadata: ReadonlyMap<string, string>;
}

/** PEFT's name of a tensor. */
export function peftName(layer: number, projection: Projection, factor: "A" | "B"): string {
  const block = ["gate", "up", "down"].includes(projection) ? "mlp" : "self_attn";
  return `base_model.model.model.layers.${layer}.${block}.${projection}_proj.lora_${factor}.weight`;
}

const NAME =
  /^(?:base_model\.model\.)?(?:model\.)?layers\.(\d{1,4})\.(?:self_attn|mlp)\.(q|k|v|o|gate|up|down)_proj\.lora_(A|B)(?:\.default)?\.weight$/;

/**
 * Reads an adapter for a base model: the text of adapter_config.json and the safetensors file. Throws a
 * `model` error for what is not LoRA, is damaged, or does not fit the base's shapes.
 */
export async function readPeft(
  configText: string,
  source: WeightSource,
  base: BaseShape,
): Promise<PeftFile> {
  const { rank, alpha, dropout } = readPeftConfig(configText);
  const file = await readSafetensors(source);
  const layers: Partial<Record<Projection, LoraPair>>[] = [];
  for (let layer = 0; layer < base.layers; layer++) layers.push({});
  const found = new Map<string, SafetensorsTensor>();
  for (const tensor of file.tensors.values()) {
    const [, layer, projection, factor] = NAME.exec(tensor.name) ?? [];
    if (layer === undefined) throw unknownTensor(source, tensor.name);
    if (Number(layer) >= base.layers) throw otherBase(`${base.layers} layers`, tensor.name);
    found.set(`${Number(layer)} ${projection} ${factor}`, tensor);
  }
  if (found.size === 0) throw unusable("tensors lora_A and lora_B", "none");
  for (const key of found.keys()) {
    const [layer, projection] = key.split(" ") as [string, Projection];
    layers[Number(layer)]![projection] ??= await readPair(
      source,
      found,
      base,
      +layer,
      projection,
      rank,
    );
  }
  return { adapter: { rank, alpha, dropout, layers }, metadata: file.metadata };
}

async function readPair(
  source: WeightSource,
  found: ReadonlyMap<string, SafetensorsTensor>,
  base: BaseShape,
  layer: number,
  projection: Projection,
  rank: number,
): Promise<LoraPair> {
  const { inputs, outputs } = projectionShape(base, projection);
  const read = async (factor: "A" | "B", rows: number, columns: number) => {
    const tensor = found.get(`${layer} ${projection} ${factor}`);
    const name = peftName(layer, projection, factor);
    if (!tensor) throw unusable(name, "no such tensor");
    const [r, c] = tensor.shape;
    if (tensor.shape.length !== 2 || r !== rows || c !== columns) {
      throw otherBase(`${name} of ${rows} x ${columns}`, tensor.shape.join(" x "));
    }
    const values = await readSafetensorsValues(source, tensor);
    if (!values.every(Number.isFinite)) throw unusable(`finite values in ${name}`, "others");
    return values;
  };
  const a = await read("A", rank, inputs);
  const b = await read("B", outputs, rank);
  const turned = projection === "q" || projection === "k";
  return { a, b: turned ? rowsToGguf(b, rank, base.headDim) : b };
}

/** What of adapter_config.json changes the arithmetic; refuses what these kernels do not compute. */
export function readPeftConfig(text: string): { rank: number; alpha: number; dropout: number } {
  let config: Record<string, unknown>;
  try {
    config = JSON.parse(text);
  } catch (cause) {
    throw unusable("JSON in adapter_config.json", String(cause).slice(0, 100));
  }
  if (typeof config !== "object" || config === null) throw unusable("a JSON object", typeof config);
  if (config.peft_type !== "LORA") throw unusable("peft_type LORA", shown(config.peft_type));
  const { r: rank, lora_alpha: alpha, lora_dropout: dropout = 0 } = config;
  if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > MAX_RANK) {
    throw unusable(`a rank r from 1 to ${MAX_RANK}`, shown(rank));
  }
  if (typeof alpha !== "number" || !(alpha > 0) || !Number.isFinite(alpha)) {
    throw unusable("a lora_alpha above 0", shown(alpha));
  }
  if (typeof dropout !== "number" || !(dropout >= 0 && dropout < 1)) {
    throw unusable("a lora_dropout from 0 to below 1", shown(dropout));
  }
  for (const name of [
    "rank_pattern",
    "alpha_pattern",
    "modules_to_save",
    "use_dora",
    "lora_bias",
  ]) {
    if (!isEmpty(config[name])) throw unusable(`${name} empty`, shown(config[name]));
  }
  const { bias = "none", use_rslora } = config;
  if (bias !== "none") throw unusable("bias none", shown(bias));
  return { rank, alpha: use_rslora === true ? alpha * Math.sqrt(rank) : alpha, dropout };
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

const shown = (value: unknown) => (JSON.stringify(value) ?? "nothing").slice(0, 100);

function unusable(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: "The adapter cannot be used.",
    needed,
    found,
    remedy: "Use a plain LoRA adapter, saved by PEFT or by this program.",
  });
}

function unknownTensor(source: WeightSource, name: string): SkymathError {
  const projections = PROJECTIONS.map((each) => `${each}_proj`).join(", ");
  return unusable(
    `lora_A and lora_B of ${projections} in ${source.name}`,
    JSON.stringify(name.slice(0, 100)),
  );
}

function otherBase(needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: "The adapter was made for another model.",
    needed,
    found: found.slice(0, 100),
    remedy: "Load the model that it was trained on.",
  });
}
