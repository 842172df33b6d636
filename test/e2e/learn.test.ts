import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openRun } from "../../src/evaluate/read_run";
import { parseTrace } from "../../src/hint/trace";
import { saveTrace, words } from "./support/actions";
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
  await page.getByRole("button", { name: /^Export / }).click();
  const config = JSON.parse(await readFile((await (await downloads[0]!).path())!, "utf8"));
  expect(config).toMatchObject({ peft_type: "LORA", r: 8 });
  await page.getByRole("button", { name: /^Undo / }).click();
  await page.waitForFunction(() => document.querySelector("#learn-in-use")?.textContent === "");

  await page.reload();
  await page.locator("#learn-runs li").first().waitFor();
  await page.getByRole("button", { name: /^Use / }).click();
  await page.waitForFunction(() => document.querySelector("#learn-in-use")?.textContent !== "");
  const name = (await said(page, "learn-in-use"))!.replace("In use for solving: ", "");
  await namesWhatIsInUse(page, name);

  // Another tab that writes the run has it for itself.
  await page.getByRole("link", { name: "Learn" }).click();
  page.on("dialog", (dialog) => void dialog.accept());
  const release = await page.evaluateHandle(
    (run) =>
      new Promise<{ end: () => void }>((resolve) => {
        const hold = () => new Promise<void>((end) => resolve({ end }));
        void navigator.locks.request(`skymath-learn-${run}`, hold);
      }),
    name,
  );
  await page.getByRole("button", { name: /^Delete / }).click();
  await page.getByRole("alert").filter({ hasText: "goes on already" }).waitFor();
  await release.evaluate(({ end }) => end());
  await page.getByRole("button", { name: /^Delete / }).click();
  await page.locator("#learn-no-runs:not([hidden])").waitFor();
  expect(await said(page, "learn-in-use")).toBe("");
  expect(complaints).toEqual([]);
}, 900_000);

/** A trace and a run say which adapter made them, also when the model was loaded again for more at once. */
async function namesWhatIsInUse(page: Page, name: string): Promise<void> {
  await page.getByRole("link", { name: "Evaluate" }).click();
  const form = page.locator("#eval-form");
  await form.locator("[name=data]").selectOption("generated");
  await form.locator("[name=method]").selectOption("cot");
  for (const [field, value] of Object.entries({ steps: "1", limit: "2", tokens: "16" })) {
    await form.locator(`[name=${field}]`).fill(value);
  }
  await page.getByLabel("At once").fill("2");
  await form.getByRole("button", { name: "Start" }).click();
  const item = page.locator("#eval-runs > li").filter({ hasText: "2 of 2 done" });
  await item.or(page.locator("#eval-notices .notice")).first().waitFor();
  expect(await words(page.locator("#eval-notices"))).toBe("");
  expect(await words(item)).toContain(`with ${name}`);
  const download = page.waitForEvent("download");
  await item.getByRole("button", { name: /^Export/ }).click();
  const bytes = await readFile(await (await download).path());
  const { header } = await openRun([bytes] as unknown as AsyncIterable<Uint8Array>, "run");
  expect(header.lora).toMatchObject({ name });

  await page.getByRole("link", { name: "Solve" }).click();
  await page.locator("summary", { hasText: "Settings" }).click();
  const settings = page.locator("#settings");
  await settings.getByLabel("Tokens a round").fill("8");
  await settings.getByLabel("Most rounds").fill("1");
  await page.locator("#problem").fill("What is 3 + 4?");
  await page.keyboard.press("Control+Enter");
  await page.locator("#answer output").waitFor();
  expect(await words(page.locator("#trace-source"))).toContain(`learned in ${name}`);
  const trace = parseTrace(JSON.stringify(await saveTrace(page)));
  expect(trace.lora).toEqual(header.lora);
}

it("begins one run, however often Start is pressed, and lists what it cannot read", async () => {
  const { page, complaints } = await site.open();
  await page.evaluate(async () => {
    const runs = await (await navigator.storage.getDirectory()).getDirectoryHandle("learn", {
      create: true,
    });
    await runs.getDirectoryHandle("2020-01-01 00.00.00", { create: true });
  });
  await page.getByRole("link", { name: "Learn" }).click();
  const damaged = page.locator("#learn-runs li").filter({ hasText: "lost its request" });
  await damaged.waitFor();
  await page.locator("#model-name small").first().waitFor();
  await page.getByRole("textbox", { name: "Problems a paragraph" }).fill(PROBLEMS);
  await page.evaluate(() => {
    const start = document.querySelector<HTMLButtonElement>("#learn-start")!;
    start.click();
    start.click();
  });
  await page.locator("#learn-stop:enabled").waitFor();
  expect(await damaged.getByRole("button", { name: /^Delete / }).isDisabled()).toBe(true);

  // An evaluation that would have to load the model anew does not take it away.
  await page.getByRole("link", { name: "Evaluate" }).click();
  await page.getByLabel("At once").fill("2");
  await page.locator("#eval-start").click();
  const refused = page
    .locator("#eval-notices .notice")
    .filter({ hasText: "The model is learning" });
  await refused.getByRole("button", { name: "Dismiss" }).click();
  await page.getByRole("link", { name: "Learn" }).click();
  await page.locator("#learn-stop").click();
  await page.waitForFunction(
    () =>
      document.querySelector("#learn-line")?.textContent === "Stopped. The run goes on from here.",
  );
  expect(await words(page.getByRole("alert"))).toBe("");
  page.once("dialog", (dialog) => void dialog.accept());
  await damaged.getByRole("button", { name: /^Delete / }).click();
  await damaged.waitFor({ state: "detached" });
  await page.getByRole("button", { name: /^Continue / }).waitFor();
  expect(complaints).toEqual([]);
});
