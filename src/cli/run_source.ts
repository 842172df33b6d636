import type { RunSource } from "../evaluate/merge";
import { readChunks } from "../evaluate/node_store";

/** A run's file on disk, to be read. */
export function runSource(path: string): RunSource {
  return { name: path, chunks: () => readChunks(path) };
}
