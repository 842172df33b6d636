import type { Model } from "../model/model";
import type { HeldAdapter, Sequence } from "../model/pages";

/** Beginnings that many prompts share: each is computed once, and given out by fork. */
export class Prefixes {
  readonly #model: Model;
  readonly #held = new Map<string, Promise<Sequence>>();

  constructor(model: Model) {
    this.#model = model;
  }

  /** Rows that the beginnings hold, each computed once. */
  async rows(): Promise<number> {
    const held = await Promise.all(this.#held.values());
    return held.reduce((sum, { length }) => sum + length, 0);
  }

  /** A new sequence with the rows of `ids`; throws an `input` error where they do not fit the context. */
  async fork(ids: readonly number[], adapter: HeldAdapter | null = null): Promise<Sequence> {
    const key = `${adapter?.slot ?? 0}:${ids.join()}`; // a held sequence keeps its adapter's slot
    let held = this.#held.get(key);
    if (held === undefined) {
      held = this.#compute(ids, adapter);
      this.#held.set(key, held);
      held.catch(() => this.#held.delete(key)); // another may have room
    }
    return (await held).fork();
  }

  async #compute(ids: readonly number[], adapter: HeldAdapter | null): Promise<Sequence> {
    const sequence = this.#model.openSequence(adapter);
    const { rows } = this.#model.options;
    try {
      for (let i = 0; i < ids.length; i += rows) {
        const tokens = ids.slice(i, i + rows);
        await this.#model.compute([{ sequence, tokens, role: "prompt", logits: "none" }]);
      }
      return sequence;
    } catch (error) {
      sequence.release();
      throw error;
    }
  }
}
