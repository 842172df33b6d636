/** @file Unpacked things in `.cache/adapters/`: each folder appears whole, by one rename, or not at all. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";

export const packageRoot = dirname(dirname(fileURLToPath(import.meta.url)));

/** Something that cannot be had on this machine; the message says why and what to do. */
export class Unavailable extends Error {}

/** Something that this kind of machine cannot have at all. */
export class NotHere extends Unavailable {}

/**
 * The folder `.cache/adapters/NAME`, filled by `fill(folder)` when it is not there yet. Two runs at
 * once both fill a folder of their own, and the first to rename wins.
 * @param {string} name
 * @param {(folder: string) => void} fill
 */
export function unpackedOnce(name, fill) {
  const cache = join(packageRoot, ".cache", "adapters");
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, `${name}.tmp-`));
  try {
    fill(draft);
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** Runs a program and returns its output; throws Unavailable with the last lines when it fails. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1 << 28, ...options });
  if (result.error) throw new Unavailable(`${command} could not run (${result.error.message}).`);
  if (result.status === 0) return result.stdout;
  const said = `${result.stdout ?? ""}${result.stderr ?? ""}`
    .trim()
    .split("\n")
    .slice(-4)
    .join(" ");
  throw new Unavailable(`${command} ${args.at(-1)} failed: ${said}`);
}

/** Unpacks a brotli-compressed tar file into a folder. */
export function untarBrotli(file, folder) {
  run("tar", ["-x", "-f", "-", "-C", folder], { input: brotliDecompressSync(readFileSync(file)) });
}
