import type { FitReport } from "../fit/fit";
import type { ModelConfig } from "../model/config";
import type { GgufFile } from "../weights/gguf";
import { readGguf } from "../weights/gguf";
import { openRemote } from "../weights/remote";
import type { WeightSource } from "../weights/source";
import { openParts } from "../weights/split";
import type { FitFacts, FitQuery, SpeedFacts } from "./models_api";
import { openChoice } from "./open_choice";

/** Holds a model, of which only the header is read, against this adapter and an allowance. */
export async function fitOf(query: FitQuery): Promise<FitFacts> {
  const { fitModel, DEFAULT_LIMITS, fitSentences } = await arithmetic();
  const { file, config, size } = await header(query);
  const adapter = await navigator.gpu?.requestAdapter();
  const limits = adapter?.limits ?? DEFAULT_LIMITS;
  const report = fitModel(file, config, { limits, allowance: query.allowance });
  return { name: config.name, size, ...facts(report), sentences: fitSentences(report) };
}

/** Measures a few layers like the model's on this adapter, and counts on from there. */
export async function speedOf(query: FitQuery): Promise<SpeedFacts> {
  const { predictSpeed } = await import("../fit/predict");
  const { openDevice } = await import("../gpu/device");
  const { file, config } = await header(query);
  const gpu = await openDevice(navigator.gpu);
  try {
    return await predictSpeed(gpu, file, config);
  } finally {
    gpu.close();
  }
}

/** Loaded only when it is asked for: downloads do without. */
async function arithmetic() {
  const [fit, say] = await Promise.all([import("../fit/fit"), import("../fit/say")]);
  return { ...fit, ...say };
}

async function header(
  query: FitQuery,
): Promise<{ file: GgufFile; config: ModelConfig; size: number }> {
  const { readConfig } = await import("../model/config");
  const source = await open(query);
  try {
    const file = await readGguf(source);
    return { file, config: readConfig(file, source.name), size: source.size };
  } finally {
    await source.close?.();
  }
}

function open({ model }: FitQuery): Promise<WeightSource> {
  if (!("address" in model)) return openChoice(model);
  return openParts(model.address, (name) => openRemote(name, model.hub));
}

function facts({ wanted, proposal, most }: FitReport) {
  const { kv, contextLength, plan } = wanted;
  const { weights, cache, scratch, total } = plan;
  return {
    wanted: { kv, contextLength, weights, cache, scratch, total },
    fits: wanted.obstacles.length === 0,
    proposal: proposal && { kv: proposal.kv, contextLength: proposal.contextLength },
    most,
  };
}
