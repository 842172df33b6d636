import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type GgufFile, readGguf } from "../weights/gguf";
import { NodeFileSource } from "../weights/node_file_source";

/** The folder of the package, wherever the command was called from. */
export function packageRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

/** The model that comes with the package. */
export const embeddedModel = () => join(packageRoot(), "public", "models", "skymath-mini.gguf");

/** Opens a model file and reads its header. Throws a `model` error. */
export async function openModelFile(
  path: string,
): Promise<{ source: NodeFileSource; file: GgufFile }> {
  const source = await NodeFileSource.open(path);
  return { source, file: await readGguf(source) };
}
