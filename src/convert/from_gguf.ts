/** @file A GGUF file converted to another type, or with an adapter merged into it. */
import { SkymathError } from "../common/errors";
import { baseHash } from "../weights/base_hash";
import { type GgufTensor, readGguf } from "../weights/gguf";
import type { GgufEntry } from "../weights/gguf_writer";
import type { BaseShape, LoraAdapter } from "../weights/lora";
import { type Metadata, metaCount, metaString } from "../weights/meta";
import { readRawEntries } from "../weights/raw_entries";
import type { WeightSource } from "../weights/source";
import { type FileType, fileTypeId } from "./file_types";
import { mergeAdapter } from "./merge";
import { type ConversionPlan, planTensors } from "./plan";
import { ggufRows } from "./rows";

/** Entries that speak of the file itself and are written anew, or of parts that are one now. */
const OWN = ["general.file_type", "general.alignment", "general.quantization_version"];

/**
 * Plans the file that a GGUF file becomes in another type: each tensor's rows are dequantised,
 * an adapter is added to them, and they are written in the new type. The metadata stay as they are.
 * `openAdapter` is told the base's shapes and hash. Throws a `model` error for tensors of more than
 * two dimensions, such as stacked experts.
 */
export async function planFromGguf(
  source: WeightSource,
  type: FileType,
  openAdapter?: (base: BaseShape, hash: string) => Promise<LoraAdapter>,
): Promise<ConversionPlan> {
  const file = await readGguf(source);
  for (const tensor of file.tensors.values()) checkMatrix(tensor, source);
  const adapter = openAdapter
    ? await openAdapter(baseShape(file.metadata), await baseHash(source, file))
    : undefined;
  const plain = [...file.tensors.values()].map((tensor) => {
    return { name: tensor.name, rows: ggufRows(source, tensor) };
  });
  const named = adapter ? mergeAdapter(plain, adapter) : plain;
  const { tensors, notes } = planTensors(named, type);
  return {
    metadata: await changedEntries(source, type),
    tensors,
    notes,
    close: async () => await source.close?.(),
  };
}

function checkMatrix({ name, dimensions }: GgufTensor, source: WeightSource): void {
  if (dimensions <= 2) return;
  throw new SkymathError({
    kind: "model",
    message: `${source.name} cannot be converted: ${JSON.stringify(name.slice(0, 80))} is no matrix.`,
    needed: "tensors of one or two dimensions",
    found: `${dimensions} dimensions, as models with experts have`,
    remedy: "Use a model without experts.",
  });
}

async function changedEntries(source: WeightSource, type: FileType): Promise<GgufEntry[]> {
  const kept = (await readRawEntries(source)).filter(
    ([key]) => !OWN.includes(key) && !key.startsWith("split."),
  );
  return [
    ...kept,
    ["general.file_type", { type: "u32", value: fileTypeId(type) }],
    ["general.quantization_version", { type: "u32", value: 2 }],
    ["general.alignment", { type: "u32", value: 32 }],
  ];
}

/** The shapes that an adapter must fit. */
function baseShape(metadata: Metadata): BaseShape {
  const architecture = metaString(metadata, "general.architecture");
  const count = (key: string, otherwise?: number) =>
    metaCount(metadata, `${architecture}.${key}`, otherwise);
  const [hidden, heads] = [count("embedding_length"), count("attention.head_count")];
  return {
    layers: count("block_count"),
    hidden,
    feedForward: count("feed_forward_length"),
    heads,
    kvHeads: count("attention.head_count_kv", heads),
    headDim: count("attention.key_length", hidden / heads),
  };
}
