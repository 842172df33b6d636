import { SkymathError } from "../common/errors";

/** Arrays of numbers that GGUF metadata may hold; 64-bit integers come as plain arrays. */
export type MetaNumbers =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/** One value of a GGUF file's metadata. */
export type MetaValue = number | bigint | boolean | string | MetaNumbers | readonly MetaValue[];

/** A GGUF file's metadata, key to value. */
export type Metadata = ReadonlyMap<string, MetaValue>;

/** The number under `key`, or `fallback` where there is none; throws when it is something else. */
export function metaNumber(meta: Metadata, key: string, fallback?: number): number {
  const value = meta.get(key) ?? fallback;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw wrong(key, "a finite number", value);
}

/** A whole number from 1 to 2^31 - 1 under `key`: sizes and counts. */
export function metaCount(meta: Metadata, key: string, fallback?: number): number {
  const value = meta.get(key) ?? fallback;
  if (typeof value === "number" && Number.isInteger(value) && value > 0 && value < 2 ** 31) {
    return value;
  }
  throw wrong(key, "a whole number above 0", value);
}

/** The text under `key`, or `fallback`. */
export function metaString(meta: Metadata, key: string, fallback?: string): string {
  const value = meta.get(key) ?? fallback;
  if (typeof value === "string") return value;
  throw wrong(key, "a text", value);
}

/** The truth value under `key`, or `fallback`. */
export function metaBoolean(meta: Metadata, key: string, fallback?: boolean): boolean {
  const value = meta.get(key) ?? fallback;
  if (typeof value === "boolean") return value;
  throw wrong(key, "true or false", value);
}

/** The list of texts under `key`. */
export function metaStrings(meta: Metadata, key: string): readonly string[] {
  const value = meta.get(key);
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  throw wrong(key, "a list of texts", value);
}

/** The list of numbers under `key`. */
export function metaNumbers(meta: Metadata, key: string): ArrayLike<number> {
  const value = meta.get(key);
  if (ArrayBuffer.isView(value)) return value as MetaNumbers;
  if (Array.isArray(value) && value.every((item) => typeof item === "number")) return value;
  throw wrong(key, "a list of numbers", value);
}

function wrong(key: string, needed: string, value: MetaValue | undefined): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The model file's ${key} cannot be used.`,
    needed,
    found: describe(value),
    remedy: "The file is damaged or was converted without it: use another file of this model.",
  });
}

function describe(value: MetaValue | undefined): string {
  if (value === undefined) return "no such entry";
  if (typeof value === "string") return `the text ${JSON.stringify(value.slice(0, 60))}`;
  if (typeof value === "object") return `a list of ${value.length}`;
  return String(value);
}
