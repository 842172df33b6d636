/** @file Pickles and PyTorch files, put together opcode by opcode. */
import { utf8 } from "./folders";
import { type ZipFile, zipOf } from "./zip_builder";

type Part = string | number | Uint8Array;

/** Opcodes as characters or codes, with what follows them. */
export function pickle(...parts: readonly Part[]): Uint8Array {
  const bytes = parts.map((part) => {
    if (typeof part === "number") return Uint8Array.of(part);
    return typeof part === "string" ? utf8(part) : part;
  });
  return new Uint8Array(Buffer.concat(bytes));
}

export const u32 = (value: number) => new Uint8Array(Uint32Array.of(value).buffer);
export const PROTO_2 = Uint8Array.of(0x80, 2);

/** A text, by BINUNICODE. */
export const text = (value: string) => pickle("X", u32(utf8(value).length), value);
/** A whole number, by BININT. */
export const int = (value: number) => pickle("J", u32(value));
export const global = (module: string, name: string) => pickle("c", `${module}\n${name}\n`);

/** ("storage", torch.TYPE, key, "cpu", elements) as a persistent id. */
export function storage(type: string, key: string, elements: number): Uint8Array {
  const fields = [text("storage"), global("torch", type), text(key), text("cpu"), int(elements)];
  return pickle("(", ...fields, "tQ");
}

/** A call of _rebuild_tensor_v2. */
export function tensor(
  from: Uint8Array,
  first: number,
  shape: readonly number[],
  strides: readonly number[],
): Uint8Array {
  const tuple = (sizes: readonly number[]) => pickle("(", ...sizes.map(int), "t");
  const hooks = pickle(global("collections", "OrderedDict"), ")R");
  const given = [from, int(first), tuple(shape), tuple(strides), 0x89, hooks];
  return pickle(global("torch._utils", "_rebuild_tensor_v2"), "(", ...given, "tR");
}

/** A dict of these values. */
export function dict(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const items = Object.entries(entries).flatMap(([key, value]) => [text(key), value]);
  return pickle("}(", ...items, "u");
}

/** A PyTorch file with this pickle and these storages. */
export function torchFile(
  body: Uint8Array,
  storages: Readonly<Record<string, Uint8Array>> = {},
  more: Partial<ZipFile> = {},
): Uint8Array<ArrayBuffer> {
  const files = Object.entries(storages).map(([key, bytes]) => ({
    ...{ name: `archive/data/${key}`, bytes },
    ...more,
  }));
  const whole = pickle(PROTO_2, body, ".");
  return zipOf([{ name: "archive/data.pkl", bytes: whole, ...more }, ...files]);
}
