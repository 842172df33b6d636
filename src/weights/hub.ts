/** @file Files on the Hugging Face hub or a mirror of it: which bytes an `hf:` address stands for. */
import { SkymathError } from "../common/errors";
import { hubName, type ModelAddress } from "./address";
import { HttpExchange, type HttpOptions, httpError } from "./http_exchange";

/** Where the hub is and who asks. */
export interface HubOptions {
  /** Address of the hub or a mirror; `https://huggingface.co` if unset. */
  readonly endpoint?: string;
  /** Sent to that endpoint alone: redirects to another origin go without it. */
  readonly token?: string;
}

export const HUB_ENDPOINT = "https://huggingface.co";
/** A repository's list of files is small; more than this is something else. */
const MOST_BYTES = 16 << 20;

/** One file of one commit on the hub. */
export interface HubFile {
  /** The address with the file in it, also where the repository alone was named. */
  readonly name: string;
  readonly file: string;
  /** The commit that the revision stood for: its files never change. Null where it is not told. */
  readonly commit: string | null;
  /** SHA-256 of the file, in hex; null where the hub does not tell. */
  readonly sha256: string | null;
  readonly size: number | null;
}

interface Sibling {
  readonly path: string;
  readonly sha256: string | null;
  readonly size: number | null;
}

/**
 * Asks the hub for a file's commit, size and hash. Throws a `model` error when there is no such
 * repository or file, naming the GGUF files that there are.
 */
export async function findOnHub(
  address: Extract<ModelAddress, { kind: "hub" }>,
  options: HubOptions,
  http: HttpOptions = {},
): Promise<HubFile> {
  const { repo, revision } = address;
  const query = `api/models/${repo}/revision/${encodeURIComponent(revision)}?blobs=true`;
  const url = new URL(query, endpointOf(options)).href;
  const answer = await readJson(url, { ...http, headers: hubHeaders(options) });
  const { commit, files } = repository(answer, url);
  const file = address.file ?? onlyModel(files, address.name);
  const found = files.find(({ path }) => path === file);
  if (found === undefined) throw noSuchFile(address.name, files);
  return { name: hubName(repo, revision, file), file, commit, ...described(found) };
}

const described = ({ sha256, size }: Sibling) => ({ sha256, size });

/** Address of a file's bytes. */
export function hubUrl(repo: string, revision: string, file: string, options: HubOptions): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  const at = `${repo}/resolve/${encodeURIComponent(revision)}/${path}`;
  return new URL(at, endpointOf(options)).href;
}

/** The headers of a request to the hub. */
export function hubHeaders({ token }: HubOptions): Record<string, string> {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** The endpoint with a slash at its end. Throws an `input` error for one that would give the token away. */
function endpointOf({ endpoint, token }: HubOptions): string {
  const text = endpoint || HUB_ENDPOINT;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw badEndpoint("The hub's address cannot be used.", "https://…", text);
  }
  const near = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (token && url.protocol === "http:" && !near) {
    throw badEndpoint("The token would travel unencrypted.", "a hub at https://…", text);
  }
  return url.href.replace(/\/*$/, "/");
}

function badEndpoint(message: string, needed: string, found: string): SkymathError {
  const remedy = "Give another hub address, or none for huggingface.co.";
  return new SkymathError({ kind: "input", message, needed, found, remedy });
}

async function readJson(url: string, options: HttpOptions): Promise<unknown> {
  const http = new HttpExchange(url, options);
  try {
    const response = await http.ask({});
    if (!response.ok) throw refused(url, response.status, options.headers !== undefined);
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of http.pieces(response)) {
      length += piece.length;
      if (length > MOST_BYTES) throw httpError(url, "an answer that is too long to be a list");
      pieces.push(piece);
    }
    return JSON.parse(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).text());
  } catch (thrown) {
    throw http.error(thrown);
  } finally {
    http.end();
  }
}

function refused(url: string, status: number, asked: boolean): SkymathError {
  const closed = status === 401 || status === 403;
  return new SkymathError({
    kind: "model",
    message: `The hub does not give ${url}.`,
    found: `HTTP status ${status}`,
    remedy: closed
      ? `The repository is closed or does not exist: check the name, ${asked ? "the token" : "or give a token"}.`
      : "Check owner, repository and revision, then try again.",
  });
}

/** What is needed of the hub's answer; everything else in it is passed over. */
function repository(answer: unknown, url: string): { commit: string | null; files: Sibling[] } {
  const { sha, siblings } = (answer ?? {}) as { sha?: unknown; siblings?: unknown };
  if (!Array.isArray(siblings)) throw httpError(url, "an answer without a list of files");
  const commit = typeof sha === "string" && /^[0-9a-f]{40,64}$/.test(sha) ? sha : null;
  return { commit, files: siblings.map(sibling).filter((file) => file !== null) };
}

function sibling(entry: unknown): Sibling | null {
  const { rfilename, size, lfs } = (entry ?? {}) as Record<string, unknown>;
  if (typeof rfilename !== "string") return null;
  const { sha256, size: whole } = (lfs ?? {}) as Record<string, unknown>;
  const known = typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
  const bytes = Number.isSafeInteger(whole) ? whole : size;
  return {
    path: rfilename,
    sha256: known ? sha256 : null,
    size: Number.isSafeInteger(bytes) ? (bytes as number) : null,
  };
}

const models = (files: readonly Sibling[]) =>
  files.map(({ path }) => path).filter((path) => /\.gguf$/i.test(path));

function onlyModel(files: readonly Sibling[], name: string): string {
  const found = models(files);
  if (found.length === 1) return found[0]!;
  throw noSuchFile(name, files);
}

function noSuchFile(name: string, files: readonly Sibling[]): SkymathError {
  const found = models(files);
  const shown = found.slice(0, 20).join(", ") + (found.length > 20 ? ", …" : "");
  return new SkymathError({
    kind: "model",
    message: `${name} does not name one GGUF file.`,
    needed: "hf:owner/repo/file.gguf",
    found: found.length === 0 ? "a repository without GGUF files" : shown,
    remedy:
      found.length === 0
        ? "Choose a repository with GGUF files, or convert the checkpoint: skymath convert."
        : "Name one of these files.",
  });
}
