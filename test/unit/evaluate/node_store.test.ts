import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { NodeStore, readChunks } from "../../../src/evaluate/node_store";
import { run, ScriptedSolver, scriptedRows } from "./scripted";

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "skymath-run-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "run.jsonl");
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text;
}

/** A process that lives until the test ends it. */
function bystander() {
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const end = () => {
    child.kill("SIGKILL");
    return ended;
  };
  onTestFinished(() => void end());
  return { pid: child.pid!, end };
}

describe("a run's file on disk", () => {
  it("holds what was added, and is cut where asked", async () => {
    const path = scratch();
    const store = await NodeStore.open(path);
    await store.append("one\n");
    await store.append("zwei ✓\n");
    expect(readFileSync(path, "utf8")).toBe("one\nzwei ✓\n");
    await store.truncate(4);
    await store.append("three\n");
    expect(await textOf(store.read())).toBe("one\nthree\n");
    await store.close();
    expect(await textOf(readChunks(path))).toBe("one\nthree\n");
  });

  it("carries a run over several openings", async () => {
    const path = scratch();
    const rows = scriptedRows(10, ["right", "late"]);
    const stop = new AbortController();
    const solver = new ScriptedSolver();
    solver.onAsk = () => {
      if (solver.asked.length === 9) stop.abort();
    };
    const first = await NodeStore.open(path);
    const { complete } = await run(rows, { store: first, solver, signal: stop.signal });
    expect(complete).toBe(false);
    await first.close();
    const second = await NodeStore.open(path);
    const { summary } = await run(rows, { store: second });
    expect(summary).toEqual((await run(rows)).summary);
    await second.close();
  });

  it("is for one store at a time", async () => {
    const path = scratch();
    const store = await NodeStore.open(path);
    await expect(NodeStore.open(path)).rejects.toThrow(`process ${process.pid}`);
    await store.close();
    expect(existsSync(`${path}.lock`)).toBe(false);
    await (await NodeStore.open(path)).close();
  });

  it("is refused while another process has it, and taken over when that was killed", async () => {
    const path = scratch();
    const other = bystander();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: other.pid, host: hostname() }));
    await expect(NodeStore.open(path)).rejects.toThrow(`process ${other.pid}`);
    expect(existsSync(path)).toBe(false);
    await other.end();
    const store = await NodeStore.open(path);
    expect(JSON.parse(readFileSync(`${path}.lock`, "utf8")).pid).toBe(process.pid);
    await store.close();
  });

  it("takes over from an earlier process that had this one's number", async () => {
    const path = scratch();
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: process.pid, host: hostname() }));
    await (await NodeStore.open(path)).close();
  });

  it("is refused where nobody can tell whether its owner lives", async () => {
    const path = scratch();
    for (const content of [JSON.stringify({ pid: 1, host: "elsewhere" }), "", '{"pid":']) {
      writeFileSync(`${path}.lock`, content);
      await expect(NodeStore.open(path)).rejects.toThrow("delete");
    }
  });

  it("says when it cannot be written", async () => {
    await expect(NodeStore.open(join(scratch(), "no", "folder"))).rejects.toMatchObject({
      report: { kind: "input" },
    });
  });
});
