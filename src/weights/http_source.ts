import { joinBytes } from "../common/bytes";
import { SkymathError } from "../common/errors";
import { HttpExchange, type HttpOptions, httpError, wrongLength } from "./http_exchange";
import { BufferSource, checkRange, type WeightSource } from "./source";

export type { HttpOptions } from "./http_exchange";

/** Without range requests a file is held in memory whole, so it must not be larger than this. */
export const MAX_WHOLE_BYTES = 256 * 1024 * 1024;

/**
 * Opens the file at `url`. A server that answers range requests is read piece by piece; another
 * one sends the whole file once, into memory. Throws a `SkymathError` when neither works.
 */
export async function openHttp(url: string, options: HttpOptions = {}): Promise<WeightSource> {
  return exchange(url, options, async (http) => {
    // Two bytes: some servers (sirv, which Vite uses) take a last byte of 0 for "to the end".
    const response = await http.get("bytes=0-1");
    if (response.status !== 206) {
      return new BufferSource(await readWhole(http, response, url, options), url);
    }
    const size = sizeOfPart(response, 0, 2, url);
    await http.body(response, 2);
    return new HttpSource(url, size, response.headers.get("etag"), options);
  });
}

class HttpSource implements WeightSource {
  readonly name: string;
  readonly size: number;
  readonly #etag: string | null;
  readonly #options: HttpOptions;

  constructor(name: string, size: number, etag: string | null, options: HttpOptions) {
    this.name = name;
    this.size = size;
    this.#etag = etag;
    this.#options = options;
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    checkRange(this, offset, length);
    if (length === 0) return new Uint8Array(0);
    return exchange(this.name, this.#options, async (http) => {
      const response = await http.get(`bytes=${offset}-${offset + length - 1}`);
      if (response.status !== 206) throw httpError(this.name, "a whole file in place of a part");
      const size = sizeOfPart(response, offset, length, this.name);
      if (size !== this.size || response.headers.get("etag") !== this.#etag) {
        throw httpError(this.name, "a file that changed while it was being read");
      }
      return http.body(response, length);
    });
  }
}

async function exchange<T>(
  url: string,
  options: HttpOptions,
  use: (http: HttpExchange) => Promise<T>,
): Promise<T> {
  const http = new HttpExchange(url, options);
  try {
    return await use(http);
  } catch (thrown) {
    throw http.error(thrown);
  } finally {
    http.end();
  }
}

/** The whole file's size, from an answer that must be the part that was asked for. */
function sizeOfPart(response: Response, offset: number, length: number, url: string): number {
  const range = response.headers.get("content-range");
  if (range === null) {
    throw httpError(url, "a server that hides Content-Range (it must expose it to this page)");
  }
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range) ?? [];
  if (Number(first) === offset && Number(last) === offset + length - 1) return Number(size);
  throw httpError(url, `the part "${range}" in place of ${length} bytes at ${offset}`);
}

/** The whole body, which may not be longer than the bound, nor than the server said. */
async function readWhole(
  http: HttpExchange,
  response: Response,
  url: string,
  options: HttpOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const most = options.maxWholeBytes ?? MAX_WHOLE_BYTES;
  const stated = statedLength(response);
  if (stated !== undefined && stated > most) throw tooLarge(url, stated, most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of http.pieces(response)) {
    length += piece.length;
    if (length > most) throw tooLarge(url, length, most);
    pieces.push(piece);
  }
  if (stated !== undefined && length !== stated) throw wrongLength(url, stated, `${length}`);
  return joinBytes(pieces);
}

/** Content-Length, which says nothing of the file when the body is compressed. */
function statedLength(response: Response): number | undefined {
  const length = response.headers.get("content-length");
  return length === null || response.headers.has("content-encoding") ? undefined : Number(length);
}

function tooLarge(url: string, found: number, most: number): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The server of ${url} cannot send parts of a file, and the whole is too large.`,
    needed: `range requests, or a file of at most ${most} bytes`,
    found: `at least ${found} bytes`,
    remedy: "Use a server with range requests, or download the file and open it from disk.",
  });
}
