import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Attempt } from "../../src/evaluate/attempt";
import { openRun } from "../../src/evaluate/read_run";
import { MemoryStore, run, scriptedRows } from "../unit/evaluate/scripted";
import { words } from "./support/actions";
import { openSite, type Site } from "./support/site";

/** The Evaluate view: page, workers, the browser's own files, WebGPU on SwiftShader. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: true });
});
afterEach(() => site.closePages());
afterAll(() => site?.close());

const kept = (page: Page) => page.locator("#eval-runs > li");

async function openView(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Evaluate" }).click();
  await page.getByRole("button", { name: "Start" }).waitFor();
}

/** Six generated problems, one answer each, with the calculator. */
async function askForSix(page: Page): Promise<void> {
  const form = page.locator("#eval-form");
  await form.locator("[name=data]").selectOption("generated");
  await form.locator("[name=method]").selectOption("cot");
  for (const [name, value] of Object.entries({ steps: "1", limit: "6", tokens: "64" })) {
    await form.locator(`[name=${name}]`).fill(value);
  }
  await form.locator("[name=calculator]").check();
}

/** Waits until no evaluation is running; an error on the page says more than a timeout. */
async function ended(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (document.querySelector("#eval-stop") as HTMLButtonElement).disabled,
  );
  expect(await words(page.locator("#eval-notices"))).toBe("");
}

/** Presses an export button and reads the run that was downloaded. */
async function exported(page: Page, item = kept(page).first()) {
  const download = page.waitForEvent("download");
  await item.getByRole("button", { name: "Export JSONL" }).click();
  const file = await download;
  const bytes = await readFile(await file.path());
  const { header, attempts } = await openRun(chunks(bytes), file.suggestedFilename());
  const found: Attempt[] = [];
  for await (const attempt of attempts) found.push(attempt);
  return { header, attempts: found.sort((a, b) => a.index - b.index) };
}

async function* chunks(bytes: Uint8Array) {
  yield bytes;
}

/** What of an attempt must not depend on when and in which company it was made. */
const content = ({ key, answer, verdict, rounds }: Attempt) => ({
  ...{ key, answer, verdict },
  texts: rounds.flatMap(({ samples }) => samples.map(({ text }) => text)),
});

it("runs, stops, goes on after a reload, and exports what a run in one go gives", async () => {
  const { page, complaints } = await site.open();
  await openView(page);
  await askForSix(page);
  await page.getByRole("button", { name: "Start" }).click();
  await page.waitForFunction(() =>
    /^[2-9]\/6 done/.test(document.querySelector("#eval-line")!.textContent ?? ""),
  );
  await page.locator("#eval-stop").click();
  await ended(page);
  const partial = kept(page).filter({ hasText: /[2-5] of 6 done/ });
  await partial.waitFor(); // the list is read anew after a run
  await page.locator("#eval-run", { hasText: "Partial" }).waitFor(); // and the run itself beside it
  const half = await exported(page);

  await page.reload();
  await kept(page).getByRole("button", { name: "Continue" }).click();
  await page.locator("#eval-stop:enabled").waitFor();
  await ended(page);
  await page.locator("#eval-run .item").nth(5).waitFor();
  const whole = await exported(page);
  expect(whole.header).toEqual(half.header);
  expect(whole.header.settings).toMatchObject({ method: "cot", calculator: true, maxTokens: 64 });
  expect(whole.attempts.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
  for (const attempt of half.attempts) expect(whole.attempts).toContainEqual(attempt);
  expect(await words(kept(page))).not.toContain("Continue");

  // The same again, two at once and undisturbed: the same replies.
  await askForSix(page);
  await page.getByLabel("At once").fill("2");
  await page.getByRole("button", { name: "Start" }).click();
  await page.locator("#eval-stop:enabled").waitFor();
  await ended(page);
  await kept(page).nth(1).waitFor();
  const again = await exported(page);
  expect(again.attempts.map(content)).toEqual(whole.attempts.map(content));

  page.once("dialog", (dialog) => void dialog.accept());
  await kept(page).first().getByRole("button", { name: "Remove" }).click();
  await page.waitForFunction(() => document.querySelectorAll("#eval-runs > li").length === 1);
  expect(complaints).toEqual([]);
});

it("lists a run that it cannot read, to be exported or removed", async () => {
  const { page, complaints } = await site.open();
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("skymath-runs", { create: true });
    const file = await folder.getFileHandle("2020-01-01 00-00-00 torn php.jsonl", { create: true });
    const writable = await file.createWritable();
    await writable.write("no run");
    await writable.close();
  });
  await openView(page);
  const torn = kept(page).filter({ hasText: "cannot be read" });
  await torn.getByRole("button", { name: /^Export JSONL .*torn/ }).waitFor();
  page.once("dialog", (dialog) => void dialog.accept());
  await torn.getByRole("button", { name: /^Remove/ }).click();
  await page.locator("#eval-no-runs:not([hidden])").waitFor();
  expect(complaints).toEqual([]);
});

it("opens a run's file as its report shows it, and names what is wrong with another", async () => {
  const store = new MemoryStore();
  const rows = scriptedRows(120, ["right", "late", "wrong", "rambling"]);
  await run(rows, { store, settings: { method: "php" } });
  const { page, complaints } = await site.open({}, `${site.url}#/evaluate`);
  await page.locator("#eval-fields label").first().waitFor(); // the view's code is there
  const pick = page.getByLabel("Open a run's JSONL file");
  const file = (name: string, bytes: Uint8Array) => ({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(bytes),
  });
  await pick.setInputFiles(file("scripted.jsonl", store.bytes));
  const view = page.locator("#eval-run");
  await view.getByText("120 of 120 problems").waitFor();
  expect(await words(view)).toMatch(/50\.0 %, .*60 of 120/);
  expect(await view.locator("svg.chart").count()).toBe(2);
  await view.getByLabel("Show").selectOption("flipped");
  await view.getByText("30 of 120 problems").waitFor();
  await view.getByLabel("Search").fill("What is 101 plus 7?");
  await view.getByText("1 of 120 problems").waitFor();
  await view.locator(".item summary").click();
  await view.locator(".hint-round").nth(3).waitFor(); // filled in once it is open
  expect(await view.locator(".hint-round").count()).toBe(4);

  const second = store.bytes.indexOf(10) + 1; // where the second line begins
  const torn = store.bytes.slice(0, 3000).fill(120, second + 20, second + 120);
  await pick.setInputFiles(file("damaged.jsonl", torn));
  await page.locator("#eval-notices .notice").waitFor();
  expect(await words(page.locator("#eval-notices"))).toContain("Line 2 of damaged.jsonl");
  expect(await words(view)).toContain("1 of 120 problems"); // what was open stays
  expect(complaints).toEqual([]);
});
