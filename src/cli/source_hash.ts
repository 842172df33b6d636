import { createHash } from "node:crypto";
import type { WeightSource } from "../weights/source";

const STEP = 4 << 20;

/** SHA-256 of a model's bytes, in hex; of a split model, of its parts one after another. */
export async function sourceHash(source: WeightSource): Promise<string> {
  const hash = createHash("sha256");
  for (let at = 0; at < source.size; at += STEP) {
    hash.update(await source.read(at, Math.min(STEP, source.size - at)));
  }
  return hash.digest("hex");
}
