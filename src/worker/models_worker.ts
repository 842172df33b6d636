/** @file The worker that keeps models: downloads go on while the engine computes, or was ended. */
import { expose } from "comlink";
import { SkymathError } from "../common/errors";
import { fileNameOf, parseAddress } from "../weights/address";
import { download } from "../weights/cache/download";
import { OpfsModelStore } from "../weights/cache/opfs_model_store";
import type { Kept } from "../weights/cache/records";
import { verifyModel } from "../weights/cache/verify";
import { findOnHub } from "../weights/hub";
import { partNames } from "../weights/split";
import { fitOf, speedOf } from "./fit";
import type {
  CachedModel,
  DownloadRequest,
  FitFacts,
  FitQuery,
  KeepProgress,
  ModelsApi,
  SpeedFacts,
} from "./models_api";
import { type Outcome, outcome } from "./outcome";

const PROGRESS_MS = 100;

interface Running {
  readonly abort: AbortController;
  readonly done: Promise<unknown>;
}

class Models implements ModelsApi {
  #opened: Promise<OpfsModelStore> | null = null;
  /** By the address of the first part. */
  readonly #running = new Map<string, Running>();

  list(): Promise<Outcome<readonly CachedModel[]>> {
    return outcome(async () => {
      const store = await this.#store();
      const groups = new Map<string, Kept[]>();
      for (const kept of await store.list()) {
        const key = keyOf(kept.record.address);
        groups.set(key, [...(groups.get(key) ?? []), kept]);
      }
      const models = [...groups].map(([address, kept]) => this.#describe(store, address, kept));
      return (await Promise.all(models)).sort((a, b) => (a.address < b.address ? -1 : 1));
    });
  }

  resolve({ address, hub = {} }: DownloadRequest): Promise<Outcome<string>> {
    return outcome(async () => {
      const named = parseAddress(address);
      if (named.kind === "web" || named.file !== null) return keyOf(address);
      return keyOf((await findOnHub(named, hub)).name);
    });
  }

  fit(query: FitQuery): Promise<Outcome<FitFacts>> {
    return outcome(() => fitOf(query));
  }

  speed(query: FitQuery): Promise<Outcome<SpeedFacts>> {
    return outcome(() => speedOf(query));
  }

  download(
    request: DownloadRequest,
    onProgress: (progress: KeepProgress) => void,
  ): Promise<Outcome<string>> {
    return outcome(async () => {
      const first = keyOf(request.address);
      const names = partNames(first);
      if (names.length > 1 && request.sha256) throw severalParts();
      return this.#run(first, async (signal) => {
        const store = await this.#store();
        const tell = paced(onProgress);
        const { sha256, hub } = request;
        const options = { signal, ...(sha256 ? { sha256 } : {}), ...(hub ? { hub } : {}) };
        const fetchPart = (name: string, i: number) => {
          const part = names.length === 1 ? {} : { part: `${i + 1} of ${names.length}` };
          const onPart = (progress: KeepProgress) => tell({ ...progress, ...part });
          return download(store, name, { ...options, onProgress: onPart });
        };
        const { address } = await fetchPart(first, 0);
        for (let i = 1; i < names.length; i++) await fetchPart(names[i]!, i);
        return address;
      });
    });
  }

  async stop(address: string): Promise<void> {
    const running = this.#running.get(keyOf(address));
    running?.abort.abort();
    await running?.done.catch(() => {});
  }

  remove(address: string): Promise<Outcome<null>> {
    return outcome(async () => {
      await this.stop(address);
      const store = await this.#store();
      for (const { record } of await this.#partsOf(store, address)) {
        if (await store.isLocked(record.id)) throw usedElsewhere(record.address);
        await store.locked(record.id, {}, () => store.remove(record.id));
      }
      return null;
    });
  }

  verify(address: string, onProgress: (progress: KeepProgress) => void): Promise<Outcome<null>> {
    return outcome(() =>
      this.#run(keyOf(address), async (signal) => {
        const store = await this.#store();
        const tell = paced(onProgress);
        for (const kept of await this.#partsOf(store, address)) {
          if (kept.state !== "model") continue;
          await verifyModel(store, kept.record, { signal, onProgress: tell });
        }
        return null;
      }),
    );
  }

  /** Does what `stop` can end; one thing at a time for each model. */
  #run<T>(key: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running.has(key)) throw alreadyRunning(key);
    const abort = new AbortController();
    const done = work(abort.signal).finally(() => this.#running.delete(key));
    this.#running.set(key, { abort, done });
    return done;
  }

  #store(): Promise<OpfsModelStore> {
    this.#opened ??= OpfsModelStore.open().then(async (store) => {
      await store.sweep();
      return store;
    });
    this.#opened.catch(() => {
      this.#opened = null; // so that the next call tries again
    });
    return this.#opened;
  }

  async #partsOf(store: OpfsModelStore, address: string): Promise<Kept[]> {
    const key = keyOf(address);
    return (await store.list()).filter(({ record }) => keyOf(record.address) === key);
  }

  async #describe(store: OpfsModelStore, address: string, kept: Kept[]): Promise<CachedModel> {
    const parts = partNames(address).length;
    const locked = await Promise.all(kept.map(({ record }) => store.isLocked(record.id)));
    const whole = kept.filter((entry) => entry.state === "model");
    const elsewhere = locked.includes(true) && !this.#running.has(address);
    const only = parts === 1 ? whole[0]?.record : undefined;
    return {
      address,
      file: fileNameOf(parseAddress(address)),
      size: sum(kept.map(({ record }) => record.size)),
      done: sum(kept.map((entry) => (entry.state === "model" ? entry.record.size : entry.done))),
      parts,
      state: elsewhere ? "elsewhere" : whole.length === parts ? "model" : "part",
      sha256: only?.sha256 ?? null,
      hashFrom: only?.hashFrom ?? null,
    };
  }
}

/** The address, in one form, of the first part of the model that an address is of. */
const keyOf = (address: string) => partNames(parseAddress(address).name)[0]!;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Ten reports a second at most, but each phase's first and last, and every wait. */
function paced(onProgress: (progress: KeepProgress) => void) {
  let phase = "";
  let next = 0;
  return (progress: KeepProgress) => {
    const now = performance.now();
    const dull = progress.phase === phase && progress.done < progress.total && !progress.note;
    if (dull && now < next) return;
    phase = progress.phase;
    next = now + PROGRESS_MS;
    onProgress(progress);
  };
}

function severalParts(): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The hash is of one file, and this model has several parts.",
    remedy: "Leave the hash empty.",
  });
}

function alreadyRunning(address: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `${address} is being downloaded or checked already.`,
    remedy: "Wait for it, or pause it.",
  });
}

function usedElsewhere(address: string): SkymathError {
  return new SkymathError({
    kind: "storage",
    message: `${address} is being downloaded in another tab.`,
    remedy: "Pause it there first.",
  });
}

expose(new Models());
