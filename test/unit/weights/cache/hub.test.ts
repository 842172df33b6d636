import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileNameOf, isAddress, parseAddress } from "../../../../src/weights/address";
import { type DownloadOptions, download } from "../../../../src/weights/cache/download";
import { NodeModelStore } from "../../../../src/weights/cache/node_model_store";
import { hubUrl } from "../../../../src/weights/hub";
import { reportOf } from "../thrown";
import { ModelServer, modelBytes, sha256 } from "./model_server";

const content = modelBytes(60_000, "hub");
const commit = "0123456789abcdef0123456789abcdef01234567";
const answer = (...files: object[]) => ({ sha: commit, siblings: files });
const lfs = (rfilename: string, bytes: Uint8Array, hash = sha256(bytes)) => ({
  ...{ rfilename, size: bytes.length },
  lfs: { sha256: hash, size: bytes.length, pointerSize: 134 },
});

let folder: string;
let store: NodeModelStore;
let hub: ModelServer;
/** Another origin, where the hub sends those who ask for bytes. */
let cdn: ModelServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "skymath-hub-"));
  store = new NodeModelStore(folder);
  hub = await new ModelServer(new Uint8Array(0)).start();
  cdn = await new ModelServer(content).start();
  hub.redirect = `${cdn.origin}/blob?signed=1`;
  hub.api = answer(lfs("sub/m q4.gguf", content), { rfilename: "README.md", size: 9 });
});
afterEach(async () => {
  await Promise.all([hub.stop(), cdn.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

const name = "hf:some-one/a.repo/sub/m q4.gguf";
const fetchIt = (text = name, options: DownloadOptions = {}) =>
  download(store, text, {
    ...{ hub: { endpoint: hub.origin, token: "secret" }, chunkBytes: 7000, retryMs: 1 },
    ...options,
  });

describe("an address", () => {
  test.each([
    ["hf:a/b/c.gguf", "hf:a/b/c.gguf", "c.gguf"],
    ["hf:a/b@main/c.gguf", "hf:a/b/c.gguf", "c.gguf"],
    [" HF:a/b@v1.0/x/c.gguf ", "hf:a/b@v1.0/x/c.gguf", "c.gguf"],
    ["hf:a/b", "hf:a/b", "model.gguf"],
    [
      "https://x.org/p/c%20d.gguf?download=true#top",
      "https://x.org/p/c%20d.gguf?download=true",
      "c d.gguf",
    ],
    ["HTTP://X.org/%zz.gguf", "http://x.org/%zz.gguf", "%zz.gguf"],
  ])("%s", (text, normal, file) => {
    expect(isAddress(text)).toBe(true);
    expect(parseAddress(text).name).toBe(normal);
    expect(fileNameOf(parseAddress(text))).toBe(file);
  });

  test.each([
    ...["", "hf:", "hf:a", "hf:a/..", "hf:../b", "hf:a/b/../c", "hf:a/b//c", "hf:a/b@/c"],
    ...["ftp://x.org/m.gguf", "https://", "javascript:alert(1)", "m.gguf"],
  ])("is none: %s", async (text) => {
    expect((await reportOf(() => parseAddress(text))).kind).toBe("input");
  });

  test("never repeats a password", async () => {
    const report = await reportOf(() => parseAddress("https://me:secret@x.org/m.gguf"));
    expect(JSON.stringify(report)).not.toContain("secret");
  });

  test.each(["./m.gguf", "C:\\m.gguf", "/a/b", "hf/a"])("is a path: %s", (text) => {
    expect(isAddress(text)).toBe(false);
  });
});

describe("the hub", () => {
  test("gives a file through another origin, which never sees the token", async () => {
    const record = await fetchIt();
    expect(record).toMatchObject({ address: name, file: "m q4.gguf", commit, hashFrom: "hub" });
    expect(hub.requests).toEqual([
      "GET /api/models/some-one/a.repo/revision/main?blobs=true",
      `GET /some-one/a.repo/resolve/${commit}/sub/m%20q4.gguf bytes=0-`,
    ]);
    expect(hub.headers.map(({ authorization }) => authorization)).toEqual(
      Array(2).fill("Bearer secret"),
    );
    expect(cdn.requests).toEqual(["GET /blob?signed=1 bytes=0-"]);
    expect(cdn.headers[0]).not.toHaveProperty("authorization");
  });

  test("is not asked for what is there, and not again where a download goes on", async () => {
    const stop = new AbortController();
    cdn.fault = (first) => ({ stallAfter: 30_000 - first });
    const onProgress = ({ done }: { done: number }) => done >= 30_000 && stop.abort();
    await reportOf(() => fetchIt(name, { signal: stop.signal, onProgress }));
    cdn.fault = () => ({ headers: { etag: '"of another node"' } });
    hub.api = null; // and the branch may have moved on meanwhile
    expect((await fetchIt()).sha256).toBe(sha256(content));
    expect(cdn.requests.at(-1)).toBe("GET /blob?signed=1 bytes=28000-");
    // Browsers would ask the CDN's leave for this header; a commit's file needs no condition.
    expect(cdn.headers.at(-1)).not.toHaveProperty("if-range");

    const before = hub.requests.length;
    expect((await fetchIt("hf:some-one/a.repo")).address).toBe(name);
    expect(hub.requests).toHaveLength(before);
  });

  test("may be a mirror in a folder, and may know no hashes", async () => {
    expect(hubUrl("a/b", "x y", "c d.gguf", { endpoint: "https://mirror.org/hub" })).toBe(
      "https://mirror.org/hub/a/b/resolve/x%20y/c%20d.gguf",
    );
    expect(hubUrl("a/b", "main", "c.gguf", {})).toBe(
      "https://huggingface.co/a/b/resolve/main/c.gguf",
    );
    hub.api = { siblings: [{ rfilename: "sub/m q4.gguf" }] };
    expect(await fetchIt()).toMatchObject({ commit: null, hashFrom: "recorded" });
  });

  test("says another hash than the bytes have, or than the user", async () => {
    hub.api = answer(lfs("sub/m q4.gguf", content, "0".repeat(64)));
    expect((await reportOf(() => fetchIt())).needed).toContain("0".repeat(64));
    expect(await store.list()).toEqual([]);
    const sha = "1".repeat(64);
    expect((await reportOf(() => fetchIt(name, { sha256: sha }))).needed).toContain(sha);
  });

  test("says another length than the bytes have", async () => {
    hub.api = answer({ ...lfs("sub/m q4.gguf", content), lfs: null, size: 60_001 });
    expect((await reportOf(() => fetchIt())).message).toMatch(/wrong length/);
  });

  test("names the files where the right one is missing", async () => {
    hub.api = answer(lfs("a.gguf", content), lfs("b.gguf", content));
    for (const text of ["hf:some-one/a.repo", "hf:some-one/a.repo/c.gguf"]) {
      expect((await reportOf(() => fetchIt(text))).found).toBe("a.gguf, b.gguf");
    }
    hub.api = answer(lfs("only.gguf", content));
    expect((await fetchIt("hf:some-one/a.repo")).address).toBe("hf:some-one/a.repo/only.gguf");
  });

  test.each([
    ["nothing", null, /404/],
    ["no list", { sha: commit }, /without a list/],
    ["a strange list", { siblings: [null, 1, { rfilename: 5 }] }, /without GGUF/],
  ])("answers with %s", async (_, api, found) => {
    hub.api = api;
    expect((await reportOf(() => fetchIt())).found).toMatch(found);
  });

  test("gets no token unencrypted, unless it is on this machine", async () => {
    const far = { hub: { endpoint: "http://mirror.example", token: "secret" } };
    const report = await reportOf(() => fetchIt(name, far));
    expect(report).toMatchObject({ kind: "input", found: "http://mirror.example" });
  });
});
