import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PartFile } from "../../../src/cli/part_file";
import { Random } from "../../../src/common/random";
import { planFromFolder } from "../../../src/convert/from_folder";
import { checkpointFolder, checkpointPath, writtenFile } from "../../reference/checkpoint";
import { reportOf } from "../weights/thrown";

const KILLS = 20;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "skymath-part-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a file in parts", () => {
  const options = (identity: string, size = 10) => ({ size, identity, syncBytes: 4 });

  test("gets its name when it is whole, and goes on only as what it was", async () => {
    const path = join(folder, "a");
    const first = await PartFile.open(path, options("one"));
    await first.append(Uint8Array.of(1, 2, 3, 4, 5));
    await first.append(Uint8Array.of(6)); // not yet surely on disk
    await first.close();
    expect(existsSync(path)).toBe(false);

    const second = await PartFile.open(path, options("one"));
    expect(second.written).toBe(5);
    const taken = await reportOf(() => PartFile.open(path, options("one")));
    expect(taken.message).toContain("Another process");
    await second.close();

    const other = await PartFile.open(path, options("two"));
    expect(other.written).toBe(0);
    await other.append(new Uint8Array(10).fill(7));
    await other.finish();
    expect([...readFileSync(path)]).toEqual(Array(10).fill(7));
    expect(readdirSync(folder)).toEqual(["a"]);
    const there = await reportOf(() => PartFile.open(path, options("two")));
    expect(there).toMatchObject({ kind: "input" });
    expect(there.message).toContain("is there already");
  });

  test("begins anew where its journal is damaged or says more than there is", async () => {
    const path = join(folder, "b");
    for (const journal of [
      "",
      "null",
      "{",
      '{"identity":"x","synced":99}',
      '{"identity":"x","synced":-1}',
    ]) {
      writeFileSync(`${path}.part`, "12345");
      writeFileSync(`${path}.part.json`, journal);
      const part = await PartFile.open(path, options("x", 100));
      expect(part.written).toBe(0);
      await part.close();
    }
  });

  test("is refused where it cannot be written, or space is short", async () => {
    const nowhere = await reportOf(() => PartFile.open(join(folder, "no", "c"), options("x")));
    expect(nowhere.message).toContain("cannot be written");
    const large = await reportOf(() => PartFile.open(join(folder, "c"), options("x", 1e18)));
    expect(large.message).toContain("too little space");
    expect(existsSync(join(folder, "c.lock"))).toBe(false);
  });
});

test(`a conversion that is killed ${KILLS} times ends in the same bytes`, async () => {
  const program = join(folder, "child");
  await build({
    configFile: false,
    logLevel: "error",
    build: {
      ssr: join(import.meta.dirname, "convert_child.ts"),
      outDir: program,
      rollupOptions: { output: { entryFileNames: "child.mjs" } },
    },
    ssr: { noExternal: true },
  });
  const wanted = await writtenFile(await planFromFolder(checkpointFolder(), "q8_0"));
  const random = new Random("killed conversions");
  let resumed = 0;
  for (let round = 0, kills = 0; kills < KILLS; round++) {
    const target = join(folder, `${round}.gguf`);
    for (let lives = 0; ; lives++) {
      const args = [join(program, "child.mjs"), checkpointPath, target];
      const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
      const exited = once(child, "exit");
      const [line] = await Promise.race([once(child.stdout, "data"), exited]);
      if (Number(line) > 0) resumed += 1;
      const kill = lives < 5 && kills < KILLS;
      if (kill) {
        kills += 1;
        await new Promise((resolve) => setTimeout(resolve, random.int(1, 60)));
        child.kill("SIGKILL");
      }
      const [code] = await exited;
      if (existsSync(target)) break;
      expect([kill, code]).toEqual([true, null]);
    }
    expect(Buffer.compare(readFileSync(target), await wanted.read(0, wanted.size))).toBe(0);
    expect(existsSync(`${target}.part.json`)).toBe(false);
  }
  expect(resumed).toBeGreaterThan(KILLS / 4);
}, 120_000);
