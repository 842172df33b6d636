import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { parseTrace } from "../../src/hint/trace";
import { cards, listen, openTrace, said, saveTrace, words } from "./support/actions";
import { openSite, type Site, smallModel } from "./support/site";
import { bakery } from "./support/traces";

/** The whole way: page, worker, WebGPU on SwiftShader, the model that comes with the page. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: true });
});
afterEach(() => site.closePages());
afterAll(() => site?.close());

const problem = "Tom has 12 apples. He buys 7 more apples. How many apples does Tom have now?";

/** Waits for the model; an error on the page says more than a timeout. */
async function ready(page: Page): Promise<void> {
  await page.locator("#model-name small, .notice.error[data-subject=load]").first().waitFor();
  expect(await words(page.locator(".notice.error[data-subject=load]"))).toBe("");
}

async function ask(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Problem" }).fill(text);
  await page.keyboard.press("Control+Enter");
}

/** Sets a field of the settings, as a user would. */
async function set(page: Page, values: Record<string, string>): Promise<void> {
  await page.locator("summary", { hasText: "Settings" }).click();
  for (const [label, value] of Object.entries(values)) {
    await page.getByLabel(label).fill(value);
  }
}

/** Waits until no solve is running. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => (document.querySelector("#stop") as HTMLButtonElement).disabled);
}

it("solves a problem: rounds appear, replies stream, the answer is shown and announced", async () => {
  const { page, complaints } = await site.open();
  await listen(page);
  await ready(page);
  expect(await words(page.locator("#model-name"))).toMatch(/parameters, \w+/);
  expect(await words(page.locator("#gpu-name"))).toContain("software, not a GPU");
  await set(page, { "Tokens a round": "96", "Most rounds": "3" });

  await watchReplies(page);
  await ask(page, problem);
  await page.locator("#rounds > li.live").waitFor();
  expect(await page.getByRole("button", { name: "Solving…" }).isDisabled()).toBe(true);
  await settled(page);
  expect(await page.evaluate(() => (window as unknown as Watch).lengths.size)).toBeGreaterThan(5);

  const shown = await cards(page);
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown[0]).toContain("no hints");
  for (const card of shown) expect(card).toMatch(/reply: \d+ tokens, [\d.,]+ tokens\/s/);
  expect(shown[1]).toMatch(/rows? reused, \d+ computed/);
  expect(await words(page.locator("#answer output"))).not.toBe("");

  const heard = (await said(page)).join("\n");
  expect(heard).toContain("Round 1 begins");
  expect(heard).toContain("Round 2 begins");
  expect(heard).toMatch(/Answer: |No answer/);
  expect(complaints).toEqual([]);

  const saved = parseTrace(await saveTrace(page));
  expect(saved.problem).toBe(problem);
  expect(saved.rounds).toHaveLength(shown.length);
  expect(saved.rounds[1]!.reusedRows).toBeGreaterThan(0);
  for (const round of saved.rounds) {
    expect(round.reusedRows + round.computedRows).toBe(round.promptTokens);
  }

  const again = await site.open({}, site.insecureUrl);
  await openTrace(again.page, saved);
  await again.page.locator("#answer output").waitFor();
  expect(await cards(again.page)).toEqual(shown);
  expect(await words(again.page.locator("#answer"))).toBe(await words(page.locator("#answer")));
});

interface Watch {
  readonly lengths: Set<number>;
}

/** Counts how many different lengths the running reply is seen with, frame by frame. */
async function watchReplies(page: Page): Promise<void> {
  await page.evaluate(() => {
    const lengths = new Set<number>();
    Object.assign(window, { lengths });
    const look = () => {
      const running = document.querySelector(".round.live .reasoning");
      if (running !== null) lengths.add(running.textContent?.length ?? 0);
      requestAnimationFrame(look);
    };
    look();
  });
}

it("stops on Esc, keeps what was written, and solves again", async () => {
  const { page } = await site.open();
  await ready(page);
  await ask(page, problem);
  await page.waitForFunction(
    () => (document.querySelector(".round.live .reasoning")?.textContent?.length ?? 0) > 10,
  );
  await page.keyboard.press("Escape");
  await settled(page);
  expect(await words(page.locator("#answer"))).toContain("Stopped");
  const trace = parseTrace(await saveTrace(page));
  expect(trace.verdict).toEqual({ answer: null, by: "cancelled" });
  expect(trace.rounds.at(-1)!.stopReason).toBe("cancelled");
  expect(trace.rounds.at(-1)!.text.length).toBeGreaterThan(0);
  expect((await cards(page)).at(-1)).toContain("stopped by you");

  await set(page, { "Tokens a round": "8", "Most rounds": "1" });
  await ask(page, problem);
  await page.locator("#rounds > li.live").waitFor();
  await settled(page);
  expect(await words(page.locator("#answer"))).not.toContain("Stopped");
});

it("takes an example, and waits for the model when it is asked early", async () => {
  const { page } = await site.open();
  await set(page, { "Tokens a round": "8", "Most rounds": "1" });
  await page.getByRole("button", { name: "找零" }).click();
  await page.getByRole("button", { name: "Solve" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Solve" }).click();
  await page.locator("#answer output").waitFor();
  expect(await words(page.locator("#trace-problem"))).toContain("应找回多少元");
  expect(await cards(page)).toHaveLength(1);
});

describe("a mistake loses nothing", () => {
  it("an empty problem, or settings out of bounds, leave the open trace", async () => {
    const { page } = await site.open();
    await openTrace(page, bakery);
    await ready(page);
    const before = await cards(page);
    await ask(page, "  \n ");
    await page.getByRole("alert").waitFor();
    expect(await words(page.getByRole("alert"))).toContain("empty");
    await set(page, { Temperature: "-3" });
    await ask(page, problem);
    expect(await page.locator("input[name=temperature]:invalid").count()).toBe(1);
    expect(await cards(page)).toEqual(before);
    expect(await saveTrace(page)).toEqual(bakery);
  });

  it("a problem longer than the context is refused, and the open trace stays", async () => {
    const { page } = await site.open();
    await openTrace(page, bakery);
    await ready(page);
    const before = await cards(page);
    await ask(page, "How many? ".repeat(20_000));
    await page.getByRole("alert").waitFor();
    await settled(page);
    expect(await words(page.getByRole("alert"))).toMatch(/context/i);
    expect(await cards(page)).toEqual(before);
    expect(await saveTrace(page)).toEqual(bakery);
  });

  it("a damaged model is reported, and the one before goes on", async () => {
    const { page } = await site.open();
    await ready(page);
    await openTrace(page, bakery);
    const name = await words(page.locator("#model-name"));
    const whole = await readFile(smallModel);
    await page.getByLabel("Open a GGUF model file").setInputFiles({
      name: "damaged.gguf",
      mimeType: "application/octet-stream",
      buffer: whole.subarray(0, whole.length - 1000),
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await words(alert)).toContain("damaged.gguf");
    expect(await words(alert)).toContain("Found");
    expect(await saveTrace(page)).toEqual(bakery);
    await page.locator("#model-name small").waitFor();
    expect(await words(page.locator("#model-name"))).toBe(name);
    await set(page, { "Tokens a round": "8", "Most rounds": "1" });
    await ask(page, problem);
    await page.waitForFunction(() => document.querySelectorAll("#rounds > li").length === 1);
    await settled(page);
  });

  it("starting afresh in the middle of a solve ends it and keeps what was written", async () => {
    const { page } = await site.open();
    await ready(page);
    await page.getByLabel("Open a GGUF model file").setInputFiles({
      name: "damaged.gguf",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("no model"),
    });
    await page.getByRole("alert").waitFor();
    await ask(page, problem);
    await page.waitForFunction(
      () => (document.querySelector(".round.live .reasoning")?.textContent?.length ?? 0) > 10,
    );
    await page.getByRole("button", { name: "Reload model" }).click();
    await settled(page);
    expect((await cards(page)).at(-1)).toContain("interrupted");
    await page.locator("#solve:enabled").waitFor();
    expect(await words(page.locator("#solve"))).toBe("Solve");
  });

  it("of two models opened in a row the second is the one that is loaded and told", async () => {
    const { page } = await site.open();
    const file = await readFile(smallModel);
    await page.evaluate(
      ([bytes]) => {
        const input = document.querySelector<HTMLInputElement>("#model-file")!;
        for (const name of ["first.gguf", "second.gguf"]) {
          const chosen = new DataTransfer();
          chosen.items.add(new File([Uint8Array.from(atob(bytes!), (c) => c.charCodeAt(0))], name));
          input.files = chosen.files;
          input.dispatchEvent(new Event("change"));
        }
      },
      [file.toString("base64")],
    );
    await page.locator("#model-name[title^='second.gguf']").waitFor();
    expect(await words(page.getByRole("alert"))).toBe("");
    expect(await page.locator("#load").isHidden()).toBe(true);
  });

  it("a load can be cancelled: the model before stays, and without one it can be loaded again", async () => {
    const { page } = await site.open();
    const cancel = page.getByRole("button", { name: "Cancel loading" });
    await cancel.click();
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await words(alert)).toContain("Loading was cancelled");
    expect(await words(page.locator("#model-name"))).toBe("not loaded");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("model-file");
    await page.getByRole("button", { name: "Reload model" }).click();
    await page.locator("#model-name", { hasText: "parameters" }).waitFor();
    const before = await words(page.locator("#model-name"));
    const file = await readFile(smallModel);
    await listen(page);
    await page.evaluate(
      ([bytes]) => {
        const input = document.querySelector<HTMLInputElement>("#model-file")!;
        const chosen = new DataTransfer();
        chosen.items.add(
          new File([Uint8Array.from(atob(bytes!), (c) => c.charCodeAt(0))], "x.gguf"),
        );
        input.files = chosen.files;
        input.dispatchEvent(new Event("change"));
        document.querySelector<HTMLButtonElement>("#load-cancel")!.click();
      },
      [file.toString("base64")],
    );
    await page.locator("#load").waitFor({ state: "hidden" });
    expect(await words(page.locator("#model-name"))).toBe(before);
    expect((await said(page)).join()).toContain("Loading was cancelled.");
    expect(await page.getByRole("alert").count()).toBe(0);
    await ask(page, problem);
    await page.locator("#answer output").waitFor();
  });

  it("a model that is not there can be loaded again", async () => {
    const { page } = await site.open({}, `${site.url}?model=models/absent.gguf`);
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await words(alert)).toContain("absent.gguf");
    await ask(page, problem);
    await page.getByText("No model is loaded.").waitFor();
    await page.getByRole("button", { name: "Dismiss" }).last().click();
    const first = (await alert.elementHandle())!;
    await page.getByRole("button", { name: "Reload model" }).click();
    // The refusal may come back within a frame: that one alert went, not that there was none.
    await page.waitForFunction((gone) => !gone.isConnected, first);
    await alert.waitFor();
  });

  it("a local model file is opened", async () => {
    const { page } = await site.open({}, `${site.url}?model=models/absent.gguf`);
    await page.getByRole("alert").waitFor();
    await page.getByLabel("Open a GGUF model file").setInputFiles(smallModel);
    await ready(page);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  it("a lost GPU is told, the rounds stay, and the model can be loaded again", async () => {
    const { page } = await site.open();
    await ready(page);
    await ask(page, problem);
    await page.waitForFunction(
      () => (document.querySelector(".round.live .reasoning")?.textContent?.length ?? 0) > 10,
    );
    await site.crashGpu();
    await page.getByText("The GPU was lost").waitFor();
    await settled(page);
    expect((await cards(page)).at(-1)).toContain("interrupted");
    await page.getByRole("button", { name: "Reload model" }).first().click();
    await ready(page);
  });
});

it("leaves a problem alone while another view is shown, and tells there what goes wrong", async () => {
  const { page } = await site.open();
  await ready(page);
  await page.getByRole("textbox", { name: "Problem" }).fill(problem);
  await page.getByRole("link", { name: "Evaluate" }).click();
  await page.getByLabel("At once").focus();
  await page.keyboard.press("Control+Enter");
  expect(await page.locator("#solve").textContent()).toBe("Solve");
  await page.getByLabel("Open a GGUF model file").setInputFiles({
    name: "damaged.gguf",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("no model"),
  });
  await page.getByRole("alert").filter({ hasText: "damaged.gguf" }).waitFor();
  await openTrace(page, bakery);
  await page.locator("#answer output").waitFor(); // its own view came up
});

it("takes no model of another site from its address", async () => {
  const { page } = await site.open({}, `${site.url}?model=https://elsewhere.test/evil.gguf`);
  await ready(page);
  expect(await page.locator("#model-name").getAttribute("title")).toMatch(/^skymath-mini\.gguf/);
});

it("never runs what a problem holds", async () => {
  const { page, complaints } = await site.open();
  await ready(page);
  const attack = '<img src="x" onerror="window.hit=1"><script>window.hit=1</script> <<1+1=2>>';
  await set(page, { "Tokens a round": "8", "Most rounds": "1" });
  await ask(page, attack);
  await page.locator("#answer output").waitFor();
  expect(await words(page.locator("#trace-problem"))).toBe(attack);
  expect(await page.locator("main img, main script").count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(complaints).toEqual([]);
});
