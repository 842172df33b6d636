import { bytes, parameters } from "../common/format";
import { type CacheType, cacheBytes, PAGE } from "../kernels/lib/cache";
import { type ModelConfig, readConfig } from "../model/config";
import { chatFormat } from "../tokenizer/chat";
import { tokenizerFromGguf } from "../tokenizer/from_gguf";
import type { GgufFile } from "../weights/gguf";
import type { Command } from "./command";
import { openModelFile } from "./model_file";
import { COMMON_OPTIONS, NETWORK_HELP, NETWORK_OPTIONS } from "./options";
import { print, printJson, table } from "./output";

const CACHE_TYPES: readonly CacheType[] = ["f32", "f16", "int8"];

export const inspect: Command = {
  summary: "what a model file holds, and the memory it needs",
  help: `usage: skymath inspect --model FILE [options]

Reads a GGUF file's header, without a GPU: architecture, tensors by type,
tokenizer, and the memory of weights and key-value cache. FILE may be an https: or
hf:owner/repo/file.gguf address, of which only the header is fetched.

${NETWORK_HELP}
  --json                     the same as JSON`,
  options: { ...COMMON_OPTIONS, ...NETWORK_OPTIONS, model: { type: "string" } },
  positionals: 0,

  async run(given) {
    const { source, file } = await openModelFile(given.required("model"), given);
    await source.close?.();
    const report = inspection(file, source.name, source.size);
    if (given.flag("json")) await printJson(report);
    else await print(inspectionText(report));
    return 0;
  },
};

type Inspection = ReturnType<typeof inspection>;

/** What `--json` prints; sizes in bytes. */
function inspection(file: GgufFile, name: string, size: number) {
  const architecture = readConfig(file, name);
  const tokenizer = tokenizerFromGguf(file.metadata);
  const tensors = [...file.tensors.values()];
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
      weights: sum(tensors.map((tensor) => tensor.bytes)),
      cache: cacheMemory(architecture),
    },
  };
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

function inspectionText(report: Inspection): string {
  const { architecture: shape, tokenizer, memory } = report;
  const heads = `${shape.heads} of ${shape.headDim}, ${shape.kvHeads} key-value heads`;
  const tensors = Object.entries(report.tensors).map(
    ([type, { count, bytes: size }]) => [type, `${count} tensors, ${bytes(size)}`] as const,
  );
  return table([
    ["file", `${report.file} (${bytes(report.bytes)})`],
    ["model", `${shape.name} (${shape.architecture}), ${parameters(report.parameters)} parameters`],
    ["layers", `${shape.layers} of ${shape.hidden}, feed-forward ${shape.feedForward}`],
    ["heads", heads],
    ["vocabulary", `${shape.vocabulary} rows, ${tokenizer.pieces} pieces`],
    ["context", `${shape.contextLength} positions, RoPE base ${shape.ropeTheta}`],
    ["chat", `${tokenizer.chat} format, BOS ${tokenizer.bos}, EOS ${tokenizer.eos}`],
    ...tensors,
    ["weights", `${bytes(memory.weights)} of GPU memory`],
    ...CACHE_TYPES.map(
      (type) => [`cache ${type}`, `${bytes(memory.cache[type])} at the full context`] as const,
    ),
  ]);
}
