import { SkymathError } from "../common/errors";
import type { WeightSource } from "../weights/source";

/** A folder of files that can be read by range: on disk, picked in a page, or on a server. */
export interface SourceFolder {
  readonly name: string;
  /** The names of its files, without folders inside of it. */
  readonly files: readonly string[];
  open(file: string): Promise<WeightSource>;
}

const MAX_JSON = 128 * 1024 * 1024; // a tokenizer.json of 256k pieces takes 20 MB

/** A JSON file of the folder as an object, or undefined where there is none; throws `model` errors. */
export async function readJson(
  folder: SourceFolder,
  file: string,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const bytes = await readWhole(folder, file, MAX_JSON);
  if (bytes === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw unusable(folder, file, "UTF-8 text in JSON", "something else");
  }
  if (isRecord(value)) return value;
  throw unusable(folder, file, "a JSON object", Array.isArray(value) ? "a list" : typeof value);
}

/** A whole file of the folder, of at most `most` bytes, or undefined where there is none. */
export async function readWhole(
  folder: SourceFolder,
  file: string,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!folder.files.includes(file)) return undefined;
  const source = await folder.open(file);
  try {
    if (source.size > most) {
      throw unusable(folder, file, `at most ${most} bytes`, `${source.size} bytes`);
    }
    return await source.read(0, source.size);
  } finally {
    await source.close?.();
  }
}

/** Whether a value from a JSON file is an object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The error of a file in a folder that cannot be used. */
export function unusable(
  folder: SourceFolder,
  file: string,
  needed: string,
  found: string,
): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${file} of ${folder.name} cannot be used.`,
    needed,
    found,
    remedy: "Fetch the file again, as it was published.",
  });
}
