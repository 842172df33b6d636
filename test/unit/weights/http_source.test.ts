import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readGguf } from "../../../src/weights/gguf";
import { type HttpOptions, openHttp } from "../../../src/weights/http_source";
import { goldenSource } from "../../reference/golden";
import { reportOf } from "./thrown";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let base: string;
let content: Uint8Array;
let requests: string[] = [];

beforeAll(async () => {
  const golden = goldenSource("skywork-nano-q4_0");
  content = await golden.read(0, golden.size);
  server = createServer((request, response) => {
    requests.push(`${request.url} ${request.headers.range}`);
    (answers[request.url!.slice(1)] ?? answers.missing!)(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The range that was asked for, first and last byte. */
function asked(request: IncomingMessage): [number, number] {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "")!;
  return [Number(first), Number(last)];
}

/** Answers with the range, or with what `change` makes of the answer after the first request. */
const ranged =
  (
    change: (
      first: number,
      last: number,
    ) => { range?: string; etag?: string; body?: Uint8Array; status?: number } = () => ({}),
  ): Answer =>
  (request, response) => {
    const [first, last] = asked(request);
    const changed = last === 1 ? {} : change(first, last);
    const body = changed.body ?? content.subarray(first, last + 1);
    response.writeHead(changed.status ?? 206, {
      "content-range": changed.range ?? `bytes ${first}-${last}/${content.length}`,
      "content-length": body.length,
      etag: changed.etag ?? '"v1"',
    });
    response.end(body);
  };

const answers: Record<string, Answer> = {
  missing: (_, response) => response.writeHead(404).end("no such file"),
  broken: (_, response) => response.writeHead(503).end(),
  ranged: ranged(),
  token: (request, response) => {
    if (request.headers.authorization === "Bearer t") answers.ranged!(request, response);
    else response.writeHead(401).end();
  },
  moved: (_, response) => response.writeHead(302, { location: "/ranged" }).end(),
  circle: (_, response) => response.writeHead(302, { location: "/circle" }).end(),
  whole: (_, response) =>
    response.writeHead(200, { "content-length": content.length }).end(content),
  unsized: (_, response) => {
    response.writeHead(200);
    response.write(content.subarray(0, 5000));
    response.end(content.subarray(5000));
  },
  endless: (_, response) => {
    const piece = new Uint8Array(65_536);
    const more = () => {
      while (!response.destroyed && response.write(piece));
    };
    response.writeHead(200);
    response.on("drain", more);
    more();
  },
  shortWhole: (_, response) => {
    response.writeHead(200, { "content-length": content.length });
    response.write(content.subarray(0, 5000), () => response.destroy());
  },
  hidden: (request, response) => {
    const [first, last] = asked(request);
    response.writeHead(206).end(content.subarray(first, last + 1));
  },
  otherPart: ranged((first, last) => ({
    range: `bytes ${first + 1}-${last + 1}/${content.length}`,
  })),
  otherSize: ranged((first, last) => ({ range: `bytes ${first}-${last}/${content.length + 1}` })),
  otherFile: ranged(() => ({ etag: '"v2"' })),
  lateWhole: ranged(() => ({ status: 200, body: content })),
  longer: ranged((first, last) => ({ body: content.subarray(first, last + 2) })),
  shorter: ranged((first, last) => ({ body: content.subarray(first, last) })),
  cut: (request, response) => {
    const [first, last] = asked(request);
    if (last === 1) return answers.ranged!(request, response);
    response.writeHead(206, {
      "content-range": `bytes ${first}-${last}/${content.length}`,
      "content-length": last + 1 - first,
      etag: '"v1"',
    });
    response.write(content.subarray(first, first + 3), () => response.destroy());
  },
  resetsOnce: (request, response) => {
    if (requests.filter((line) => line.startsWith("/resetsOnce")).length % 2 === 1) {
      response.destroy();
    } else answers.ranged!(request, response);
  },
  resets: (_, response) => response.destroy(),
  silent: () => {},
  stalls: (request, response) => {
    const [first, last] = asked(request);
    if (last === 1) return answers.ranged!(request, response);
    response.writeHead(206, {
      "content-range": `bytes ${first}-${last}/${content.length}`,
      etag: '"v1"',
    });
    response.write(content.subarray(first, first + 3));
  },
};

const open = (path: string, options?: HttpOptions) => openHttp(`${base}/${path}`, options);

describe("a server with range requests", () => {
  test("is read piece by piece", async () => {
    requests = [];
    const source = await open("ranged");
    expect(source.size).toBe(content.length);
    expect(await source.read(100, 50)).toEqual(content.slice(100, 150));
    expect(await source.read(source.size, 0)).toEqual(new Uint8Array(0));
    expect(requests).toEqual(["/ranged bytes=0-1", "/ranged bytes=100-149"]);
    expect((await reportOf(() => source.read(source.size - 1, 2))).kind).toBe("model");
  });

  test("gives a model's header without its tensors", async () => {
    requests = [];
    const golden = await readGguf(goldenSource("skywork-nano-q4_0"));
    expect(await readGguf(await open("ranged"))).toEqual(golden);
    expect(requests).toEqual(["/ranged bytes=0-1", "/ranged bytes=0-65535"]);
  });

  test("may redirect, and may want a token", async () => {
    expect(await (await open("moved")).read(9, 9)).toEqual(content.slice(9, 18));
    const source = await open("token", { headers: { Authorization: "Bearer t" } });
    expect(await source.read(9, 9)).toEqual(content.slice(9, 18));
  });

  test("may drop a connection before it answers", async () => {
    requests = [];
    const source = await open("resetsOnce");
    expect(await source.read(9, 9)).toEqual(content.slice(9, 18));
    expect(requests).toHaveLength(4);
  });

  test.each([
    ["otherPart", /in place of 10 bytes at 20/],
    ["otherSize", /changed while it was being read/],
    ["otherFile", /changed while it was being read/],
    ["lateWhole", /whole file in place of a part/],
    ["longer", /wrong length.*10 bytes.*more/],
    ["shorter", /wrong length.*10 bytes.*9 bytes/],
    ["cut", /cannot be fetched|wrong length/],
  ])("that answers wrongly is refused: %s", async (path, message) => {
    const source = await open(path);
    const report = await reportOf(() => source.read(20, 10));
    expect(report.kind).toBe("model");
    expect(`${report.message} ${report.needed} ${report.found}`).toMatch(message);
    expect(`${report.message} ${report.found}`).toContain(path);
  });
});

describe("a server without range requests", () => {
  test.each(["whole", "unsized"])("sends the file once: %s", async (path) => {
    requests = [];
    const source = await open(path);
    expect(Buffer.compare(await source.read(0, source.size), content)).toBe(0);
    expect(await source.read(5, 6)).toEqual(content.slice(5, 11));
    expect(requests).toHaveLength(1);
  });

  test.each(["whole", "unsized", "endless"])(
    "is refused when it is too large: %s",
    async (path) => {
      const report = await reportOf(() => open(path, { maxWholeBytes: 100_000 }));
      expect(report.kind).toBe("model");
      expect(report.needed).toMatch(/range requests, or a file of at most 100000 bytes/);
    },
  );

  test("is refused when it is cut", async () => {
    const report = await reportOf(() => open("shortWhole"));
    expect(report.kind).toBe("model");
    expect(report.message).toMatch(/shortWhole/);
  });
});

describe("no file at all", () => {
  test.each([
    ["missing", /404/],
    ["broken", /503/],
    ["token", /401/],
    ["circle", /redirect/],
    ["hidden", /Content-Range/],
    ["resets", /./],
  ])("%s", async (path, found) => {
    const report = await reportOf(() => open(path));
    expect(report.kind).toBe("model");
    expect(report.message).toContain(path);
    expect(report.found).toMatch(found);
  });

  test("no server", async () => {
    const report = await reportOf(() => openHttp("http://127.0.0.1:1/m.gguf"));
    expect(report.kind).toBe("model");
  });

  test("an address that is none", async () => {
    expect((await reportOf(() => openHttp("http://"))).kind).toBe("model");
  });

  test("a server that says nothing, or stops half-way", async () => {
    const silent = await reportOf(() => open("silent", { stallMs: 100 }));
    expect(silent).toMatchObject({ kind: "model", found: "a connection that stalled" });
    const source = await open("stalls", { stallMs: 100 });
    const stalled = await reportOf(() => source.read(20, 10));
    expect(stalled).toMatchObject({ kind: "model", found: "a connection that stalled" });
  });

  test("a fetch that is stopped", async () => {
    const stop = new AbortController();
    const source = await open("stalls", { signal: stop.signal });
    const reading = reportOf(() => source.read(20, 10));
    stop.abort();
    expect((await reading).kind).toBe("cancelled");
    expect((await reportOf(() => source.read(0, 1))).kind).toBe("cancelled");
    expect((await reportOf(() => open("ranged", { signal: stop.signal }))).kind).toBe("cancelled");
  });
});
