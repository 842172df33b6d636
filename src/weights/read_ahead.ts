import { joinBytes } from "../common/bytes";
import { checkRange, type WeightSource } from "./source";

/** Bytes that are asked for at once. */
const WINDOW = 4 * 1024 * 1024;
/** Windows that are held: where matrices alternate, reading goes to and fro between two. */
const HELD = 3;

/**
 * A source where asking takes long (a server far away), read in windows, the next one while this one is
 * used: a model is read from its beginning to its end in some hundred small pieces. What is larger than a
 * window is asked for as it is.
 */
export class ReadAhead implements WeightSource {
  readonly #source: WeightSource;
  readonly #window: number;
  /** By their number in the file, the one that was used last at the end. */
  readonly #windows = new Map<number, Promise<Uint8Array<ArrayBuffer>>>();

  constructor(source: WeightSource, window = WINDOW) {
    this.#source = source;
    this.#window = window;
  }

  get name(): string {
    return this.#source.name;
  }

  get size(): number {
    return this.#source.size;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    if (length > this.#window) return this.#source.read(offset, length);
    const end = offset + length;
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (let at = offset; at < end; ) {
      const number = Math.floor(at / this.#window);
      const start = number * this.#window;
      const bytes = await this.#take(number);
      const to = Math.min(end, start + bytes.length);
      pieces.push(bytes.slice(at - start, to - start));
      at = to;
    }
    if (end === this.size) this.#windows.clear(); // at the end of a model its reader is done
    return pieces.length === 1 ? pieces[0]! : joinBytes(pieces);
  }

  async close(): Promise<void> {
    await this.#source.close?.();
  }

  /** A window, while the one behind it is on its way. */
  #take(number: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.#asked(number);
    if ((number + 1) * this.#window < this.size) this.#asked(number + 1);
    return bytes;
  }

  #asked(number: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = this.#windows.get(number) ?? this.#ask(number);
    this.#windows.delete(number); // to the end
    this.#windows.set(number, bytes);
    for (const oldest of this.#windows.keys()) {
      if (this.#windows.size <= HELD) break;
      this.#windows.delete(oldest);
    }
    return bytes;
  }

  /** What fails is forgotten, so that whoever needs it asks anew. */
  #ask(number: number): Promise<Uint8Array<ArrayBuffer>> {
    const start = number * this.#window;
    const bytes = this.#source.read(start, Math.min(this.#window, this.size - start));
    bytes.catch(() => {
      if (this.#windows.get(number) === bytes) this.#windows.delete(number);
    });
    return bytes;
  }
}
