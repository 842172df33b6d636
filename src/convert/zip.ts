/** @file Reader of zip archives: the directory, and where each stored file's bytes lie. */
import { SkymathError } from "../common/errors";
import { BufferSource, type WeightSource } from "../weights/source";

/** One file of an archive, as the directory describes it. */
interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 is deflated. */
  readonly method: number;
  /** Bytes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Place of its local header. */
  readonly header: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_BYTES = 22;
const LOCATOR_BYTES = 20;
const LONGEST_COMMENT = 65_535;
const MAX_DIRECTORY = 64 * 1024 * 1024;
/** Deflated files are unpacked in memory; PyTorch itself stores all of them. */
const MAX_INFLATED = 1024 * 1024 * 1024;
const IN_ZIP64 = 0xffffffff;

/** A zip archive (zip64 too) whose files are read by range. */
export class ZipArchive {
  readonly #source: WeightSource;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** The deflated file that was read last: one at a time is held. */
  #unpacked: { name: string; file: Promise<WeightSource> } | undefined;

  private constructor(source: WeightSource, entries: ReadonlyMap<string, ZipEntry>) {
    this.#source = source;
    this.#entries = entries;
  }

  /** Reads the directory; throws a `model` error if it is damaged. */
  static async open(source: WeightSource): Promise<ZipArchive> {
    const { offset, bytes, count } = await findDirectory(source);
    if (bytes > MAX_DIRECTORY) throw damaged(source, `its directory is ${bytes} bytes long`);
    const directory = await source.read(offset, bytes);
    return new ZipArchive(source, readDirectory(source, directory, count));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Size of a file when unpacked; throws a `model` error if there is none of this name. */
  sizeOf(name: string): number {
    return this.#entry(name).size;
  }

  /** A file's bytes: a range of the archive, or unpacked when read where it is deflated. */
  async file(name: string): Promise<WeightSource> {
    const entry = this.#entry(name);
    const source = this.#source;
    const local = viewOf(await source.read(entry.header, 30));
    if (local.getUint32(0, true) !== LOCAL_HEADER) {
      throw damaged(source, `${quote(name)} is not where its directory says`);
    }
    const offset = entry.header + 30 + local.getUint16(26, true) + local.getUint16(28, true);
    const packed = new RangeSource(source, offset, entry.packed, `${source.name} (${name})`);
    if (entry.method === 0) return packed;
    return new InflatedSource(packed.name, entry.size, () => this.#unpack(entry, packed));
  }

  #unpack({ name, packed, size }: ZipEntry, range: WeightSource): Promise<WeightSource> {
    if (this.#unpacked?.name !== name) {
      const file = range
        .read(0, packed)
        .then((bytes) => inflate(range, bytes, size))
        .then((bytes) => new BufferSource(bytes, range.name));
      this.#unpacked = { name, file };
    }
    return this.#unpacked.file;
  }

  #entry(name: string): ZipEntry {
    const entry = this.#entries.get(name);
    if (entry !== undefined) return entry;
    throw damaged(this.#source, `it holds no file ${quote(name)}`);
  }
}

/** Some bytes of another source. */
class RangeSource implements WeightSource {
  readonly name: string;
  readonly size: number;
  readonly #whole: WeightSource;
  readonly #offset: number;

  constructor(whole: WeightSource, offset: number, size: number, name: string) {
    if (offset + size > whole.size) throw damaged(whole, `${quote(name)} reaches past its end`);
    this.#whole = whole;
    this.#offset = offset;
    this.size = size;
    this.name = name;
  }

  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    if (offset + length > this.size) throw damaged(this.#whole, `${quote(this.name)} is too short`);
    return this.#whole.read(this.#offset + offset, length);
  }
}

/** A deflated file of an archive, unpacked when it is read. */
class InflatedSource implements WeightSource {
  readonly name: string;
  readonly size: number;
  readonly #unpacked: () => Promise<WeightSource>;

  constructor(name: string, size: number, unpacked: () => Promise<WeightSource>) {
    this.name = name;
    this.size = size;
    this.#unpacked = unpacked;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    return await (await this.#unpacked()).read(offset, length);
  }
}

async function findDirectory(
  source: WeightSource,
): Promise<{ offset: number; bytes: number; count: number }> {
  const length = Math.min(source.size, END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES);
  const tail = viewOf(await source.read(source.size - length, length));
  for (let at = length - END_BYTES; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END) continue;
    const count = tail.getUint16(at + 10, true);
    const bytes = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    const small = count < 0xffff && bytes < IN_ZIP64 && offset < IN_ZIP64;
    const locator = at - LOCATOR_BYTES;
    if (small || locator < 0 || tail.getUint32(locator, true) !== END_64_LOCATOR) {
      return { offset, bytes, count };
    }
    return await readEnd64(source, safeU64(source, tail, locator + 8));
  }
  throw damaged(source, "a zip archive's directory is missing at its end");
}

async function readEnd64(source: WeightSource, offset: number) {
  const end = viewOf(await source.read(offset, 56));
  if (end.getUint32(0, true) !== END_64) throw damaged(source, "its zip64 directory is not there");
  return {
    count: safeU64(source, end, 32),
    bytes: safeU64(source, end, 40),
    offset: safeU64(source, end, 48),
  };
}

function readDirectory(
  source: WeightSource,
  bytes: Uint8Array<ArrayBuffer>,
  count: number,
): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const utf8 = new TextDecoder();
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw damaged(source, `entry ${i} of ${count} of its directory is not there`);
    }
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const next = at + 46 + nameBytes + extraBytes + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged(source, "its directory is cut off");
    const name = utf8.decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameBytes, extraBytes);
    const entry = readEntry(source, name, new DataView(view.buffer, view.byteOffset + at), extra);
    if (entries.has(name)) throw damaged(source, `it holds ${quote(name)} twice`);
    entries.set(name, entry);
    at = next;
  }
  return entries;
}

function readEntry(
  source: WeightSource,
  name: string,
  record: DataView,
  extra: DataView,
): ZipEntry {
  const method = record.getUint16(10, true);
  const encrypted = (record.getUint16(8, true) & 1) !== 0;
  if (encrypted || (method !== 0 && method !== 8)) {
    const how = encrypted ? "is encrypted" : `is compressed by method ${method}`;
    throw damaged(source, `${quote(name)} ${how}`);
  }
  // Sizes that need 64 bits stand in the extra field, in this order, as many as are needed.
  const wide = wideFields(source, name, extra);
  const size = record.getUint32(24, true);
  const packed = record.getUint32(20, true);
  const header = record.getUint32(42, true);
  const entry = {
    name,
    method,
    size: size === IN_ZIP64 ? wide() : size,
    packed: packed === IN_ZIP64 ? wide() : packed,
    header: header === IN_ZIP64 ? wide() : header,
  };
  if (method === 0 && entry.size !== entry.packed) {
    throw damaged(source, `${quote(name)} is stored with two different sizes`);
  }
  return entry;
}

/** Gives the 64-bit numbers of the zip64 extra field, one after the other. */
function wideFields(source: WeightSource, name: string, extra: DataView): () => number {
  let at = 0;
  let end = 0;
  for (
    let field = 0;
    field + 4 <= extra.byteLength;
    field += 4 + extra.getUint16(field + 2, true)
  ) {
    if (extra.getUint16(field, true) !== 1) continue;
    at = field + 4;
    end = Math.min(extra.byteLength, at + extra.getUint16(field + 2, true));
    break;
  }
  return () => {
    if (at + 8 > end) throw damaged(source, `the size of ${quote(name)} is missing`);
    at += 8;
    return safeU64(source, extra, at - 8);
  };
}

async function inflate(
  packed: WeightSource,
  bytes: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (size > MAX_INFLATED) {
    throw new SkymathError({
      kind: "model",
      message: `${packed.name} is deflated, and too large for that.`,
      needed: `at most ${MAX_INFLATED} bytes`,
      found: `${size} bytes`,
      remedy: "Pack the archive again without compression (zip -0).",
    });
  }
  const whole = new Uint8Array(size);
  let at = 0;
  try {
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      if (at + chunk.length > size) throw damaged(packed, "it unpacks to more than it says");
      whole.set(chunk, at);
      at += chunk.length;
    }
  } catch (thrown) {
    if (thrown instanceof SkymathError) throw thrown;
    throw damaged(packed, "it cannot be unpacked");
  }
  if (at !== size) throw damaged(packed, "it unpacks to less than it says");
  return whole;
}

function safeU64(source: WeightSource, view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (value <= source.size * 1100) return value; // deflate's largest ratio is 1032
  throw damaged(source, `a size of ${value} bytes`);
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.length);

function damaged(source: WeightSource, what: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `${source.name} is damaged: ${what}.`,
    remedy: "Fetch the file again.",
  });
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 100));
}
