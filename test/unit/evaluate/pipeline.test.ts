import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/evaluate/attempt";
import { resolveEvalSettings } from "../../../src/evaluate/method";
import type { RunProgress } from "../../../src/evaluate/runner";
import {
  MemoryStore,
  run,
  SCRIPTS,
  ScriptedSolver,
  type ScriptName,
  scriptedRows,
} from "./scripted";

const NAMES = Object.keys(SCRIPTS) as ScriptName[];

/** The attempts of a run over one problem of each script, by script. */
async function attempts(settings: Parameters<typeof run>[1] = {}) {
  const { store, ...rest } = await run(scriptedRows(NAMES.length, NAMES), settings);
  const lines = (store as MemoryStore).lines().slice(1) as Attempt[];
  const byName = Object.fromEntries(lines.map((line) => [NAMES[line.index], line]));
  return { ...rest, byName: byName as Record<ScriptName, Attempt> };
}

describe("one chain of thought", () => {
  it("grades every kind of reply", async () => {
    const { byName, summary } = await attempts({ settings: { method: "cot" } });
    const short = Object.fromEntries(
      Object.entries(byName).map(([name, { verdict, by, rounds }]) => [
        name,
        [verdict, by, rounds.length],
      ]),
    );
    expect(short).toEqual({
      right: ["right", "single", 1],
      wrong: ["wrong", "single", 1],
      late: ["wrong", "single", 1],
      spoilt: ["right", "single", 1],
      never: ["wrong", "single", 1],
      rambling: ["wrong", "single", 1],
      empty: ["wrong", "single", 1],
      lucky: [byName.lucky.verdict, "single", 1],
      long: ["wrong", "error", 0],
    });
    expect(byName.rambling.rounds[0]?.samples[0]).toMatchObject({
      stopReason: "length",
      graded: null,
    });
    expect(byName.long.error?.message).toMatch("longer than the context");
    expect(summary).toMatchObject({
      ...{ done: 9, selected: 9, problems: 9, partial: false, failed: 1, undecided: 0 },
      replies: { total: 8, cut: 1, answerless: 2, undecided: 0 },
    });
    expect(summary.rounds).toHaveLength(1);
  });
});

describe("progressive hints", () => {
  it("follow each script to its end", async () => {
    const { byName, summary } = await attempts({ settings: { method: "php", maxRounds: 4 } });
    const short = (name: ScriptName) => {
      const { verdict, by, rounds } = byName[name];
      return [verdict, by, rounds.map(({ samples }) => samples[0]!.verdict === "right")];
    };
    expect(short("right")).toEqual(["right", "agreement", [true, true]]);
    expect(short("wrong")).toEqual(["wrong", "agreement", [false, false]]);
    expect(short("late")).toEqual(["right", "agreement", [false, false, true, true]]);
    expect(short("spoilt")).toEqual(["wrong", "agreement", [true, false, false]]);
    expect(short("never")).toEqual(["wrong", "last", [false, false, false, false]]);
    expect(short("empty")).toEqual(["wrong", "none", [false]]);
    expect(byName.late.rounds[2]?.hints).toEqual(["117", "118"]);
    expect(summary.accuracy).toMatchObject({ total: 9 });
  });

  it("counts accuracy by round with the answers of problems that ended before", async () => {
    const rows = scriptedRows(4, ["right", "wrong", "late", "spoilt"]);
    const { summary } = await run(rows, { settings: { method: "php" } });
    expect(
      summary.rounds.map((round) => [
        round.reached,
        round.accuracy.right,
        round.turnedRight,
        round.turnedWrong,
      ]),
    ).toEqual([
      [4, 2, 0, 0],
      [4, 1, 0, 1],
      [2, 2, 1, 0],
      [1, 2, 0, 0],
    ]);
    expect(summary.accuracy).toMatchObject({ right: 2, total: 4, share: 0.5 });
    expect(summary.mean.rounds).toBe((2 + 2 + 4 + 3) / 4);
    expect(summary.mean.seconds).toBeCloseTo((11 * 0.06) / 4);
    expect(summary.groups.map(({ by, values }) => [by, values.map(({ value }) => value)])).toEqual([
      ["grade", ["1", "2", "3"]], // and not by steps: all problems have as many
    ]);
  });
});

describe("self-consistency", () => {
  it("takes the most frequent answer of samples with seeds of their own", async () => {
    const rows = scriptedRows(6, ["lucky"]);
    const { summary, store, solver } = await run(rows, {
      settings: { method: "sc", samples: 15 },
    });
    expect(solver.asked).toHaveLength(6 * 15);
    const [, first] = (store as MemoryStore).lines() as [unknown, Attempt];
    expect(new Set(first.rounds[0]!.samples.map(({ seed }) => seed)).size).toBe(15);
    expect(first.by).toBe("majority");
    expect(first.rounds[0]!.samples.some(({ verdict }) => verdict === "wrong")).toBe(true);
    expect(summary.accuracy.right).toBe(6);
  });

  it("gives the same replies however many run at once", async () => {
    const rows = scriptedRows(12, ["lucky", "late", "right"]);
    const texts = async (batch: number) => {
      const settings = { method: "php-sc", samples: 5 } as const;
      const { store } = await run(rows, { settings, batch });
      const lines = (store as MemoryStore).lines().slice(1) as Attempt[];
      return lines.sort((a, b) => a.index - b.index);
    };
    expect(await texts(1)).toEqual(await texts(7));
  });

  it("feeds majorities to hints until two agree", async () => {
    const { byName } = await attempts({ settings: { method: "php-sc", samples: 3, maxRounds: 5 } });
    expect(byName.late).toMatchObject({ verdict: "right", by: "agreement" });
    expect(byName.late.rounds.map(({ hints }) => hints.length)).toEqual([0, 1, 2, 3]);
    expect(byName.late.rounds.every(({ samples }) => samples.length === 3)).toBe(true);
    expect(byName.never).toMatchObject({ verdict: "wrong", by: "last" });
    expect(byName.empty).toMatchObject({ verdict: "wrong", by: "none", answer: null });
  });

  it("says what does not fit a method", () => {
    expect(resolveEvalSettings({ method: "sc" })).toMatchObject({ temperature: 0.7, samples: 8 });
    expect(resolveEvalSettings({ method: "cot" })).toMatchObject({ temperature: 0, samples: 1 });
    expect(() => resolveEvalSettings({ method: "sc", temperature: 0 })).toThrow(/temperature/);
    expect(() => resolveEvalSettings({ method: "php", samples: 4 })).toThrow(/1 sample/);
    expect(() => resolveEvalSettings({ method: "cot", maxRounds: 3 })).toThrow(/one round/);
  });
});

describe("a run", () => {
  it("keeps as many problems going as asked for, and no more", async () => {
    const { solver } = await run(scriptedRows(40, ["right"]), {
      settings: { method: "cot" },
      batch: 6,
    });
    expect(solver.most).toBe(6);
    expect(solver.running).toBe(0);
  });

  it("tells where it stands", async () => {
    const told: RunProgress[] = [];
    await run(scriptedRows(10, ["right", "wrong"]), {
      settings: { method: "cot" },
      onProgress: (progress) => told.push(progress),
    });
    expect(told[0]).toMatchObject({ done: 0, selected: 10, right: 0, tokens: 0 });
    expect(told.at(-1)).toMatchObject({ done: 10, fresh: 10, right: 5, tokens: 10 * 6 });
  });

  it("is labelled partial when it is limited", async () => {
    const { summary, complete } = await run(scriptedRows(10, ["right"]), {
      selection: { limit: 3, ids: null, shuffleSeed: null, shard: null },
    });
    expect(summary).toMatchObject({ done: 3, selected: 3, problems: 10, partial: true });
    expect(complete).toBe(true);
  });

  it("ends at an error of the device, keeping what was done", async () => {
    const rows = scriptedRows(20, ["right"]);
    const store = new MemoryStore();
    const broken = new ScriptedSolver();
    broken.onAsk = (question) => {
      if (question.includes("what is 107 plus")) throw new Error("device lost");
    };
    await expect(
      run(rows, { solver: broken, store, batch: 2, settings: { method: "cot" } }),
    ).rejects.toThrow("device lost");
    const kept = store.lines().length - 1;
    expect(kept).toBeGreaterThanOrEqual(5);
    const { summary, solver } = await run(rows, { store, settings: { method: "cot" } });
    expect(summary.accuracy.right).toBe(20);
    expect(solver.asked).toHaveLength(20 - kept);
  });
});
