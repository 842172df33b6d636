import { createHash } from "node:crypto";
import { readChunks } from "../evaluate/node_store";

/** SHA-256 of a file of any size, in hex. Throws an `input` error where it cannot be read. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of readChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}
