import { afterAll, beforeAll, expect, it } from "vitest";
import { cards, listen, said, words } from "./support/actions";
import { openSite, type Site } from "./support/site";

/** The page as it is shipped, with its own model: what a newcomer sees first. */
let site: Site;
beforeAll(async () => {
  site = await openSite({ webgpu: true, shipped: true });
});
afterAll(() => site?.close());

it("solves an example with hints, and says the right answer", async () => {
  const { page, complaints } = await site.open();
  await listen(page);
  await page.getByRole("button", { name: "Shopping" }).click();
  await page.getByRole("button", { name: "Solve" }).click();
  await page.locator("#answer output").waitFor({ timeout: 400_000 });
  expect(await words(page.locator("#answer output"))).toBe("28");
  const [first, second] = await cards(page);
  expect(first).toMatch(/12 ?\+ ?\$?10 ?= ?\$?22\b/); // whatever the words around the sum
  expect(second).toContain("28");
  expect((await said(page)).join("\n")).toContain("Answer: 28");
  expect(complaints).toEqual([]);
}, 600_000);
