import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { RoundResult } from "../../src/learn/types";
import { json, scratch, skymath, start } from "./support";

const MODEL = join(import.meta.dirname, "../fixtures/small.gguf");
const WEIGHTS = "adapter/adapter_model.safetensors";

/** A few sums; the last row has no answer. */
function writeData(folder: string): string {
  const file = join(folder, "sums.jsonl");
  const rows = [2, 3, 4, 5, 6].map((n) => ({
    question: `Ann has ${n} pens. She buys 2 more. How many pens does she have?`,
    answer: `${n + 2}`,
    solution: `She has ${n}+2 = <<${n}+2=${n + 2}>>${n + 2} pens.\nThe answer is ${n + 2}.`,
  }));
  writeFileSync(file, [...rows, { question: "Why?" }].map((row) => JSON.stringify(row)).join("\n"));
  return file;
}

const STEPS = /"step":2,/;

it("learns from a file; killed and called again, it ends with the same bytes", async () => {
  const folder = scratch();
  const args = (out: string) => [
    ...["train", "--model", MODEL, "--data", writeData(folder), "--out", join(folder, out)],
    ...["--rounds", "2", "--held-out", "0.2", "--samples", "1"],
    ...["--epochs", "2", "--records", "2", "--max-tokens", "12", "--rank", "2", "--keep", "always"],
  ];
  const { rounds } = await json<{ rounds: RoundResult[] }>(...args("whole"));
  expect(rounds.map(({ round, kept }) => [round, kept])).toEqual([0, 1, 2].map((i) => [i, true]));
  expect(rounds[2]!.scores.alone.total).toBe(1);

  const { ended } = start(args("killed"));
  const losses = join(folder, "killed", "round-01", "steps.jsonl");
  while (!STEPS.test(contents(losses))) await new Promise((resolve) => setTimeout(resolve, 20));
  process.kill(JSON.parse(contents(join(folder, "killed", "lock"))).pid, "SIGKILL");
  expect((await ended).code).not.toBe(0);
  expect(contents(losses)).toMatch(STEPS);
  const again = await skymath(...args("killed"));
  expect(again.code, again.stderr).toBe(0);
  expect(again.stderr).toContain("sums.jsonl, line 6");
  const bytes = (out: string) => readFileSync(join(folder, out, WEIGHTS));
  expect(bytes("killed").equals(bytes("whole"))).toBe(true);
});

function contents(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
