import { expect, test } from "vitest";
import { Prefixes } from "../../src/generate/prefixes";
import { testDevice } from "./support/open";
import { tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();

test("a beginning for which there was no room is computed when there is, and once", async () => {
  const model = await openTiny(gpu, { pages: 4 });
  const prefixes = new Prefixes(model);
  const ids = tokens(model, "examples", 70);
  const other = model.openSequence();
  await model.compute([{ sequence: other, tokens: ids, role: "prompt", logits: "none" }]);
  await expect(prefixes.fork(ids)).rejects.toThrow(/cache is full/);
  other.release();
  const forks = await Promise.all([prefixes.fork(ids), prefixes.fork(ids)]);
  expect(forks.map(({ tokens }) => tokens)).toEqual([ids, ids]);
  expect(await prefixes.rows()).toBe(70);
  expect(model.rows.prompt).toBe(2 * 70);
  model.dispose();
});
