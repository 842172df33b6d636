import { describe, expect, test } from "vitest";
import { draftAfter, LONGEST_MATCH, NO_DRAFT } from "../../../src/generate/draft";

describe("a draft", () => {
  test("is what followed the last tokens where they stood before", () => {
    expect(draftAfter([1, 2, 3, 4, 5, 9, 2, 3], [], 2)).toEqual({ tokens: [4, 5], matched: 2 });
  });

  test("of the longest match, and of equal ones the last", () => {
    const own = [7, 1, 2, 50, 8, 1, 2, 60, 7, 1, 2];
    expect(draftAfter(own, [], 1)).toEqual({ tokens: [50], matched: 3 });
    expect(draftAfter([1, 2, 50, 8, 1, 2, 60, 9, 1, 2], [], 1)).toEqual({
      tokens: [60],
      matched: 2,
    });
  });

  test("of the first earlier text that has as long a match, before the own text", () => {
    const own = [1, 2, 50, 9, 1, 2];
    const earlier = [
      [4, 4, 4],
      [5, 1, 2, 70, 71],
      [1, 2, 80],
    ];
    expect(draftAfter(own, earlier, 7)).toEqual({ tokens: [70, 71], matched: 2 });
    expect(draftAfter([3, 1, 2, 50, 3, 1, 2], earlier, 1)).toEqual({ tokens: [50], matched: 3 });
  });

  test("matches no more than LONGEST_MATCH tokens", () => {
    const own = [0, 1, 2, 3, 4, 5, 6, 9, 1, 2, 3, 4, 5, 8, 0, 1, 2, 3, 4, 5];
    expect(draftAfter(own, [], 1)).toEqual({ tokens: [8], matched: LONGEST_MATCH });
  });

  test("may be the own end again, as far as it goes", () => {
    expect(draftAfter([3, 6, 6], [], 7)).toEqual({ tokens: [6], matched: 1 });
  });

  test.each([
    ["new tokens", [1, 2, 3], [[4, 5]], 7],
    ["a text that ends there", [1, 2], [[5, 2]], 7],
    ["no room", [1, 1, 1], [], 0],
    ["less than no room", [1, 1, 1], [], -1],
    ["a single token", [1], [], 7],
    ["nothing", [], [[1]], 7],
  ])("is none after %s", (_, own, earlier, most) => {
    expect(draftAfter(own, earlier, most)).toEqual(NO_DRAFT);
  });
});
