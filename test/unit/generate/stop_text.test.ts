import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { StopText } from "../../../src/generate/stop_text";

/** Feeds `text` in pieces of the given lengths; returns what came out. */
function feed(stops: string[], pieces: string[]): { text: string; found: boolean } {
  const watch = new StopText(stops);
  let text = "";
  for (const piece of pieces) text += watch.push(piece);
  const { found } = watch;
  return { text: text + watch.end(), found };
}

describe("stop strings", () => {
  test("end the text before them, also across pieces", () => {
    expect(feed(["Question:"], ["It is 4.\nQues", "tion", ": next"])).toEqual({
      text: "It is 4.\n",
      found: true,
    });
  });

  test("what only looks like a beginning comes out in the end", () => {
    expect(feed(["Question:"], ["A good Quest", "ion"])).toEqual({
      text: "A good Question",
      found: false,
    });
  });

  test("the earliest of several wins", () => {
    expect(feed(["bb", "ab"], ["xabb"]).text).toBe("x");
  });

  test("a beginning inside a beginning is found", () => {
    expect(feed(["aab"], ["a", "a", "a", "b"])).toEqual({ text: "a", found: true });
  });

  test("empty stop strings never match", () => {
    expect(feed([""], ["abc"])).toEqual({ text: "abc", found: false });
  });

  test("however the text is cut, the result is that of the whole text", () => {
    const random = new Random("stop");
    for (let round = 0; round < 500; round++) {
      const letters = Array.from({ length: random.int(1, 30) }, () => random.pick(["a", "b", "c"]));
      const stops = Array.from({ length: random.int(1, 3) }, () =>
        Array.from({ length: random.int(1, 4) }, () => random.pick(["a", "b", "c"])).join(""),
      );
      const whole = letters.join("");
      const pieces: string[] = [];
      for (let at = 0; at < whole.length; ) {
        const length = random.int(1, 4);
        pieces.push(whole.slice(at, at + length));
        at += length;
      }
      const ends = stops.map((stop) => whole.indexOf(stop)).filter((at) => at >= 0);
      const found = feed(stops, pieces);
      // Pieces may hide a longer stop string that begins earlier behind a shorter one that ends first.
      const firstEnd = Math.min(
        ...stops
          .map((stop) => whole.indexOf(stop) + stop.length)
          .filter((_, i) => whole.includes(stops[i]!)),
      );
      expect(found.found, `${whole} ${stops}`).toBe(ends.length > 0);
      if (ends.length === 0) expect(found.text).toBe(whole);
      else expect(whole.slice(0, firstEnd).startsWith(found.text)).toBe(true);
    }
  });
});
