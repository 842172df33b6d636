import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Generator } from "../../src/generate/generate";
import { DEFAULT_GENERATE, type GenerateEvent } from "../../src/generate/types";
import type { Model } from "../../src/model/model";
import type { Tokenizer } from "../../src/tokenizer/tokenizer";
import { openGolden, testDevice } from "./support/open";

type End = Extract<GenerateEvent, { type: "end" }>;

const gpu = await testDevice();
/** What the scripted vocabulary makes of `=42>>`. */
const COMPLETION = [301, 302, 303];

/**
 * A vocabulary in which whatever the model writes reads `<<6*7`, then `=`, then words: the nano
 * model itself never opens a sum.
 */
const scripted: Tokenizer = {
  ...{ size: 1000, bos: 1, eos: 2, piece: String, find: () => undefined },
  encode: (text) => (text === "=" ? [300] : [300, ...COMPLETION]),
  decode: () => "=42>>",
  stream() {
    const texts = ["<<6*7", "=", "4", "2", ">>"];
    return { push: () => texts.shift() ?? " word", end: () => "" };
  },
};

let one: Model;
let eight: Model;
let generators: Generator[];

beforeAll(async () => {
  one = await openGolden(gpu, "skywork-nano-q8_0", { sequences: 9, decodeRows: 1 });
  eight = await openGolden(gpu, "skywork-nano-q8_0", { sequences: 9, decodeRows: 8 });
  generators = [one, eight].map((model) => new Generator(model));
});
afterAll(() => {
  one.dispose();
  eight.dispose();
});

async function reply(on: 0 | 1, prompt: readonly number[], settings = {}) {
  const sequence = [one, eight][on]!.openSequence();
  const all = { ...DEFAULT_GENERATE, stopIds: [], maxTokens: 12, calculator: true, ...settings };
  const marked: number[] = [];
  let end: End | undefined;
  for await (const event of generators[on]!.generate(sequence, prompt, scripted, all)) {
    if (event.type === "text" && event.calculator) marked.push(...event.ids);
    if (event.type === "end") end = event;
  }
  sequence.release();
  return { ...end!, marked };
}

/** Greedy decoding in single rows, with the completion put after the second token. */
async function reference(prompt: readonly number[], count: number): Promise<number[]> {
  const sequence = one.openSequence();
  const choose = async (tokens: readonly number[], role: "prompt" | "decode") => {
    const [logits] = await one.logits([{ sequence, tokens, role, logits: "last" }]);
    return logits!.indexOf(Math.max(...logits!));
  };
  const ids = [await choose(prompt, "prompt")];
  ids.push(await choose(ids, "decode"));
  let last = ids[1]!;
  for (const token of COMPLETION) {
    await choose([last], "decode");
    ids.push(token);
    last = token;
  }
  while (ids.length < count) ids.push(await choose(ids.slice(-1), "decode"));
  sequence.release();
  return ids;
}

const prompts = Array.from({ length: 8 }, (_, i) => [1, 5 + i, 9, 300 + 7 * i, 12]);

describe("the calculator", () => {
  test("writes into the reply, and the model goes on from what it wrote", async () => {
    const { ids, marked, text, stopReason } = await reply(0, prompts[0]!);
    expect(marked).toEqual(COMPLETION);
    expect(ids).toEqual(await reference(prompts[0]!, 12));
    expect(text).toMatch(/^<<6\*7=42>> word/);
    expect(stopReason).toBe("length");
    const without = await reply(0, prompts[0]!, { calculator: false });
    expect(without.marked).toEqual([]);
    expect(without.ids.slice(0, 2)).toEqual(ids.slice(0, 2));
    expect(without.ids).not.toEqual(ids);
  });

  test("gives the same replies one at a time, three and eight at once, alone in a wide step", async () => {
    const alone = [];
    for (const prompt of prompts) alone.push((await reply(0, prompt)).ids);
    expect((await reply(1, prompts[0]!)).ids).toEqual(alone[0]); // four rows of it in one step
    for (const count of [3, 8]) {
      const some = prompts.slice(0, count);
      const together = await Promise.all(some.map((prompt) => reply(1, prompt)));
      expect(together.map(({ ids }) => ids)).toEqual(alone.slice(0, count));
    }
  });

  test.each([
    ["the most tokens", { maxTokens: 4 }, "length", 4],
    ["a stop string in the result", { stop: ["2>>"] }, "stop", 5],
  ])("is ended by %s", async (_, settings, reason, count) => {
    const { ids, stopReason } = await reply(0, prompts[1]!, settings);
    expect([ids.length, stopReason]).toEqual([count, reason]);
    expect(ids.slice(2)).toEqual(COMPLETION.slice(0, count - 2));
  });

  test("is ended by the context, and frees its rows", async () => {
    const free = one.freePages;
    const long = [1, ...Array(252).fill(9)]; // of 256 positions; the last token needs no row
    const { ids, stopReason } = await reply(0, long);
    expect([ids.length, stopReason]).toEqual([4, "context"]);
    expect(one.freePages).toBe(free);
  });

  test("what it wrote counts for the repetition penalty", async () => {
    const { ids } = await reply(0, prompts[2]!, { repetitionPenalty: 100, maxTokens: 30 });
    expect(new Set([...prompts[2]!, ...ids]).size).toBe(prompts[2]!.length + ids.length);
  });
});
