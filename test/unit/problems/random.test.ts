import { describe, expect, it } from "vitest";
import { Random } from "../../../src/common/random";

describe("Random", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const draw = (seed: number) =>
      Array.from(
        { length: 5 },
        (
          (r) => () =>
            r.next()
        )(new Random(seed)),
      );
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it("is copied without being moved", () => {
    const random = new Random("copied");
    random.next();
    const own = random.copy();
    const drawn = [own.next(), own.next()];
    expect([random.next(), random.next()]).toEqual(drawn);
  });

  it("draws integers evenly, both ends included", () => {
    const random = new Random("even");
    const counts = new Map<number, number>();
    for (let i = 0; i < 60_000; i++) {
      const x = random.int(3, 8);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual([3, 4, 5, 6, 7, 8]);
    for (const n of counts.values()) expect(Math.abs(n - 10_000)).toBeLessThan(500);
  });

  it("shuffles without losing anything and refuses to pick from nothing", () => {
    const random = new Random(5);
    const list = Array.from({ length: 50 }, (_, i) => i);
    const shuffled = random.shuffle(list);
    expect(shuffled).not.toEqual(list);
    expect([...shuffled].sort((a, b) => a - b)).toEqual(list);
    expect(() => random.pick([])).toThrow(RangeError);
  });
});
