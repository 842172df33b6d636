import { DEFAULT_LIMITS, type FitReport, type FitRequest, fitModel } from "../fit/fit";
import { predictSpeed, type SpeedPrediction } from "../fit/predict";
import { type Gpu, openDevice } from "../gpu/device";
import { type CacheType, cacheBytes, PAGE } from "../kernels/lib/cache";
import { type ModelConfig, readConfig } from "../model/config";
import { chatFormat } from "../tokenizer/chat";
import { tokenizerFromGguf } from "../tokenizer/from_gguf";
import { checkRows } from "../tokenizer/rows";
import type { GgufFile } from "../weights/gguf";
import type { Command } from "./command";
import { openGpu } from "./dawn";
import { inspectionText } from "./inspect_text";
import { openModelFile } from "./model_file";
import { COMMON_OPTIONS, type Given, NETWORK_HELP, NETWORK_OPTIONS, present } from "./options";
import { print, printJson } from "./output";

export const CACHE_TYPES: readonly CacheType[] = ["f32", "f16", "int8"];

export const inspect: Command = {
  summary: "what a model file holds, the memory it needs, whether it fits",
  help: `usage: skymath inspect --model FILE [options]

Reads a GGUF file's header (a few kilobytes of it over the network): architecture,
tensors by type, tokenizer; the GPU memory it takes once it is open, and whether
that fits. Needs no GPU, unless speed is to be predicted.

  --model FILE               GGUF model: a path, any part of a split one, a folder
                             that holds one model, or an address
  --memory SIZE              GPU memory that it may take, such as 8GB
  --context N                positions that are wanted (default: 4096, or all it has)
  --kv f32|f16|int8          pages of the key-value cache (default: f16, then int8)
  --precision f32|f16        activations (default: f32)
  --batch N                  replies side by side (default: 1)
  --lora-rank N              with an adapter of this rank
  --train-rows N             that is trained, with micro-batches of N rows
  --gpu                      hold it against this machine's adapter; without, against
                             what every adapter allows
  --predict                  the same, and predict tokens a second there from a few
                             layers with random weights, in about ten seconds
${NETWORK_HELP}
  --json                     the report as JSON, sizes in bytes`,
  options: {
    ...COMMON_OPTIONS,
    ...NETWORK_OPTIONS,
    model: { type: "string" },
    memory: { type: "string" },
    context: { type: "string" },
    kv: { type: "string" },
    precision: { type: "string" },
    batch: { type: "string" },
    "lora-rank": { type: "string" },
    "train-rows": { type: "string" },
    gpu: { type: "boolean" },
    predict: { type: "boolean" },
  },
  positionals: 0,

  async run(given) {
    const choices = openChoices(given);
    const allowance = given.bytes("memory") ?? null;
    const { source, file } = await openModelFile(given.required("model"), given);
    await source.close?.();
    const gpu =
      given.flag("gpu") || given.flag("predict") ? await openDevice(await openGpu()) : null;
    const request = { ...choices, allowance, limits: gpu?.limits ?? DEFAULT_LIMITS };
    const report = inspection(file, source.name, source.size, request, gpu);
    const speed = gpu && given.flag("predict") ? await predict(gpu, file, choices) : null;
    gpu?.close();
    if (given.flag("json"))
      await printJson({ ...report, ...present({ speed: speed ?? undefined }) });
    else await print(inspectionText(report, speed));
    return 0;
  },
};

function openChoices(given: Given) {
  return present({
    contextLength: given.whole("context", 1),
    kv: given.choice("kv", CACHE_TYPES),
    precision: given.choice("precision", ["f32", "f16"]),
    batch: given.whole("batch", 1),
    loraRank: given.whole("lora-rank", 1),
    trainRows: given.whole("train-rows", 1),
  });
}

export type Inspection = ReturnType<typeof inspection>;

/** What `--json` prints; sizes in bytes. */
function inspection(
  file: GgufFile,
  name: string,
  size: number,
  request: FitRequest,
  gpu: Gpu | null,
) {
  const architecture = readConfig(file, name);
  const tokenizer = tokenizerFromGguf(file.metadata);
  checkRows(file.metadata, architecture.vocabulary);
  const tensors = [...file.tensors.values()];
  const fit: FitReport = fitModel(file, architecture, request);
  return {
    file: name,
    bytes: size,
    architecture,
    parameters: sum(tensors.map(({ rows, cols }) => rows * cols)),
    tensors: tensorsByType(file),
    tokenizer: {
      pieces: tokenizer.size,
      bos: tokenizer.bos,
      eos: tokenizer.eos,
      chat: chatFormat(tokenizer).name,
    },
    memory: {
      weights: fit.wanted.plan.weights,
      cache: cacheMemory(architecture),
    },
    adapter: gpu?.adapter.name ?? null,
    fit,
  };
}

function predict(gpu: Gpu, file: GgufFile, choices: object): Promise<SpeedPrediction> {
  return predictSpeed(gpu, file, readConfig(file, "the model"), choices);
}

function tensorsByType(file: GgufFile): Record<string, { count: number; bytes: number }> {
  const types: Record<string, { count: number; bytes: number }> = {};
  for (const { type, bytes } of file.tensors.values()) {
    types[type] ??= { count: 0, bytes: 0 };
    types[type].count += 1;
    types[type].bytes += bytes;
  }
  return types;
}

/** Bytes of one sequence's cache at the model's full context, by precision of the pages. */
function cacheMemory(config: ModelConfig) {
  const pages = Math.ceil(config.contextLength / PAGE);
  const sizes = CACHE_TYPES.map((cacheType) => {
    const shape = { ...config, cacheType, pagesASequence: pages };
    return [cacheType, config.layers * sum(cacheBytes(shape, pages))];
  });
  return Object.fromEntries(sizes) as Record<CacheType, number>;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
