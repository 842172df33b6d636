import type { Attempt } from "./attempt";
import { checkSameRun, type RunHeader } from "./header";
import { readRun } from "./read_run";
import type { RunStore } from "./store";

/** The file of a run that is being written: begun, or continued where it was left. */
export class RunLog {
  readonly #store: RunStore;
  readonly #keys: Set<string>;
  #last: Promise<void> = Promise.resolve();

  private constructor(store: RunStore, keys: Set<string>) {
    this.#store = store;
    this.#keys = keys;
  }

  /**
   * Reads what is there, telling each attempt; cuts a torn last line; writes the header of a new run.
   * Throws an `input` error when the file holds another run, or none; the file is left as it was.
   */
  static async open(
    store: RunStore,
    header: RunHeader,
    onAttempt: (attempt: Attempt) => void,
  ): Promise<RunLog> {
    const keys = new Set<string>();
    let end = 0;
    for await (const item of readRun(store.read(), store.name)) {
      if (item.type === "header") checkSameRun(item.header, header, store.name);
      else {
        keys.add(item.attempt.key);
        onAttempt(item.attempt);
      }
      end = item.end;
    }
    await store.truncate(end);
    if (end === 0) await store.append(`${JSON.stringify(header)}\n`);
    return new RunLog(store, keys);
  }

  /** Whether the attempt of that key is in the file. */
  has(key: string): boolean {
    return this.#keys.has(key);
  }

  /** Adds a line after those before it; resolves when it is kept. */
  append(attempt: Attempt): Promise<void> {
    const write = () => this.#store.append(`${JSON.stringify(attempt)}\n`);
    this.#last = this.#last.then(write); // after a failure nothing more is written
    return this.#last;
  }
}
