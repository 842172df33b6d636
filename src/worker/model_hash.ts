import { createSHA256 } from "hash-wasm";
import { SkymathError } from "../common/errors";
import type { WeightSource } from "../weights/source";

const CHUNK = 8 << 20;

/** SHA-256 of a model's bytes, in hex. Throws a `cancelled` error after an abort. */
export async function modelHash(
  source: WeightSource,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<string> {
  const hash = await createSHA256();
  for (let at = 0; at < source.size; at += CHUNK) {
    if (signal.aborted) throw new SkymathError({ kind: "cancelled", message: "Stopped." });
    onProgress(at, source.size);
    hash.update(new Uint8Array(await source.read(at, Math.min(CHUNK, source.size - at))));
  }
  onProgress(source.size, source.size);
  return hash.digest("hex");
}
