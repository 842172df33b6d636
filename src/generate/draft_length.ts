import { type Draft, LONGEST_MATCH } from "./draft";

/** How fast the share of right tokens follows the last ones. */
const FOLLOW = 0.1;
/** Times of steps that are kept of each size, and after how many steps of others they are old. */
const TIMES = 5;
const OLD = 1000;

/** What became of a draft: how many of its tokens came true, and whether the next is known to be another. */
export interface DraftOutcome {
  readonly draft: Draft;
  readonly right: number;
  readonly wrong: boolean;
}

/**
 * Chooses how many tokens of its drafts a step checks: those that bring the most tokens a millisecond,
 * by what steps of such sizes took and by how often drafts were right. On a GPU that waits for memory
 * eight rows take about as long as one; on others they pay only where a draft is nearly sure.
 */
export class DraftLength {
  /** Share of right tokens, of late, by how many tokens matched. */
  readonly #right = new Array<number>(LONGEST_MATCH + 1).fill(0.5);
  /** By size: a step's last times in milliseconds, without the first, which may have compiled. */
  readonly #times = new Map<number, { ms: number[]; last: number }>();
  #steps = 0;

  /**
   * The lengths to which the drafts of a step are cut, each after a row of its own; at most `most` rows.
   * The likeliest tokens go first, and as many as a size has rows for: its time is the same.
   */
  choose(drafts: readonly Draft[], most: number): number[] {
    const likely = drafts
      .flatMap(({ tokens, matched }, draft) =>
        tokens.map((_, i) => ({ draft, chance: this.#right[matched]! ** (i + 1) })),
      )
      .sort((a, b) => b.chance - a.chance)
      .slice(0, Math.max(0, most - drafts.length));
    let best = 0;
    let bestRate = 0;
    let expected = drafts.length;
    for (let count = 0; count <= likely.length; count++) {
      if (count > 0) expected += likely[count - 1]!.chance;
      const size = sizeOf(drafts.length + count);
      const isFull = count === likely.length || sizeOf(drafts.length + count + 1) > size;
      if (!isFull) continue; // another token costs nothing
      const rate = expected / this.#ms(size);
      if (rate > bestRate) [best, bestRate] = [count, rate];
    }
    const lengths = drafts.map(() => 0);
    for (const { draft } of likely.slice(0, best)) lengths[draft]!++;
    return lengths;
  }

  /** A step of `rows` decode rows took so long. */
  took(rows: number, ms: number): void {
    const size = sizeOf(rows);
    this.#steps++;
    const known = this.#times.get(size);
    if (known) known.ms = [...known.ms, ms].slice(-TIMES);
    this.#times.set(size, { ms: known?.ms ?? [], last: this.#steps });
    for (const [other, { last }] of this.#times) {
      if (this.#steps - last > OLD) this.#times.delete(other);
    }
  }

  /** Learns from a draft, whether its rows were computed or not. */
  learn({ draft: { matched }, right, wrong }: DraftOutcome): void {
    const follow = (outcome: number) => {
      this.#right[matched]! += FOLLOW * (outcome - this.#right[matched]!);
    };
    for (let i = 0; i < right; i++) follow(1);
    if (wrong) follow(0);
  }

  /** What a step takes; a size that is not known is taken for as quick as it can be, so that it is tried. */
  #ms(size: number): number {
    const known = [...this.#times].filter(([, { ms }]) => ms.length > 0);
    const smaller = known.filter(([other]) => other <= size).sort(([a], [b]) => b - a)[0];
    if (smaller) return median(smaller[1].ms);
    const larger = known.sort(([a], [b]) => a - b)[0];
    return larger ? median(larger[1].ms) / 2 ** (larger[0] - size) : 1;
  }
}

/** Rows by powers of two, as kernels take them: 1, 2, up to 4, up to 8, and more in turns. */
const sizeOf = (rows: number): number => Math.ceil(Math.log2(rows));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
