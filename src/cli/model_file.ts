import { existsSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SkymathError } from "../common/errors";
import { type GgufFile, readGguf } from "../weights/gguf";
import { openHttp } from "../weights/http_source";
import { NodeFileSource } from "../weights/node_file_source";
import type { WeightSource } from "../weights/source";
import { openParts, partNames } from "../weights/split";

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
 * one model, or the http(s) address of a file. Throws a `model` error.
 */
export async function openSource(name: string): Promise<WeightSource> {
  if (/^https?:\/\//i.test(name)) return openParts(name, (url) => openHttp(url));
  return openParts(await fileOf(name), NodeFileSource.open);
}

/** Opens a model and reads its header. Throws a `model` error. */
export async function openModelFile(
  name: string,
): Promise<{ source: WeightSource; file: GgufFile }> {
  const source = await openSource(name);
  return { source, file: await readGguf(source) };
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
