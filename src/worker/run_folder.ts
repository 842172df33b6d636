/** @file Where the browser keeps runs: for each its JSONL, what was asked, and a picked file's copy. */
import * as v from "valibot";
import { SkymathError } from "../common/errors";
import { INCLUDED_NAMES } from "../evaluate/data/included";
import { SETS, type SetName } from "../evaluate/data/sets";
import { evalSettingsSchema } from "../evaluate/header";
import { OpfsStore } from "../evaluate/opfs_store";
import type { EvalRequest } from "./evaluate_api";

const FOLDER = "skymath-runs";
const RUN = ".jsonl";
const REQUEST = ".request.json";
const DATA = ".data";

/** The folder of runs. Throws an `input` error where the browser keeps no files. */
export async function runFolder(): Promise<FileSystemDirectoryHandle> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(FOLDER, { create: true });
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: "This browser keeps no files for the page.",
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Leave the private window, or allow this site to store data.",
      },
      { cause },
    );
  }
}

export const runFile = (name: string) => `${name}${RUN}`;

/** The names of runs in the folder, the newest first: they begin with their time. */
export async function runNames(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) {
    if (name.endsWith(RUN)) names.push(name.slice(0, -RUN.length));
  }
  return names.sort().reverse();
}

/** A name that no run has, such as `2026-01-02 03-04-05 gsm8k php`. */
export function newRunName({ data, settings }: EvalRequest): string {
  const time = new Date().toISOString().slice(0, 19).replace("T", " ").replaceAll(":", "-");
  const stem = data.kind === "included" ? data.name : data.kind === "file" ? data.file.name : "";
  const what = (stem || data.kind).replace(/\.\w+$/, "").replace(/[^\p{L}\p{N}_-]+/gu, "-");
  return `${time} ${what.slice(0, 60)} ${settings.method ?? "php"}`;
}

/** Keeps what was asked beside a run, so that it can be continued after a reload. */
export async function keepRequest(
  folder: FileSystemDirectoryHandle,
  name: string,
  request: EvalRequest,
): Promise<void> {
  const { data } = request;
  const kept = data.kind === "file" ? { kind: "file", title: data.file.name, set: data.set } : data;
  try {
    await write(folder, `${name}${REQUEST}`, JSON.stringify({ ...request, data: kept }));
    if (data.kind === "file") await write(folder, `${name}${DATA}`, data.file);
  } catch (error) {
    await forgetRequest(folder, name); // no run will ever show that they are there
    throw error;
  }
}

/** What was asked of a run. Throws an `input` error where that is not known any more. */
export async function keptRequest(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<EvalRequest> {
  try {
    const text = await (await fileOf(folder, `${name}${REQUEST}`)).text();
    const { data, ...rest } = v.parse(requestSchema, JSON.parse(text));
    if (data.kind !== "file") return { ...rest, data };
    const copy = await fileOf(folder, `${name}${DATA}`);
    const file = new File([copy], data.title);
    return { ...rest, data: { kind: "file", file, set: data.set } };
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `The run ${name} cannot be continued: what was asked of it is not kept here.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Begin a new run; this one can still be looked at and exported.",
      },
      { cause },
    );
  }
}

/** Removes a run with what was kept beside it. */
export async function removeRun(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  await folder.removeEntry(`${name}${RUN}`);
  await forgetRequest(folder, name);
}

async function forgetRequest(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (const rest of [REQUEST, DATA]) {
    await folder.removeEntry(`${name}${rest}`).catch(() => {}); // not every run has them
  }
}

/** A file of the folder. Throws an `input` error where it is not there. */
export async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  try {
    return await (await folder.getFileHandle(name)).getFile();
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `The file ${name} is not kept here.`,
        found: cause instanceof Error ? cause.message : String(cause),
      },
      { cause },
    );
  }
}

/** Written through exclusive access, which every browser with OPFS gives to workers. */
async function write(
  folder: FileSystemDirectoryHandle,
  name: string,
  content: string | Blob,
): Promise<void> {
  const store = await OpfsStore.open(folder, name);
  try {
    await store.truncate(0);
    await store.append(typeof content === "string" ? content : await content.text());
  } finally {
    await store.close();
  }
}

const whole = (from: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(from));

const dataSchema = v.variant("kind", [
  v.object({ kind: v.literal("included"), name: v.picklist(INCLUDED_NAMES) }),
  v.object({
    kind: v.literal("generated"),
    language: v.picklist(["en", "zh"]),
    steps: whole(1),
    count: whole(1),
    seed: whole(0),
  }),
  v.object({
    kind: v.literal("file"),
    title: v.string(),
    set: v.nullable(v.picklist(Object.keys(SETS) as SetName[])),
  }),
]);

const requestSchema = v.object({
  data: dataSchema,
  settings: v.partial(evalSettingsSchema),
  limit: v.nullable(whole(1)),
  shuffleSeed: v.nullable(whole(0)),
  skipMalformed: v.boolean(),
  batch: whole(1),
});
