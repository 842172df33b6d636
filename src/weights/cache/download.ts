import { SkymathError } from "../../common/errors";
import { fileNameOf, type ModelAddress, parseAddress } from "../address";
import { findOnHub, type HubFile, type HubOptions, hubHeaders, hubUrl } from "../hub";
import { type HashFrom, isHash, type ModelRecord, modelId } from "./records";
import type { ModelStore } from "./store";
import { Transfer, type TransferOptions } from "./transfer";

export type { DownloadProgress } from "./progress";

export interface DownloadOptions extends TransferOptions {
  /** Where `hf:` addresses lead, and the token for it. */
  readonly hub?: HubOptions;
  /** What the whole must hash to, in hex, where the user knows it. */
  readonly sha256?: string;
}

/**
 * Brings a model into the store and returns its commit record; what is there already is not fetched
 * again. An interrupted download goes on where its last finished chunk ended. Throws a `model` error
 * for a server or file that will not do, `storage` when it cannot be kept, `cancelled` when stopped.
 */
export async function download(
  store: ModelStore,
  text: string,
  options: DownloadOptions = {},
): Promise<ModelRecord> {
  const sha256 = givenHash(options.sha256);
  const named = parseAddress(text);
  const kept = await findModel(store, named);
  if (kept !== null) return agreeing(kept, sha256);

  const asked = await fileOnHub(named, options);
  const address = asked === null ? named : parseAddress(asked.name);
  const id = await modelId(address.name, fileNameOf(address));
  const { signal, onProgress } = options;
  const lock = {
    ...(signal === undefined ? {} : { signal }),
    onWait: (holder: string) => onProgress?.({ phase: "wait", done: 0, total: 0, note: holder }),
  };
  return store.locked(id, lock, async () => {
    const made = await store.model(id); // by whoever had the lock before
    if (made !== null) return agreeing(made, sha256);
    return fetchModel(store, id, address, asked, { ...options, ...(sha256 ? { sha256 } : {}) });
  });
}

/** The whole model that an address stands for, if the store has it; needs no network. */
export async function findModel(
  store: ModelStore,
  address: ModelAddress,
): Promise<ModelRecord | null> {
  if (address.kind === "web" || address.file !== null) {
    return store.model(await modelId(address.name, fileNameOf(address)));
  }
  // A repository alone: the one model of it that is here.
  const found = (await store.list()).flatMap((kept) =>
    kept.state === "model" && kept.record.address.startsWith(`${address.name}/`)
      ? [kept.record]
      : [],
  );
  return found.length === 1 ? found[0]! : null;
}

/** Asks the hub where the file's name is missing; the rest it is asked when a download begins. */
async function fileOnHub(address: ModelAddress, options: DownloadOptions): Promise<HubFile | null> {
  if (address.kind === "web" || address.file !== null) return null;
  return findOnHub(address, options.hub ?? {}, httpOptions(options));
}

async function fetchModel(
  store: ModelStore,
  id: string,
  address: ModelAddress,
  asked: HubFile | null,
  options: DownloadOptions,
): Promise<ModelRecord> {
  const part = await store.part(id);
  const file = fileNameOf(address);
  const user = options.sha256 ?? null;
  const target = { id, address: address.name, file };
  if (address.kind === "web") {
    const known = { commit: null, size: null, sha256: user, hashFrom: hashFrom(user, null) };
    const transfer = new Transfer(store, { ...target, ...known, url: address.url }, options);
    return transfer.run(part);
  }
  const hub = options.hub ?? {};
  const found =
    asked ?? (part === null ? await findOnHub(address, hub, httpOptions(options)) : null);
  const commit = found?.commit ?? part?.record.commit ?? null;
  const told = found?.sha256 ?? (part?.record.hashFrom === "hub" ? part.record.sha256 : null);
  if (user !== null && told !== null && user !== told) throw otherHash(address.name, user, told);
  const path = found?.file ?? address.file!;
  const known = {
    commit,
    size: found?.size ?? null,
    sha256: told ?? user,
    hashFrom: hashFrom(user, told),
    url: hubUrl(address.repo, commit ?? address.revision, path, hub),
    headers: hubHeaders(hub),
  };
  return new Transfer(store, { ...target, ...known }, options).run(part);
}

const hashFrom = (user: string | null, hub: string | null): HashFrom =>
  hub !== null ? "hub" : user !== null ? "user" : "recorded";

const httpOptions = ({ signal, stallMs }: DownloadOptions) => ({
  ...(signal === undefined ? {} : { signal }),
  ...(stallMs === undefined ? {} : { stallMs }),
});

function givenHash(text: string | undefined): string | undefined {
  const hash = text?.trim().toLowerCase() ?? "";
  if (hash === "" || isHash(hash)) return hash || undefined;
  throw new SkymathError({
    kind: "input",
    message: "This is no SHA-256.",
    needed: "64 hexadecimal digits",
    found: hash.slice(0, 80),
  });
}

function agreeing(record: ModelRecord, sha256: string | undefined): ModelRecord {
  if (sha256 === undefined || sha256 === record.sha256) return record;
  throw otherHash(record.address, sha256, record.sha256);
}

function otherHash(address: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${address} is not the file that is wanted.`,
    needed: `SHA-256 ${needed}`,
    found: `SHA-256 ${found}`,
    remedy: "Check the hash and the address.",
  });
}
