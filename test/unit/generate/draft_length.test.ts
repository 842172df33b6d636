import { describe, expect, test } from "vitest";
import type { Draft } from "../../../src/generate/draft";
import { DraftLength } from "../../../src/generate/draft_length";

const draft = (length: number, matched = 4): Draft => ({
  tokens: Array.from({ length }, (_, i) => i),
  matched,
});
const sure = draft(7);

/** Milliseconds by rows: of a device that waits for memory, and of one that computes row after row. */
const memory = (_: number) => 10;
const arithmetic = (rows: number) => 10 * rows;

/** The lengths that are chosen in turn, each step taking what the device takes and each draft coming true or not. */
function lengths(device: (rows: number) => number, right: boolean, steps = 300): number[] {
  const chooser = new DraftLength();
  return Array.from({ length: steps }, () => {
    const [length = 0] = chooser.choose([sure], 8);
    chooser.took(1 + length, device(1 + length));
    const outcome = right ? { right: length, wrong: false } : { right: 0, wrong: true };
    chooser.learn({ draft: sure, ...outcome });
    return length;
  });
}
const count = (values: readonly number[], value: number) =>
  values.filter((one) => one === value).length;

describe("the length of drafts", () => {
  test("is the whole draft where rows cost nothing and drafts come true", () => {
    expect(count(lengths(memory, true), 7)).toBeGreaterThan(290);
  });

  test("is none where rows cost time and drafts are wrong", () => {
    expect(count(lengths(arithmetic, false), 0)).toBeGreaterThan(290);
  });

  test("is short where rows cost time, however right the drafts: they bring nothing", () => {
    const chosen = lengths(arithmetic, true);
    expect(count(chosen.slice(20), 7)).toBeLessThan(20);
  });

  test("is left to what earlier text is worth: drafts after one token that are wrong, after four that are right", () => {
    const chooser = new DraftLength();
    for (const rows of [1, 1, 2, 2, 4, 4, 8, 8]) chooser.took(rows, 10 + rows);
    for (let i = 0; i < 50; i++) {
      chooser.learn({ draft: draft(7, 1), right: 0, wrong: true });
      chooser.learn({ draft: draft(7, 4), right: 7, wrong: false });
    }
    expect(chooser.choose([draft(7, 1)], 8)).toEqual([0]);
    expect(chooser.choose([draft(7, 4)], 8)).toEqual([7]);
    expect(chooser.choose([draft(7, 1), draft(7, 4)], 8)).toEqual([0, 6]);
  });

  test("keeps to the rows that there are", () => {
    const chooser = new DraftLength();
    expect(chooser.choose([sure], 4)).toEqual([3]);
    expect(chooser.choose([sure, sure], 8)).toEqual([3, 3]);
    expect(chooser.choose([sure, sure, sure], 4)).toEqual([1, 0, 0]);
    expect(chooser.choose([sure, sure, sure], 3)).toEqual([0, 0, 0]);
    expect(chooser.choose([draft(0), draft(0)], 8)).toEqual([0, 0]);
    expect(chooser.choose([], 8)).toEqual([]);
  });

  test("gives a draft the rows that others leave", () => {
    const chooser = new DraftLength();
    expect(chooser.choose([sure, draft(0)], 8)).toEqual([6, 0]);
    expect(chooser.choose([draft(2), draft(1)], 8)).toEqual([2, 1]);
  });

  test("fills up a size, whose rows take as long, and no more where the next takes longer", () => {
    const chooser = new DraftLength();
    for (const [rows, ms] of [
      [1, 10],
      [2, 10],
      [4, 11],
      [8, 40],
      [16, 80],
    ] as const) {
      for (let i = 0; i < 3; i++) chooser.took(rows, ms);
    }
    for (let i = 0; i < 9; i++) chooser.learn({ draft: sure, right: 3, wrong: true });
    expect(chooser.choose([sure], 16)).toEqual([3]);
    expect(chooser.choose([sure, sure, draft(0)], 16)).toEqual([1, 0, 0]);
  });

  test("forgets the first time of a size, which may have compiled, and one slow step", () => {
    const chooser = new DraftLength();
    chooser.took(8, 5000);
    for (const ms of [10, 10, 900, 10, 10]) chooser.took(8, ms);
    for (let i = 0; i < 5; i++) chooser.took(1, 9);
    for (let i = 0; i < 50; i++) chooser.learn({ draft: sure, right: 7, wrong: false });
    expect(chooser.choose([sure], 8)).toEqual([7]);
  });

  test("tries a slow size again when it was not met for long", () => {
    const chooser = new DraftLength();
    for (let i = 0; i < 6; i++) chooser.took(8, 1000);
    for (let i = 0; i < 6; i++) chooser.took(4, 1000);
    for (let i = 0; i < 6; i++) chooser.took(2, 1000);
    for (let i = 0; i < 900; i++) chooser.took(1, 10);
    for (let i = 0; i < 50; i++) chooser.learn({ draft: sure, right: 7, wrong: false });
    expect(chooser.choose([sure], 8)).toEqual([0]);
    for (let i = 0; i < 120; i++) chooser.took(1, 10);
    expect(chooser.choose([sure], 8)).toEqual([7]);
  });
});
