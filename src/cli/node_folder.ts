import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFolder } from "../convert/folder";
import { NodeFileSource } from "../weights/node_file_source";

/** A folder on disk; only the files directly in it. */
export async function nodeFolder(path: string): Promise<SourceFolder> {
  const entries = await readdir(path, { withFileTypes: true });
  // Downloaders keep links to a store of files.
  const files = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return { name: path, files: files.sort(), open: (file) => NodeFileSource.open(join(path, file)) };
}
