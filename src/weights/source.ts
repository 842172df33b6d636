import { SkymathError } from "../common/errors";

/** Where a model file's bytes come from: a random-access reader of known size. */
export interface WeightSource {
  /** Length of the whole file in bytes. */
  readonly size: number;
  /** What the user knows the file by: a path, an address or a file name. */
  readonly name: string;
  /** Exactly `length` bytes from `offset`; throws a `SkymathError` when they can't be had. */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Releases what the source holds open, if anything. */
  close?(): Promise<void>;
}

/** Throws unless `offset .. offset + length` lies inside the source. */
export function checkRange(source: WeightSource, offset: number, length: number): void {
  const whole = Number.isSafeInteger(offset) && Number.isSafeInteger(length);
  if (whole && offset >= 0 && length >= 0 && offset + length <= source.size) return;
  throw new SkymathError({
    kind: "model",
    message: `${source.name} ends before the bytes that are needed.`,
    needed: `bytes ${offset} to ${offset + length}`,
    found: `a file of ${source.size} bytes`,
    remedy: "The file is cut off or damaged: fetch it again.",
  });
}

/** The error of a source that failed while its bytes were being read. */
export function unreadable(name: string, found: string, cause?: unknown): SkymathError {
  return new SkymathError(
    {
      kind: "model",
      message: `${name} cannot be read.`,
      found,
      remedy: "Check that the model is still there and may be read, then try again.",
    },
    { cause },
  );
}

/** A model file that is in memory already. */
export class BufferSource implements WeightSource {
  readonly name: string;
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>, name: string) {
    this.#bytes = bytes;
    this.name = name;
  }

  get size(): number {
    return this.#bytes.length;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    return this.#bytes.subarray(offset, offset + length);
  }
}
