import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { reportHtml } from "../../src/evaluate/report/report";
import { MemoryStore, run, scriptedRows } from "../unit/evaluate/scripted";
import { words } from "./support/actions";
import { openSite, type Site } from "./support/site";

const COUNT = 10_000;
const HOSTILE = "</script><script>document.title = 'taken'</script><img src=x onerror=alert(1)>";

let site: Site;
let folder: string;
let address: string;
beforeAll(async () => {
  site = await openSite({ webgpu: false });
  folder = mkdtempSync(join(tmpdir(), "skymath-report-"));
  const rows = scriptedRows(COUNT, ["right", "late", "wrong", "spoilt", "rambling"]);
  const spoilt = rows.map((row, i) => (i === 7 ? { ...row, id: HOSTILE } : row));
  const store = new MemoryStore();
  await run(spoilt, { store, batch: 64, settings: { method: "php" } });
  let html = "";
  for await (const piece of reportHtml([{ name: HOSTILE, chunks: () => store.read() }])) {
    html += piece;
  }
  const file = join(folder, "report.html");
  writeFileSync(file, html);
  address = pathToFileURL(file).href;
});
afterEach(() => site.closePages());
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await site.close();
});

it("opens ten thousand problems, filters, searches and shows a trace", async () => {
  const { page, complaints } = await site.open({}, address);
  const count = page.locator("[data-part=count]");
  const items = page.locator(".item");
  expect(await words(count)).toBe(`${COUNT} of ${COUNT} problems`);
  expect(await items.count()).toBe(50);
  await page.getByRole("button", { name: "Next" }).click();
  expect(await words(page.locator("[data-part=place]"))).toBe("Page 2 of 200");

  await page.getByLabel("Show").selectOption("flipped");
  await page.getByText(`4000 of ${COUNT} problems`).waitFor();
  await page.getByLabel("Search").fill("What is 101 plus 7?");
  await page.getByText(`1 of ${COUNT} problems`).waitFor();
  await items.first().locator("summary").click();
  await items.first().locator(".hint-round").nth(3).waitFor();
  expect(await items.first().locator(".hint-round").count()).toBe(4);
  expect(await words(items.first().locator(".reply").last())).toContain("The answer is 108.");

  await page.getByLabel("Show").selectOption("");
  await page.getByLabel("Search").fill("onerror");
  await items.getByText("onerror").waitFor();
  expect(await words(items.first())).toContain(HOSTILE);
  expect(await page.title()).not.toBe("taken");
  expect(await page.locator("img").count()).toBe(0);
  expect(complaints).toEqual([]);
});

it("is readable in the dark and on a narrow screen", async () => {
  const narrow = { colorScheme: "dark", viewport: { width: 360, height: 700 } } as const;
  const { page, complaints } = await site.open(narrow, address);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await ground()).not.toBe(dark);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(complaints).toEqual([]);
});
