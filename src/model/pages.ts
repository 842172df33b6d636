import { SkymathError } from "../common/errors";
import { PAGE } from "../kernels/lib/cache";

/** Copies one page's contents to another page, in every layer. */
export type CopyPage = (from: number, to: number) => void;

/**
 * A pool of fixed-size pages with reference counts, and the lines of the page table that running
 * sequences take.
 */
export class PagePool {
  readonly pages: number;
  readonly lines: number;
  readonly #free: number[];
  readonly #freeLines: number[];
  readonly #references: Uint32Array;

  constructor(pages: number, lines: number) {
    this.pages = pages;
    this.lines = lines;
    this.#free = Array.from({ length: pages }, (_, i) => pages - 1 - i);
    this.#freeLines = Array.from({ length: lines }, (_, i) => lines - 1 - i);
    this.#references = new Uint32Array(pages);
  }

  get freePages(): number {
    return this.#free.length;
  }

  take(): number {
    const page = this.#free.pop();
    if (page === undefined) {
      throw new SkymathError({
        kind: "input",
        message: "The key-value cache is full.",
        needed: "a free page",
        found: `all ${this.pages} pages of ${PAGE} positions in use`,
        remedy: "Run fewer sequences at once, or open the model with a larger context.",
      });
    }
    this.#references[page] = 1;
    return page;
  }

  share(page: number): void {
    this.#references[page]!++;
  }

  isShared(page: number): boolean {
    return this.#references[page]! > 1;
  }

  drop(page: number): void {
    if (--this.#references[page]! === 0) this.#free.push(page);
  }

  takeLine(): number {
    const line = this.#freeLines.pop();
    if (line === undefined) {
      throw new SkymathError({
        kind: "input",
        message: "Too many sequences are open.",
        needed: "a free line of the page table",
        found: `all ${this.lines} in use`,
        remedy: "Release sequences that are done, or open the model with a larger batch.",
      });
    }
    return line;
  }

  dropLine(line: number): void {
    this.#freeLines.push(line);
  }
}

/** The adapter of a sequence's rows, which stays in memory while a sequence holds it. */
export interface HeldAdapter {
  /** From 1. */
  readonly slot: number;
  hold(): void;
  drop(): void;
}

/** A run of tokens with its cached rows: a list of pages and a length. */
export class Sequence {
  readonly #pool: PagePool;
  /** Its line of the page tables and of the sampler's `seen`. */
  readonly line: number;
  readonly #adapter: HeldAdapter | null;
  readonly #pages: number[] = [];
  readonly #tokens: number[] = [];
  /** How many of its first rows were computed as prompt rows. */
  #promptRows = 0;
  #written = 0; // entries of the page table the GPU already has
  #released = false;

  constructor(pool: PagePool, adapter: HeldAdapter | null = null) {
    this.#pool = pool;
    this.line = pool.takeLine();
    this.#adapter = adapter;
    adapter?.hold();
  }

  /** Of the adapter that its rows are computed with; 0 without one. */
  get slot(): number {
    return this.#adapter?.slot ?? 0;
  }

  /** Rows in the cache, which is the position of the next row. */
  get length(): number {
    return this.#tokens.length;
  }

  get tokens(): readonly number[] {
    return this.#tokens;
  }

  get promptRows(): number {
    return this.#promptRows;
  }

  get pages(): readonly number[] {
    return this.#pages;
  }

  /** A second sequence with the same rows; pages are shared until one of the two writes to them. */
  fork(): Sequence {
    this.#checkOpen();
    const copy = new Sequence(this.#pool, this.#adapter);
    for (const page of this.#pages) {
      this.#pool.share(page);
      copy.#pages.push(page);
    }
    for (const token of this.#tokens) copy.#tokens.push(token);
    copy.#promptRows = this.#promptRows;
    return copy;
  }

  /** Drops the last `count` rows. */
  rollback(count: number): void {
    this.#checkOpen();
    if (!Number.isInteger(count) || count < 0 || count > this.length) {
      throw new SkymathError({
        kind: "input",
        message: "A sequence cannot be rolled back that far.",
        needed: `0 to ${this.length} rows`,
        found: String(count),
      });
    }
    this.#tokens.length -= count;
    this.#promptRows = Math.min(this.#promptRows, this.length);
    while (this.#pages.length > Math.ceil(this.length / PAGE)) {
      this.#pool.drop(this.#pages.pop()!);
    }
    this.#written = Math.min(this.#written, this.#pages.length);
  }

  /** Gives its pages and its line back; the sequence cannot be used after. */
  release(): void {
    if (this.#released) return;
    this.rollback(this.length);
    this.#pool.dropLine(this.line);
    this.#adapter?.drop();
    this.#released = true;
  }

  /**
   * Makes room for rows of `tokens` at the end: takes pages, and copies the last one if it is
   * shared. Returns the page-table entries to write: the first index and the pages from there.
   */
  append(
    tokens: readonly number[],
    role: "prompt" | "decode",
    copyPage: CopyPage,
  ): { first: number; pages: readonly number[] } {
    this.#checkOpen();
    const last = this.#pages.length - 1;
    if (this.length % PAGE !== 0 && this.#pool.isShared(this.#pages[last]!)) {
      const own = this.#pool.take();
      copyPage(this.#pages[last]!, own);
      this.#pool.drop(this.#pages[last]!);
      this.#pages[last] = own;
      this.#written = Math.min(this.#written, last);
    }
    const needed = Math.ceil((this.length + tokens.length) / PAGE);
    while (this.#pages.length < needed) this.#pages.push(this.#pool.take());
    if (role === "prompt" && this.#promptRows === this.length) this.#promptRows += tokens.length;
    for (const token of tokens) this.#tokens.push(token);
    const first = this.#written;
    this.#written = this.#pages.length;
    return { first, pages: this.#pages.slice(first) };
  }

  #checkOpen(): void {
    if (this.#released) {
      throw new SkymathError({ kind: "internal", message: "A released sequence was used." });
    }
  }
}
