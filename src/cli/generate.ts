import { SkymathError } from "../common/errors";
import { count, rate } from "../common/format";
import { checkSampling } from "../generate/sampling";
import { DEFAULT_GENERATE, type GenerateEvent } from "../generate/types";
import { tokenizerFromGguf } from "../tokenizer/from_gguf";
import { metaBoolean } from "../weights/meta";
import type { Command } from "./command";
import { interruptSignal } from "./interrupt";
import { openModelFile } from "./model_file";
import { openSession } from "./open_session";
import {
  COMMON_OPTIONS,
  type Given,
  SAMPLING_HELP,
  SAMPLING_OPTIONS,
  SESSION_HELP,
  SESSION_OPTIONS,
  samplingSettings,
  UsageError,
} from "./options";
import { note, print, printJson } from "./output";

type EndEvent = Extract<GenerateEvent, { type: "end" }>;

export const generate: Command = {
  summary: "continue a text or token ids",
  help: `usage: skymath generate --model FILE (--prompt TEXT | --ids 1,2,3) --max-tokens N [options]

Continues a prompt as it stands, without a chat format; --prompt begins with the
vocabulary's BOS, --ids are taken as they are.

  --model FILE               GGUF model
  --prompt TEXT              what to continue
  --ids 1,2,3                the same as token ids
  --max-tokens N             most tokens of the continuation
  --stop TEXT                end before this text
  --logprobs                 with --json: the log-probability of each token; null for
                             those that the calculator wrote
${SAMPLING_HELP}
${SESSION_HELP}
  --json                     {ids, text, promptTokens, stopReason, timings}`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    ...SAMPLING_OPTIONS,
    prompt: { type: "string" },
    ids: { type: "string" },
    stop: { type: "string" },
    logprobs: { type: "boolean" },
  },
  positionals: 0,

  async run(given) {
    const model = given.required("model");
    given.required("max-tokens");
    const ids = given.ids("ids");
    const text = given.text("prompt");
    if ((ids === undefined) === (text === undefined)) {
      throw new UsageError("Either --prompt or --ids is needed, and not both.");
    }
    const settings = generateSettings(given);
    const prompt = ids ?? (await promptIds(model, text!, given));
    const session = await openSession(given);
    const json = given.flag("json");
    const { end, logprobs } = await follow(
      session.generate(prompt, settings, interruptSignal()),
      json,
    );
    if (json) await printJson(resultJson(end, settings.logprobs ? logprobs : undefined));
    return end.stopReason === "cancelled" ? 130 : 0;
  },
};

function generateSettings(given: Given) {
  const stop = given.text("stop");
  if (stop === "") throw new UsageError("--stop takes a text that is not empty.");
  const sampling = samplingSettings(given);
  checkSampling({ ...DEFAULT_GENERATE, ...sampling }); // a bad one is told before a model is loaded
  return {
    ...sampling,
    stop: stop === undefined ? [] : [stop],
    logprobs: given.flag("logprobs"),
  };
}

/** Ids of a plain text, after BOS unless the vocabulary goes without. */
async function promptIds(model: string, text: string, given: Given): Promise<number[]> {
  const { source, file } = await openModelFile(model, given);
  await source.close?.();
  const tokenizer = tokenizerFromGguf(file.metadata);
  const withBos = metaBoolean(file.metadata, "tokenizer.ggml.add_bos_token", true);
  return [...(withBos ? [tokenizer.bos] : []), ...tokenizer.encode(text)];
}

async function follow(events: AsyncIterable<GenerateEvent>, quiet: boolean) {
  const logprobs: (number | null)[] = [];
  let end: EndEvent | null = null;
  for await (const event of events) {
    if (event.type === "end") end = event;
    if (event.type !== "text") continue;
    logprobs.push(...(event.logprobs ?? event.ids.map(() => null)));
    if (!quiet) await print(event.delta);
  }
  if (end === null) {
    throw new SkymathError({ kind: "internal", message: "The generation ended without a result." });
  }
  if (!quiet) {
    await print("\n");
    note(speed(end));
  }
  return { end, logprobs };
}

function speed(end: EndEvent): string {
  const prompt = [count(end.promptTokens, "prompt token"), rate(end.computedRows, end.promptMs)];
  const reply = [count(end.ids.length, "token"), rate(end.ids.length - 1, end.decodeMs)];
  const parts = [...prompt, ...reply, `ended by ${end.stopReason}`];
  return parts.filter(Boolean).join(", ");
}

function resultJson(end: EndEvent, logprobs: readonly (number | null)[] | undefined) {
  const { ids, text, promptTokens, stopReason, promptMs, decodeMs } = end;
  return { ids, text, promptTokens, stopReason, timings: { promptMs, decodeMs }, logprobs };
}
