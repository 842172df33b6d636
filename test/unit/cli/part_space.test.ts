import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { PartFile } from "../../../src/cli/part_file";

vi.mock("node:fs/promises", async (original) => ({
  ...(await original<typeof import("node:fs/promises")>()),
  statfs: vi.fn(),
}));

/** Opens a file of 10 bytes, of which 6 are there and 5 surely written, on a disk with so many free ones. */
async function openWith(free: number, identity: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "skymath-space-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "a");
  writeFileSync(`${path}.part`, "123456");
  writeFileSync(`${path}.part.json`, JSON.stringify({ identity: "one", synced: 5 }));
  vi.mocked(statfs).mockResolvedValue({ bavail: free, bsize: 1 } as never);
  const part = await PartFile.open(path, { size: 10, identity });
  await part.close();
  return part.written;
}

test("a part that goes on needs space for its rest, of which it gives back what it writes again", async () => {
  expect(await openWith(4, "one")).toBe(5);
  await expect(openWith(3, "one")).rejects.toThrow("too little space");
});

test("a part that begins anew gives back all of it", async () => {
  expect(await openWith(4, "two")).toBe(0);
  await expect(openWith(3, "two")).rejects.toThrow("too little space");
});
