import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Random } from "../../../../src/common/random";
import { download } from "../../../../src/weights/cache/download";
import { NodeModelStore } from "../../../../src/weights/cache/node_model_store";
import type { PartFile } from "../../../../src/weights/cache/store";
import { ModelServer, modelBytes } from "./model_server";

/** Together the 200 kills that a cache must survive without a wrong byte. */
const SIMULATED = 170;
const REAL = 30;

const CHUNK = 5_000;
const content = modelBytes(40_001, "killed");

let folder: string;
let server: ModelServer;
let address: string;
beforeAll(async () => {
  // In memory where there is such a folder: a disk's syncs would be most of the time.
  folder = mkdtempSync(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "skymath-kills-"));
  server = await new ModelServer(content).start();
  address = `${server.origin}/model.gguf`;
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

class Killed extends Error {}

/** A store whose process dies at its nth step, perhaps in the middle of it; nothing works after. */
class MortalStore extends NodeModelStore {
  readonly #folder: string;
  readonly #random: Random;
  #steps: number;

  constructor(folder: string, random: Random) {
    super(folder);
    this.#folder = folder;
    this.#random = random;
    this.#steps = random.int(0, 30);
  }

  /** Dies here if it is time, before `torn` was done, or after it. */
  async #step<T>(
    work: () => Promise<T>,
    torn: () => Promise<unknown> = async () => {},
  ): Promise<T> {
    if (this.#steps-- > 0) return work();
    if (this.#steps === -1 && this.#random.chance(0.5)) await torn();
    throw new Killed();
  }

  override begin(...args: Parameters<NodeModelStore["begin"]>) {
    return this.#step(
      () => super.begin(...args),
      () => super.begin(...args),
    );
  }

  override addChunk(...args: Parameters<NodeModelStore["addChunk"]>) {
    return this.#step(
      () => super.addChunk(...args),
      async () => {
        const line = JSON.stringify(args[1]).slice(0, this.#random.int(1, 25));
        appendFileSync(join(this.#folder, "models", args[0], "chunks.jsonl"), line);
      },
    );
  }

  override commit(...args: Parameters<NodeModelStore["commit"]>) {
    return this.#step(
      () => super.commit(...args),
      () => super.commit(...args),
    );
  }

  override async openPart(id: string): Promise<PartFile> {
    const part = await this.#step(() => super.openPart(id));
    return {
      read: (offset, length) => this.#step(() => part.read(offset, length)),
      write: (offset, bytes) =>
        this.#step(
          () => part.write(offset, bytes),
          () => part.write(offset, bytes.slice(0, this.#random.int(0, bytes.length))),
        ),
      close: () => part.close(), // the system closes a dead process's files
    };
  }
}

/** What must hold after every death: a model is whole, a part loses no finished chunk. */
async function checkKept(): Promise<"nothing" | "part" | "model"> {
  const store = new NodeModelStore(folder);
  const [kept] = await store.list();
  if (kept === undefined) return "nothing";
  if (kept.state === "part") {
    expect(kept.done % CHUNK === 0 || kept.done === content.length).toBe(true);
    return "part";
  }
  const source = await store.open(kept.record);
  const bytes = await source.read(0, source.size);
  await source.close?.();
  expect(Buffer.compare(bytes, content)).toBe(0);
  return "model";
}

/** Where the next download must begin: after what was written down. */
async function nextByte(): Promise<number> {
  const [kept] = await new NodeModelStore(folder).list();
  return kept === undefined ? 0 : kept.state === "part" ? kept.done : kept.record.size;
}

async function finish(): Promise<void> {
  const from = await nextByte();
  server.requests.length = 0;
  const store = new NodeModelStore(folder);
  const { id } = await download(store, address, { chunkBytes: CHUNK });
  const asked = from === content.length ? [] : [`GET /model.gguf bytes=${from}-`];
  expect(server.requests).toEqual(asked);
  expect(await checkKept()).toBe("model");
  await store.locked(id, {}, () => store.remove(id));
}

test(`${SIMULATED} deaths at any step, each followed by a resume to the same bytes`, async () => {
  const random = new Random("deaths");
  const ends = { nothing: 0, part: 0, model: 0 };
  for (let kills = 0; kills < SIMULATED; ) {
    const dying = new MortalStore(folder, random);
    const death = await download(dying, address, { chunkBytes: CHUNK }).catch((thrown) => thrown);
    const end = await checkKept();
    if (death instanceof Killed || death.cause instanceof Killed) {
      kills += 1;
      ends[end] += 1;
    } else if (death instanceof Error) throw death;
    // Often killed again before it is whole, often finished.
    if (end === "model" || random.chance(0.5)) await finish();
  }
  expect(ends.part).toBeGreaterThan(SIMULATED / 2);
  expect(ends.nothing).toBeGreaterThan(0);
  if ((await checkKept()) !== "nothing") await finish();
}, 120_000);

test(`${REAL} processes killed at random moments, each followed by a resume`, async () => {
  const program = join(folder, "child");
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join(import.meta.dirname, "download_child.ts"),
      outDir: program,
      rollupOptions: { output: { entryFileNames: "child.mjs" } },
    },
    ssr: { noExternal: true },
  });
  server.pieceBytes = 1_000;
  server.delayMs = 1; // so that there is a middle to die in
  const random = new Random("kills");
  let parts = 0;
  for (let kills = 0; kills < REAL; kills++) {
    const args = [join(program, "child.mjs"), folder, address, `${CHUNK}`];
    const child = spawn(process.execPath, args, { stdio: "ignore" });
    const exited = once(child, "exit");
    const enough = server.sent + random.int(1, content.length);
    while (server.sent < enough && child.exitCode === null) await wait(1);
    await wait(random.int(0, 3));
    child.kill("SIGKILL");
    await exited;
    if ((await checkKept()) === "part") parts += 1;
    if (random.chance(0.5)) await finish();
  }
  expect(parts).toBeGreaterThan(REAL / 4);
  if ((await checkKept()) !== "nothing") await finish();
}, 120_000);

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
