import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { cards, listen, openTrace, said, saveTrace, words } from "./support/actions";
import { openSite, type Site } from "./support/site";
import { bakery, withReplies } from "./support/traces";

/** Without WebGPU: what a visitor with an older browser gets. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: false });
});
afterEach(() => site.closePages());
afterAll(() => site.close());

it("says that WebGPU is missing and what to do in which browser, this one first", async () => {
  const { page, complaints } = await site.open({}, site.insecureUrl);
  const help = page.locator(".notice.help");
  await help.waitFor();
  for (const name of ["Chrome", "Firefox", "Safari"]) expect(await words(help)).toContain(name);
  expect(await words(help.locator("dt").first())).toContain("this one");
  expect(await page.getByRole("button", { name: "Solve" }).isDisabled()).toBe(true);
  expect(await words(page.locator("#gpu-name"))).toBe("no WebGPU here");
  expect(complaints).toEqual([]);
});

it("says so when there is WebGPU but no adapter", async () => {
  const { page, complaints } = await site.open();
  const alert = page.getByRole("alert");
  await alert.waitFor();
  for (const word of ["Needed", "Found", "What to do", "Reload model"]) {
    expect(await words(alert)).toContain(word);
  }
  expect(await words(page.locator(".notice.help"))).toContain("Where WebGPU works");
  expect(await words(page.locator("#model-name"))).toBe("not loaded");
  await openTrace(page, bakery);
  await page.locator("#answer output").waitFor();
  expect(complaints).toEqual([]);
});

it("says so when a view's code cannot be fetched", async () => {
  const { page } = await site.open();
  await page.getByRole("alert").waitFor(); // that there is no adapter
  await page.route("**/learn_view*.js", (route) => route.abort());
  await page.getByRole("link", { name: "Learn" }).click();
  const alert = page.getByRole("alert").filter({ hasText: "The view learn could not be loaded" });
  await alert.waitFor();
  expect(await words(alert)).toContain("Reload the page");
});

describe("a saved trace", () => {
  it("is shown with its hints, answers, calculations and formulas", async () => {
    const { page, complaints } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator(".katex").first().waitFor();
    const [first, second, third] = await cards(page);
    expect(first).toContain("12*8 = 96 rolls for $120.");
    expect(first).toContain("96-61 = 34 ✗ are left.");
    expect(first).toContain("no hints");
    expect(second).toContain("differs from the last");
    expect(second).toContain("12 × 8 = 96");
    expect(second).toContain("20 rows reused, 44 computed");
    expect(third).toContain("agrees with the last");
    expect(await words(page.locator("#rounds"))).not.toMatch(/<<|>>|\\\(|\\frac/);
    expect(await page.locator("#rounds > li:nth-child(3) .hint").allInnerTexts()).toEqual([
      "34",
      "35",
    ]);
    expect(await words(page.locator("#answer output"))).toBe("35");
    expect(await words(page.locator("#answer"))).toContain("Rounds 2 and 3 agree.");
    expect(await words(page.locator("#trace-source"))).toContain("software, not a GPU");
    expect(await page.getByRole("textbox", { name: "Problem" }).inputValue()).toBe(bakery.problem);
    expect(complaints).toEqual([]);
  });

  it("gives a formula's TeX when it is copied", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator(".katex").first().waitFor();
    const copied = await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector(".round:nth-child(2) .reasoning")!);
      let text = "";
      const read = (event: ClipboardEvent) => {
        text = event.clipboardData?.getData("text/plain") ?? "";
      };
      window.addEventListener("copy", read, { once: true });
      document.execCommand("copy");
      return text;
    });
    expect(copied).toContain("$96-61=35$");
  });

  it("is saved as it was opened", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator("#answer output").waitFor();
    expect(await saveTrace(page)).toEqual(bakery);
  });

  it("may be dropped on the page", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    const json = JSON.stringify(bakery);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "dropped.json", { type: "application/json" }));
      return transfer;
    }, json);
    await page.dispatchEvent("body", "dragover", { dataTransfer: data });
    expect(await page.locator("#drop").isVisible()).toBe(true);
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await page.locator("#answer output").waitFor();
    expect(await page.locator("#drop").isVisible()).toBe(false);
    expect(await cards(page)).toHaveLength(3);
  });

  const json = JSON.stringify(bakery);
  it.each([
    ["cut off", json.slice(0, json.length / 2), "no trace"],
    ["empty", "", "no trace"],
    ["of another format", "[1, 2]", "format"],
    ["of a newer version", { ...bakery, version: 99 }, "newer version"],
    ["with a wrong field", { ...bakery, rounds: [{ ...bakery.rounds[0], hints: 3 }] }, "hints"],
    ["with a wrong verdict", { ...bakery, verdict: { by: "magic", answer: "1" } }, "verdict"],
  ])("that is %s is reported, and the open one stays", async (_, damaged, word) => {
    const { page, complaints } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator(".katex").first().waitFor();
    const before = await page.locator("#trace").innerHTML();
    await openTrace(page, damaged, "damaged.json");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await words(alert)).toContain("damaged.json");
    expect(await words(alert)).toContain(word);
    expect(await page.locator("#trace").innerHTML()).toBe(before);
    expect(await saveTrace(page)).toEqual(bakery);
    await openTrace(page, bakery);
    await alert.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
  });
});

describe("a trace's link", () => {
  it("is copied, and opens the same trace in another browser and after a reload", async () => {
    const { page, complaints } = await site.open({
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const share = page.getByRole("button", { name: "Copy link" });
    expect(await share.isDisabled()).toBe(true);
    await openTrace(page, bakery);
    await page.locator("#answer output").waitFor();
    await listen(page);
    await share.click();
    await page.getByRole("button", { name: "Link copied" }).waitFor();
    expect(await said(page)).toContain("Link copied");
    await share.waitFor(); // it is called so again
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await site.open({}, link);
    await other.page.locator(".katex").first().waitFor();
    expect(await saveTrace(other.page)).toEqual(bakery);
    expect(await words(other.page.locator("#trace-source"))).toContain("Opened from the link.");
    await other.page.reload();
    await other.page.locator("#answer output").waitFor();
    expect([...complaints, ...other.complaints]).toEqual([]);
  });

  it("stands in the address bar where there is no clipboard, until another trace is shown", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByRole("button", { name: "Link is in the address bar" }).waitFor();
    const link = page.url();
    expect(link).toContain("#trace=");
    await openTrace(page, { ...bakery, problem: "Another one" }, "another.json");
    await page.waitForURL(/#\/$/);
    expect(await words(page.locator("#trace-source"))).toContain("Opened from another.json.");
    // Pasted into the address bar of the same tab.
    await page.getByRole("link", { name: "Models" }).click();
    await page.evaluate((address) => location.assign(address), link);
    await page.locator("#trace-problem", { hasText: "A baker" }).waitFor();
    expect(await page.locator("#view-models").isVisible()).toBe(false);
  });

  it("that was cut is reported, and the open trace stays", async () => {
    const { page, complaints } = await site.open({}, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator("#answer output").waitFor();
    await page.evaluate(() => location.assign("#trace=q1YqSy0qzszPU7IC"));
    const alert = page.getByRole("alert");
    await alert.waitFor();
    expect(await words(alert)).toContain("Cannot open the link");
    expect(await words(alert)).toContain("from its first to its last character");
    expect(await saveTrace(page)).toEqual(bakery);
    expect(complaints).toEqual([]);
  });
});

it.each([["answers 503", 503] as const, ["is silent", "silent"] as const])(
  "is shown as it was kept while its server %s",
  async (_, fault) => {
    const { page } = await site.open();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload(); // from here on the service worker answers
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    site.answerWith(fault);
    try {
      await page.reload();
      await openTrace(page, bakery);
      await page.locator("#answer output").waitFor();
      expect(await page.title()).toContain("SkyMath");
      await page.getByRole("link", { name: "Models" }).click(); // a view's code is kept, too
      await page.getByRole("heading", { name: "Get a model" }).waitFor();
    } finally {
      site.answerWith(null);
    }
  },
);

/** Runs if any markup of untrusted text comes alive. */
const attack = '<img src="x" onerror="window.hit=1"><script>window.hit=1</script>';

it("never runs what a trace holds", async () => {
  const { page, complaints } = await site.open({}, site.insecureUrl);
  const hostile = withReplies(bakery, [
    `${attack} <<${attack}=1>> <<1+1=<b>2</b>>>`,
    `\\(\\href{javascript:window.hit=1}{x}\\) \\(\\htmlStyle{color:red}{y}\\) \\(${attack}\\)`,
    `\\[\\includegraphics{https://example.org/x.png}\\] $$\\def\\a{\\a\\a}\\a$$ \\(\\rule{9999em}{9999em}\\)`,
  ]);
  await openTrace(page, {
    ...hostile,
    problem: `</textarea>${attack}`,
    model: { ...bakery.model, name: attack },
    adapter: { ...bakery.adapter, name: attack },
    rounds: hostile.rounds.map((r) => ({ ...r, hints: [attack], answer: attack })),
    verdict: { by: "last", answer: attack },
  });
  await page.locator(".katex").first().waitFor();
  expect(await page.locator("main img, main script, main a, main b b").count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(await words(page.locator("#answer output"))).toBe(attack);
  await openTrace(page, `{"${attack}`, `${attack.replaceAll("/", "")}.json`);
  await page.getByRole("alert").waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  expect(await page.evaluate(() => (window as { hit?: number }).hit)).toBeUndefined();
  expect(complaints.filter((line) => !line.includes("inline style"))).toEqual([]);
});

describe("for everyone", () => {
  it("every control has a name, every box a label, the steps a polite live region", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    await page.locator("summary", { hasText: "Settings" }).click();
    const unnamed = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>("button, input, select, textarea, progress")]
        .filter((control) => {
          const label = [...(control.labels ?? [])].map((l) => l.textContent?.trim()).join("");
          return !(label || control.textContent?.trim() || control.ariaLabel);
        })
        .map((control) => control.outerHTML),
    );
    expect(unnamed).toEqual([]);
    expect(await page.locator("[aria-live=polite]").count()).toBe(1);
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("h1").count()).toBe(1);
    for (const name of ["Method", "Temperature", "Seed"]) {
      expect(await page.getByLabel(name).count()).toBe(1);
    }
  });

  it("the keyboard reaches the box, the examples and the settings in reading order", async () => {
    const { page } = await site.open({}, site.insecureUrl);
    await page.locator("#views").waitFor();
    const next = async (): Promise<string | null> => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => {
        const at = document.activeElement;
        if (at === null || at === document.body) return null;
        const ring = getComputedStyle(at.closest(".file") ?? at).outlineStyle;
        return `${at.id || at.textContent?.trim()} ${ring}`;
      });
    };
    const seen: string[] = [];
    let stop = (await next()) ?? (await next()); // the first Tab may go to the browser's own bar
    for (; stop !== null; stop = await next()) seen.push(stop);
    expect(seen.map((stop) => stop.split(" ")[0])).toEqual([
      "model-file",
      "Solve",
      "Evaluate",
      "Learn",
      "Models",
      "problem",
      "Shopping",
      "Party",
      "找零",
      "Settings",
      "trace-file",
    ]);
    for (const stop of seen) expect(stop).toContain("solid");
  });

  it.each(["light", "dark"] as const)("words stand out in %s", async (colorScheme) => {
    const { page } = await site.open({ colorScheme }, site.insecureUrl);
    await openTrace(page, bakery);
    await page.locator(".katex").first().waitFor();
    await openTrace(page, "damaged");
    await page.getByRole("alert").waitFor();
    expect(await faintWords(page)).toEqual([]);
  });

  it.each([320, 390, 1280])("nothing hangs over the edge at %i pixels", async (width) => {
    const { page } = await site.open({ viewport: { width, height: 800 } }, site.insecureUrl);
    const long = "9".repeat(380);
    await openTrace(page, {
      ...withReplies(bakery, [long, `\\[${"x+".repeat(300)}x\\]`, `<<${"1+".repeat(50)}1=51>>51`]),
      problem: long,
      verdict: { by: "last", answer: long },
    });
    await page.locator(".katex").first().waitFor();
    const overhang = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBe(0);
  });
});

/** Texts whose contrast with what lies behind them is under 4.5 to 1 (WCAG AA). */
function faintWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: readonly number[]) => {
      const [r, g, b] = color.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const behind = (element: Element): number[] => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const color = parse(getComputedStyle(at).backgroundColor);
        if (color.length === 3 || color[3] === 1) return color;
      }
      return [255, 255, 255];
    };
    const faint: string[] = [];
    for (const element of document.querySelectorAll("body *")) {
      const own = [...element.childNodes].some((n) => n instanceof Text && n.data.trim() !== "");
      const disabled = element instanceof HTMLButtonElement && element.disabled;
      if (!own || disabled || !element.checkVisibility() || element.closest(".katex")) continue;
      const [a, b] = [light(parse(getComputedStyle(element).color)), light(behind(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5)
        faint.push(`${element.textContent?.trim().slice(0, 30)}: ${ratio.toFixed(2)}`);
    }
    return faint;
  });
}
