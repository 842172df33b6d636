import { SkymathError } from "../common/errors";

/** A model on the network, as the user named it. */
export type ModelAddress =
  | { readonly kind: "web"; readonly name: string; readonly url: string }
  | {
      readonly kind: "hub";
      /** In one form, however it was written: `hf:owner/repo@revision/file.gguf`. */
      readonly name: string;
      readonly repo: string;
      readonly revision: string;
      /** Path in the repository, or null where the repository alone was named. */
      readonly file: string | null;
    };

const DEFAULT_REVISION = "main";
/** `owner/repo`, perhaps `@revision`, perhaps a file's path. */
const HUB = /^([\w.-]+\/[\w.-]+)(?:@([\w.-]+))?(?:\/(.+))?$/;

/** Whether a model's name is an address and not a path. */
export function isAddress(name: string): boolean {
  return /^(https?:\/\/|hf:)/i.test(name.trim());
}

/**
 * Reads `https://…` or `hf:owner/repo[@revision][/file.gguf]`. Throws an `input` error for anything
 * else.
 */
export function parseAddress(text: string): ModelAddress {
  const name = text.trim();
  if (/^hf:/i.test(name)) return hubAddress(name);
  let url: URL;
  try {
    url = new URL(name);
  } catch {
    throw noAddress(name);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") throw noAddress(name);
  if (url.username !== "" || url.password !== "") {
    throw noAddress(`${url.protocol}//…@${url.host}`); // never repeat a password
  }
  url.hash = "";
  return { kind: "web", name: url.href, url: url.href };
}

function hubAddress(name: string): ModelAddress {
  const [, repo, revision = DEFAULT_REVISION, file = null] = HUB.exec(name.slice(3)) ?? [];
  const parts = [...(repo?.split("/") ?? [""]), ...(file?.split("/") ?? [])];
  if (repo === undefined || parts.some((part) => ["", ".", ".."].includes(part))) {
    throw noAddress(name);
  }
  return { kind: "hub", name: hubName(repo, revision, file), repo, revision, file };
}

/** The one form of a hub address. */
export function hubName(repo: string, revision: string, file: string | null): string {
  const at = revision === DEFAULT_REVISION ? "" : `@${revision}`;
  return `hf:${repo}${at}${file === null ? "" : `/${file}`}`;
}

/** The file's own name: the last part of the address. */
export function fileNameOf(address: ModelAddress): string {
  const path = address.kind === "web" ? new URL(address.url).pathname : (address.file ?? "");
  const last = path.split("/").at(-1) || "model.gguf";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function noAddress(found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "This is no address of a model.",
    needed: "https://…, or hf:owner/repo/file.gguf (hf:owner/repo@revision/file.gguf)",
    found: found === "" ? "nothing" : found.slice(0, 200),
  });
}
