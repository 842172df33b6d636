import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGE } from "../../src/kernels/lib/cache";
import type { Model } from "../../src/model/model";
import type { Sequence } from "../../src/model/pages";
import { reportOf } from "../unit/weights/thrown";
import { testDevice } from "./support/open";
import { alone, bits, decode, prefill, tokens } from "./support/rows";
import { openTiny } from "./support/tiny";

const gpu = await testDevice();

describe("the pages of a model with five of them and three sequences", () => {
  let model: Model;
  let open: Sequence[];
  beforeAll(async () => {
    const size = { pages: 5, sequences: 3, positions: 4 * PAGE };
    model = await openTiny(gpu, size);
  });
  afterAll(() => model.dispose());

  const start = (count: number) => {
    open = Array.from({ length: count }, () => model.openSequence());
    return open;
  };
  const finish = () => {
    for (const sequence of open) sequence.release();
    expect(model.freePages).toBe(5);
  };

  test("are taken as sequences grow, shared by forks, and given back", async () => {
    const [sequence] = start(1);
    await prefill(model, sequence!, tokens(model, "a", PAGE));
    expect(model.freePages).toBe(4);
    await decode(model, sequence!, [5]);
    expect(model.freePages).toBe(3);
    const fork = sequence!.fork();
    expect(model.freePages).toBe(3);
    await decode(model, fork, [6]); // copies the page that both are in the midst of
    expect(model.freePages).toBe(2);
    await decode(model, sequence!, [7]); // has it for itself now
    expect(model.freePages).toBe(2);
    sequence!.rollback(2);
    expect(model.freePages).toBe(3);
    sequence!.release();
    expect(model.freePages).toBe(3);
    fork.release();
    finish();
  });

  test("run out with an error, and nothing is lost", async () => {
    const prompt = tokens(model, "long", 2 * PAGE - 1);
    const expected = await alone(model, prompt, [8, 9]);
    const [first, second] = start(2);
    await prefill(model, first!, prompt);
    await prefill(model, second!, prompt);
    const both = [first!, second!].map(
      (sequence) =>
        ({ sequence, tokens: tokens(model, "more", 3), role: "prompt", logits: "none" }) as const,
    );
    // one page is left: the first could grow, the second not
    const report = await reportOf(() => model.compute(both));
    expect(report).toMatchObject({ kind: "input", message: expect.stringMatching(/full/) });
    expect([first!.length, second!.length, model.freePages]).toEqual([63, 63, 1]);
    for (const sequence of [first!, second!]) {
      const found = await decode(model, sequence, [8]);
      expect(found.map(bits)).toEqual([expected[1]]);
    }
    expect((await decode(model, first!, [9])).map(bits)).toEqual([expected[2]]);
    await reportOf(() => decode(model, second!, [9]));
    first!.release();
    expect((await decode(model, second!, [9])).map(bits)).toEqual([expected[2]]);
    finish();
  });

  test("a copy that was made before the pages ran out keeps its contents", async () => {
    const prompt = tokens(model, "trunk", 3 * PAGE + 5);
    const expected = await alone(model, prompt, [8]);
    const [trunk] = start(1);
    await prefill(model, trunk!, prompt);
    const fork = trunk!.fork();
    open.push(fork);
    const room = 2 * PAGE; // of the fork only: its copy takes the last page, and more is needed
    const span = { sequence: fork, tokens: tokens(model, "x", room), logits: "none" } as const;
    const report = await reportOf(() => model.compute([{ ...span, role: "prompt" }]));
    expect(report.kind).toBe("input");
    expect((await decode(model, fork, [8])).map(bits)).toEqual([expected[1]]);
    expect((await decode(model, trunk!, [8])).map(bits)).toEqual([expected[1]]);
    finish();
  });

  test("have lines for three sequences, and say so to the fourth", async () => {
    start(3);
    for (const more of [() => model.openSequence(), () => open[0]!.fork()]) {
      const report = await reportOf(more);
      expect(report).toMatchObject({ kind: "input", message: expect.stringMatching(/sequences/) });
    }
    open.pop()!.release();
    open.push(model.openSequence());
    finish();
  });

  test("hold no more than the context", async () => {
    const [sequence] = start(1);
    const prompt = tokens(model, "context", 4 * PAGE - 1);
    const expected = await alone(model, prompt, [5]);
    await prefill(model, sequence!, prompt, [64, 63]);
    const two = { sequence: sequence!, tokens: [5, 6], role: "decode", logits: "none" } as const;
    const report = await reportOf(() => model.compute([two]));
    expect(report).toMatchObject({ kind: "input", needed: "at most 128", found: "129" });
    expect((await decode(model, sequence!, [5])).map(bits)).toEqual([expected[1]]);
    finish();
  });

  test.each([-1, 203, 1.5, Number.NaN, 2 ** 32])("there is no token %d", async (token) => {
    const [sequence] = start(1);
    const report = await reportOf(() => decode(model, sequence!, [token]));
    expect(report).toMatchObject({ kind: "input", found: String(token) });
    expect(sequence!.length).toBe(0);
    finish();
  });
});
