import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { goldenPath } from "../reference/golden";
import { ModelServer, modelBytes, sha256 } from "../unit/weights/cache/model_server";
import { scratch, start } from "./support";

const golden = goldenPath("skywork-nano-q4_0");
const content = readFileSync(golden);

let server: ModelServer;
let address: string;
let env: Record<string, string>;
beforeEach(async () => {
  server = await new ModelServer(content).start();
  address = `${server.origin}/nano.gguf`;
  env = { SKYMATH_CACHE: join(scratch(), "cache") };
});
afterEach(() => server.stop());

const run = (...args: string[]) => start(args, env).ended;

async function json<T>(...args: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(...args, "--json");
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

describe("a model at an address", () => {
  it("is fetched once, computes like the file, and needs no server any more", async () => {
    const ids = ["--ids", "1,2,3", "--precision", "f32"];
    const fromFile = await json("logits", "--model", golden, ...ids);
    expect(await json("logits", "--model", address, ...ids)).toEqual(fromFile);
    expect(server.requests).toEqual(["GET /nano.gguf bytes=0-"]);
    await server.stop();
    expect(await json("inspect", "--model", address)).toMatchObject({ bytes: content.length });
    expect(await json("models", "download", address)).toMatchObject([{ address }]);
    await server.start(); // so that it can be stopped again
  });

  it("is inspected by its header alone, and read without a cache where that is wished", async () => {
    await json("inspect", "--model", address);
    expect(server.sent).toBeLessThan(content.length);
    const text = ["--text", "1 + 1"];
    const tokens = await json("tokenize", "--model", golden, ...text);
    expect(await json("tokenize", "--model", address, "--no-cache", ...text)).toEqual(tokens);
    expect(await json("models")).toEqual([]);
  });

  it("may be on a mirror of the hub", async () => {
    const name = "hf:some/repo/nano.gguf";
    server.api = { sha: "a".repeat(40), siblings: [{ rfilename: "nano.gguf" }] };
    env = { ...env, HF_ENDPOINT: server.origin, HF_TOKEN: "secret" };
    expect(await json("tokenize", "--model", name, "--text", "")).toEqual({ ids: [], pieces: [] });
    const [record] = await json<object[]>("models", "download", name);
    expect(record).toMatchObject({ address: name, commit: "a".repeat(40) });
    expect(server.headers.map((headers) => headers.authorization)).toContain("Bearer secret");
    expect(readFileSync((record as { path: string }).path).equals(content)).toBe(true);
  });
});

describe("models", () => {
  it("downloads on after a kill, lists, verifies and deletes", async () => {
    const large = modelBytes(12 << 20, "large");
    server.content = large;
    server.delayMs = 2;
    const { ended } = start(["models", "download", address], env);
    while (server.sent < 6 << 20) await new Promise((resolve) => setTimeout(resolve, 5));
    process.kill(lockOwner(), "SIGKILL");
    expect((await ended).code).toBe(137);
    expect(await json("models")).toMatchObject([{ state: "part", done: 4 << 20 }]);

    server.delayMs = 0;
    const downloaded = await run("models", "download", address, "--sha256", sha256(large));
    expect(downloaded.code).toBe(0);
    expect(downloaded.stderr).toMatch(/Downloading nano.gguf: 12.6 MB of 12.6 MB/);
    expect(server.requests.at(-1)).toBe(`GET /nano.gguf bytes=${4 << 20}-`);
    expect((await run("models")).stdout).toMatch(/nano\.gguf {2}12\.6 MB, SHA-256 .* as given/);
    expect((await run("models", "verify")).stdout).toBe("1 model verified.\n");

    const other = await run("models", "download", address, "--sha256", "0".repeat(64));
    expect([other.code, other.stderr]).toEqual([1, expect.stringContaining("0000")]);
    expect((await run("models", "delete", "nano.gguf")).stdout).toContain(address);
    expect(await json("models")).toEqual([]);
  });

  it("stops on Ctrl+C and keeps what came", async () => {
    server.content = modelBytes(12 << 20, "large");
    server.fault = () => ({ stallAfter: 9 << 20 });
    const { child, ended } = start(["models", "download", address], env);
    while (server.sent < 9 << 20) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 500));
    child.kill("SIGINT");
    const { code, stderr } = await ended;
    expect([code, stderr]).toEqual([130, expect.stringContaining("continues the download")]);
    expect(await json("models")).toMatchObject([{ state: "part", done: 8 << 20 }]);
  });

  it.each([
    ["an unknown word", ["models", "polish"]],
    ["delete without a model", ["models", "delete"]],
    ["delete with both", ["models", "delete", "x", "--all"]],
    ["download without an address", ["models", "download"]],
  ])("ends with code 2 for %s", async (_, args) => {
    expect((await run(...args)).code).toBe(2);
  });

  it("names what is there when a model is not", async () => {
    const { code, stderr } = await run("models", "verify", "none.gguf");
    expect([code, stderr]).toEqual([1, expect.stringContaining("none.gguf")]);
  });
});

/** The process that downloads: the launcher's child. */
function lockOwner(): number {
  const models = join(env.SKYMATH_CACHE!, "models");
  const lock = readdirSync(models).find((name) => name.endsWith(".lock"))!;
  return JSON.parse(readFileSync(join(models, lock), "utf8")).pid;
}
