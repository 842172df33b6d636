import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SkymathError } from "../common/errors";
import { isAddress } from "../weights/address";
import { type GgufFile, readGguf } from "../weights/gguf";
import { NodeFileSource } from "../weights/node_file_source";
import type { WeightSource } from "../weights/source";
import { openParts, partNames } from "../weights/split";
import { openHeader, openThroughCache } from "./model_cache";
import type { Given } from "./options";

/** The folder of the package, wherever the command was called from. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The model that comes with the package. */
export const embeddedModel = () => join(packageRoot(), "public", "models", "skymath-mini.gguf");

/**
 * Opens the model that `name` stands for: a GGUF file, any part of a split one, a folder that holds
 * one model, or an https: or hf: address, which goes through the cache. Throws a `model` error.
 */
export async function openSource(name: string, given: Given): Promise<WeightSource> {
  return isAddress(name) ? openThroughCache(name, given) : openPath(name);
}

/** Opens a model and reads its header; of one at an address nothing more is fetched. Throws a `model` error. */
export async function openModelFile(
  name: string,
  given: Given,
): Promise<{ source: WeightSource; file: GgufFile }> {
  const source = await (isAddress(name) ? openHeader(name, given) : openPath(name));
  return { source, file: await readGguf(source) };
}

async function openPath(path: string): Promise<WeightSource> {
  return openParts(await fileOf(path), (part) => NodeFileSource.open(part));
}

/** The path itself; of a folder, the one model file in it, or the first part of the one split model. */
async function fileOf(path: string): Promise<string> {
  const folder = await stat(path).catch(() => null);
  if (!folder?.isDirectory()) return path;
  const files = (await readdir(path)).filter((file) => /\.gguf$/i.test(file)).sort();
  const models = new Set(files.map((file) => partNames(file)[0]!));
  const [model] = models;
  if (model !== undefined && models.size === 1) return join(path, model);
  throw new SkymathError({
    kind: "model",
    message: `The folder ${path} does not hold one model.`,
    needed: "one GGUF file, or the parts of one",
    found: models.size === 0 ? "no GGUF file" : [...models].slice(0, 5).join(", "),
    remedy: "Give the path of the .gguf file itself.",
  });
}
