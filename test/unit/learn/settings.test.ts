import { expect, test } from "vitest";
import { DEFAULT_LEARN, resolveLearnSettings } from "../../../src/learn/settings";
import type { LearnSettings } from "../../../src/learn/types";
import { reportOf } from "../weights/thrown";

const { lora, optimizer } = DEFAULT_LEARN;

test("settings have defaults", () => {
  expect(resolveLearnSettings({})).toEqual(DEFAULT_LEARN);
  expect(resolveLearnSettings({ rounds: 7 })).toEqual({ ...DEFAULT_LEARN, rounds: 7 });
});

/** Each is refused before a run begins, also what training alone would refuse. */
const REFUSED: readonly (readonly [string, Partial<LearnSettings>, RegExp])[] = [
  ["rounds", { rounds: 0 }, /rounds/],
  ["a target twice", { lora: { ...lora, targets: ["q", "q"] } }, /each once/],
  ["no target", { lora: { ...lora, targets: [] } }, /targets/],
  ["beta1 of 1", { optimizer: { ...optimizer, beta1: 1 } }, /beta1/],
  ["beta2 of 1", { optimizer: { ...optimizer, beta2: 1 } }, /beta2/],
  ["an epsilon of 0", { optimizer: { ...optimizer, epsilon: 0 } }, /epsilon/],
];

test.each(REFUSED)("%s: refused by name", async (_, settings, name) => {
  const { kind, message, needed } = await reportOf(async () => resolveLearnSettings(settings));
  expect(kind).toBe("input");
  expect(`${message} ${needed}`).toMatch(name);
});
