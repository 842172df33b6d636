import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** Opens a trace through the page's file picker. */
export async function openTrace(page: Page, content: unknown, name = "trace.json"): Promise<void> {
  const json = typeof content === "string" ? content : JSON.stringify(content);
  const file = { name, mimeType: "application/json", buffer: Buffer.from(json) };
  await page.getByLabel("Open a saved trace").setInputFiles(file);
}

/** Presses Save trace and reads what was downloaded. */
export async function saveTrace(page: Page): Promise<unknown> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save trace" }).click();
  return JSON.parse(await readFile(await (await download).path(), "utf8"));
}

/** The words of what is found, as a reader sees them. */
export async function words(found: Locator): Promise<string> {
  return (await found.allInnerTexts()).join("\n");
}

/** The round cards as a reader sees them. */
export async function cards(page: Page): Promise<string[]> {
  return page.locator("#rounds > li").allInnerTexts();
}

/** Everything the live region says from now on; read it with `said`. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const region = document.querySelector("[aria-live=polite]")!;
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push(region.textContent ?? "")).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
}

export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
