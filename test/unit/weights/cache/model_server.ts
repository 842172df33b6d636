import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Random } from "../../../../src/common/random";

/** Bytes that begin like a GGUF file and go on at random. */
export function modelBytes(size: number, seed: number | string): Uint8Array<ArrayBuffer> {
  const random = new Random(seed);
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i++) bytes[i] = random.int(0, 255);
  bytes.set([0x47, 0x47, 0x55, 0x46].slice(0, size));
  return bytes;
}

export const sha256 = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** How one answer goes wrong, or when. */
export interface Fault {
  /** The connection breaks after so many bytes of the body. */
  readonly cutAfter?: number;
  /** Nothing more comes after so many bytes. */
  readonly stallAfter?: number;
  readonly status?: number;
  /** Sent in place of the true headers. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent in place of the true body. */
  readonly body?: Uint8Array;
}

/** A file server as the web has them: ranges, If-Range, redirects, CORS, and every kind of fault. */
export class ModelServer {
  content: Uint8Array;
  /** What is served under a name of its own, in place of `content`. */
  readonly files = new Map<string, Uint8Array>();
  etag: string | null = '"v1"';
  lastModified: string | null = null;
  ranges = true;
  statesLength = true;
  pieceBytes = 16_384;
  /** Wait before each piece of a body, in milliseconds. */
  delayMs = 0;
  /** Bytes of bodies that have left, all answers together. */
  sent = 0;
  /** Where requests are sent on to, in place of an answer. */
  redirect: string | null = null;
  /** What the hub answers under /api/. */
  api: unknown = null;
  /** Decides over the next answers; asked with the first byte that was asked for. */
  fault: (first: number) => Fault = () => ({});
  /** What was asked for: method, path, range. */
  readonly requests: string[] = [];
  readonly headers: IncomingMessage["headers"][] = [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  constructor(content: Uint8Array) {
    this.content = content;
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const cors = {
      "access-control-allow-origin": "*",
      "access-control-allow-headers": "authorization, if-range",
      "access-control-expose-headers": "content-range, etag, last-modified",
    };
    if (request.method === "OPTIONS") return void response.writeHead(204, cors).end();
    this.requests.push(`${request.method} ${request.url} ${request.headers.range ?? ""}`.trim());
    this.headers.push(request.headers);
    if (request.url!.startsWith("/api/")) {
      response.writeHead(this.api === null ? 404 : 200, cors).end(JSON.stringify(this.api));
      return;
    }
    if (this.redirect !== null) {
      return void response.writeHead(302, { ...cors, location: this.redirect }).end();
    }
    const content = this.files.get(request.url!.split("/").at(-1)!) ?? this.content;
    const { status, headers, first, end } = this.#head(request, content.length);
    const fault = this.fault(first);
    const body = fault.body ?? content.subarray(first, end);
    const sent = { ...cors, "content-length": `${body.length}`, ...headers, ...fault.headers };
    const defined = Object.entries(sent).filter(([, value]) => value !== undefined);
    response.writeHead(fault.status ?? status, Object.fromEntries(defined) as typeof headers);
    await this.#send(response, body, fault);
  }

  #head(request: IncomingMessage, size: number) {
    const validators = {
      etag: this.etag ?? undefined,
      "last-modified": this.lastModified ?? undefined,
    };
    const [, asked, until] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "") ?? [];
    const condition = request.headers["if-range"];
    const same = condition === undefined || [this.etag, this.lastModified].includes(`${condition}`);
    const first = Number(asked ?? 0);
    if (!this.ranges || asked === undefined || !same) {
      const length = this.statesLength ? {} : { "content-length": undefined };
      return { status: 200, headers: { ...validators, ...length }, first: 0, end: size };
    }
    if (first >= size) {
      return {
        status: 416,
        headers: { "content-range": `bytes */${size}` },
        first: size,
        end: size,
      };
    }
    const end = until ? Math.min(size, Number(until) + 1) : size;
    const range = { "content-range": `bytes ${first}-${end - 1}/${size}` };
    return { status: 206, headers: { ...validators, ...range }, first, end };
  }

  async #send(response: ServerResponse, body: Uint8Array, fault: Fault): Promise<void> {
    const end = Math.min(
      body.length,
      fault.cutAfter ?? body.length,
      fault.stallAfter ?? body.length,
    );
    for (let at = 0; at < end && !response.destroyed; at += this.pieceBytes) {
      if (this.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.delayMs));
      const piece = body.subarray(at, Math.min(at + this.pieceBytes, end));
      await new Promise<void>((resolve) => {
        response.once("close", resolve);
        response.write(piece, () => {
          response.off("close", resolve);
          resolve();
        });
      });
      this.sent += piece.length;
    }
    if (fault.stallAfter !== undefined) return;
    if (fault.cutAfter !== undefined) response.destroy();
    else response.end();
  }
}
