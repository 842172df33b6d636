import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const tool = join(import.meta.dirname, "..", "..", "..", "tools", "evaluation.mjs");

test.each([["--kv", "f16"], ["gsm8k"], ["--limit"]])(
  "the evaluation refuses %s %s in one line, before it runs anything",
  (...args) => {
    const given = args.filter((arg) => arg !== undefined);
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...given]);
    expect([status, String(stdout)]).toEqual([2, ""]);
    expect(String(stderr)).toMatch(/^evaluation: [^\n]+\n$/);
  },
);
