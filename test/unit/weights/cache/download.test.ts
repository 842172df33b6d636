import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { mkdir, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Random } from "../../../../src/common/random";
import {
  type DownloadOptions,
  type DownloadProgress,
  download,
} from "../../../../src/weights/cache/download";
import { NodeModelStore } from "../../../../src/weights/cache/node_model_store";
import { verifyModel } from "../../../../src/weights/cache/verify";
import { reportOf } from "../thrown";
import { ModelServer, modelBytes, sha256 } from "./model_server";

const CHUNK = 10_000;
const content = modelBytes(123_457, "model");
const other = modelBytes(123_457, "another");

let folder: string;
let store: NodeModelStore;
let server: ModelServer;
let address: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "skymath-cache-"));
  store = new NodeModelStore(folder);
  server = await new ModelServer(content).start();
  address = `${server.origin}/models/small.gguf`;
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const fetchIt = (options: DownloadOptions = {}, from = address) =>
  download(store, from, { chunkBytes: CHUNK, retryMs: 1, ...options });

/** Downloads until `bytes` of the file have come, and stops there. */
async function fetchUpTo(bytes: number, options: DownloadOptions = {}, from = address) {
  const stop = new AbortController();
  const before = server.fault;
  server.fault = (first) => ({ stallAfter: bytes - first });
  const onProgress = ({ phase, done }: DownloadProgress) => {
    if (phase === "download" && done >= bytes) stop.abort();
  };
  const report = await reportOf(() =>
    fetchIt({ ...options, signal: stop.signal, onProgress }, from),
  );
  expect(report.kind).toBe("cancelled");
  server.fault = before;
  server.requests.length = 0;
}

async function kept(): Promise<Uint8Array> {
  const [entry] = await store.list();
  if (entry?.state !== "model") throw new Error("no model is kept");
  const source = await store.open(entry.record);
  const bytes = await source.read(0, source.size);
  await source.close?.();
  return bytes;
}

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

describe("a download", () => {
  test("brings the whole file, once", async () => {
    const told: DownloadProgress[] = [];
    const record = await fetchIt({ onProgress: (progress) => told.push(progress) });
    expect(record).toMatchObject({ address, file: "small.gguf", size: content.length });
    expect(record).toMatchObject({ sha256: sha256(content), hashFrom: "recorded" });
    expect(told.at(-1)).toMatchObject({ phase: "download", done: content.length });
    expect(same(await kept(), content)).toBe(true);
    await verifyModel(store, record);
    expect(await fetchIt()).toEqual(record);
    expect(server.requests).toEqual(["GET /models/small.gguf bytes=0-"]);
  });

  test("goes on after its last whole chunk, and only if the file is the same", async () => {
    await fetchUpTo(57_000);
    expect(await store.list()).toMatchObject([{ state: "part", done: 50_000 }]);
    const phases: string[] = [];
    await fetchIt({ onProgress: ({ phase }) => phases.push(phase) });
    expect(server.requests).toEqual(["GET /models/small.gguf bytes=50000-"]);
    expect(server.headers.at(-1)).toMatchObject({ "if-range": '"v1"' });
    expect([...new Set(phases)]).toEqual(["verify", "download"]);
    expect(same(await kept(), content)).toBe(true);
  });

  test("survives cuts at random bytes", async () => {
    const random = new Random("cuts");
    server.fault = () => ({ cutAfter: random.int(0, 30_000) });
    const record = await fetchIt({}).catch(async () => {
      server.fault = () => ({});
      return fetchIt();
    });
    expect(server.requests.length).toBeGreaterThan(5);
    expect(record.sha256).toBe(sha256(content));
    expect(same(await kept(), content)).toBe(true);
  });

  test("gives up a connection that stalls, and asks again", async () => {
    let stalls = 2;
    server.fault = (first) => (stalls-- > 0 ? { stallAfter: first === 0 ? 15_000 : 0 } : {});
    await fetchIt({ stallMs: 60 });
    expect(server.requests).toHaveLength(3);
    expect(same(await kept(), content)).toBe(true);
  });

  test("waits for a busy server, and keeps what came when that is in vain", async () => {
    await fetchUpTo(30_000);
    let busy = 3;
    server.fault = () => (busy-- > 0 ? { status: 503, body: new Uint8Array(0) } : {});
    await fetchIt();
    expect(server.requests).toHaveLength(4);
    expect(same(await kept(), content)).toBe(true);

    const second = `${server.origin}/models/second.gguf`;
    server.fault = () => ({});
    await fetchUpTo(30_000, {}, second);
    server.fault = () => ({ status: 503, body: new Uint8Array(0) });
    const report = await reportOf(() => fetchIt({}, second));
    expect(report).toMatchObject({ kind: "model", found: "HTTP status 503" });
    expect(report.remedy).toContain("goes on where it stopped");
    expect(await store.list()).toContainEqual(expect.objectContaining({ done: 30_000 }));
  });

  test.each([404, 401, 403])("asks once where there is nothing to be had: %i", async (status) => {
    server.fault = () => ({ status, body: new Uint8Array(0) });
    expect((await reportOf(() => fetchIt())).found).toBe(`HTTP status ${status}`);
    expect(server.requests).toHaveLength(1);
    expect(await store.list()).toEqual([]);
  });
});

describe("a file that changed", () => {
  test("is fetched anew when its tag says so", async () => {
    await fetchUpTo(57_000);
    server.content = other;
    server.etag = '"v2"';
    expect((await fetchIt()).sha256).toBe(sha256(other));
    expect(same(await kept(), other)).toBe(true);
  });

  test("is fetched anew when a server without conditions shows another tag", async () => {
    await fetchUpTo(57_000);
    server.content = other;
    server.fault = (first) =>
      first === 0 ? { headers: { etag: '"v2"' } } : { headers: { etag: '"v2"' }, status: 206 };
    expect((await fetchIt()).sha256).toBe(sha256(other));
    expect(server.requests).toHaveLength(2);
  });

  test("is fetched anew when its date or length says so", async () => {
    server.etag = null;
    server.lastModified = "Wed, 01 Jan 2025 00:00:00 GMT";
    await fetchUpTo(57_000);
    server.content = modelBytes(45_000, "short");
    server.lastModified = "Thu, 02 Jan 2025 00:00:00 GMT";
    expect((await fetchIt()).sha256).toBe(sha256(server.content));
  });

  test("cannot be told from the old one without tag and date, so nothing is joined", async () => {
    server.etag = null;
    await fetchUpTo(57_000);
    server.content = other;
    await fetchIt();
    expect(server.requests).toEqual(["GET /models/small.gguf bytes=0-"]);
    expect(same(await kept(), other)).toBe(true);
  });

  test("again and again is given up", async () => {
    let version = 0;
    server.fault = (first) => ({
      headers: { etag: `"${version++}"` },
      ...(first === 0 ? { stallAfter: 25_000 } : {}),
    });
    expect((await reportOf(() => fetchIt({ stallMs: 60 }))).found).toMatch(/changes/);
  });
});

describe("a file that will not do", () => {
  test("has another hash: it is thrown away, and the next try begins anew", async () => {
    server.content = other;
    const wanted = sha256(content);
    const report = await reportOf(() => fetchIt({ sha256: wanted.toUpperCase() }));
    expect(report).toMatchObject({ kind: "model", needed: `SHA-256 ${wanted}` });
    expect(await store.list()).toEqual([]);
    expect(await readdir(join(folder, "models"))).toEqual([]);
    server.content = content;
    expect(await fetchIt({ sha256: wanted })).toMatchObject({ sha256: wanted, hashFrom: "user" });
    expect((await reportOf(() => fetchIt({ sha256: sha256(other) }))).kind).toBe("model");
    expect((await reportOf(() => fetchIt({ sha256: "abc" }))).kind).toBe("input");
  });

  test("is a page of words", async () => {
    server.content = new TextEncoder().encode(`<!doctype html>${" ".repeat(50_000)}`);
    expect((await reportOf(() => fetchIt())).found).toMatch(/no GGUF/);
    expect(await store.list()).toEqual([]);
  });

  test.each([
    [
      "longer than stated",
      { headers: { "content-length": undefined }, body: modelBytes(123_500, 1) },
    ],
    ["a part that was not asked for", { headers: { "content-range": "bytes 1-123456/123457" } }],
    ["a part that ends early", { headers: { "content-range": "bytes 0-9/123457" } }],
    ["of hidden length", { headers: { "content-range": undefined } }],
  ])("is %s", async (_, fault) => {
    server.fault = () => fault;
    expect((await reportOf(() => fetchIt())).kind).toBe("model");
    expect((await store.list()).filter(({ state }) => state === "model")).toEqual([]);
  });

  test("comes without a length", async () => {
    server.ranges = false;
    server.statesLength = false;
    expect((await reportOf(() => fetchIt())).found).toMatch(/length/);
  });

  test("is shorter than its length again and again", async () => {
    server.fault = () => ({ cutAfter: 0 });
    const report = await reportOf(() => fetchIt());
    expect(report.kind).toBe("model");
    expect(server.requests).toHaveLength(6 * 3); // each try asks thrice for a first byte
  });
});

test("a server without ranges sends the file whole", async () => {
  server.ranges = false;
  let cuts = 1;
  server.fault = () => (cuts-- > 0 ? { cutAfter: 25_000 } : {});
  await fetchIt();
  expect(same(await kept(), content)).toBe(true);
});

describe("the store", () => {
  test("finds a chunk that was damaged at rest, and fetches again from there", async () => {
    await fetchUpTo(57_000);
    const [id] = await readdir(join(folder, "models"));
    const file = join(folder, "models", id!, "weights.gguf");
    const bytes = readFileSync(file);
    bytes[34_567]! ^= 1;
    writeFileSync(file, bytes);
    await fetchIt();
    expect(server.requests).toEqual(["GET /models/small.gguf bytes=30000-"]);
    expect(same(await kept(), content)).toBe(true);
  });

  test("is told of a full disk, and goes on when there is room", async () => {
    let room = 4;
    class FullStore extends NodeModelStore {
      override async addChunk(...args: Parameters<NodeModelStore["addChunk"]>) {
        if (room-- <= 0) throw Object.assign(new Error("no space left"), { code: "ENOSPC" });
        return super.addChunk(...args);
      }
    }
    const full = new FullStore(folder);
    await expect(download(full, address, { chunkBytes: CHUNK })).rejects.toThrow(/no space left/);
    expect(await store.list()).toMatchObject([{ state: "part", done: 40_000 }]);
    server.requests.length = 0;
    await fetchIt();
    expect(server.requests).toEqual(["GET /models/small.gguf bytes=40000-"]);
    expect(same(await kept(), content)).toBe(true);
  });

  test("lets one of two download, and the other take what it got", async () => {
    server.delayMs = 5;
    const told: DownloadProgress[] = [];
    const onProgress = (now: DownloadProgress) => void told.push(now);
    // whichever comes first; the other waits
    const [first, second] = await Promise.all([
      fetchIt({ onProgress }),
      download(new NodeModelStore(folder), address, { onProgress }),
    ]);
    expect(second).toEqual(first);
    expect(server.requests).toHaveLength(1);
    expect(told.map(({ phase }) => phase)).toContain("wait");
  });

  test("verifies, deletes, and clears what a death left", async () => {
    const record = await fetchIt();
    const bytes = readFileSync(store.pathOf(record));
    bytes[100]! ^= 1;
    writeFileSync(store.pathOf(record), bytes);
    expect((await reportOf(() => verifyModel(store, record))).message).toMatch(/damaged/);
    writeFileSync(store.pathOf(record), bytes.subarray(1));
    expect((await reportOf(() => store.open(record))).kind).toBe("storage");
    await store.locked(record.id, {}, () => store.remove(record.id));
    expect(await store.list()).toEqual([]);

    await mkdir(join(folder, "models", record.id));
    expect(await store.list()).toEqual([]);
    expect(await readdir(join(folder, "models"))).toEqual([]);
  });
});
