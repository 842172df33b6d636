import { DEFAULT_LIMITS } from "../fit/fit";
import { predictSpeed, type SpeedPrediction } from "../fit/predict";
import { type Gpu, openDevice } from "../gpu/device";
import { readConfig } from "../model/config";
import type { GgufFile } from "../weights/gguf";
import { MAX_RANK } from "../weights/peft";
import type { Command } from "./command";
import { openGpu } from "./dawn";
import { inspectionText } from "./inspect_text";
import { CACHE_TYPES, inspection } from "./inspection";
import { openModelFile } from "./model_file";
import {
  COMMON_OPTIONS,
  type Given,
  NETWORK_HELP,
  NETWORK_OPTIONS,
  present,
  UsageError,
} from "./options";
import { print, printJson } from "./output";

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
  --lora-rank N              with an adapter of this rank, at most ${MAX_RANK}
  --train-rows N             which is trained, with micro-batches of N rows
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
    const adapter = adapterChoice(given);
    const allowance = given.bytes("memory") ?? null;
    const { source, file } = await openModelFile(given.required("model"), given);
    await source.close?.();
    const gpu =
      given.flag("gpu") || given.flag("predict") ? await openDevice(await openGpu()) : null;
    const limits = gpu?.limits ?? DEFAULT_LIMITS;
    const request = { ...choices, ...present({ adapter }), allowance, limits };
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
  });
}

function adapterChoice(given: Given) {
  const rank = given.whole("lora-rank", 1);
  const trainRows = given.whole("train-rows", 1);
  if (rank === undefined) {
    if (trainRows === undefined) return undefined;
    throw new UsageError("--train-rows is for an adapter: --lora-rank is needed.");
  }
  if (rank <= MAX_RANK) return { rank, ...present({ trainRows }) };
  throw new UsageError(`--lora-rank takes a whole number from 1 to ${MAX_RANK}, not ${rank}.`);
}

function predict(gpu: Gpu, file: GgufFile, choices: object): Promise<SpeedPrediction> {
  return predictSpeed(gpu, file, readConfig(file, "the model"), choices);
}
