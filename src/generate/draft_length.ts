import { type Draft, LONGEST_MATCH } from "./draft";

/** Lengths to choose from: with the token before them 1, 2, 4 or 8 rows, for which there are pipelines. */
const LENGTHS = [0, 1, 3, 7];
/** How fast the share of right tokens follows the last ones. */
const FOLLOW = 0.1;
/** Times of steps that are kept of each size, and after how many steps of others they are old. */
const TIMES = 5;
const OLD = 200;

/** What became of a draft: how many of its tokens came true, and whether the next is known to be another. */
export interface DraftOutcome {
  readonly draft: Draft;
  readonly right: number;
  readonly wrong: boolean;
}

/**
 * Chooses how many tokens of its drafts a step checks: as many as bring the most tokens a millisecond,
 * by what steps of such sizes took and by how often drafts were right. On a GPU that waits for memory
 * eight rows take about as long as one; on others they pay only where a draft is nearly sure.
 */
export class DraftLength {
  /** Share of right tokens, of late, by how many tokens matched. */
  readonly #right = new Array<number>(LONGEST_MATCH + 1).fill(0.5);
  /** By size: a step's last times in milliseconds, without the first, which may have compiled. */
  readonly #times = new Map<number, { ms: number[]; last: number }>();
  #steps = 0;

  /** The length to which the drafts of a step are cut, each after a row of its own; at most `most` rows. */
  choose(drafts: readonly Draft[], most: number): number {
    const own = drafts.length;
    let best = 0;
    let bestRate = 0;
    for (const length of LENGTHS) {
      const rows = drafts.reduce((sum, draft) => sum + cut(draft, length), own);
      if (rows > most) break;
      const tokens = drafts.reduce((sum, draft) => sum + this.#expected(draft, length), own);
      const rate = tokens / this.#ms(sizeOf(rows));
      if (rate > bestRate) [best, bestRate] = [length, rate];
    }
    return best;
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

  /** Right tokens to expect of a draft: each counts only where those before it are right. */
  #expected(draft: Draft, length: number): number {
    const share = this.#right[draft.matched]!;
    let [sum, all] = [0, 1];
    for (let i = 0; i < cut(draft, length); i++) sum += all *= share;
    return sum;
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

const cut = ({ tokens }: Draft, length: number): number => Math.min(tokens.length, length);

/** Rows by powers of two: 1, 2, up to 4, up to 8, … */
const sizeOf = (rows: number): number => Math.ceil(Math.log2(rows));

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1]!;
