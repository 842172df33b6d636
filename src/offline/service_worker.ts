/**
 * @file Serves the page from the browser once it was visited: its files and the model that comes with
 * it are kept at install. Models at other addresses are not its business: they lie in their own cache.
 */

/** Put in by the build: the page's files, and a version that changes with any of them. */
declare const __PAGE_FILES__: { readonly version: string; readonly files: readonly string[] };

/** What TypeScript's library for pages leaves out of a service worker. */
interface Scope {
  readonly registration: { readonly scope: string };
  addEventListener(type: "install" | "activate", handle: (event: Lasting) => void): void;
  addEventListener(type: "fetch", handle: (event: Fetching) => void): void;
}
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
interface Fetching {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const worker = self as unknown as Scope;
const PREFIX = "skymath-page-";
const { version, files } = __PAGE_FILES__;
const cacheName = PREFIX + version;
const home = worker.registration.scope;
const kept = new Set(files.map((file) => new URL(file, home).href));
/** A server that is silent so long is taken for gone, in milliseconds. */
const SILENT_MS = 3000;

worker.addEventListener("install", (event) => event.waitUntil(keepFiles()));
worker.addEventListener("activate", (event) => event.waitUntil(dropOlder()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && request.url.startsWith(home)) {
    event.respondWith(page(request));
  } else if (kept.has(request.url)) event.respondWith(keptFile(request));
});

async function keepFiles(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.addAll([...kept].map((url) => new Request(url, { cache: "no-cache" })));
}

/** Open pages go on as they began (no claim): a model may be on its way, read in parts. */
async function dropOlder(): Promise<void> {
  const older = (await caches.keys()).filter(
    (name) => name.startsWith(PREFIX) && name !== cacheName,
  );
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The page itself: the server's, so that a new version shows at once, or the kept one. */
async function page(request: Request): Promise<Response> {
  const cached = await caches.match(new URL("index.html", home).href);
  if (cached === undefined) return fetch(request);
  const abort = new AbortController();
  const silence = setTimeout(() => abort.abort(), SILENT_MS);
  try {
    const answer = await fetch(request, { signal: abort.signal });
    return answer.status >= 500 ? cached : answer; // a server that is down may still have a proxy
  } catch {
    return cached;
  } finally {
    clearTimeout(silence); // a slow answer may take its time once it has begun
  }
}

/** A file of this version; of a range that part, so that who began at the server can go on here. */
async function keptFile(request: Request): Promise<Response> {
  const kept = await caches.match(request.url);
  if (kept === undefined) return fetch(request);
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.get("range") ?? "") ?? [];
  if (first === undefined) return kept;
  const whole = await blobOf(kept, request.url);
  const from = Number(first);
  const to = Math.min(last ? Number(last) : whole.size - 1, whole.size - 1);
  const headers = new Headers(kept.headers);
  headers.set("Content-Range", `bytes ${from}-${to}/${whole.size}`);
  headers.set("Content-Length", String(to + 1 - from));
  return new Response(whole.slice(from, to + 1), { status: 206, headers });
}

/** The file that was last read in parts. */
let inParts: { readonly url: string; readonly blob: Promise<Blob> } | null = null;

/** Firefox takes 100 ms to make a blob of the model, so it is made once and not for each part. */
function blobOf(kept: Response, url: string): Promise<Blob> {
  if (inParts?.url === url) return inParts.blob;
  const blob = kept.blob();
  inParts = { url, blob };
  blob.catch(() => {
    if (inParts?.blob === blob) inParts = null; // the next part tries again
  });
  return blob;
}
