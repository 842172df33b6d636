import { SkymathError } from "../common/errors";
import { bytes, count } from "../common/format";
import { fileNameOf, isAddress, parseAddress } from "../weights/address";
import { cacheFolder, NodeModelStore } from "../weights/cache/node_model_store";
import type { Kept, ModelRecord } from "../weights/cache/records";
import { verifyModel } from "../weights/cache/verify";
import { partNames } from "../weights/split";
import type { Command } from "./command";
import { interruptSignal } from "./interrupt";
import { DownloadLine, downloadAll } from "./model_cache";
import { COMMON_OPTIONS, type Given, UsageError } from "./options";
import { note, print, printJson, table } from "./output";

export const models: Command = {
  summary: "download, list, verify and delete cached models",
  help: `usage: skymath models [list]
       skymath models download ADDRESS [--sha256 HEX] [--hub URL]
       skymath models verify [MODEL ...]
       skymath models delete MODEL ... | --all

Models at addresses are kept in a cache, whose folder SKYMATH_CACHE names (here:
${cacheFolder()}). A download that was stopped or killed goes on where it
stopped; a model exists once its SHA-256 was checked. Every command's --model takes
such an address too.

  ADDRESS                    https://…/file.gguf, or on the Hugging Face hub
                             hf:owner/repo/file.gguf or hf:owner/repo@revision/file.gguf;
                             any part of a split model stands for all of them
  MODEL                      an address or a file's name, as list shows them
  --sha256 HEX               what the file must hash to (the hub tells it for hf:)
  --hub URL                  mirror of huggingface.co (or HF_ENDPOINT); HF_TOKEN holds
                             the token for closed repositories
  --all                      delete everything
  --json                     the same as JSON`,
  options: {
    ...COMMON_OPTIONS,
    sha256: { type: "string" },
    hub: { type: "string" },
    all: { type: "boolean" },
  },
  positionals: 1000,

  async run(given) {
    const [word = "list", ...names] = given.positionals;
    const store = new NodeModelStore();
    if (word === "list" && names.length === 0) return list(store, given);
    if (word === "download" && names.length === 1) return fetchModel(store, names[0]!, given);
    if (word === "verify") return verify(store, names, given);
    if (word === "delete") return remove(store, names, given);
    throw new UsageError(`"${[word, ...names].join(" ")}" is nothing that models can do.`);
  },
};

async function list(store: NodeModelStore, given: Given): Promise<number> {
  const kept = await store.list();
  if (given.flag("json")) {
    await printJson(kept.map((entry) => plain(entry, store)));
    return 0;
  }
  if (kept.length === 0) await print(`No models in ${cacheFolder()}.\n`);
  else await print(table(kept.map((entry) => [entry.record.address, state(entry)])));
  return 0;
}

function state(entry: Kept): string {
  const { size } = entry.record;
  if (entry.state === "part") return `${bytes(entry.done)} of ${bytes(size)} downloaded`;
  return `${bytes(size)}, SHA-256 ${entry.record.sha256.slice(0, 12)}… ${source(entry.record)}`;
}

const source = ({ hashFrom }: ModelRecord) =>
  ({ hub: "as the hub says", user: "as given", recorded: "recorded" })[hashFrom];

/** What `--json` prints of one entry. */
function plain(entry: Kept, store: NodeModelStore) {
  if (entry.state === "part") {
    const { address, file, size } = entry.record;
    return { state: "part", address, file, size, done: entry.done };
  }
  const { id: _, ...record } = entry.record;
  return { state: "model", ...record, path: store.pathOf(entry.record) };
}

async function fetchModel(store: NodeModelStore, name: string, given: Given): Promise<number> {
  const sha256 = given.text("sha256");
  if (sha256 !== undefined && partNames(name).length > 1) {
    throw new UsageError("--sha256 is of one file, and this model has several parts.");
  }
  const records = await stoppable((signal) =>
    downloadAll(store, name, given, { signal, ...(sha256 === undefined ? {} : { sha256 }) }),
  );
  if (records === null) {
    note("Stopped: the same command continues the download.");
    return 130;
  }
  const entries = records.map((record) => ({ state: "model", record }) as const);
  if (given.flag("json")) await printJson(entries.map((entry) => plain(entry, store)));
  else await print(table(entries.map((entry) => [entry.record.address, state(entry)])));
  return 0;
}

async function verify(
  store: NodeModelStore,
  names: readonly string[],
  given: Given,
): Promise<number> {
  const kept = await store.list();
  const chosen = names.length === 0 ? kept : names.map((name) => find(kept, name));
  const whole = chosen.flatMap((entry) => (entry.state === "model" ? [entry.record] : []));
  const damaged: SkymathError[] = [];
  const done = await stoppable(async (signal) => {
    for (const record of whole) {
      const live = given.flag("json") ? null : new DownloadLine(record.file);
      await verifyModel(store, record, { signal, onProgress: (progress) => live?.show(progress) })
        .catch((thrown) => {
          if (!(thrown instanceof SkymathError) || thrown.report.kind === "cancelled") throw thrown;
          damaged.push(thrown);
        })
        .finally(() => live?.end());
    }
    return true;
  });
  if (done === null) return 130;
  const [first] = damaged;
  if (first !== undefined && damaged.length === 1) throw first;
  if (first !== undefined) {
    for (const error of damaged) note(error.message);
    throw new SkymathError({ kind: "model", message: `${damaged.length} models are damaged.` });
  }
  if (given.flag("json"))
    await printJson(whole.map(({ address, sha256 }) => ({ address, sha256 })));
  else await print(`${count(whole.length, "model")} verified.\n`);
  return 0;
}

async function remove(
  store: NodeModelStore,
  names: readonly string[],
  given: Given,
): Promise<number> {
  const all = given.flag("all");
  if (all === names.length > 0) throw new UsageError("delete takes models, or --all alone.");
  const kept = await store.list();
  const chosen = all ? kept : names.map((name) => find(kept, name));
  for (const { record } of chosen) {
    const { id } = record;
    if (await store.isLocked(id)) throw inUse(record.address);
    await store.locked(id, {}, () => store.remove(id));
  }
  if (given.flag("json")) await printJson(chosen.map(({ record }) => record.address));
  else for (const entry of chosen) await print(`Deleted ${entry.record.address}.\n`);
  return 0;
}

/** The one entry of an address or file name. */
function find(kept: readonly Kept[], name: string): Kept {
  const address = isAddress(name) ? parseAddress(name).name : null;
  const found = kept.filter(({ record }) =>
    address === null ? record.file === name : record.address === address,
  );
  if (found.length === 1) return found[0]!;
  const names = (found.length === 0 ? kept : found).map(({ record }) => record.address);
  throw new SkymathError({
    kind: "input",
    message: `${address === null ? name : fileNameOf(parseAddress(name))} is not one cached model.`,
    needed: "an address or a file's name that skymath models list shows",
    found: names.slice(0, 10).join(", ") || "an empty cache",
  });
}

/** Does what Ctrl+C may end; null when it did. */
async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T | null> {
  try {
    return await work(interruptSignal());
  } catch (thrown) {
    if (thrown instanceof SkymathError && thrown.report.kind === "cancelled") return null;
    throw thrown;
  }
}

function inUse(address: string): SkymathError {
  return new SkymathError({
    kind: "storage",
    message: `${address} is being downloaded by another process.`,
    remedy: "Stop that process, or wait until it is done.",
  });
}
