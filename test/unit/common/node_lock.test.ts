import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isLocked, releaseLock, takeLock } from "../../../src/common/node_lock";

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skymath-lock-"));
  path = join(folder, "thing.lock");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function deadPid(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  await once(child, "exit");
  return child.pid!;
}

test("is taken once, by one of many, and again when it is free", async () => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
  expect(taken.filter((other) => other === null)).toHaveLength(1);
  expect(taken.find((other) => other !== null)?.owner?.pid).toBe(process.pid);
  expect(await isLocked(path)).toBe(true);
  await releaseLock(path);
  expect(await isLocked(path)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
  expect(await takeLock(path)).toBeNull();
});

test("of a dead process is taken over, by one of many", async () => {
  writeFileSync(path, JSON.stringify({ pid: await deadPid(), host: hostname(), started: "1" }));
  expect(await isLocked(path)).toBe(false);
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path)));
  expect(taken.filter((other) => other === null)).toHaveLength(1);
  expect(JSON.parse(readFileSync(path, "utf8")).pid).toBe(process.pid);
  expect(readdirSync(folder)).toEqual(["thing.lock"]);
});

test("of a living process stays, and of one that got a dead one's number goes", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"]);
  try {
    const owner = { pid: child.pid!, host: hostname(), started: null };
    writeFileSync(path, JSON.stringify(owner));
    expect((await takeLock(path))?.owner).toEqual(owner);
    // Only Linux tells when a process started.
    if (process.platform === "linux") {
      writeFileSync(path, JSON.stringify({ ...owner, started: "1" }));
      expect(await takeLock(path)).toBeNull();
    }
  } finally {
    child.kill();
  }
});

test.each([
  ["another machine", JSON.stringify({ pid: 1, host: "elsewhere" })],
  ["nobody known", "not JSON"],
])("of %s stays", async (_, content) => {
  writeFileSync(path, content);
  expect(await takeLock(path)).not.toBeNull();
  expect(readFileSync(path, "utf8")).toBe(content);
});
