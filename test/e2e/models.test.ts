import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { ModelServer, modelBytes, sha256 } from "../unit/weights/cache/model_server";
import { partName, splitFile } from "../unit/weights/split_files";
import { words } from "./support/actions";
import { openSite, type Site, smallModel } from "./support/site";

/** The Models view in a real browser: its own file system, its own kills, a server of another origin. */
let site: Site;
let server: ModelServer;
beforeAll(async () => {
  site = await openSite({ webgpu: true });
});
beforeEach(async () => {
  server = await new ModelServer(model).start();
});
afterEach(async () => {
  await site.closePages();
  await server.stop();
});
afterAll(() => site?.close());

const CHUNK = 4 << 20;
/** A model that computes, and bytes behind its tensors that make it three chunks long. */
const mini = readFileSync(smallModel);
const model = new Uint8Array([...mini, ...modelBytes(10_000_000 - mini.length, "behind")]);

const row = (page: Page) => page.locator(".model-row", { hasText: "large.gguf" });
const press = (page: Page, name: string) =>
  row(page).getByRole("button", { name, exact: false }).click();

async function download(page: Page, address: string): Promise<void> {
  await page.getByLabel("Address of a GGUF file").fill(address);
  await page.getByRole("button", { name: "Download", exact: true }).click();
}

/** Waits until the row says so; an error on the page says more than a timeout. */
async function says(page: Page, text: RegExp): Promise<void> {
  await row(page).filter({ hasText: text }).or(page.getByRole("alert")).first().waitFor();
  expect(await words(page.getByRole("alert"))).toBe("");
}

/** Everything that the page keeps of models: files with their sizes, and rows of the database. */
function kept(page: Page): Promise<{ files: number[]; rows: number }> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("models", { create: true });
    const files: number[] = [];
    for await (const entry of folder.values()) {
      files.push((await (entry as FileSystemFileHandle).getFile()).size);
    }
    const opened = indexedDB.open("skymath-models");
    await new Promise((resolve) => opened.addEventListener("success", resolve));
    let rows = 0;
    for (const name of opened.result.objectStoreNames) {
      const counted = opened.result.transaction(name).objectStore(name).count();
      await new Promise((resolve) => counted.addEventListener("success", resolve));
      rows += counted.result;
    }
    opened.result.close();
    return { files, rows };
  });
}

it("downloads, survives the tab's death, and solves without any server", async () => {
  const hub = "hf:some/repo";
  server.api = { sha: "c".repeat(40), siblings: [{ rfilename: "large.gguf", lfs: lfs() }] };
  server.pieceBytes = 65_536;
  server.delayMs = 30;
  server.fault = (first) => ({ stallAfter: CHUNK + 900_000 - first });
  const { page, complaints } = await site.open({}, `${site.url}#/models`);
  const context = page.context();
  await page.locator("summary", { hasText: "mirror" }).click();
  await page.getByLabel("Hub mirror").fill(server.origin);
  await download(page, hub);
  await says(page, /Downloading: 5\.1 MB of 10\.0 MB/);

  const other = await context.newPage();
  await other.goto(`${site.url}#/models`);
  await says(other, /Another tab downloads it/);
  await other.close();
  expect(complaints).toEqual([]);

  const crashed = page.waitForEvent("crash");
  void page.goto("chrome://crash").catch(() => {});
  await crashed;
  const next = await context.newPage();
  next.on("dialog", (dialog) => void dialog.accept());
  const errors: string[] = [];
  next.on("pageerror", (error) => errors.push(`${error}`));
  await next.goto(`${site.url}#/models`);
  await says(next, /Paused at 4\.2 MB of 10\.0 MB/);
  server.requests.length = 0;
  server.fault = () => ({});
  await press(next, "Resume");
  await says(next, /Downloading: .*\/s, .* left/);
  await press(next, "Pause");
  await says(next, /Paused/);
  server.delayMs = 0;
  await press(next, "Resume");
  await says(next, /SHA-256 as the hub says/);
  expect(server.requests[0]).toBe(
    `GET /some/repo/resolve/${"c".repeat(40)}/large.gguf bytes=${CHUNK}-`,
  );
  expect(await kept(next)).toEqual({ files: [model.length], rows: 1 });
  await press(next, "Verify");
  await says(next, /SHA-256 as the hub says/);
  // What is allowed decides how it is opened: here with less context than it has.
  await next.getByLabel("GPU memory a model may take").fill("0.0065");
  await press(next, "Load");
  await says(next, /in use/);
  expect(await words(next.locator("#fit-sentences"))).toMatch(
    /Does not fit with 512 positions in f16.*\sFits with \d+ positions in int8/,
  );
  const title = await next.locator("#model-name").getAttribute("title");
  expect(Number(/context (\d+) tokens/.exec(title!)![1])).toBeLessThan(512);
  await next.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  expect(await keptData(next)).toEqual(["json", "jsonl", "tsv"]);

  await server.stop();
  await site.endServer();
  await next.reload();
  await says(next, /in use/); // the model that was used last comes by itself
  await next.getByRole("link", { name: "Solve" }).click();
  await next.locator("summary", { hasText: "Settings" }).click();
  await next.getByLabel("Tokens a round").fill("16");
  await next.getByLabel("Most rounds").fill("1");
  await next.getByRole("textbox", { name: "Problem" }).fill("Tom has 2 apples and buys 3.");
  await next.keyboard.press("Control+Enter");
  await next.locator("#answer output").waitFor();
  expect(await words(next.locator("#model-name"))).toContain("SkyMath Mini");

  await next.getByRole("link", { name: "Models" }).click();
  await press(next, "Delete");
  await row(next).waitFor({ state: "detached" });
  expect(await kept(next)).toEqual({ files: [], rows: 0 });
  expect(errors).toEqual([]);
  await server.start(); // so that it can be stopped again
  await site.close();
  site = await openSite({ webgpu: true });
}, 360_000);

/** The kinds of data sets that the page has kept for itself. */
function keptData(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kinds = new Set<string>();
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        const kind = /\.(jsonl?|tsv)$/.exec(url)?.[1];
        if (kind !== undefined) kinds.add(kind);
      }
    }
    return [...kinds].sort();
  });
}

it("opens a model in parts: picked, in a folder, and downloaded", async () => {
  const parts = await splitFile(mini, 3);
  const named = new Map(parts.map((bytes, i) => [partName(i + 1, 3), bytes]));
  const folder = mkdtempSync(join(tmpdir(), "skymath-parts-"));
  for (const [name, bytes] of named) writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, "README.md"), "no model");
  const paths = [...named.keys()].map((name) => join(folder, name));
  const { page } = await site.open({}, `${site.url}#/models`);
  await page.locator("#model-name").filter({ hasText: "parameters" }).waitFor();

  await page.getByLabel("Choose the folder of a model").setInputFiles(folder);
  await page.locator(`#model-name[title^="${partName(1, 3)}"]`).waitFor();
  expect(await words(page.getByRole("alert"))).toBe("");
  await page.getByLabel("Choose GGUF files").setInputFiles(paths.slice(1));
  await page.getByRole("alert").filter({ hasText: "00001-of-00003" }).waitFor();
  await page.getByRole("button", { name: "Dismiss" }).first().click();

  for (const [name, bytes] of named) server.files.set(name, bytes);
  await download(page, `${server.origin}/${partName(1, 3)}`);
  const downloaded = page.locator(".model-row", { hasText: partName(1, 3) });
  const load = downloaded.getByRole("button", { name: "Load" });
  await load.waitFor();
  expect(await words(downloaded)).toMatch(/\d MB in 3 parts/);
  await server.stop();
  await load.click();
  await downloaded.filter({ hasText: "in use" }).waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await downloaded.getByRole("button", { name: "Delete" }).click();
  await downloaded.waitFor({ state: "detached" });
  expect(await kept(page)).toEqual({ files: [], rows: 0 });
  rmSync(folder, { recursive: true });
  await server.start(); // so that it can be stopped again
});

it("tells of a full disk, and goes on when there is room", async () => {
  const { page } = await site.open({}, `${site.url}#/models`);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 15_000_000 });
  const before = await page.evaluate(() => navigator.storage.estimate());
  const quotaSize = (before.usage ?? 0) + CHUNK + 2_000_000;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  await download(page, `${server.origin}/large.gguf`);
  await page.getByRole("alert").waitFor();
  expect(await words(page.getByRole("alert"))).toMatch(/no room left/i);
  await row(page)
    .filter({ hasText: /Paused at 4\.2 MB/ })
    .waitFor();
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await press(page, "Resume");
  await says(page, /SHA-256 recorded/);
});

it("refuses what is no model, cancels, and keeps the page itself from the network", async () => {
  const { page } = await site.open({}, `${site.url}#/models`);
  for (const [address, told] of [
    ["large.gguf", /no address/],
    [`${server.origin}/api/list.gguf`, /404/],
  ] as const) {
    await download(page, address);
    await page.getByRole("alert").filter({ hasText: told }).waitFor();
  }
  await page.getByRole("button", { name: "Dismiss" }).click();
  server.delayMs = 20;
  await download(page, `${server.origin}/large.gguf`);
  await says(page, /Downloading/);
  page.once("dialog", (dialog) => void dialog.accept());
  await press(page, "Cancel");
  await row(page).waitFor({ state: "detached" });
  // the row goes when the download has stopped, its bytes a moment later
  await expect.poll(() => kept(page), { timeout: 10_000 }).toEqual({ files: [], rows: 0 });

  // Only the worker reaches out: a script that got into the page could send nothing away.
  const refused = await page.evaluate(
    (url) => fetch(url).then(String, (error) => `${error}`),
    `${server.origin}/large.gguf`,
  );
  expect(refused).toMatch(/TypeError/);

  await page.locator("summary", { hasText: "Debug log" }).click();
  const log = page.getByLabel("Debug log");
  await page.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>("#debug-text")?.value,
  );
  expect(await log.inputValue()).toMatch(/^SkyMath Web \d[\s\S]*last errors:[\s\S]*404/);
  expect(await log.inputValue()).not.toContain("list.gguf"); // an address may be a secret
});

function lfs() {
  return { sha256: sha256(model), size: model.length, pointerSize: 134 };
}
