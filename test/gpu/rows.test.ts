import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CacheType } from "../../src/kernels/lib/cache";
import type { Variant } from "../../src/kernels/lib/variant";
import type { Model } from "../../src/model/model";
import { testDevice, variantName } from "./support/open";
import { alone, bits, decode, prefill, tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();
const { subgroups, f16 } = gpu.can;

/** Every precision of pages and every variant of the kernels; more pairs of them compute nothing new. */
const CASES: readonly { variant: Variant; cacheType: CacheType; tiles?: boolean }[] = [
  { variant: { elem: "f32", subgroups }, cacheType: "f32" },
  { variant: { elem: "f32", subgroups }, cacheType: "int8" },
  { variant: { elem: "f32", subgroups: false }, cacheType: "f16" },
  { variant: { elem: "f32", subgroups }, cacheType: "f16", tiles: false },
  ...(f16 ? [{ variant: { elem: "f16", subgroups }, cacheType: "f16" } as const] : []),
];
const named = CASES.map(({ tiles = true, ...each }) => ({
  ...each,
  tiles,
  name: `${variantName(each.variant)}, pages in ${each.cacheType}${tiles ? "" : ", without tiles"}`,
}));

/** Prompts that end in a page, at its border and behind it. */
const LENGTHS = [33, 7, 40, 1, 32];
/** Tokens that follow; as many for the first as there are sequences, which saves a pipeline. */
const REPLIES = [5, 2, 2, 2, 2];
const REPLY = 2;

describe.each(named)("rows, $name", ({ variant, cacheType, tiles }) => {
  let model: Model;
  let prompts: number[][];
  let replies: number[][];
  /** [sequence][after the prompt, after each token of the reply] */
  let expected: Uint32Array[][];

  beforeAll(async () => {
    model = await openTiny(gpu, { variant, cacheType, tiles });
    prompts = LENGTHS.map((length, i) => tokens(model, `prompt ${i}`, length));
    replies = REPLIES.map((count, i) => tokens(model, `reply ${i}`, count));
    expected = [];
    for (const [i, prompt] of prompts.entries()) {
      expected.push(await alone(model, prompt, replies[i]!));
    }
  });
  afterAll(() => model.dispose());

  test.each([
    ["single rows and odd sizes", [1, 1, 13, 24, 1]],
    ["tiles and a page", [16, 16, 8]],
    ["pieces across a border of pages", [31, 2, 7]],
  ])("a prompt cut into %s", async (_, chunks) => {
    expect(await alone(model, prompts[2]!, replies[2]!, chunks)).toEqual(expected[2]);
  });

  test("five sequences at once, beside the prompt of a sixth, spans in any order", async () => {
    const sequences = prompts.map(() => model.openSequence());
    const spans = sequences.map(
      (sequence, i) => ({ sequence, tokens: prompts[i]!, role: "prompt", logits: "last" }) as const,
    );
    const after = await model.logits(spans);
    expect(after.map(bits)).toEqual(expected.map((each) => each[0]));

    const sixth = model.openSequence();
    const chunks = [10, 23].map((size, i, all) => {
      const from = all.slice(0, i).reduce((sum, each) => sum + each, 0);
      return prompts[0]!.slice(from, from + size);
    });
    for (let step = 0; step < REPLY; step++) {
      const order = step % 2 === 0 ? [0, 1, 2, 3, 4] : [3, 0, 4, 2, 1];
      const replying = order.map(
        (i) =>
          ({
            sequence: sequences[i]!,
            tokens: [replies[i]![step]!],
            role: "decode",
            logits: "last",
          }) as const,
      );
      const prompt = { sequence: sixth, tokens: chunks[step]!, role: "prompt" } as const;
      const last = step === REPLY - 1;
      const logits = await model.logits([
        ...replying.slice(0, 2),
        { ...prompt, logits: last ? "last" : "none" },
        ...replying.slice(2),
      ]);
      if (last) expect(bits(logits.splice(2, 1)[0]!)).toEqual(expected[0]![0]);
      expect(logits.map(bits)).toEqual(order.map((i) => expected[i]![step + 1]));
    }
    for (const sequence of [...sequences, sixth]) sequence.release();
  });

  test("draft rows in one step are the rows that are decoded one by one", async () => {
    const sequence = model.openSequence();
    await prefill(model, sequence, prompts[0]!);
    const span = { sequence, tokens: replies[0]!, role: "decode", logits: "all" } as const;
    expect((await model.logits([span])).map(bits)).toEqual(expected[0]!.slice(1));
    sequence.release();
  });

  test("both branches of a fork, the first of them released early", async () => {
    const trunk = model.openSequence();
    await prefill(model, trunk, prompts[2]!);
    const branch = trunk.fork();
    const twig = branch.fork();
    const other = tokens(model, "other", REPLY);
    const otherwise = await alone(model, prompts[2]!, other);
    expect((await decode(model, branch, other)).map(bits)).toEqual(otherwise.slice(1));
    expect((await decode(model, trunk, replies[2]!)).map(bits)).toEqual(expected[2]!.slice(1));
    trunk.release();
    branch.release();
    expect((await decode(model, twig, replies[2]!)).map(bits)).toEqual(expected[2]!.slice(1));
    twig.release();
  });

  test("another continuation after a rollback, in the reply and in the prompt", async () => {
    const sequence = model.openSequence();
    const wrong = tokens(model, "wrong", 30);
    await prefill(model, sequence, [...prompts[0]!.slice(0, 9), ...wrong]);
    const held = sequence.fork();
    sequence.rollback(wrong.length);
    const first = await prefill(model, sequence, prompts[0]!.slice(9));
    expect(bits(first)).toEqual(expected[0]![0]);
    await decode(model, sequence, wrong.slice(0, 2));
    sequence.rollback(2);
    expect((await decode(model, sequence, replies[0]!)).map(bits)).toEqual(expected[0]!.slice(1));

    // the fork still has what was rolled back elsewhere
    const kept = await alone(model, [...prompts[0]!.slice(0, 9), ...wrong], replies[1]!);
    expect((await decode(model, held, replies[1]!)).map(bits)).toEqual(kept.slice(1));
    sequence.release();
    held.release();
  });
});
