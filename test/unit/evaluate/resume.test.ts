import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";
import type { Attempt } from "../../../src/evaluate/attempt";
import { MemoryStore, run, ScriptedSolver, scriptedRows } from "./scripted";

const ROWS = scriptedRows(30, ["right", "wrong", "late", "never", "empty", "rambling"]);
const settings = { method: "php", maxRounds: 4 } as const;

/** The attempts of a store, in the order of their problems. */
const sorted = (store: MemoryStore) =>
  (store.lines().slice(1) as Attempt[]).sort((a, b) => a.index - b.index);

const problemsAsked = (solver: ScriptedSolver) =>
  solver.asked.filter((question) => !question.includes("Hint:"));

describe("a run that was killed", () => {
  it("goes on from any moment to the same result, repeating nothing", async () => {
    const whole = await run(ROWS, { settings });
    const wanted = sorted(whole.store as MemoryStore);
    const size = (whole.store as MemoryStore).bytes.length;
    const random = new Random("kills");
    for (let kill = 0; kill < 50; kill++) {
      const store = new MemoryStore();
      store.capacity = random.int(0, size - 1); // the process dies inside this append
      await expect(run(ROWS, { settings, store })).rejects.toThrow("killed");
      const text = new TextDecoder().decode(store.bytes);
      const kept = Math.max(0, text.split("\n").length - 2); // whole lines, less the header

      store.capacity = Number.POSITIVE_INFINITY;
      const { summary, solver, complete } = await run(ROWS, { settings, store });
      expect(complete).toBe(true);
      expect(summary).toEqual(whole.summary);
      expect(sorted(store)).toEqual(wanted);
      expect(problemsAsked(solver)).toHaveLength(ROWS.length - kept);
    }
  });

  it("survives a file that was cut at any byte", async () => {
    const whole = await run(ROWS, { settings });
    const { bytes } = whole.store as MemoryStore;
    const random = new Random("cuts");
    for (let cut = 0; cut < 50; cut++) {
      const store = new MemoryStore();
      store.bytes = bytes.slice(0, random.int(0, bytes.length));
      const { summary } = await run(ROWS, { settings, store });
      expect(summary).toEqual(whole.summary);
      expect(sorted(store)).toEqual(sorted(whole.store as MemoryStore));
    }
  });

  it("does nothing where everything is done", async () => {
    const store = new MemoryStore();
    await run(ROWS, { settings, store });
    const before = store.bytes;
    const { solver, complete } = await run(ROWS, { settings, store });
    expect(complete).toBe(true);
    expect(solver.asked).toEqual([]);
    expect(store.bytes).toEqual(before);
  });
});

describe("a run that is stopped", () => {
  it("keeps what is finished and leaves the rest", async () => {
    const stop = new AbortController();
    const store = new MemoryStore();
    const solver = new ScriptedSolver();
    solver.onAsk = () => {
      if (solver.asked.length === 12) stop.abort();
    };
    const first = await run(ROWS, { settings, store, solver, signal: stop.signal });
    expect(first.complete).toBe(false);
    expect(first.summary.partial).toBe(true);
    expect(store.lines().length - 1).toBe(first.summary.done);
    const second = await run(ROWS, { settings, store });
    expect(second.summary).toEqual((await run(ROWS, { settings })).summary);
  });
});

describe("a file that holds something else", () => {
  const refused = async (text: string | Uint8Array, rows = ROWS) => {
    const store = new MemoryStore();
    store.bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const before = store.bytes;
    const error = await run(rows, { settings, store }).catch((thrown) => thrown);
    expect(store.bytes).toEqual(before); // nothing of it is lost
    return error;
  };

  it("is refused when it is no run", async () => {
    expect(await refused('{"important":true}')).toMatchObject({ report: { kind: "input" } });
    expect(await refused("a,b\n1,2\n")).toMatchObject({ report: { kind: "input" } });
    expect(await refused("\n")).toMatchObject({ report: { kind: "input" } });
  });

  it("is refused when it is another run, naming what differs", async () => {
    const { store } = await run(ROWS, { settings: { ...settings, seed: 1 } });
    const error = await refused((store as MemoryStore).bytes);
    expect(error.report.message).toMatch("settings.seed differs");
    const changed = [{ ...ROWS[0]!, gold: "12" }, ...ROWS.slice(1)];
    const other = await run(changed, { settings });
    expect((await refused((other.store as MemoryStore).bytes)).report.message).toMatch(
      "data.sha256",
    );
  });

  it("is refused when it comes from a newer version", async () => {
    const error = await refused('{"format":"skymath-run","version":2}\n');
    expect(error.report.message).toMatch("newer version");
  });

  it("is refused when a line amid others is damaged, naming the line", async () => {
    const { store } = await run(ROWS, { settings });
    const lines = new TextDecoder().decode((store as MemoryStore).bytes).split("\n");
    const torn = lines.with(4, lines[4]!.slice(0, 50)).join("\n");
    expect((await refused(torn)).report.message).toMatch("Line 5 of run.jsonl is damaged");
    const wrong = lines.with(4, lines[4]!.replace(/"chosen":\d+/, '"chosen":99')).join("\n");
    expect((await refused(wrong)).report.message).toMatch("Line 5 of run.jsonl is damaged");
  });

  it("loses a last line that is no JSON, as a crash of the machine may leave it", async () => {
    const whole = await run(ROWS, { settings });
    const store = new MemoryStore();
    const { bytes } = whole.store as MemoryStore;
    store.bytes = new Uint8Array([...bytes, 0, 0, 0, 10]);
    expect((await run(ROWS, { settings, store })).summary).toEqual(whole.summary);
    expect(store.bytes).toEqual(bytes);
  });
});
