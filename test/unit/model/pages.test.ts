import { describe, expect, test } from "vitest";
import { SkymathError } from "../../../src/common/errors";
import { Random } from "../../../src/common/random";
import { PagePool, Sequence } from "../../../src/model/pages";

const numbers = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i);
const never = () => {
  throw new Error("no page should be copied here");
};

describe("sequences of pages", () => {
  test("take a page for every 32 rows and give them back", () => {
    const pool = new PagePool(8, 2);
    const sequence = new Sequence(pool);
    sequence.append(numbers(33), "prompt", never);
    expect(sequence.pages.length).toBe(2);
    sequence.rollback(1);
    expect(sequence.pages.length).toBe(1);
    sequence.release();
    expect(pool.freePages).toBe(8);
  });

  test("a fork shares pages, and whoever writes to a partial one copies it", () => {
    const pool = new PagePool(8, 3);
    const parent = new Sequence(pool);
    parent.append(numbers(40), "prompt", never);
    const child = parent.fork();
    expect(child.pages).toEqual(parent.pages);
    expect(pool.freePages).toBe(6);
    const copies: number[][] = [];
    const shared = parent.pages[1]!;
    const { first, pages } = child.append([7], "decode", (from, to) => copies.push([from, to]));
    expect(copies).toEqual([[shared, child.pages[1]]]);
    expect([first, pages]).toEqual([0, child.pages]);
    expect(child.pages[0]).toBe(parent.pages[0]);
    parent.append([8], "decode", never);
    child.release();
    parent.release();
    expect(pool.freePages).toBe(8);
  });

  test("rolled back into a shared full page, the next row copies it", () => {
    const pool = new PagePool(8, 2);
    const parent = new Sequence(pool);
    parent.append(numbers(64), "prompt", never);
    const child = parent.fork();
    child.rollback(24);
    let copied = 0;
    child.append([1], "decode", () => copied++);
    expect(copied).toBe(1);
    expect(parent.pages[1]).not.toBe(child.pages[1]);
  });

  test("prompt rows are counted up to the first decode row, and no further", () => {
    const sequence = new Sequence(new PagePool(8, 1));
    sequence.append(numbers(10), "prompt", never);
    sequence.append([1], "decode", never);
    sequence.append(numbers(3), "prompt", never);
    expect(sequence.promptRows).toBe(10);
    sequence.rollback(8);
    expect(sequence.promptRows).toBe(6);
  });

  test("a full pool and too many sequences are typed errors", () => {
    const pool = new PagePool(1, 1);
    const sequence = new Sequence(pool);
    expect(() => new Sequence(pool)).toThrow(SkymathError);
    expect(() => sequence.append(numbers(33), "prompt", never)).toThrow(/cache is full/);
    sequence.rollback(0);
    expect(pool.freePages).toBe(1);
  });

  test("after random forks, appends and rollbacks no page is lost", () => {
    const random = new Random("pages");
    const pool = new PagePool(64, 6);
    let open: Sequence[] = [new Sequence(pool)];
    for (let round = 0; round < 2000; round++) {
      const sequence = random.pick(open);
      const action = random.int(0, 3);
      if (action === 0 && open.length < 6) open.push(sequence.fork());
      if (action === 1 && sequence.length < 200 && pool.freePages > 8) {
        sequence.append(numbers(random.int(1, 40)), random.pick(["prompt", "decode"]), () => {});
      }
      if (action === 2) sequence.rollback(random.int(0, sequence.length));
      if (action === 3 && open.length > 1) {
        sequence.release();
        open = open.filter((other) => other !== sequence);
      }
      for (const each of open) expect(each.pages.length).toBe(Math.ceil(each.length / 32));
    }
    for (const each of open) each.release();
    expect(pool.freePages).toBe(64);
  });
});
