import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { SkymathError } from "../common/errors";
import { bytes, bytesProgress, duration } from "../common/format";
import { Pacer } from "../common/pace";
import { FILE_TYPES } from "../convert/file_types";
import { planFromFolder } from "../convert/from_folder";
import { planFromGguf } from "../convert/from_gguf";
import type { ConversionPlan } from "../convert/plan";
import { fileBytes, headerOf } from "../convert/write";
import type { GgufHeader } from "../weights/gguf_writer";
import type { BaseShape, LoraAdapter } from "../weights/lora";
import { NodeFileSource } from "../weights/node_file_source";
import { readPeft } from "../weights/peft";
import { BASE_KEY } from "../weights/peft_writer";
import type { Command } from "./command";
import { interruptSignal } from "./interrupt";
import { LiveLine } from "./live_line";
import { openSource } from "./model_file";
import { nodeFolder } from "./node_folder";
import { COMMON_OPTIONS, type Given, UsageError } from "./options";
import { note, print, printJson, table } from "./output";
import { PartFile } from "./part_file";
import { version } from "./version";

export const convert: Command = {
  summary: "turn a checkpoint into a GGUF file, or merge an adapter",
  help: `usage: skymath convert SRC DST.gguf --type TYPE [--adapter DIR] [--json]

SRC is a Hugging Face folder of a Skywork or LLaMA model (config.json; safetensors
or PyTorch .bin files, in any number of shards; tokenizer.model or tokenizer.json),
or a GGUF file. Nothing in a .bin file is executed. DST.gguf is written row by row
within a few hundred MB of memory, as DST.gguf.part until it is whole: the same
command goes on where a stopped or killed one was.

  --type TYPE                ${FILE_TYPES.join(", ")}
                             (q4_k has its output head in Q6_K; norms are F32)
  --adapter DIR              merge this PEFT LoRA adapter into the weights
  --json                     print {file, bytes, ...} and nothing else`,
  options: { ...COMMON_OPTIONS, type: { type: "string" }, adapter: { type: "string" } },
  positionals: 2,

  async run(given) {
    const [source, target] = given.positionals;
    if (source === undefined || target === undefined)
      throw new UsageError("SRC and DST are needed.");
    const type = given.choice("type", FILE_TYPES);
    if (type === undefined) throw new UsageError(`--type is needed: ${FILE_TYPES.join(", ")}.`);
    const plan = await planOf(source, type, given);
    try {
      return await writePlan(plan, target, await identityOf(plan, given), given.flag("json"));
    } finally {
      await plan.close();
    }
  },
};

async function planOf(
  path: string,
  type: (typeof FILE_TYPES)[number],
  given: Given,
): Promise<ConversionPlan> {
  const adapter = given.text("adapter");
  const openAdapter = adapter === undefined ? undefined : adapterIn(adapter);
  const found = await stat(path).catch(() => null);
  if (found === null) throw noSource(path);
  if (found.isDirectory()) {
    const folder = await nodeFolder(path);
    const gguf = folder.files.some((file) => /\.gguf$/i.test(file));
    if (folder.files.includes("config.json") || !gguf) {
      return await planFromFolder({ ...folder, name: resolve(path) }, type, openAdapter);
    }
  }
  return await planFromGguf(await openSource(path, given), type, openAdapter);
}

/**
 * Reads the PEFT adapter in a folder for a model of some shapes, and of this hash where the model is
 * a GGUF file; an adapter that names no base fits any.
 */
function adapterIn(path: string): (base: BaseShape, hash?: string) => Promise<LoraAdapter> {
  return async (base, hash) => {
    const settings = await NodeFileSource.open(join(path, "adapter_config.json"));
    const weights = await NodeFileSource.open(join(path, "adapter_model.safetensors"));
    try {
      const text = new TextDecoder().decode(await settings.read(0, settings.size));
      const { adapter, metadata } = await readPeft(text, weights, base);
      const made = metadata.get(BASE_KEY);
      if (hash !== undefined && made !== undefined && made !== hash)
        throw otherBase(path, made, hash);
      return adapter;
    } finally {
      await settings.close();
      await weights.close();
    }
  };
}

/** A hash of everything that decides the file's bytes, without reading all the weights. */
async function identityOf(plan: ConversionPlan, given: Given): Promise<string> {
  const hash = createHash("sha256").update(version()).update(headerOf(plan).bytes);
  const paths = [given.positionals[0]!, given.text("adapter")].filter((path) => path !== undefined);
  for (const path of paths) {
    const folder = (await stat(path)).isDirectory() ? (await nodeFolder(path)).files : [""];
    // What this conversion writes may lie in the folder that it reads.
    const own = basename(given.positionals[1]!);
    for (const file of folder.filter((name) => !name.startsWith(own))) {
      const { size, mtimeMs } = await stat(join(path, file));
      hash.update(JSON.stringify([file, size, mtimeMs]));
    }
  }
  return hash.digest("hex");
}

async function writePlan(
  plan: ConversionPlan,
  target: string,
  identity: string,
  json: boolean,
): Promise<number> {
  const header = headerOf(plan);
  const part = await PartFile.open(target, { size: header.size, identity });
  const from = part.written;
  const started = performance.now();
  if (!json) for (const line of plan.notes) note(line);
  if (from > 0) note(`going on at ${bytes(from)} of ${bytes(header.size)}`);
  const done = await writeAll(plan, header, part, json).catch(async (thrown: unknown) => {
    await part.sync().catch(() => {}); // the error at hand says more
    await part.close();
    throw thrown;
  });
  if (!done) {
    note("stopped: the same command continues");
    return 130;
  }
  const seconds = (performance.now() - started) / 1000;
  const report = {
    ...{ file: target, bytes: header.size, resumedAt: from, seconds },
    tensors: tensorsByType(plan, header),
    notes: plan.notes,
  };
  if (json) await printJson(report);
  else await print(reportText(report));
  return 0;
}

/** Writes what is left; false when it was interrupted, with everything so far kept. */
async function writeAll(
  plan: ConversionPlan,
  header: GgufHeader,
  part: PartFile,
  json: boolean,
): Promise<boolean> {
  const signal = interruptSignal();
  const line = json ? null : new LiveLine();
  const pacer = new Pacer();
  const progress = () =>
    bytesProgress(part.written, header.size, pacer.update(part.written, header.size));
  for await (const { bytes: chunk, tensor } of fileBytes(plan, header, part.written)) {
    await part.append(chunk);
    line?.update(() => `${tensor}: ${progress()}`);
    if (!signal.aborted) continue;
    line?.end(progress());
    await part.sync();
    await part.close();
    return false;
  }
  line?.end(progress());
  await part.finish();
  return true;
}

function tensorsByType(plan: ConversionPlan, header: GgufHeader) {
  const types: Record<string, { count: number; bytes: number }> = {};
  for (const [i, { type }] of plan.tensors.entries()) {
    types[type] ??= { count: 0, bytes: 0 };
    types[type].count += 1;
    types[type].bytes += header.tensors[i]!.bytes;
  }
  return types;
}

function reportText(report: {
  readonly file: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly tensors: ReturnType<typeof tensorsByType>;
}): string {
  const tensors = Object.entries(report.tensors).map(
    ([type, { count, bytes: size }]) => [type, `${count} tensors, ${bytes(size)}`] as const,
  );
  return table([
    ["file", `${report.file} (${bytes(report.bytes)})`],
    ...tensors,
    ["time", duration(report.seconds)],
  ]);
}

function otherBase(path: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The adapter ${path} was made for another base model, or for another quantisation of it.`,
    needed: `base ${needed.slice(0, 16)}`,
    found: `base ${found.slice(0, 16)}`,
    remedy: "Give the model file that it was trained on.",
  });
}

function noSource(path: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `There is no ${path}.`,
    needed: "a Hugging Face folder or a GGUF file",
    remedy: "Check the path.",
  });
}
