import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/evaluate/attempt";
import { compareRuns } from "../../../src/evaluate/compare";
import { mergeRuns, type RunSource } from "../../../src/evaluate/merge";
import { openRun } from "../../../src/evaluate/read_run";
import { summarise } from "../../../src/evaluate/report/report";
import { ALL, type Selection, select } from "../../../src/evaluate/select";
import type { RunStore } from "../../../src/evaluate/store";
import { MemoryStore, run, scriptedRows } from "./scripted";

const ROWS = scriptedRows(23, ["right", "late", "never", "wrong", "lucky"]);

const sourceOf = (store: RunStore, name = "run.jsonl"): RunSource => ({
  name,
  chunks: () => store.read(),
});
const selection = (given: Partial<Selection>): Selection => ({ ...ALL, ...given });
const shard = (index: number, of: number) => selection({ shard: { index, of }, shuffleSeed: 5 });

const attemptsOf = (store: RunStore) =>
  ((store as MemoryStore).lines().slice(1) as Attempt[]).sort((a, b) => a.index - b.index);

async function shards(indices: readonly number[], of: number) {
  const runs = await Promise.all(indices.map((i) => run(ROWS, { selection: shard(i, of) })));
  return runs.map(({ store }, i) => sourceOf(store, `shard ${i}`));
}

describe("selection", () => {
  const ids = (given: Partial<Selection>) =>
    select(ROWS, selection(given)).map(({ row }) => row.id);

  it("cuts into shards that are disjoint and together everything", () => {
    const parts = [1, 2, 3].map((index) => ids({ shard: { index, of: 3 }, limit: 20 }));
    expect(parts.map(({ length }) => length)).toEqual([7, 7, 6]);
    expect(parts.flat().sort()).toEqual(ids({ limit: 20 }).sort());
  });

  it("shuffles by seed before it limits", () => {
    const some = ids({ shuffleSeed: 1, limit: 5 });
    expect(some).toEqual(ids({ shuffleSeed: 1 }).slice(0, 5));
    expect(some).not.toEqual(ids({ shuffleSeed: 2, limit: 5 }));
    expect(ids({ shuffleSeed: 1 }).sort()).toEqual(ids({}).sort());
  });

  it("takes the ids that are named, and says which are not there", () => {
    expect(ids({ ids: ["p7", "p3"] })).toEqual(["p3", "p7"]);
    expect(() => ids({ ids: ["p7", "q1", "q2"] })).toThrow("q1, q2");
  });

  it("refuses shards that cannot be", () => {
    for (const [index, of] of [
      [0, 2],
      [3, 2],
      [1, 0],
      [1.5, 2],
    ] as const) {
      expect(() => ids({ shard: { index, of } })).toThrow("shard");
    }
  });
});

describe("merging", () => {
  it("closes every file that it opens", async () => {
    let open = 0;
    const counted = ({ name, chunks }: RunSource): RunSource => ({
      name,
      async *chunks() {
        open++;
        try {
          yield* chunks();
        } finally {
          open--;
        }
      },
    });
    await mergeRuns((await shards([1, 2], 2)).map(counted), new MemoryStore());
    expect(open).toBe(0);
  });

  it("makes of shards what the whole run is", async () => {
    const whole = await run(ROWS, { selection: selection({ shuffleSeed: 5 }) });
    const out = new MemoryStore();
    const header = await mergeRuns(await shards([3, 1, 4, 2], 4), out);
    expect(header).toEqual(whole.header);
    expect(attemptsOf(out)).toEqual(attemptsOf(whole.store));
    expect((await summarise(sourceOf(out))).summary).toEqual(whole.summary);
  });

  it("takes each attempt once, and says what is missing", async () => {
    const out = new MemoryStore();
    const [one, two] = await shards([1, 2], 4);
    await mergeRuns([one!, two!, one!], out);
    const { summary } = await summarise(sourceOf(out));
    expect(summary).toMatchObject({ done: 12, selected: 12, problems: 23, partial: true });
  });

  it("refuses another experiment and a file that is in use", async () => {
    const [one] = await shards([1], 2);
    const other = await run(ROWS, { settings: { seed: 9 }, selection: shard(2, 2) });
    const refused = mergeRuns([one!, sourceOf(other.store, "b.jsonl")], new MemoryStore());
    await expect(refused).rejects.toThrow("b.jsonl is of another experiment: settings.seed");
    const out = new MemoryStore();
    const torn = new MemoryStore();
    torn.bytes = (other.store as MemoryStore).bytes.slice();
    torn.bytes.fill(0, 3000, 3010);
    await expect(mergeRuns([sourceOf(torn, "c.jsonl")], out)).rejects.toThrow("damaged");
    expect(out.bytes).toHaveLength(0);
    await mergeRuns([one!], out);
    await expect(mergeRuns([one!], out)).rejects.toThrow("there already");
  });
});

describe("comparing", () => {
  const compare = async (a: RunStore, b: RunStore) => {
    const attempts = async (store: RunStore) => (await openRun(store.read(), "run")).attempts;
    return compareRuns(await attempts(a), await attempts(b), 1);
  };

  it("pairs hints with no hints", async () => {
    const rows = scriptedRows(20, ["right", "late", "late", "spoilt", "wrong"]);
    const a = await run(rows, { settings: { method: "cot" } });
    const b = await run(rows, { settings: { method: "php" } });
    const found = await compare(a.store, b.store);
    expect(found.pairs).toEqual({ both: 4, onlyA: 4, onlyB: 8, neither: 4 });
    expect([found.a.right, found.b.right, found.a.total]).toEqual([8, 12, 20]);
    expect(found.difference.share).toBeCloseTo(0.2);
    expect(found.difference.low).toBeLessThan(0);
    expect(found.difference.high).toBeGreaterThan(0.4);
    expect(found.p).toBeCloseTo((2 * (1 + 12 + 66 + 220 + 495)) / 4096, 12);
    expect(found.flips).toHaveLength(12);
    expect(found.flips.find(({ id }) => id === "p3")).toEqual({
      id: "p3",
      gold: "124",
      a: { verdict: "right", answer: "124" },
      b: { verdict: "wrong", answer: "129" },
    });
  });

  it("leaves out what only one run has", async () => {
    const a = await run(ROWS, { selection: selection({ limit: 10 }) });
    const b = await run(ROWS, { selection: shard(1, 2) });
    const found = await compare(a.store, b.store);
    expect(found.a.total + found.unpaired.a).toBe(10);
    expect(found.a.total + found.unpaired.b).toBe(12);
  });

  it("refuses ids that stand for different problems, and nothing shared", async () => {
    const a = await run(ROWS);
    const b = await run(ROWS.map((row) => ({ ...row, problem: `${row.problem} Really?` })));
    await expect(compare(a.store, b.store)).rejects.toThrow("not the same in both");
    const c = await run(ROWS.map((row) => ({ ...row, id: `other ${row.id}` })));
    await expect(compare(a.store, c.store)).rejects.toThrow("share no problem");
  });
});
