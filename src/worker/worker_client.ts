import { type Remote, wrap } from "comlink";
import type { ErrorReport } from "../common/errors";
import type { Outcome } from "./outcome";

/** What is told of a worker that stopped by itself: whose it was, and what to do. */
export interface CrashWords {
  readonly message: string;
  readonly remedy: string;
}

/** A worker as the page's clients ask it: every call is answered, even when it dies or is ended. */
export class WorkerClient<T> {
  readonly remote: Remote<T>;
  readonly #worker: Worker;
  readonly #ended: Promise<{ readonly ok: false; readonly error: ErrorReport }>;
  #end: (error: ErrorReport) => void = () => {};

  constructor(worker: Worker, crash: CrashWords) {
    this.#worker = worker;
    this.remote = wrap<T>(worker);
    this.#ended = new Promise((resolve) => {
      this.#end = (error) => resolve({ ok: false, error });
    });
    worker.addEventListener("error", ({ message }) => {
      const found = message || "a script that did not load";
      this.#end({ kind: "internal", ...crash, found });
    });
  }

  /** The answer of a call, or in its place what ended the worker. */
  alive<V>(answer: Promise<Outcome<V>>): Promise<Outcome<V>> {
    return Promise.race([answer, this.#ended]);
  }

  /** The answer of a call that cannot fail; null once the worker has ended. */
  orNull<V>(answer: Promise<V>): Promise<V | null> {
    return Promise.race([answer, this.#ended.then(() => null)]);
  }

  /** Ends the worker at once, whatever it does: outstanding calls come back as `cancelled`. */
  terminate(): void {
    this.#worker.terminate();
    this.#end({ kind: "cancelled", message: "It was ended, to start afresh." });
  }
}
