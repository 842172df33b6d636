import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const folder = mkdtempSync(join(tmpdir(), "skymath-"));
const program = join(folder, "emit_problems.mjs");

interface Row {
  readonly family: string;
  readonly language: string;
  readonly group?: string;
}

/** What the generator's program writes. */
function emit(...args: string[]): Row[] {
  const path = join(folder, "out.jsonl");
  const [mode = "", ...rest] = args;
  execFileSync(process.execPath, [program, mode, path, ...rest]);
  return readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

beforeAll(() => {
  const rolldown = join(root, "node_modules", "rolldown", "bin", "cli.mjs");
  const source = join(root, "tools", "pretrain", "emit_problems.ts");
  execFileSync(process.execPath, [rolldown, source, "-p", "node", "--file", program]);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("families that a pattern leaves out", () => {
  const pattern = "woven\\.(bill|tales)";
  const matches = ({ family }: Row) => new RegExp(pattern).test(family);

  it("are in no example of training, which else are the same", () => {
    const all = emit("train", "600", "7");
    const rest = emit("train", "600", "7", pattern);
    expect(all.some(matches)).toBe(true);
    expect(rest).toEqual(all.filter((row) => !matches(row)));
  });

  it("are measured beside what is unseen and held back, as many in each language", () => {
    const rows = emit("eval", "4", "7", pattern);
    for (const language of ["en", "zh"]) {
      const of = (group: string) => rows.filter((row) => row.group === `${group} ${language}`);
      expect(of("left out").length).toBe(4);
      expect(of("left out").every(matches)).toBe(true);
      expect(of("held-back").length).toBe(4);
      const unseen = rows.filter((row) => row.language === language && row.group === undefined);
      expect(unseen.length).toBe(32);
      expect(unseen.some(matches)).toBe(false);
    }
    expect(emit("eval", "4", "7").some(({ group }) => group?.startsWith("left out"))).toBe(false);
  });
});
