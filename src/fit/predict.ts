import { pickFor } from "../generate/sampling";
import { DEFAULT_GENERATE } from "../generate/types";
import type { Gpu } from "../gpu/device";
import type { ModelConfig } from "../model/config";
import { Model } from "../model/model";
import { modelOptions, type OpenChoices } from "../model/options";
import type { GgufFile } from "../weights/gguf";
import { sampleModel } from "./sample_model";

/** How fast a model would be, told from a few layers like its own. */
export interface SpeedPrediction {
  readonly promptTokensPerSecond: number;
  readonly decodeTokensPerSecond: number;
  /** Rows of the prompt that was measured; decoding was measured behind them. */
  readonly promptRows: number;
  /** What the measurement took. */
  readonly ms: number;
}

/** Milliseconds of one prompt chunk and of one decode step. */
interface StepTimes {
  readonly prompt: number;
  readonly decode: number;
}

const FEW_LAYERS = 1;
const MORE_LAYERS = 3;
const FEW_ROWS = 32;
const MORE_ROWS = 256;
/** A prompt of few rows that takes less than this can be measured with more. */
const QUICK_MS = 300;
/** Steps are measured for so long, but at least twice and at most sixteen times. */
const MEASURE_MS = 1000;

/**
 * Predicts prompt and decode speed of a model of which only the header is known: times one and three
 * layers of its shapes and types with random weights, with its embedding and head, and counts on from
 * there. Takes about ten seconds. Throws `device` errors where even that does not fit.
 */
export async function predictSpeed(
  gpu: Gpu,
  file: GgufFile,
  config: ModelConfig,
  choices: Partial<OpenChoices> = {},
): Promise<SpeedPrediction> {
  const started = performance.now();
  const few = await measure(gpu, file, config, choices, FEW_LAYERS, null);
  const more = await measure(gpu, file, config, choices, MORE_LAYERS, few.rows);
  const { layersEach } = sampleModel(file, config, FEW_LAYERS);
  const whole = (part: keyof StepTimes) => {
    const layer = Math.max(0, more[part] - few[part]) / (MORE_LAYERS - FEW_LAYERS);
    const rest = Math.max(0, few[part] - FEW_LAYERS * layer);
    return rest + layersEach * layer;
  };
  return {
    promptTokensPerSecond: (1000 * few.rows) / whole("prompt"),
    decodeTokensPerSecond: 1000 / whole("decode"),
    promptRows: few.rows,
    ms: performance.now() - started,
  };
}

/** Times of a model of `layers` layers; with prompts of as many rows as are quick where `rows` is null. */
async function measure(
  gpu: Gpu,
  file: GgufFile,
  config: ModelConfig,
  choices: Partial<OpenChoices>,
  layers: number,
  rows: number | null,
): Promise<StepTimes & { rows: number }> {
  const sample = sampleModel(file, config, layers);
  const contextLength = Math.min(2 * MORE_ROWS, config.contextLength);
  const options = modelOptions({ ...choices, batch: 1, contextLength }, gpu.can);
  const model = await Model.open(gpu, sample.source, sample.file, sample.config, options);
  try {
    const room = Math.min(MORE_ROWS, contextLength >> 1);
    const quick = Math.min(FEW_ROWS, room);
    await promptMs(model, quick); // compiles on adapters that put it off
    const chosen = rows ?? ((await promptMs(model, quick)) < QUICK_MS ? room : quick);
    const prompt = await median(() => promptMs(model, chosen));
    return { rows: chosen, prompt, decode: await decodeMs(model, chosen) };
  } finally {
    model.dispose();
  }
}

async function promptMs(model: Model, rows: number): Promise<number> {
  const sequence = model.openSequence();
  const tokens = idsOf(model, rows);
  const started = performance.now();
  await model.compute([{ sequence, tokens, role: "prompt", logits: "none" }]);
  const ms = performance.now() - started;
  sequence.release();
  return ms;
}

/** Milliseconds of one token behind a prompt of `rows` rows. */
async function decodeMs(model: Model, rows: number): Promise<number> {
  const sequence = model.openSequence();
  await model.compute([{ sequence, tokens: idsOf(model, rows), role: "prompt", logits: "none" }]);
  let index = 0;
  const step = async () => {
    const pick = pickFor(DEFAULT_GENERATE, sequence.line, index, false);
    const tokens = idsOf(model, ++index).slice(-1);
    const started = performance.now();
    await model.choose([{ sequence, tokens, role: "decode", logits: "last" }], [pick]);
    return performance.now() - started;
  };
  await step();
  const ms = await median(step);
  sequence.release();
  return ms;
}

/** The median of what `step` tells, of at least two and at most sixteen steps in about a second. */
async function median(step: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 2 || (times.length < 16 && performance.now() - started < MEASURE_MS)) {
    times.push(await step());
  }
  times.sort((a, b) => a - b);
  return times[(times.length - 1) >> 1]!;
}

const idsOf = (model: Model, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i * 7919 + 13) % model.config.vocabulary);
