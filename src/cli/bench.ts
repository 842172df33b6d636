import type { KernelTime } from "../gpu/timing";
import type { Session } from "../session";
import { DEFAULT_LORA } from "../train/types";
import { type RunnableType, repackers } from "../weights/repack";
import type { WeightSource } from "../weights/source";
import {
  type SyntheticName,
  syntheticModel,
  syntheticShapes,
} from "../weights/synthetic/synthetic_model";
import { benchText, kernelsText, trainingText } from "./bench_text";
import type { Command } from "./command";
import { watchMemory } from "./host_memory";
import { openSession } from "./open_session";
import {
  COMMON_OPTIONS,
  type Given,
  present,
  SESSION_HELP,
  SESSION_OPTIONS,
  UsageError,
} from "./options";
import { print, printJson } from "./output";

const DEFAULTS = { prompt: 128, tokens: 32, batch: 1 };
const TYPES = Object.keys(repackers).map((type) => type.toLowerCase());

export const bench: Command = {
  summary: "measure prompt and decode speed",
  help: `usage: skymath bench [options]

Measures the speed of prompt and decode, dispatches a token, the bytes of weights
read a token and which share that is of the adapter's measured copy bandwidth.

  --model FILE               GGUF model (default: the one that comes along)
  --synthetic NAME           random weights of a known shape in place of a file:
                             ${Object.keys(syntheticShapes).join(", ")}
  --type T                   of the synthetic weights: q4_0, q4_k, q8_0, f16, … (default: q4_0)
  --layers N                 of the synthetic model (default: all)
  --prompt N                 tokens of the prompt (default: ${DEFAULTS.prompt})
  --tokens N                 tokens to decode (default: ${DEFAULTS.tokens})
  --batch N                  sequences at once (default: ${DEFAULTS.batch})
  --train                    instead: a training step on N prompt rows, beside their prompt pass
  --kernels                  instead: each kernel of a prompt pass and a decode step by itself,
                             or with --train of a training step
  --rank N                   of the adapter that is trained (default: ${DEFAULT_LORA.rank})
${SESSION_HELP}
  --json                     the report as JSON`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    prompt: { type: "string" },
    tokens: { type: "string" },
    batch: { type: "string" },
    synthetic: { type: "string" },
    type: { type: "string" },
    layers: { type: "string" },
    train: { type: "boolean" },
    kernels: { type: "boolean" },
    rank: { type: "string" },
  },
  positionals: 0,

  async run(given) {
    if (given.flag("train")) return train(given);
    const prompt = given.whole("prompt", 1) ?? DEFAULTS.prompt;
    const tokens = given.whole("tokens", 1) ?? DEFAULTS.tokens;
    const batch = given.whole("batch", 1) ?? DEFAULTS.batch;
    if (given.flag("kernels")) return kernels(given, prompt, batch);
    const peaks = watchMemory();
    const started = performance.now();
    const session = await openSession(given, { batch, drafts: 0 }, syntheticSource(given));
    const loadMs = performance.now() - started;
    const measured = await session.bench({ prompt, tokens, batch });
    const report = { ...measured, loadMs, host: peaks() };
    if (given.flag("json")) await printJson(report);
    else await print(benchText(report));
    return 0;
  },
};

async function kernels(given: Given, prompt: number, batch: number): Promise<number> {
  const session = await openSession(given, { batch: batch + 1, drafts: 0 }, syntheticSource(given));
  const { prompt: ofPrompt, decode } = await session.benchKernels({ prompt, batch });
  const steps = { "prompt pass": ofPrompt, "decode step": decode };
  return printKernels(given, session, steps);
}

async function printKernels(
  given: Given,
  session: Session,
  steps: Readonly<Record<string, readonly KernelTime[]>>,
): Promise<number> {
  const { model, adapter } = session;
  if (given.flag("json")) await printJson({ model, adapter, steps });
  else await print(kernelsText({ model, adapter }, steps));
  return 0;
}

async function train(given: Given): Promise<number> {
  const rows = given.whole("prompt", 1) ?? DEFAULTS.prompt;
  const lora = present({ rank: given.whole("rank", 1) });
  const session = await openSession(given, { drafts: 0 }, syntheticSource(given));
  if (given.flag("kernels")) {
    const times = await session.benchTrainingKernels(rows, lora);
    return printKernels(given, session, { "training step": times });
  }
  const { model, adapter } = session;
  const measured = await session.benchTraining(rows, lora);
  const report = { model, adapter, ...measured };
  if (given.flag("json")) await printJson(report);
  else await print(trainingText(report));
  return 0;
}

/** The synthetic model that the options describe; undefined where they name a file or none. */
function syntheticSource(given: Given): WeightSource | undefined {
  const names = Object.keys(syntheticShapes) as SyntheticName[];
  const name = given.choice("synthetic", names);
  const type = given.choice("type", TYPES) ?? "q4_0";
  const layers = given.whole("layers", 1);
  if (name === undefined) {
    if (layers === undefined && given.text("type") === undefined) return undefined;
    throw new UsageError("--type and --layers go with --synthetic.");
  }
  if (given.text("model") !== undefined) {
    throw new UsageError("Either --model or --synthetic is taken, not both.");
  }
  const shape = { ...syntheticShapes[name], ...present({ layers }) };
  return syntheticModel(name, shape, type.toUpperCase() as RunnableType);
}
