import { SkymathError } from "../common/errors";
import type { Cursor } from "./gguf_cursor";
import type { MetaNumbers, MetaValue } from "./meta";

const BOOL = 7;
const STRING = 8;
const ARRAY = 9;
/** Real files have no arrays of arrays; a deeper nest would only exhaust the stack. */
const MAX_DEPTH = 2;
/** The largest vocabularies have a quarter of a million pieces; bounds lists that become objects. */
const MAX_ITEMS = 1 << 22;

interface NumberKind {
  readonly bytes: number;
  readonly one: (cursor: Cursor) => number | bigint;
  /** The typed array that a run of them becomes; 64-bit integers have none. */
  readonly many?: new (
    buffer: ArrayBuffer,
  ) => MetaNumbers;
}

/** The GGUF value types that are numbers, by their ids. */
const numberKinds: ReadonlyMap<number, NumberKind> = new Map<number, NumberKind>([
  [0, { bytes: 1, one: (c) => c.u8(), many: Uint8Array }],
  [1, { bytes: 1, one: (c) => c.i8(), many: Int8Array }],
  [2, { bytes: 2, one: (c) => c.u16(), many: Uint16Array }],
  [3, { bytes: 2, one: (c) => c.i16(), many: Int16Array }],
  [4, { bytes: 4, one: (c) => c.u32(), many: Uint32Array }],
  [5, { bytes: 4, one: (c) => c.i32(), many: Int32Array }],
  [6, { bytes: 4, one: (c) => c.f32(), many: Float32Array }],
  [10, { bytes: 8, one: (c) => c.u64() }],
  [11, { bytes: 8, one: (c) => c.i64() }],
  [12, { bytes: 8, one: (c) => c.f64(), many: Float64Array }],
]);

/** Reads the value that stands behind `key`: its type's id, then the value. */
export function readValue(cursor: Cursor, key: string): MetaValue {
  return readTyped(cursor, cursor.u32(), key, 0);
}

function readTyped(cursor: Cursor, type: number, key: string, depth: number): MetaValue {
  const number = numberKinds.get(type);
  if (number) return number.one(cursor);
  if (type === STRING) return cursor.string(`the text of ${key}`);
  if (type === BOOL) return readBool(cursor, key);
  if (type === ARRAY && depth < MAX_DEPTH) return readArray(cursor, key, depth + 1);
  throw damaged(key, "a GGUF value type", type === ARRAY ? "arrays nested too deep" : `${type}`);
}

function readArray(cursor: Cursor, key: string, depth: number): MetaValue {
  const type = cursor.u32();
  const number = numberKinds.get(type);
  // A string takes at least its 8 bytes of length, an array its type and length.
  const least = number?.bytes ?? (type === STRING ? 8 : type === ARRAY ? 12 : 1);
  const count = cursor.count(`the list of ${key}`, least);
  if (number?.many) {
    // The bytes are little endian, as is every machine that has WebGPU.
    return new number.many(cursor.bytes(count * number.bytes).buffer);
  }
  if (count > MAX_ITEMS) throw damaged(key, `at most ${MAX_ITEMS} items in a list`, `${count}`);
  const values: MetaValue[] = [];
  for (let i = 0; i < count; i++) values.push(readTyped(cursor, type, key, depth));
  return values;
}

function readBool(cursor: Cursor, key: string): boolean {
  const byte = cursor.u8();
  if (byte > 1) throw damaged(key, "0 or 1 for a truth value", String(byte));
  return byte === 1;
}

function damaged(key: string, needed: string, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The model file is damaged at its entry ${JSON.stringify(key.slice(0, 80))}.`,
    needed,
    found,
    remedy: "Fetch the file again.",
  });
}
