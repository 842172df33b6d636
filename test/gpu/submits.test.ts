import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { Generator } from "../../src/generate/generate";
import { DEFAULT_GENERATE, type GenerateEvent } from "../../src/generate/types";
import type { Model } from "../../src/model/model";
import type { Tokenizer } from "../../src/tokenizer/tokenizer";
import { testDevice } from "./support/open";
import { alone, tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();
let model: Model;
let prompt: number[];
let reply: number[];
let expected: Uint32Array[];

/** A clock that stands, so that submits seem to take no time, or leaps with every look at it. */
let leaps = false;

beforeAll(async () => {
  let now = 1e6;
  vi.spyOn(performance, "now").mockImplementation(() => {
    if (leaps) now += 1e6;
    return now;
  });
  model = await openTiny(gpu);
  prompt = tokens(model, "prompt", 70);
  reply = tokens(model, "reply", 2);
  expected = await alone(model, prompt, reply);
});
afterEach(() => {
  leaps = false;
});
afterAll(() => {
  vi.restoreAllMocks();
  model.dispose();
});

/** Steps of each kind, whose submits seem to take long. */
async function learnSlow(): Promise<void> {
  leaps = true;
  await alone(model, prompt, reply);
}

/** Every submit goes on; the `at`th stops whatever listens. */
function stopAtSubmit(stop: AbortController, at = 1) {
  const { queue } = gpu.device;
  const plain = queue.submit.bind(queue);
  let count = 0;
  return vi.spyOn(queue, "submit").mockImplementation((commands) => {
    if (++count === at) stop.abort();
    plain(commands);
  });
}

/** The submits of a prompt and of each token after it. */
async function submitsOf(rows: Model, steps: number): Promise<number> {
  const submit = vi.spyOn(gpu.device.queue, "submit");
  const found = await alone(rows, prompt, reply.slice(0, steps - 1));
  expect(found).toEqual(expected.slice(0, steps));
  const count = submit.mock.calls.length;
  submit.mockRestore();
  return count;
}

test("the first step of a kind is cut into layers, and the next ones are one submit; with the same bits", async () => {
  const fresh = await openTiny(gpu);
  const dispatches = 8 * fresh.config.layers + 3; // embedding, last norm, output head
  expect(await submitsOf(fresh, 2)).toBeGreaterThanOrEqual(2 * Math.ceil(dispatches / 8));
  expect(await submitsOf(fresh, 3)).toBe(3);
  fresh.dispose();
});

test("a step that takes long has a submit for each dispatch, with the same bits, until it is fast again", async () => {
  await learnSlow();
  expect(await submitsOf(model, 3)).toBeGreaterThanOrEqual(3 * model.dispatches);
  leaps = false;
  await alone(model, prompt, reply); // it falls at once
  expect(await submitsOf(model, 3)).toBe(3);
});

test("a step that is stopped midway leaves its sequences and the pool as they were", async () => {
  await learnSlow();
  const sequence = model.openSequence();
  await model.compute([{ sequence, tokens: prompt.slice(0, 40), role: "prompt", logits: "none" }]);
  const other = sequence.fork();
  const { freePages, rows } = model;
  const stop = new AbortController();
  const submit = stopAtSubmit(stop, 3); // a copied page, and two dispatches
  const spans = [
    { sequence, tokens: prompt.slice(40), role: "prompt", logits: "none" },
    { sequence: other, tokens: reply, role: "decode", logits: "none" },
  ] as const;
  const stopped = model.compute(spans, stop.signal);
  await expect(stopped).rejects.toMatchObject({ report: { kind: "cancelled" } });
  expect(submit.mock.calls.length).toBe(3);
  submit.mockRestore();
  expect([sequence.length, other.length]).toEqual([40, 40]);
  expect(model.freePages).toBe(freePages - 1); // the page that they shared is copied
  expect(model.rows).toEqual(rows);
  const last = { sequence, tokens: prompt.slice(40), role: "prompt", logits: "last" } as const;
  const [logits] = await model.logits([last]);
  expect(new Uint32Array(logits!.buffer)).toEqual(expected[0]);
  sequence.release();
  other.release();
});

/** Words without a meaning. */
const words: Tokenizer = {
  ...{ size: 203, bos: 1, eos: 2, piece: String, find: () => undefined },
  ...{ encode: () => [], decode: () => "" },
  stream: () => ({ push: () => " word", end: () => "" }),
};

test("a reply is stopped in the middle of its prompt's step; two end theirs unless both are stopped", async () => {
  await learnSlow();
  const generator = new Generator(model);
  const settings = { ...DEFAULT_GENERATE, stopIds: [], maxTokens: 2 };
  const reasonOf = async (signal: AbortSignal) => {
    const sequence = model.openSequence();
    let last: GenerateEvent | undefined;
    for await (const event of generator.generate(sequence, prompt, words, settings, signal)) {
      last = event;
    }
    sequence.release();
    return last?.type === "end" ? last.stopReason : null;
  };
  const counted = async (signals: (stop: AbortSignal) => AbortSignal[]) => {
    const stop = new AbortController();
    const submit = stopAtSubmit(stop);
    const reasons = await Promise.all(signals(stop.signal).map(reasonOf));
    const count = submit.mock.calls.length;
    submit.mockRestore();
    return { reasons, count };
  };
  const never = new AbortController().signal;
  const one = await counted((stop) => [stop]);
  expect(one.reasons).toEqual(["cancelled"]);
  expect(one.count).toBe(1);
  const both = await counted((stop) => [stop, stop]);
  expect(both.reasons).toEqual(["cancelled", "cancelled"]);
  expect(both.count).toBe(1);
  const mixed = await counted((stop) => [stop, never]);
  expect(mixed.reasons).toEqual(["cancelled", "length"]);
});
