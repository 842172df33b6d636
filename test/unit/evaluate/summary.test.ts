import { describe, expect, it } from "vitest";
import type { Attempt } from "../../../src/evaluate/attempt";
import { linesOf } from "../../../src/evaluate/lines";
import { progressLine } from "../../../src/evaluate/progress";
import { reportHtml, summarise } from "../../../src/evaluate/report/report";
import { type MemoryStore, run, scriptedRows } from "./scripted";

const ROWS = 100_000;
const REPLY = "x".repeat(2000);

/** A run's file of 100,000 attempts and more than 200 MB, made line by line. */
async function* manyAttempts(): AsyncGenerator<Uint8Array, void> {
  const { store } = await run(scriptedRows(1, ["right"]), { settings: { method: "cot" } });
  const [header, attempt] = (store as MemoryStore).lines() as [object, Attempt];
  const encoder = new TextEncoder();
  yield encoder.encode(`${JSON.stringify({ ...header, selected: ROWS })}\n`);
  const [round] = attempt.rounds;
  const [sample] = round!.samples;
  for (let i = 0; i < ROWS; i++) {
    const verdict = i % 4 === 0 ? "wrong" : "right";
    const samples = [{ ...sample, verdict, text: REPLY }];
    const key = i.toString(16).padStart(64, "0");
    const meta = { grade: i % 6, subject: `subject ${i}` }; // as many groups as attempts
    const line = { ...attempt, key, index: i, id: `${i}`, verdict, meta };
    yield encoder.encode(`${JSON.stringify({ ...line, rounds: [{ ...round, samples }] })}\n`);
  }
}

/** Follows the heap while chunks pass; resolves with its most growth in bytes. */
async function heapGrowth(work: (watched: () => AsyncIterable<Uint8Array>) => Promise<void>) {
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  await work(async function* () {
    let n = 0;
    for await (const chunk of manyAttempts()) {
      if (n++ % 500 === 0) most = Math.max(most, process.memoryUsage().heapUsed - before);
      yield chunk;
    }
  });
  return most;
}

describe("a hundred thousand attempts", () => {
  it("are summarised and reported without being held", async () => {
    let bytes = 0;
    const growth = await heapGrowth(async (chunks) => {
      const { summary } = await summarise({ name: "many", chunks });
      expect(summary.accuracy).toMatchObject({ right: 75_000, total: ROWS });
      expect(summary.groups.find(({ by }) => by === "grade")?.values).toHaveLength(6);
      const subjects = summary.groups.find(({ by }) => by === "subject")!.values;
      expect(subjects).toHaveLength(101);
      expect(subjects.at(-1)).toMatchObject({ value: "others", accuracy: { total: 99_900 } });
      for await (const piece of reportHtml([{ name: "many", chunks }])) bytes += piece.length;
    });
    expect(bytes).toBeGreaterThan(ROWS * REPLY.length);
    expect(growth).toBeLessThan(160e6); // held, the attempts of one pass would take 300 MB and more
  }, 120_000);
});

describe("lines", () => {
  async function* chunked(bytes: Uint8Array, size: number) {
    const buffer = new Uint8Array(size); // used again for each chunk, as files are read
    for (let at = 0; at < bytes.length; at += size) {
      const part = bytes.subarray(at, at + size);
      buffer.set(part);
      yield buffer.subarray(0, part.length);
    }
  }

  it.each([1, 2, 3, 7, 1000])("are the same in chunks of %i bytes", async (size) => {
    const text = 'one\n\nzwei ✓ 三\n{"a":1}';
    const lines = [];
    const bytes = new TextEncoder().encode(text);
    for await (const line of linesOf(chunked(bytes, size))) lines.push(line);
    expect(lines).toEqual([
      { text: "one", end: 4, whole: true },
      { text: "", end: 5, whole: true },
      { text: "zwei ✓ 三", end: 18, whole: true },
      { text: '{"a":1}', end: 25, whole: false },
    ]);
  });

  it("end where one does not", async () => {
    async function* endless() {
      for (;;) yield new Uint8Array(1 << 24).fill(97);
    }
    await expect(linesOf(endless()).next()).rejects.toThrow("Line 1 of the file is too long");
  });
});

describe("the live line", () => {
  const state = { done: 30, selected: 120, right: 18, fresh: 10, tokens: 500, ms: 20_000 };

  it("tells done, right, speed and the time left at the pace of this call", () => {
    expect(progressLine(state)).toBe("30/120 done, 18 right (60.0 %), 25.0 tokens/s, 3 min left");
  });

  it("leaves out what is not known yet", () => {
    const begun = { ...state, done: 0, right: 0, fresh: 0, tokens: 0, ms: 0 };
    expect(progressLine(begun)).toBe("0/120 done, 0 right");
  });
});
