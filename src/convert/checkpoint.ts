/** @file The tensors of a checkpoint folder, whatever its shards are. */
import { SkymathError } from "../common/errors";
import { readSafetensors } from "../weights/safetensors";
import type { WeightSource } from "../weights/source";
import { isRecord, readJson, type SourceFolder, unusable } from "./folder";
import type { CheckpointTensor } from "./tensor";
import { readTorchFile } from "./torch_file";

/** A checkpoint: its tensors by name, and the files that hold them, open until `close`. */
export interface Checkpoint {
  readonly name: string;
  readonly tensors: ReadonlyMap<string, CheckpointTensor>;
  /** Names of the files that were opened. */
  readonly shards: readonly string[];
  close(): Promise<void>;
}

/** A form of checkpoint: its index, its usual single file, and what its shards may be called. */
interface Form {
  readonly index: string;
  readonly whole: string;
  readonly shard: RegExp;
  /** Tensor files of other uses. */
  readonly not: RegExp;
  read(source: WeightSource): Promise<Map<string, CheckpointTensor>>;
}

const forms: readonly Form[] = [
  {
    index: "model.safetensors.index.json",
    whole: "model.safetensors",
    shard: /\.safetensors$/,
    not: /^(adapter|consolidated|optimizer)/,
    read: readSafetensorsFile,
  },
  {
    index: "pytorch_model.bin.index.json",
    whole: "pytorch_model.bin",
    shard: /\.(bin|pt|pth)$/,
    not: /^(adapter|consolidated|optimizer|scheduler|training_args|rng_state)/,
    read: readTorchFile,
  },
];

/**
 * Opens the checkpoint of a folder: the shards that its index names, or its single file, or all its
 * shards where there is no index; safetensors before PyTorch files. Throws a `model` error that
 * names what is missing or damaged.
 */
export async function openCheckpoint(folder: SourceFolder): Promise<Checkpoint> {
  for (const form of forms) {
    const index = await readIndex(folder, form);
    const shards = index ? [...new Set(index.values())] : shardsWithoutIndex(folder, form);
    if (shards.length > 0) return await openShards(folder, form, shards, index);
  }
  throw new SkymathError({
    kind: "model",
    message: `${folder.name} holds no checkpoint.`,
    needed: "model.safetensors, pytorch_model.bin, or shards of one of them",
    found: folder.files.length === 0 ? "no files" : folder.files.slice(0, 12).join(", "),
    remedy: "Give the folder that the model was downloaded to.",
  });
}

async function openShards(
  folder: SourceFolder,
  form: Form,
  shards: readonly string[],
  index: ReadonlyMap<string, string> | undefined,
): Promise<Checkpoint> {
  const missing = shards.filter((shard) => !folder.files.includes(shard));
  if (missing.length > 0) {
    const some = missing.slice(0, 5).join(", ");
    const found = `no ${some}${missing.length > 5 ? ` and ${missing.length - 5} more` : ""}`;
    throw unusable(folder, form.index, `the ${shards.length} shards that it names`, found);
  }
  const opened: WeightSource[] = [];
  const close = async () => {
    for (const source of opened) await source.close?.();
  };
  const tensors = new Map<string, CheckpointTensor>();
  try {
    for (const shard of shards) {
      const source = await folder.open(shard);
      opened.push(source);
      for (const [name, tensor] of await form.read(source)) {
        const listed = index?.get(name);
        if (listed !== undefined && listed !== shard) continue;
        if (tensors.has(name)) throw twice(name, shard);
        tensors.set(name, tensor);
      }
    }
    for (const [name, shard] of index ?? []) {
      if (!tensors.has(name)) throw unusable(folder, shard, `the tensor ${name}`, "no such tensor");
    }
  } catch (thrown) {
    await close();
    throw thrown;
  }
  return { name: folder.name, tensors, shards, close };
}

/** Tensor name to shard, as the index has it; undefined where there is no index. */
async function readIndex(
  folder: SourceFolder,
  form: Form,
): Promise<ReadonlyMap<string, string> | undefined> {
  const json = await readJson(folder, form.index);
  if (json === undefined) return undefined;
  const map = json.weight_map;
  if (!isRecord(map)) throw unusable(folder, form.index, "a weight_map", typeof map);
  const index = new Map<string, string>();
  for (const [name, shard] of Object.entries(map)) {
    if (typeof shard !== "string" || !/^[^/\\]{1,255}$/.test(shard)) {
      throw unusable(folder, form.index, "shards in the same folder", JSON.stringify(shard));
    }
    index.set(name, shard);
  }
  if (index.size === 0) throw unusable(folder, form.index, "a weight_map", "an empty one");
  return index;
}

/** The single file, or every file that may be a shard; a run of numbered shards must be whole. */
function shardsWithoutIndex(folder: SourceFolder, form: Form): readonly string[] {
  if (folder.files.includes(form.whole)) return [form.whole];
  const shards = folder.files
    .filter((file) => form.shard.test(file) && !form.not.test(file))
    .sort();
  for (const shard of shards) {
    const count = Number(/-of-(\d+)\.\w+$/.exec(shard)?.[1] ?? shards.length);
    if (count !== shards.length) {
      throw unusable(folder, shard, `all ${count} shards`, `${shards.length} of them`);
    }
  }
  return shards;
}

async function readSafetensorsFile(source: WeightSource): Promise<Map<string, CheckpointTensor>> {
  const { tensors } = await readSafetensors(source);
  return new Map([...tensors].map(([name, tensor]) => [name, { ...tensor, source }]));
}

function twice(name: string, shard: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The tensor ${JSON.stringify(name.slice(0, 100))} is in two shards.`,
    needed: "one place for each tensor, or an index that says which",
    found: `it again in ${shard}`,
    remedy: "Remove files of other checkpoints from the folder.",
  });
}
