import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "./support/site";

/** The whole way: page, worker, training on SwiftShader, the browser's own files. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: true });
});
afterAll(() => site?.close());

const PROBLEMS = `Ann has 3 pens. She buys 2 more. How many pens does she have?
She has 3+2 = <<3+2=5>>5 pens.
The answer is 5.

Ben has 9 nuts and eats 4. How many nuts are left?
5

What is this?
Nobody knows.`;

const said = (page: Page, id: string) => page.locator(`#${id}`).textContent();

it("learns from typed problems, keeps it over a reload, solves before and after, undoes, exports", async () => {
  const { page, complaints } = await site.open();
  await page.getByRole("link", { name: "Learn" }).click();
  await page.locator("#model-name small").first().waitFor();
  await page.getByRole("textbox", { name: "Problems a paragraph" }).fill(PROBLEMS);
  const form = page.locator("#learn-form");
  await form.getByLabel("Rounds").fill("1");
  await form.getByLabel("Passes").fill("1");
  await form.getByLabel("Held out").fill("50");
  await form.getByLabel("Keep what is learned").selectOption("always");

  await page.getByRole("button", { name: "Show what it will learn" }).click();
  await page.locator("#learn-records li").first().waitFor();
  expect(await said(page, "learn-preview-facts")).toContain("typed/3: Below the question");
  expect(await page.locator("#learn-records li").count()).toBe(1);

  await page.getByRole("button", { name: "Start" }).click();
  // The tab answers while it learns: frames come, and the run can be paused.
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByRole("button", { name: "Go on" }).click();
  await page.waitForFunction(
    () => /Learned|could not/.test(document.querySelector("#learn-line")?.textContent ?? ""),
    undefined,
    { timeout: 600_000 },
  );
  expect(await said(page, "learn-line")).toBe("Learned.");
  const rows = await page.locator("#learn-scores tr").allTextContents();
  expect(rows[0]).toMatch(/^Before\d of 1\d of 1$/);
  expect(rows[1]).toMatch(/^1\d of 1\d of 1\d+\.\d{3}kept$/);
  await page.waitForFunction(() =>
    document.querySelector("#learn-in-use")?.textContent?.startsWith("In use for solving: 20"),
  );

  await page.locator("#learn-problem").fill("What is 3 + 4?");
  await page.getByRole("button", { name: "Solve twice" }).click();
  await page.waitForFunction(() => !document.querySelector("#learn-try")?.matches(":disabled"));
  expect(await said(page, "learn-before")).not.toBe("");
  expect(await said(page, "learn-after")).not.toBe("");

  const downloads = [page.waitForEvent("download")];
  await page.getByRole("button", { name: "Export" }).click();
  const config = JSON.parse(await readFile((await (await downloads[0]!).path())!, "utf8"));
  expect(config).toMatchObject({ peft_type: "LORA", r: 8 });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForFunction(() => document.querySelector("#learn-in-use")?.textContent === "");

  await page.reload();
  await page.locator("#learn-runs li").first().waitFor();
  await page.getByRole("button", { name: "Use", exact: true }).click();
  await page.waitForFunction(() => document.querySelector("#learn-in-use")?.textContent !== "");
  await page.getByRole("button", { name: "Delete" }).click();
  await page.locator("#learn-no-runs:not([hidden])").waitFor();
  expect(complaints).toEqual([]);
}, 900_000);
