import { bytesProgress } from "../common/format";
import { Pacer } from "../common/pace";
import { fileNameOf, parseAddress } from "../weights/address";
import {
  type DownloadOptions,
  type DownloadProgress,
  download,
  findModel,
} from "../weights/cache/download";
import { NodeModelStore } from "../weights/cache/node_model_store";
import type { ModelRecord } from "../weights/cache/records";
import { openRemote } from "../weights/remote";
import type { WeightSource } from "../weights/source";
import { openParts, partNames } from "../weights/split";
import { hubOptions } from "./hub_options";
import { LiveLine } from "./live_line";
import type { Given } from "./options";

/** Opens the model at an address from the cache, after downloading what is not there. */
export async function openThroughCache(address: string, given: Given): Promise<WeightSource> {
  if (given.flag("no-cache")) {
    return openParts(address, (name) => openRemote(name, hubOptions(given)));
  }
  const store = new NodeModelStore();
  const records = await downloadAll(store, address, given);
  return openParts(records[0]!.address, (name) => openKept(store, name));
}

/** Opens a model at an address for its header: the cached one, or the server's by a few range reads. */
export async function openHeader(address: string, given: Given): Promise<WeightSource> {
  const store = new NodeModelStore();
  return openParts(address, async (name) => {
    const kept = given.flag("no-cache") ? null : await findModel(store, parseAddress(name));
    return kept === null ? openRemote(name, hubOptions(given)) : store.open(kept);
  });
}

/** Brings a model, or all parts of a split one, into the cache. */
export async function downloadAll(
  store: NodeModelStore,
  address: string,
  given: Given,
  options: DownloadOptions = {},
): Promise<ModelRecord[]> {
  const one = (name: string) => downloadOne(store, name, given, options);
  const first = await one(partNames(address)[0]!);
  const records = [first];
  for (const name of partNames(first.address).slice(1)) records.push(await one(name));
  return records;
}

async function downloadOne(
  store: NodeModelStore,
  name: string,
  given: Given,
  options: DownloadOptions,
): Promise<ModelRecord> {
  const live = given.flag("json") ? null : new DownloadLine(fileNameOf(parseAddress(name)));
  try {
    return await download(store, name, {
      ...options,
      hub: hubOptions(given),
      ...(live === null ? {} : { onProgress: (progress) => live.show(progress) }),
    });
  } finally {
    live?.end();
  }
}

async function openKept(store: NodeModelStore, name: string): Promise<WeightSource> {
  const record = await findModel(store, parseAddress(name));
  if (record === null) throw new Error(`${name} left the cache while it was opened`);
  return store.open(record);
}

const phases: Record<DownloadProgress["phase"], string> = {
  wait: "Waiting for",
  verify: "Checking",
  download: "Downloading",
};

/** One line on standard error that follows a download, or a check. */
export class DownloadLine {
  readonly #file: string;
  readonly #line = new LiveLine();
  #pacer = new Pacer();
  #last: DownloadProgress | null = null;

  constructor(file: string) {
    this.#file = file;
  }

  show(progress: DownloadProgress): void {
    if (progress.phase !== this.#last?.phase) this.#pacer = new Pacer();
    this.#last = progress;
    const pace = this.#pacer.update(progress.done, progress.total);
    this.#line.update(() => this.#text(progress, pace));
  }

  /** Leaves the line, if there was anything to tell. */
  end(): void {
    if (this.#last === null) return;
    this.#line.end(this.#text(this.#last, { rate: null, left: null }));
  }

  #text({ phase, done, total, note }: DownloadProgress, pace: Parameters<typeof bytesProgress>[2]) {
    if (phase === "wait") return `${phases.wait} ${note}, which has ${this.#file}`;
    const again = note === undefined ? "" : ` (${note}; trying again)`;
    return `${phases[phase]} ${this.#file}: ${bytesProgress(done, total, pace)}${again}`;
  }
}
