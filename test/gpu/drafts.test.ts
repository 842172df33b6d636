import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openGpu } from "../../src/cli/dawn";
import { type DraftChooser, Generator } from "../../src/generate/generate";
import {
  DEFAULT_GENERATE,
  type GenerateEvent,
  type GenerateSettings,
} from "../../src/generate/types";
import type { Trace } from "../../src/hint/trace";
import type { Model } from "../../src/model/model";
import { Session } from "../../src/session";
import type { Tokenizer } from "../../src/tokenizer/tokenizer";
import { goldenSource } from "../reference/golden";
import { openGolden, testDevice } from "./support/open";

type End = Extract<GenerateEvent, { type: "end" }>;

const gpu = await testDevice();
const NAME = "skywork-nano-q8_0";

/** Takes the longest drafts that fit, and notes what came of them. */
class Always implements DraftChooser {
  steps: number[] = []; // rows of each
  right = 0;
  wrong = 0;
  choose(drafts: Parameters<DraftChooser["choose"]>[0], most: number): number[] {
    const share = Math.floor(most / drafts.length) - 1;
    return drafts.map(({ tokens }) => Math.min(share, tokens.length));
  }
  took(rows: number): void {
    this.steps.push(rows);
  }
  learn({ right, wrong }: Parameters<DraftChooser["learn"]>[0]): void {
    this.right += right;
    if (wrong) this.wrong++;
  }
}

/** Every token is a word of its own. */
const words: Tokenizer = {
  ...{ size: 1000, bos: 1, eos: 2, piece: String, find: () => undefined },
  encode: (text) => text.split(" ").map(Number),
  decode: (ids) => ids.join(" "),
  stream: () => ({ push: (id: number) => ` ${id}`, end: () => "" }),
};

let model: Model;
beforeAll(async () => {
  model = await openGolden(gpu, NAME, { sequences: 9, decodeRows: 8 });
});
afterAll(() => model.dispose());

const prompt = [1, 77, 300, 12, 44];
const other = [1, 5, 9, 640];

interface Run extends End {
  readonly logprobs: readonly number[];
  /** What the sequence holds after the reply. */
  readonly rows: readonly number[];
  readonly chooser: Always;
}

/** A reply with drafts of up to `most` tokens. */
async function reply(
  ids: readonly number[],
  most: number,
  settings: Partial<GenerateSettings> = {},
  on = { model, tokenizer: words },
  chooser = new Always(),
  generator = new Generator(on.model, most, chooser),
): Promise<Run> {
  const sequence = on.model.openSequence();
  const all = { ...DEFAULT_GENERATE, stopIds: [], maxTokens: 24, ...settings };
  const logprobs: number[] = [];
  for await (const event of generator.generate(sequence, ids, on.tokenizer, all)) {
    if (event.type === "text") logprobs.push(...(event.logprobs ?? []));
    if (event.type !== "end") continue;
    const rows = [...sequence.tokens];
    sequence.release();
    return { ...event, logprobs, rows, chooser };
  }
  throw new Error("no end");
}

/** What must not depend on drafts. */
const told = ({ ids, text, stopReason, logprobs }: Run) => ({ ids, text, stopReason, logprobs });

describe("a reply with drafts is the reply without", () => {
  test("when all of it was said before, in a third of the steps", async () => {
    const plain = await reply(prompt, 0);
    const drafted = await reply(prompt, 7, { earlier: [plain.ids] });
    expect(told(drafted)).toEqual(told(plain));
    expect(plain.chooser.steps.length).toBe(23);
    expect(drafted.chooser.steps.length).toBeLessThan(8);
    expect(drafted.chooser.right).toBeGreaterThan(15);
  });

  test("when every other token of it was, and the rows of wrong ones are gone", async () => {
    const plain = await reply(prompt, 0);
    const earlier = [plain.ids.map((id, i) => (i % 4 === 3 ? (id + 1) % 900 : id))];
    const drafted = await reply(prompt, 7, { earlier });
    expect(told(drafted)).toEqual(told(plain));
    expect(drafted.chooser.wrong).toBeGreaterThan(2);
    expect(drafted.chooser.right).toBeGreaterThan(5);
    const written = [...prompt, ...plain.ids];
    expect(drafted.rows).toEqual(written.slice(0, drafted.rows.length));
  });

  test.each([
    ["a temperature", { temperature: 1, topK: 40, seed: 7 }],
    ["log-probabilities", { temperature: 0.7, topP: 0.9, seed: 3, logprobs: true }],
    ["few tokens", { maxTokens: 5 }],
    ["a repetition penalty", { repetitionPenalty: 1.3 }],
  ])("with %s", async (name, settings) => {
    const plain = await reply(prompt, 0, settings);
    const drafted = await reply(prompt, 7, { ...settings, earlier: [plain.ids] });
    expect(told(drafted)).toEqual(told(plain));
    expect(drafted.chooser.right > 0).toBe(name !== "a repetition penalty");
  });

  test("where a stop id, a stop string or the context ends it within a draft", async () => {
    const { ids } = await reply(prompt, 0);
    const earlier = [ids];
    const stopIds = [ids[9]!];
    for (const settings of [{ stopIds }, { stop: [` ${ids[9]} ${ids[10]}`] }]) {
      const plain = await reply(prompt, 0, settings);
      expect(plain.ids.length).toBeLessThan(24);
      expect(told(await reply(prompt, 7, { ...settings, earlier }))).toEqual(told(plain));
    }
    const long = [...Array(235).fill(9), ...prompt]; // of 256 positions
    const free = model.freePages;
    const plain = await reply(long, 0);
    expect([plain.ids.length, plain.stopReason]).toEqual([17, "context"]);
    expect(told(await reply(long, 7, { earlier: [plain.ids] }))).toEqual(told(plain));
    expect(model.freePages).toBe(free);
  });

  test("side by side with others, whose prompts come while it is written", async () => {
    const plain = [await reply(prompt, 0), await reply(other, 0)];
    const chooser = new Always();
    const generator = new Generator(model, 7, chooser);
    const run = (i: number) =>
      reply([prompt, other][i]!, 7, { earlier: [plain[i]!.ids] }, undefined, chooser, generator);
    const all = await Promise.all([0, 1, 0].map(run));
    expect(all.map(told)).toEqual([0, 1, 0].map((i) => told(plain[i]!)));
    expect(Math.max(...chooser.steps)).toBeLessThanOrEqual(8);
    expect(chooser.right).toBeGreaterThan(20);
  });

  test("beside the calculator, which writes what a draft had foretold otherwise", async () => {
    const scripted: Tokenizer = {
      ...words,
      encode: (text) => (text === "=" ? [300] : [300, 301, 302, 303]),
      decode: () => "=42>>",
      stream() {
        const texts = [" a", " b", " c", " <<6*7", "=", "4", "2", ">>"];
        return { push: () => texts.shift() ?? " word", end: () => "" };
      },
    };
    const on = { model, tokenizer: scripted };
    const plain = await reply(prompt, 0, { calculator: true }, on);
    expect(plain.ids.slice(5, 8)).toEqual([301, 302, 303]);
    for (const place of [5, 6, 20]) {
      const earlier = [plain.ids.map((id, i) => (i === place ? 17 : id))];
      const drafted = await reply(prompt, 7, { calculator: true, earlier }, on);
      expect(told(drafted)).toEqual(told(plain));
      expect(drafted.chooser.right).toBeGreaterThan(8);
    }
  });
});

describe("kernels for the rows of drafts", () => {
  test("may come later: drafts wait for them, and nothing else changes", async () => {
    const narrow = await openGolden(gpu, NAME, { sequences: 2, decodeRows: 8, narrowRows: 1 });
    const on = { model: narrow, tokenizer: words };
    try {
      const plain = await reply(prompt, 0);
      expect(narrow.wideRows).toBe(1);
      const before = await reply(prompt, 7, { earlier: [plain.ids] }, on);
      expect(Math.max(...before.chooser.steps)).toBe(1);
      await narrow.compileWide();
      expect(narrow.wideRows).toBe(8);
      const after = await reply(prompt, 7, { earlier: [plain.ids] }, on);
      expect(Math.max(...after.chooser.steps)).toBe(8);
      expect([told(before), told(after)]).toEqual([told(plain), told(plain)]);
    } finally {
      narrow.dispose();
    }
  });
});

test("a solve with drafts has the trace of one without", async () => {
  const traces: Trace[] = [];
  for (const drafts of [0, 7]) {
    const session = await Session.load(goldenSource(NAME), {
      ...{ gpu: await openGpu(), contextLength: 256, drafts },
    });
    try {
      const settings = { maxTokens: 24, maxRounds: 3, temperature: 0.8, seed: 5 };
      for await (const event of session.solve("What is 2+3?", settings)) {
        if (event.type === "end") traces.push(event.trace);
      }
    } finally {
      session.dispose();
    }
  }
  const [plain, drafted] = traces.map(({ rounds }) =>
    rounds.map(({ timings: _, ...rest }) => rest),
  );
  expect(plain!.length).toBe(3);
  expect(drafted).toEqual(plain);
});
