import { describe, expect, test } from "vitest";
import { type LearnOptions, learn } from "../../../src/learn/rounds";
import { DEFAULT_LEARN } from "../../../src/learn/settings";
import type { EarlierAnswer, LearnEvent, LearnSettings } from "../../../src/learn/types";
import { MemoryStore, scriptedLearner, sums } from "./scripted";

const SETTINGS: LearnSettings = {
  ...DEFAULT_LEARN,
  ...{ rounds: 3, heldOut: 0.25, samples: 2, epochs: 2, batch: 4 },
};

function options(store: MemoryStore, more: Partial<LearnOptions> = {}) {
  const scripted = scriptedLearner();
  const events: LearnEvent[] = [];
  const all: LearnOptions = {
    ...{ learner: scripted.learner, store, settings: SETTINGS, problems: sums(20) },
    control: { signal: new AbortController().signal },
    onEvent: (event) => events.push(event),
    ...more,
  };
  return { ...scripted, events, all };
}

const filesOf = ({ files }: MemoryStore) =>
  Object.fromEntries([...files].map(([path, bytes]) => [path, Buffer.from(bytes).toString("hex")]));

describe("self-compare rounds", () => {
  test("learn part after part, answer with the adapter so far, and measure what was held out", async () => {
    const store = new MemoryStore();
    const { all, asked, events, open } = options(store);
    const { rounds, adapter } = await learn(all);
    expect(rounds.map(({ round }) => round)).toEqual([0, 1, 2, 3]);
    expect(rounds[0]!.scores.alone.total).toBe(5);
    expect(rounds.at(-1)!.scores.alone.right).toBeGreaterThan(rounds[0]!.scores.alone.right);
    expect(adapter).not.toBeNull();
    expect(open.size, "adapters that are still open").toBe(0);

    // The first part is learned without earlier answers, the others with two a problem.
    expect(store.files.has("round-01/answers.jsonl")).toBe(false);
    const lines = store.text("round-02/answers.jsonl").trim().split("\n");
    const answers = lines.map((line) => JSON.parse(line) as EarlierAnswer);
    expect(answers).toHaveLength(10);
    expect(new Set(asked.map(({ lora }) => lora ?? "none"))).toEqual(
      new Set(["none", "learning", "learned so far"]),
    );
    const records = events.filter((event) => event.type === "records");
    expect(records[0]!.records.every(({ kind }) => kind === "plain")).toBe(true);
    expect(new Set(records[1]!.records.map(({ kind }) => kind))).toEqual(
      new Set(["plain", "compare", "hint"]),
    );
    // What is held out is never trained on.
    const taught = new Set(records.flatMap((event) => event.records.map(({ problem }) => problem)));
    const measured = new Set(
      store
        .text("round-00/scores.jsonl")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    );
    expect([...measured].filter((id) => taught.has(id))).toEqual([]);
    expect(taught.size + measured.size).toBe(20);
  });

  test("a run killed at any write goes on to the same files", async () => {
    const whole = new MemoryStore();
    await learn(options(whole).all);
    const expected = filesOf(whole);
    let kills = 0;
    for (let writes = 1; ; writes += 7) {
      const store = new MemoryStore();
      store.writesLeft = writes;
      const first = await learn(options(store).all).catch((error: Error) => error.message);
      if (first !== "killed") break;
      kills++;
      store.writesLeft = Number.POSITIVE_INFINITY;
      await learn(options(store).all);
      const found = filesOf(store);
      for (const path of Object.keys(expected)) {
        // Answers and scores are kept in the order in which they end, which may be another.
        const sorted = (hex: string | undefined) =>
          Buffer.from(hex ?? "", "hex")
            .toString("latin1")
            .split("\n")
            .sort()
            .join("\n");
        expect(sorted(found[path]), `${path}, killed at write ${writes}`).toBe(
          sorted(expected[path]),
        );
      }
    }
    expect(kills).toBeGreaterThan(10);
  });

  test("an adapter that is worse is not kept, unless the rule says so", async () => {
    // With a first value this high every question is answered; training can only take nothing away.
    const better = options(new MemoryStore(), { settings: { ...SETTINGS, keep: "better" } });
    const { rounds } = await learn(better.all);
    const best = Math.max(...rounds.map(({ scores }) => scores.alone.right));
    const first = rounds.findIndex(({ scores }) => scores.alone.right === best);
    expect(rounds.slice(first + 1).every(({ kept }) => !kept)).toBe(true);
    const always = options(new MemoryStore(), { settings: { ...SETTINGS, keep: "always" } });
    expect((await learn(always.all)).rounds.every(({ kept }) => kept)).toBe(true);
  });

  test("what cannot be graded or is too long is named and left out", async () => {
    const long = "x".repeat(500);
    const problems = [
      ...sums(8),
      { ...sums(1)[0]!, id: "twice" },
      { ...sums(10)[9]!, id: "wrong", solution: "The answer is 77." },
      { ...sums(11)[10]!, id: "long", question: `${long} What is 10 + 2?` },
    ];
    const { all, events } = options(new MemoryStore(), { problems });
    await learn({ ...all, settings: { ...SETTINGS, heldOut: 0, rounds: 1 } });
    const out = events.flatMap((event) => (event.type === "leftOut" ? event.problems : []));
    expect(out.map(({ id }) => id)).toEqual(["twice", "wrong", "long"]);
    const none = options(new MemoryStore(), { problems: problems.slice(9, 10) });
    await expect(learn(none.all)).rejects.toThrow(/no problem to learn from/);
  });

  test("a folder that holds another run is refused", async () => {
    const store = new MemoryStore();
    await learn(options(store).all);
    const other = options(store, { settings: { ...SETTINGS, seed: 1 } });
    await expect(learn(other.all)).rejects.toThrow(/another run: its settings differs/);
  });

  test("stopping ends it; the same run goes on", async () => {
    const store = new MemoryStore();
    const abort = new AbortController();
    const { all } = options(store, {
      control: { signal: abort.signal },
      onEvent: (event) => {
        if (event.type === "step" && event.step === 2) abort.abort(new Error("stopped"));
      },
    });
    await expect(learn(all)).rejects.toThrow("stopped");
    const { rounds } = await learn(options(store).all);
    expect(rounds).toHaveLength(4);
  });
});
