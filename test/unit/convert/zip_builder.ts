import { deflateRawSync } from "node:zlib";
import { utf8 } from "./folders";

/** One file of an archive. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly deflated?: boolean;
  /** Sizes stand in the zip64 extra field. */
  readonly wide?: boolean;
  /** Written over the directory's record, by offset: for damaged archives. */
  readonly patch?: Readonly<Record<number, number>>;
}

/** A zip archive of these files. */
export function zipOf(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, deflated = false, wide = false, patch = {} } of files) {
    const packed = deflated ? deflateRawSync(bytes) : bytes;
    const title = utf8(name);
    const local = record(30, { 0: 0x04034b50, 18: packed.length, 22: bytes.length });
    local.setUint16(26, title.length, true);
    parts.push(bytesOf(local), title, packed);
    const extra = new DataView(new ArrayBuffer(wide ? 28 : 0));
    if (wide) {
      extra.setUint16(0, 1, true);
      extra.setUint16(2, 24, true);
      const sizes = [bytes.length, packed.length, at];
      for (const [i, size] of sizes.entries()) extra.setBigUint64(4 + 8 * i, BigInt(size), true);
    }
    const sizes = { 20: packed.length, 24: bytes.length, 42: at };
    const entry = record(46, { 0: 0x02014b50, ...(wide ? { 20: ~0, 24: ~0, 42: ~0 } : sizes) });
    entry.setUint16(10, deflated ? 8 : 0, true);
    entry.setUint16(28, title.length, true);
    entry.setUint16(30, extra.byteLength, true);
    for (const [place, value] of Object.entries(patch)) entry.setUint8(Number(place), value);
    directory.push(bytesOf(entry), title, bytesOf(extra));
    at += 30 + title.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(22, { 0: 0x06054b50, 12: size, 16: at });
  end.setUint16(8, files.length, true);
  end.setUint16(10, files.length, true);
  return new Uint8Array(Buffer.concat([...parts, ...directory, bytesOf(end)]));
}

/** The same archive with its directory behind a zip64 record, as files over 4 GB have it. */
export function asZip64(zip: Uint8Array): Uint8Array<ArrayBuffer> {
  const body = zip.slice(0, -22);
  const end = zip.slice(-22);
  const view = new DataView(end.buffer);
  const wide = record(56, { 0: 0x06064b50 });
  wide.setBigUint64(32, BigInt(view.getUint16(10, true)), true);
  wide.setBigUint64(40, BigInt(view.getUint32(12, true)), true);
  wide.setBigUint64(48, BigInt(view.getUint32(16, true)), true);
  const locator = record(20, { 0: 0x07064b50, 16: 1 });
  locator.setBigUint64(8, BigInt(body.length), true);
  view.setUint16(10, 0xffff, true);
  view.setUint32(12, 0xffffffff, true);
  view.setUint32(16, 0xffffffff, true);
  return new Uint8Array(Buffer.concat([body, bytesOf(wide), bytesOf(locator), end]));
}

function record(length: number, values: Readonly<Record<number, number>>): DataView {
  const view = new DataView(new ArrayBuffer(length));
  for (const [at, value] of Object.entries(values)) view.setUint32(Number(at), value >>> 0, true);
  return view;
}

const bytesOf = (view: DataView) => new Uint8Array(view.buffer);
