import type { HeldAdapter, Sequence } from "../model/pages";
import type { Prefixes } from "./prefixes";

/** The sequence of a solve: it is another one where the next prompt begins otherwise. */
export class HeldSequence {
  readonly #prefixes: Prefixes;
  readonly #adapter: HeldAdapter | null;
  #sequence: Sequence;
  #shared = "";

  constructor(sequence: Sequence, prefixes: Prefixes, adapter: HeldAdapter | null) {
    this.#sequence = sequence;
    this.#prefixes = prefixes;
    this.#adapter = adapter;
  }

  /** The sequence with the rows of `shared`, which were computed once. */
  async beginning(shared: readonly number[]): Promise<Sequence> {
    const key = shared.join();
    if (key === this.#shared) return this.#sequence;
    this.#sequence.release();
    this.#sequence = await this.#prefixes.fork(shared, this.#adapter);
    this.#shared = key;
    return this.#sequence;
  }

  release(): void {
    this.#sequence.release();
  }
}
