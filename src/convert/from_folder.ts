import type { GgufEntry } from "../weights/gguf_writer";
import type { LoraAdapter } from "../weights/lora";
import { openCheckpoint } from "./checkpoint";
import type { FileType } from "./file_types";
import type { SourceFolder } from "./folder";
import { type HfConfig, readHfConfig } from "./hf_config";
import { tensorsOfCheckpoint } from "./hf_tensors";
import { readHfTokenizer } from "./hf_tokenizer";
import { mergeAdapter } from "./merge";
import { type ConversionPlan, generalEntries, planTensors } from "./plan";

/**
 * Plans the file that a Hugging Face folder becomes. `openAdapter` reads an adapter for the model's
 * shapes, where one is to be merged. Throws a `model` error that names what is missing or wrong.
 */
export async function planFromFolder(
  folder: SourceFolder,
  type: FileType,
  openAdapter?: (base: HfConfig) => Promise<LoraAdapter>,
): Promise<ConversionPlan> {
  const config = await readHfConfig(folder);
  const adapter = await openAdapter?.(config);
  const checkpoint = await openCheckpoint(folder);
  try {
    const { tensors: plain, vocabulary, passedOver } = tensorsOfCheckpoint(checkpoint, config);
    const tokenizer = await readHfTokenizer(folder, config, vocabulary);
    const named = adapter ? mergeAdapter(plain, adapter) : plain;
    const { tensors, notes } = planTensors(named, type);
    const added = tokenizer.added.slice(0, 6).map(({ content, id }) => `${content} ${id}`);
    const metadata = [
      ...generalEntries(nameOf(folder), type),
      ...modelEntries(config, vocabulary),
      ...tokenizer.entries,
    ];
    return {
      metadata,
      tensors,
      notes: [
        ...(added.length > 0 ? [`added tokens: ${added.join(", ")}`] : []),
        ...tokenizer.notes,
        ...notes,
        ...(passedOver.length > 0 ? [`${passedOver.length} extra keys passed over`] : []),
      ],
      close: () => checkpoint.close(),
    };
  } catch (thrown) {
    await checkpoint.close();
    throw thrown;
  }
}

function nameOf(folder: SourceFolder): string {
  return folder.name.split(/[\\/]/).filter(Boolean).at(-1) ?? "model";
}

function modelEntries(config: HfConfig, vocabulary: number): GgufEntry[] {
  const counts = {
    vocab_size: vocabulary,
    context_length: config.contextLength,
    embedding_length: config.hidden,
    block_count: config.layers,
    feed_forward_length: config.feedForward,
    "attention.head_count": config.heads,
    "attention.head_count_kv": config.kvHeads,
    "attention.key_length": config.headDim,
    "attention.value_length": config.headDim,
    "rope.dimension_count": config.headDim,
  };
  const entries = Object.entries(counts).map(
    ([key, value]): GgufEntry => [`llama.${key}`, { type: "u32", value }],
  );
  const epsilon = "llama.attention.layer_norm_rms_epsilon";
  entries.push([epsilon, { type: "f32", value: config.normEpsilon }]);
  entries.push(["llama.rope.freq_base", { type: "f32", value: config.ropeTheta }]);
  const scaling = config.ropeScaling;
  if (scaling?.type === "linear") {
    entries.push(["llama.rope.scaling.type", { type: "string", value: "linear" }]);
    entries.push(["llama.rope.scaling.factor", { type: "f32", value: scaling.factor }]);
  } else if (scaling?.type === "dynamic") {
    // llama.cpp knows no dynamic scaling and passes this key over.
    const key = "llama.rope.scaling.dynamic_factor";
    entries.push([key, { type: "f32", value: scaling.factor }]);
  }
  return entries;
}
