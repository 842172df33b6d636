import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceFolder } from "../../src/convert/folder";
import type { ConversionPlan } from "../../src/convert/plan";
import { fileBytes, headerOf } from "../../src/convert/write";
import { BufferSource } from "../../src/weights/source";

const fixtures = join(import.meta.dirname, "..", "fixtures", "checkpoint");

/** The tiny Skywork checkpoint: a folder with PyTorch shards. */
export const checkpointPath = join(fixtures, "skywork");

/** The same as the converter sees it, with files changed, added, or taken away by undefined. */
export function checkpointFolder(
  changes: Readonly<Record<string, Uint8Array | string | undefined>> = {},
): SourceFolder {
  const all = new Set([...readdirSync(checkpointPath), ...Object.keys(changes)]);
  const gone = (file: string) => file in changes && changes[file] === undefined;
  return {
    name: "skywork",
    files: [...all].filter((file) => !gone(file)).sort(),
    async open(file) {
      const changed = changes[file];
      const bytes =
        typeof changed === "string"
          ? new TextEncoder().encode(changed)
          : (changed ?? readFileSync(join(checkpointPath, file)));
      return new BufferSource(Uint8Array.from(bytes), file);
    },
  };
}

/** Its config.json with some values changed. */
export function checkpointConfig(changes: Readonly<Record<string, unknown>> = {}): string {
  const json = JSON.parse(readFileSync(join(checkpointPath, "config.json"), "utf8"));
  return JSON.stringify({ ...json, ...changes });
}

/** What the published model code computes from it, in float64. */
export interface CheckpointLogits {
  readonly ids: readonly number[];
  readonly last_logits: readonly number[];
  readonly argmax_each: readonly number[];
}

export const checkpointLogits: CheckpointLogits = JSON.parse(
  readFileSync(join(fixtures, "expect.json"), "utf8"),
);

/** A planned file in memory, from byte `from` on. */
export async function writtenFile(plan: ConversionPlan, from = 0): Promise<BufferSource> {
  const chunks: Uint8Array[] = [];
  for await (const { bytes } of fileBytes(plan, headerOf(plan), from)) chunks.push(bytes);
  return new BufferSource(new Uint8Array(Buffer.concat(chunks)), "converted.gguf");
}
