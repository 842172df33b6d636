import { SkymathError } from "../common/errors";

/** How a model file is fetched. */
export interface HttpOptions {
  /** Headers sent with every request, for servers that want a token. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Ends the fetch, and every later read, with an error of kind "cancelled". */
  readonly signal?: AbortSignal;
  /** Largest file taken whole from a server without range requests; `MAX_WHOLE_BYTES` if unset. */
  readonly maxWholeBytes?: number;
  /** A connection that brings nothing for so many milliseconds is given up; 30,000 if unset. */
  readonly stallMs?: number;
}

const STALL_MS = 30_000;
/** Servers close connections that were idle, often just as the next request leaves on one. */
const TRIES = 3;

/** One request and its answer, watched so that it can neither stall for ever nor outlive a stop. */
export class HttpExchange {
  readonly #url: string;
  readonly #options: HttpOptions;
  readonly #controller = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stalled = false;

  constructor(url: string, options: HttpOptions) {
    this.#url = url;
    this.#options = options;
    options.signal?.addEventListener("abort", this.#stop);
    if (options.signal?.aborted) this.#stop();
  }

  /** Asks for the bytes of `range` ("bytes=0-9"); throws when the answer is no success. */
  async get(range: string): Promise<Response> {
    const response = await this.ask({ Range: range });
    if (!response.ok) {
      throw httpError(this.#url, `HTTP status ${response.status} ${response.statusText}`.trim());
    }
    return response;
  }

  /** The head of the answer, whatever its status; asks again when a connection breaks before it. */
  async ask(more: Readonly<Record<string, string>>): Promise<Response> {
    const { signal } = this.#controller;
    const headers = { ...this.#options.headers, ...more };
    for (let tries = 1; ; tries++) {
      this.#watch();
      try {
        // Chromium's own cache gives wrong bytes for a range while it also fetches the whole file.
        return await fetch(this.#url, { headers, signal, cache: "no-store" });
      } catch (thrown) {
        if (tries === TRIES || signal.aborted) throw thrown;
      }
    }
  }

  /** The body piece by piece, as it comes. */
  async *pieces(response: Response): AsyncGenerator<Uint8Array> {
    const reader = response.body?.getReader();
    if (!reader) return;
    for (;;) {
      this.#watch();
      const { done, value } = await reader.read();
      clearTimeout(this.#timer); // what the reader does with a piece is no stall of the server
      if (done) return;
      yield value;
    }
  }

  /** The body, which must be exactly `length` bytes. */
  async body(response: Response, length: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(length);
    let done = 0;
    for await (const piece of this.pieces(response)) {
      if (piece.length > length - done) throw wrongLength(this.#url, length, "more");
      bytes.set(piece, done);
      done += piece.length;
    }
    if (done < length) throw wrongLength(this.#url, length, `${done}`);
    return bytes;
  }

  /** Ends the exchange, whatever is left of it. */
  end(): void {
    clearTimeout(this.#timer);
    this.#options.signal?.removeEventListener("abort", this.#stop);
    this.#controller.abort();
  }

  /** What went wrong, as an error of ours. */
  error(thrown: unknown): SkymathError {
    if (thrown instanceof SkymathError) return thrown;
    if (this.#options.signal?.aborted) {
      const message = `The fetch of ${this.#url} was stopped.`;
      return new SkymathError({ kind: "cancelled", message }, { cause: thrown });
    }
    if (this.#stalled) return httpError(this.#url, "a connection that stalled", thrown);
    return httpError(this.#url, reasonOf(thrown), thrown);
  }

  #stop = (): void => {
    this.#controller.abort();
  };

  #watch(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#stalled = true;
      this.#stop();
    }, this.#options.stallMs ?? STALL_MS);
  }
}

/** The error of an address that gives no usable model file. */
export function httpError(url: string, found: string, cause?: unknown): SkymathError {
  return new SkymathError(
    {
      kind: "model",
      message: `The model file cannot be fetched from ${url}.`,
      found,
      remedy: "Check the address and the connection, then try again.",
    },
    { cause },
  );
}

/** The error of an answer that is shorter or longer than was asked for. */
export function wrongLength(url: string, needed: number, found: string): SkymathError {
  return new SkymathError({
    kind: "model",
    message: `The answer from ${url} has the wrong length.`,
    needed: `${needed} bytes`,
    found: `${found} bytes`,
    remedy: "The connection was cut or the server is at fault: try again.",
  });
}

/** Node says only "fetch failed" and keeps the reason in the cause. */
function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown);
  return thrown.cause instanceof Error ? thrown.cause.message || thrown.message : thrown.message;
}
