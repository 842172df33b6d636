import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Comparison } from "../../src/evaluate/compare";
import type { RunHeader } from "../../src/evaluate/header";
import { ALL, type Selection } from "../../src/evaluate/select";
import type { Summary } from "../../src/evaluate/summary";
import { MemoryStore, run, scriptedRows } from "../unit/evaluate/scripted";
import { failure, json, scratch, skymath, start } from "./support";

interface Evaluated {
  readonly header: RunHeader;
  readonly summary: Summary;
}

const ROWS = scriptedRows(12, ["right", "late", "wrong", "spoilt"]);

/** A scripted run as a file. */
async function runFile(path: string, given: Parameters<typeof run>[1]): Promise<string> {
  const store = new MemoryStore();
  await run(ROWS, { ...given, store });
  writeFileSync(path, store.bytes);
  return path;
}

describe("a real run", () => {
  it("is kept line by line, is one process's alone, and goes on where it was stopped", async () => {
    const out = join(scratch(), "run.jsonl");
    const args = ["eval", "--data", "generated", "--steps", "1", "--count", "4"];
    args.push("--method", "cot", "--max-tokens", "12", "--batch", "2", "--out", out);
    const first = start(args);
    const lines = () => (existsSync(out) ? readFileSync(out, "utf8").split("\n").length - 1 : 0);
    const until = async (done: () => boolean) => {
      while (!done() && first.child.exitCode === null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    await until(() => existsSync(`${out}.lock`)); // which is there before the model is loaded
    const refused = await failure(...args);
    expect(refused.message).toMatch(/^Another process writes/);
    await until(() => lines() >= 2);
    first.child.kill("SIGINT");
    const { code, stderr } = await first.ended;
    if (code === 130) expect(stderr).toContain("the same command continues");
    else expect(code).toBe(0); // it was quicker than the signal

    const { header, summary } = await json<Evaluated>(...args);
    expect(summary).toMatchObject({ done: 4, selected: 4, problems: 4, partial: false });
    expect(header.model.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(lines()).toBe(5);
  });
});

describe("runs that are there", () => {
  it("are merged from shards", async () => {
    const folder = scratch();
    const part = (index: number) => {
      const selection: Selection = { ...ALL, shard: { index, of: 2 } };
      return runFile(join(folder, `${index}.jsonl`), { selection });
    };
    const out = join(folder, "all.jsonl");
    const shards = [await part(1), await part(2)];
    const { summary } = await json<Evaluated>("eval", "merge", out, ...shards);
    expect(summary).toEqual((await run(ROWS)).summary);
    expect(await failure("eval", "merge", out, ...shards)).toMatchObject({ code: 1 });
  });

  it("are compared and reported", async () => {
    const folder = scratch();
    const a = await runFile(join(folder, "cot.jsonl"), { settings: { method: "cot" } });
    const b = await runFile(join(folder, "php.jsonl"), { settings: { method: "php" } });
    const { pairs } = await json<Comparison>("compare", a, b);
    expect(pairs).toEqual({ both: 3, onlyA: 3, onlyB: 3, neither: 3 });
    const { stdout } = await skymath("compare", a, b);
    expect(stdout).toContain("McNemar");
    expect(stdout).toContain("p1: wrong (109) -> right (108), known 108");
    const out = join(folder, "report.html");
    const { bytes } = await json<{ bytes: number }>("report", a, b, "--out", out);
    expect(readFileSync(out)).toHaveLength(bytes);
  });

  it("are refused when they are something else", async () => {
    const path = join(scratch(), "notes.txt");
    writeFileSync(path, "not a run\n");
    for (const args of [
      ["compare", path, path],
      ["report", path, "--out", `${path}.html`],
    ]) {
      expect(await failure(...args)).toMatchObject({ code: 1, kind: "input" });
    }
    expect(existsSync(`${path}.html`)).toBe(false);
    expect(await failure("compare", path)).toMatchObject({ code: 2 });
    expect(await failure("eval", "--data", "generated")).toMatchObject({ code: 2 });
  });
});
