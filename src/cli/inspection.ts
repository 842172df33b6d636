import { type FitReport, type FitRequest, fitModel } from "../fit/fit";
import type { Gpu } from "../gpu/device";
import { type CacheType, cacheBytes, PAGE } from "../kernels/lib/cache";
import { type ModelConfig, readConfig } from "../model/config";
import { chatFormat } from "../tokenizer/chat";
import { tokenizerFromGguf } from "../tokenizer/from_gguf";
import { checkRows } from "../tokenizer/rows";
import type { GgufFile } from "../weights/gguf";

export const CACHE_TYPES: readonly CacheType[] = ["f32", "f16", "int8"];

export type Inspection = ReturnType<typeof inspection>;

/** What `--json` prints; sizes in bytes. */
export function inspection(
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
