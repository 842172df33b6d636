import { BufferSource } from "../../../src/weights/source";

/** A piece of a GGUF file: bytes that were written already. */
type Piece = Uint8Array;

const utf8 = new TextEncoder();

const write = (bytes: number, put: (view: DataView) => void): Piece => {
  const piece = new Uint8Array(bytes);
  put(new DataView(piece.buffer));
  return piece;
};

export const u8 = (value: number): Piece => Uint8Array.of(value);
export const u16 = (value: number): Piece => write(2, (v) => v.setUint16(0, value, true));
export const u32 = (value: number): Piece => write(4, (v) => v.setUint32(0, value, true));
export const f32 = (value: number): Piece => write(4, (v) => v.setFloat32(0, value, true));
export const u64 = (value: number | bigint): Piece =>
  write(8, (v) => v.setBigUint64(0, BigInt(value), true));
export const text = (value: string | Uint8Array): Piece => {
  const bytes = typeof value === "string" ? utf8.encode(value) : value;
  return join([u64(bytes.length), bytes]);
};

/** One metadata entry: its value's type and bytes. */
export const entry = (key: string | Uint8Array, type: number, value: Piece): Piece =>
  join([text(key), u32(type), value]);

export const textEntry = (key: string, value: string): Piece => entry(key, 8, text(value));
export const u32Entry = (key: string, value: number): Piece => entry(key, 4, u32(value));
export const listEntry = (key: string, type: number, items: readonly Piece[]): Piece =>
  entry(key, 9, join([u32(type), u64(items.length), ...items]));

/** One tensor's record. */
export const tensor = (
  name: string,
  dimensions: readonly (number | bigint)[],
  type: number,
  offset: number | bigint,
): Piece =>
  join([text(name), u32(dimensions.length), ...dimensions.map(u64), u32(type), u64(offset)]);

/** What a test's file is made of; what is left out is right. */
export interface Parts {
  readonly magic?: string;
  readonly version?: number;
  readonly entries?: readonly Piece[];
  readonly tensors?: readonly Piece[];
  readonly entryCount?: number | bigint;
  readonly tensorCount?: number | bigint;
  readonly alignment?: number;
  readonly dataBytes?: number;
}

/** A GGUF file of the given parts. */
export function buildGguf(parts: Parts): Uint8Array<ArrayBuffer> {
  const { entries = [], tensors = [], alignment = 32, dataBytes = 0 } = parts;
  const header = join([
    utf8.encode(parts.magic ?? "GGUF"),
    u32(parts.version ?? 3),
    u64(parts.tensorCount ?? tensors.length),
    u64(parts.entryCount ?? entries.length),
    ...entries,
    ...tensors,
  ]);
  const dataStart = Math.ceil(header.length / alignment) * alignment;
  const file = new Uint8Array(dataStart + dataBytes);
  file.set(header);
  return file;
}

/** The same, as a source. */
export function sourceOf(parts: Parts): BufferSource {
  return new BufferSource(buildGguf(parts), "test.gguf");
}

function join(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
