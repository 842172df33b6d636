import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGpu } from "../../src/cli/dawn";
import type { GenerateEvent, GenerateSettings } from "../../src/generate/types";
import type { Trace } from "../../src/hint/trace";
import { Session } from "../../src/session";
import { goldenCases, goldenSource } from "../reference/golden";

type End = Extract<GenerateEvent, { type: "end" }>;

const name = "skywork-nano-q8_0";
const prompts = [[1, 5, 9], [1, 77, 300, 12, 44], [1], [1, 8, 8, 8, 8, 8, 8, 8], [1, 640, 3]];
let session: Session;

beforeAll(async () => {
  session = await Session.load(goldenSource(name), {
    gpu: await openGpu(),
    contextLength: 128,
    batch: 5,
  });
});
afterAll(() => session.dispose());

async function run(
  prompt: readonly number[],
  settings: Partial<GenerateSettings> = {},
  signal?: AbortSignal,
): Promise<End & { logprobs: number[]; deltas: string }> {
  const logprobs: number[] = [];
  let deltas = "";
  for await (const event of session.generate(prompt, { maxTokens: 12, ...settings }, signal)) {
    if (event.type === "text") {
      logprobs.push(...(event.logprobs ?? []));
      deltas += event.delta;
    }
    if (event.type === "end") return { ...event, logprobs, deltas };
  }
  throw new Error("no end");
}

describe("generate", () => {
  test("greedy ids are the golden ones", async () => {
    const [golden] = goldenCases(name);
    const { ids, stopReason, text, deltas } = await run(golden!.ids);
    expect(ids).toEqual(golden!.greedy);
    expect(stopReason).toBe("length");
    expect(text).toBe(deltas);
  });

  test("five at once, and seven waiting for five places, give what each gives alone", async () => {
    const sampled = { temperature: 1, topK: 40, seed: 7 };
    const alone = [];
    for (const prompt of prompts) alone.push((await run(prompt)).ids);
    const one = (await run(prompts[1]!, sampled)).ids;
    const together = await Promise.all([
      ...prompts.map((prompt) => run(prompt)),
      run(prompts[1]!, sampled),
      run(prompts[1]!, { ...sampled, seed: 8 }),
    ]);
    expect(together.slice(0, 5).map(({ ids }) => ids)).toEqual(alone);
    expect(together[5]!.ids).toEqual(one);
    expect(together[6]!.ids).not.toEqual(one);
  });

  test("log-probabilities of a greedy choice are the largest and below 0", async () => {
    const { ids, logprobs } = await run(prompts[1]!, { logprobs: true, maxTokens: 4 });
    expect(logprobs.length).toBe(ids.length);
    const [logits] = await session.logits(prompts[1]!);
    const top = Math.max(...logits!);
    const whole = logits!.reduce((sum, logit) => sum + Math.exp(logit - top), 0);
    expect(logprobs[0]).toBeCloseTo(-Math.log(whole), 3);
  });

  test("stop ids and stop strings end the reply and are not part of it", async () => {
    const free = await run(prompts[0]!);
    const byId = await run(prompts[0]!, { stopIds: [free.ids[3]!] });
    expect(byId.ids).toEqual(free.ids.slice(0, free.ids.indexOf(free.ids[3]!)));
    expect(byId.stopReason).toBe("eos");
    const stop = free.text.slice(4, 7);
    const byText = await run(prompts[0]!, { stop: [stop] });
    expect(byText.stopReason).toBe("stop");
    expect(byText.text).toBe(free.text.slice(0, free.text.indexOf(stop)));
    expect(byText.deltas).toBe(byText.text);
  });

  test("a repetition penalty keeps tokens from coming again", async () => {
    const { ids } = await run(prompts[0]!, { repetitionPenalty: 100, maxTokens: 24 });
    expect(new Set([...prompts[0]!, ...ids]).size).toBe(prompts[0]!.length + ids.length);
  });

  test("the context ends a reply, and a prompt beyond it is refused", async () => {
    const { ids, stopReason } = await run([1, ...Array(119).fill(9)], { maxTokens: 100 });
    expect(stopReason).toBe("context");
    expect(ids.length).toBe(9); // the last one needs no row
    await expect(run(Array(129).fill(9))).rejects.toThrow(/longer than the context/);
    await expect(run([])).rejects.toThrow(/empty/);
    await expect(run([925])).rejects.toThrow(/no token 925/);
  });

  test("a stopped reply keeps what it had, and others go on", async () => {
    const abort = new AbortController();
    const events: GenerateEvent[] = [];
    const other = run(prompts[1]!, { maxTokens: 30 });
    for await (const event of session.generate(prompts[0]!, { maxTokens: 100 }, abort.signal)) {
      events.push(event);
      if (event.type === "text" && event.replyTokens === 3) abort.abort();
    }
    const end = events.at(-1) as End;
    expect(end.stopReason).toBe("cancelled");
    expect(end.ids.length).toBeGreaterThanOrEqual(3);
    expect(end.ids.length).toBeLessThanOrEqual(5);
    expect((await other).ids.length).toBe(30);
  });

  test("a reader that leaves frees its place", async () => {
    for (let i = 0; i < 8; i++) {
      for await (const event of session.generate(prompts[0]!, { maxTokens: 50 })) {
        if (event.type === "text") break;
      }
    }
    expect((await run(prompts[0]!)).ids.length).toBe(12);
  });

  test.each([
    ["temperature", { temperature: -1 }],
    ["topP", { topP: 0 }],
    ["maxTokens", { maxTokens: 0 }],
    ["seed", { seed: 1.5 }],
  ])("a setting out of range is refused by name: %s", async (setting, settings) => {
    await expect(run(prompts[0]!, settings)).rejects.toThrow(setting);
  });
});

/** Replies that have begun and hold all places until they leave; where one fails, all leave. */
async function allPlaces() {
  const replies = prompts.map((prompt) => session.generate(prompt, { maxTokens: 100 }));
  const leave = () => Promise.all(replies.map((reply) => reply.return()));
  try {
    await Promise.all(replies.map((reply) => reply.next()));
  } catch (error) {
    await leave();
    throw error;
  }
  return { leave };
}

describe("waiting for a place", () => {
  test("a reply and a solve that are stopped end as those that run do, and leave their turn", async () => {
    const places = await allPlaces();
    const stop = new AbortController();
    const reply = run(prompts[0]!, {}, stop.signal);
    const trace = solve("2 + 2?", {}, stop.signal);
    const behind = run(prompts[1]!, { maxTokens: 2 });
    stop.abort();
    expect(await reply).toMatchObject({ stopReason: "cancelled", ids: [], text: "" });
    expect((await trace).verdict).toEqual({ answer: null, by: "cancelled" });
    await places.leave();
    expect((await behind).ids.length).toBe(2);
  });

  test("a place whose sequence could not be opened is given back", async () => {
    const others = [session.logits([1, 2]), session.logits([1, 3])]; // each has a line of the page table
    await expect(allPlaces()).rejects.toThrow(/Too many sequences/);
    await Promise.all(others);
    const places = await allPlaces();
    await places.leave();
  });
});

async function solve(problem: string, settings = {}, signal?: AbortSignal): Promise<Trace> {
  for await (const event of session.solve(problem, settings, signal)) {
    if (event.type === "end") return event.trace;
  }
  throw new Error("no trace");
}

describe("solve", () => {
  test("rounds reuse the rows that their prompts share", async () => {
    const trace = await solve("I have 3 and 4?", { maxTokens: 8, maxRounds: 3 });
    expect(trace.rounds.length).toBeGreaterThan(0);
    for (const round of trace.rounds) {
      expect(round.reusedRows + round.computedRows).toBe(round.promptTokens);
    }
    expect(trace.rounds[0]!.reusedRows).toBe(0);
    for (const round of trace.rounds.slice(1)) expect(round.reusedRows).toBeGreaterThan(3);
  });

  test("the same seed gives the same text, another one another", async () => {
    const settings = { method: "cot", temperature: 1, maxTokens: 12 } as const;
    const text = async (seed: number) =>
      (await solve("2 + 2?", { ...settings, seed })).rounds[0]!.text;
    const first = await text(1);
    expect(await text(1)).toBe(first);
    expect(await text(2)).not.toBe(first);
  });

  test("an empty problem is refused", async () => {
    await expect(solve("  ")).rejects.toThrow(/no problem/);
  });
});

describe("load", () => {
  test("the source is closed with the session, and where loading fails", async () => {
    const closed: string[] = [];
    const source = (kind: string) => {
      const read = goldenSource(name);
      const close = async () => void closed.push(kind);
      return { size: read.size, name, read: read.read.bind(read), close };
    };
    const loaded = await Session.load(source("loaded"), { gpu: await openGpu() });
    expect(closed).toEqual([]);
    loaded.dispose();
    expect(closed).toEqual(["loaded"]);
    const gpu = await openGpu();
    const failed = Session.load(source("failed"), { gpu, contextLength: 1e9 });
    await expect(failed).rejects.toThrow(/context/i);
    expect(closed).toEqual(["loaded", "failed"]);
  });
});
