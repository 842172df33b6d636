/** @file What a server's answer says of the file that is being fetched. */
import { SkymathError } from "../../common/errors";
import { httpError } from "../http_exchange";
import type { DownloadRecord, Validators } from "./records";

/** A failure of the connection or a busy server: worth another try. */
export class Interrupted extends Error {
  readonly #error: SkymathError;

  constructor(error: SkymathError) {
    super(error.report.found ?? error.report.message);
    this.#error = error;
  }

  /** The error for the user, who had enough of tries. */
  report(): SkymathError {
    const remedy = "What came is kept: the same download goes on where it stopped.";
    return new SkymathError({ ...this.#error.report, remedy }, { cause: this.#error });
  }

  static unlessStopped(error: SkymathError): Error {
    return error.report.kind === "cancelled" ? error : new Interrupted(error);
  }
}

/** The rest of the file from where it was asked; the whole from its beginning; or another file now. */
export type Answer =
  | { readonly kind: "rest" }
  | { readonly kind: "whole"; readonly size: number; readonly validators: Validators }
  | { readonly kind: "changed" };

/** Statuses of servers that may do better in a moment. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];

/** Whether a later answer can be told to be of the same file, or the whole is judged by its hash. */
export function resumable(record: DownloadRecord): boolean {
  return record.sha256 !== null || condition(record) !== null;
}

/** The headers that ask for a file from `at` on, but for the whole if it is no longer the same. */
export function resumeHeaders(record: DownloadRecord | null, at: number): Record<string, string> {
  const range = { Range: `bytes=${at}-` };
  // A commit's file never changes; and browsers would ask a CDN's leave (a preflight) for If-Range.
  if (at === 0 || record === null || record.commit !== null) return range;
  const same = condition(record);
  return same === null ? range : { ...range, "If-Range": same };
}

/** Weak tags don't promise equal bytes, so they are no condition for a range. */
function condition({ validators: { etag, lastModified } }: DownloadRecord): string | null {
  return etag !== null && !etag.startsWith("W/") ? etag : lastModified;
}

/**
 * Reads the head of an answer to `resumeHeaders(record, at)`. Throws `Interrupted` where another try
 * may help, and a `model` error where none will.
 */
export function acceptAnswer(
  url: string,
  response: Response,
  record: DownloadRecord | null,
  at: number,
): Answer {
  const { status } = response;
  if (status === 416 && at > 0) return { kind: "changed" };
  if (PASSING.includes(status)) throw new Interrupted(httpError(url, `HTTP status ${status}`));
  if (status !== 206 && status !== 200) throw refused(url, status);
  const validators = validatorsOf(response);
  if (status === 200) return { kind: "whole", size: statedSize(url, response), validators };
  const size = sizeOfRest(url, response, at);
  if (record === null || at === 0) return { kind: "whole", size, validators };
  return size === record.size && isSame(record, validators)
    ? { kind: "rest" }
    : { kind: "changed" };
}

function isSame({ commit, validators: before }: DownloadRecord, now: Validators): boolean {
  if (commit !== null) return true;
  if (before.etag !== null && now.etag !== null) return before.etag === now.etag;
  return before.lastModified === now.lastModified || now.lastModified === null;
}

const validatorsOf = ({ headers }: Response): Validators => ({
  etag: headers.get("etag"),
  lastModified: headers.get("last-modified"),
});

/** The whole's size, from an answer that must be everything from `at` on. */
function sizeOfRest(url: string, { headers }: Response, at: number): number {
  const range = headers.get("content-range");
  if (range === null) {
    throw httpError(url, "a server that hides Content-Range (it must expose it to this page)");
  }
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? [];
  if (Number(first) === at && Number(last) === Number(size) - 1) return Number(size);
  throw httpError(url, `the part "${range}" in place of everything from byte ${at}`);
}

/** Without a stated length, a connection that was cut would look like the end of the file. */
function statedSize(url: string, { headers }: Response): number {
  const length = headers.has("content-encoding") ? null : headers.get("content-length");
  if (length !== null && Number(length) > 0) return Number(length);
  throw httpError(url, "a server that does not state the file's length");
}

function refused(url: string, status: number): SkymathError {
  const found = `HTTP status ${status}`;
  if (status !== 401 && status !== 403) return httpError(url, found);
  return new SkymathError({
    kind: "model",
    message: `The server does not give ${url}.`,
    found,
    remedy: "It wants a token, or none with this one's rights: check the token and the address.",
  });
}
