import { SkymathError } from "../common/errors";
import { checkRange, type WeightSource } from "./source";

const FIRST_READ = 64 * 1024;
/** Far above any real header (a 256k vocabulary with merges takes 15 MB); bounds what it becomes. */
const MAX_HEADER = 64 * 1024 * 1024;

/** Thrown inside `Cursor.parse` when the window holds too little; never leaves it. */
class NeedMore {
  readonly bytes: number;
  constructor(bytes: number) {
    this.bytes = bytes;
  }
}

/**
 * Reads little-endian values from the start of a source through a window that grows as needed,
 * so that a header of unknown length costs at most about twice its bytes.
 */
export class Cursor {
  readonly #source: WeightSource;
  readonly #utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  #window = new Uint8Array(0);
  #view = new DataView(this.#window.buffer);
  #base = 0; // file offset of the window's first byte
  #at = 0; // place in the window
  #nextRead = FIRST_READ;

  constructor(source: WeightSource) {
    this.#source = source;
  }

  /** Offset in the file of the next byte. */
  get position(): number {
    return this.#base + this.#at;
  }

  /** Bytes of the file from here on. */
  get remaining(): number {
    return this.#source.size - this.position;
  }

  /** Runs `step`, a synchronous parser, again from the same place after each widening. */
  async parse<T>(step: (cursor: Cursor) => T): Promise<T> {
    for (;;) {
      const start = this.#at;
      try {
        return step(this);
      } catch (thrown) {
        if (!(thrown instanceof NeedMore)) throw thrown;
        const wanted = this.#at - start + thrown.bytes;
        this.#at = start;
        await this.#widen(wanted);
      }
    }
  }

  /** Drops what was parsed and reads on, so that at least `wanted` bytes lie ahead. */
  async #widen(wanted: number): Promise<void> {
    const rest = this.#window.subarray(this.#at);
    const position = this.position;
    if (position + wanted > MAX_HEADER) {
      throw new SkymathError({
        kind: "model",
        message: `The header of ${this.#source.name} is too long.`,
        needed: `a header of at most ${MAX_HEADER} bytes`,
        found: `one of at least ${position + wanted} bytes`,
        remedy: "The file is damaged: fetch it again.",
      });
    }
    const from = position + rest.length;
    const length = Math.min(
      Math.max(this.#nextRead, wanted - rest.length),
      this.#source.size - from,
    );
    this.#nextRead *= 2;
    const more = await this.#source.read(from, length);
    this.#window = new Uint8Array(rest.length + more.length);
    this.#window.set(rest);
    this.#window.set(more, rest.length);
    this.#view = new DataView(this.#window.buffer);
    this.#base = position;
    this.#at = 0;
  }

  /** Place in the window of the next `length` bytes, which are passed over. */
  #take(length: number): number {
    const at = this.#at;
    if (length > this.#window.length - at) {
      checkRange(this.#source, this.position, length);
      throw new NeedMore(length);
    }
    this.#at = at + length;
    return at;
  }

  u8 = (): number => this.#view.getUint8(this.#take(1));
  i8 = (): number => this.#view.getInt8(this.#take(1));
  u16 = (): number => this.#view.getUint16(this.#take(2), true);
  i16 = (): number => this.#view.getInt16(this.#take(2), true);
  u32 = (): number => this.#view.getUint32(this.#take(4), true);
  i32 = (): number => this.#view.getInt32(this.#take(4), true);
  f32 = (): number => this.#view.getFloat32(this.#take(4), true);
  f64 = (): number => this.#view.getFloat64(this.#take(8), true);
  u64 = (): number | bigint => narrow(this.#view.getBigUint64(this.#take(8), true));
  i64 = (): number | bigint => narrow(this.#view.getBigInt64(this.#take(8), true));

  /** The next `length` bytes, copied. */
  bytes(length: number): Uint8Array<ArrayBuffer> {
    const at = this.#take(length);
    return this.#window.slice(at, at + length);
  }

  /** A count of things of at least `bytesEach`, which the rest of the file must be able to hold. */
  count(what: string, bytesEach: number): number {
    const at = this.#take(8);
    const low = this.#view.getUint32(at, true);
    const count = this.#view.getUint32(at + 4, true) * 2 ** 32 + low;
    if (count * bytesEach <= this.remaining) return count;
    throw new SkymathError({
      kind: "model",
      message: `${this.#source.name} is cut off or damaged at byte ${this.position - 8}: ${what}.`,
      needed: `${count} × ${bytesEach} bytes or more`,
      found: `${this.remaining} bytes to the end of the file`,
      remedy: "Fetch the file again.",
    });
  }

  /** A string with its 64-bit length before it. */
  string(what: string): string {
    const length = this.count(what, 1);
    const at = this.#take(length);
    const ascii = this.#shortAscii(at, length);
    if (ascii !== undefined) return ascii;
    try {
      return this.#utf8.decode(this.#window.subarray(at, at + length));
    } catch (cause) {
      throw new SkymathError(
        {
          kind: "model",
          message: `${this.#source.name} is damaged at byte ${this.#base + at}: ${what}.`,
          needed: "UTF-8 text",
          found: `${length} bytes that are not UTF-8`,
          remedy: "Fetch the file again.",
        },
        { cause },
      );
    }
  }

  /** Vocabularies are mostly short ASCII pieces, which a decoder call would dominate. */
  #shortAscii(at: number, length: number): string | undefined {
    if (length > 16) return undefined;
    let text = "";
    for (let i = at; i < at + length; i++) {
      const byte = this.#window[i]!;
      if (byte > 127) return undefined;
      text += String.fromCharCode(byte);
    }
    return text;
  }
}

/** A 64-bit integer as a number where that is exact. */
function narrow(value: bigint): number | bigint {
  const small = Number(value);
  return Number.isSafeInteger(small) ? small : value;
}
