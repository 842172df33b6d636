import { joinBytes } from "../common/bytes";
import { SkymathError } from "../common/errors";
import { encodeFloats, type FloatType, floatBytes } from "./floats";
import { elementCount } from "./safetensors";

/** A tensor to be written: what it is, and its values when their turn comes. */
export interface SafetensorsEntry {
  readonly name: string;
  readonly shape: readonly number[];
  /** The form in the file. */
  readonly type: FloatType;
  /** The values, row by row; called once, in the order of the entries. */
  values(): Float32Array | Promise<Float32Array>;
}

/**
 * A safetensors file as a stream of chunks: the header, then each tensor's bytes in the order of
 * `entries`, one tensor in memory at a time. The same entries always give the same bytes. Throws an
 * `internal` error when values do not fit their shape or a name is there twice.
 */
export async function* writeSafetensors(
  entries: readonly SafetensorsEntry[],
  metadata: Readonly<Record<string, string>> = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield header(entries, metadata);
  for (const entry of entries) {
    const values = await entry.values();
    if (values.length !== elementCount(entry.shape)) {
      const shape = entry.shape.join(" × ");
      throw mistake(`${entry.name} has ${values.length} values for the shape ${shape}`);
    }
    yield encodeFloats(entry.type, values);
  }
}

/** A whole safetensors file in memory: for adapters and other small ones. */
export async function safetensorsBytes(
  entries: readonly SafetensorsEntry[],
  metadata: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of writeSafetensors(entries, metadata)) chunks.push(chunk);
  return joinBytes(chunks);
}

function header(
  entries: readonly SafetensorsEntry[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const listed: [string, unknown][] = [];
  if (Object.keys(metadata).length > 0) listed.push(["__metadata__", metadata]);
  const names = new Set<string>(["__metadata__"]);
  let at = 0;
  for (const { name, shape, type } of entries) {
    if (names.has(name)) throw mistake(`the name ${name} is taken`);
    names.add(name);
    const end = at + elementCount(shape) * floatBytes[type];
    listed.push([name, { dtype: type, shape, data_offsets: [at, end] }]);
    at = end;
  }
  const json = new TextEncoder().encode(JSON.stringify(Object.fromEntries(listed)));
  const length = Math.ceil(json.length / 8) * 8; // so that the data begin at a multiple of 8
  const bytes = new Uint8Array(8 + length).fill(0x20);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(length), true);
  bytes.set(json, 8);
  return bytes;
}

function mistake(what: string): SkymathError {
  return new SkymathError({ kind: "internal", message: `Tensors cannot be written: ${what}.` });
}
