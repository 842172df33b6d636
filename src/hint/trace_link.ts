import { chunksOf, joinBytes } from "../common/bytes";
import { SkymathError } from "../common/errors";
import { parseTrace, type Trace } from "./trace";

/** What stands before the trace in an address; the part after `#` is never sent to a server. */
const MARK = "#trace=";

/** Longest link, in characters: what mail, chats and browsers still carry whole. */
const MAX_LINK = 32_000;

/** Longest trace that a link may unfold into, in bytes: deflate alone would allow a thousand times the link. */
const MAX_UNFOLDED = 4 << 20;

/** Whether an address's fragment holds a trace. */
export function holdsTrace(fragment: string): boolean {
  return fragment.startsWith(MARK);
}

/**
 * The address of `page` with the trace in its fragment: JSON, deflated (RFC 1951), in base64url (RFC 4648).
 * @throws {SkymathError} `input` when the link would be longer than `MAX_LINK` characters.
 */
export async function traceLink(trace: Trace, page: string): Promise<string> {
  const packed = await whole(
    through(new TextEncoder().encode(JSON.stringify(trace)), new CompressionStream("deflate-raw")),
    Number.POSITIVE_INFINITY,
  );
  const link = new URL(`${MARK}${toBase64Url(packed)}`, page).href;
  if (link.length > MAX_LINK) {
    throw new SkymathError({
      kind: "input",
      message: "The trace is too long for a link.",
      needed: `a link of at most ${MAX_LINK} characters`,
      found: `${link.length} characters`,
      remedy: "Save it as a file and pass that on.",
    });
  }
  return link;
}

/** The trace of an address's fragment. @throws {SkymathError} `input` when it holds none that is whole. */
export async function readTraceLink(fragment: string): Promise<Trace> {
  if (fragment.length > MAX_LINK) throw damaged(`${fragment.length} characters`);
  let json: string;
  try {
    const packed = fromBase64Url(fragment.slice(MARK.length));
    const unpacking = through(packed, new DecompressionStream("deflate-raw"));
    json = new TextDecoder("utf-8", { fatal: true }).decode(await whole(unpacking, MAX_UNFOLDED));
  } catch (thrown) {
    if (thrown instanceof SkymathError) throw thrown;
    throw damaged("a link that was cut or changed");
  }
  return parseTrace(json);
}

function damaged(found: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "The link holds no whole trace.",
    needed: "a link as Copy link makes it, from its first to its last character",
    found,
    remedy: "Ask for it again, or for the saved trace.",
  });
}

function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream().pipeThrough(stream);
}

/** All bytes of a stream, which is left as soon as they are more than `most`. */
async function whole(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of chunksOf(stream)) {
    size += part.length;
    if (size > most) throw damaged(`a trace of more than ${most} bytes`);
    parts.push(part);
  }
  return joinBytes(parts);
}

function toBase64Url(bytes: Uint8Array): string {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** Throws a DOMException for what is no base64url. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(bytes, (unit) => unit.charCodeAt(0));
}
