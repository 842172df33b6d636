import type { SolveEvent } from "../hint/events";

/** One frame at 60 Hz: more often than this nobody sees. */
const frameMs = 16;

type Send = (events: readonly SolveEvent[]) => Promise<void> | void;

/**
 * Gathers a solve's events and sends them at most once a frame, the next batch only after the last
 * one was taken: a slow page gets larger batches, not a longer queue.
 */
export class EventBatch {
  readonly #send: Send;
  #waiting: SolveEvent[] = [];
  #sending: Promise<void> | null = null;
  #failed: { readonly thrown: unknown } | null = null;

  constructor(send: Send) {
    this.#send = send;
  }

  push(event: SolveEvent): void {
    const last = this.#waiting.at(-1);
    if (event.type === "text" && last?.type === "text" && sameWriter(event, last)) {
      this.#waiting[this.#waiting.length - 1] = { ...event, delta: last.delta + event.delta };
    } else if (event.type === "prefill" && last?.type === "prefill" && last.index === event.index) {
      this.#waiting[this.#waiting.length - 1] = event;
    } else this.#waiting.push(event);
    this.#sending ??= this.#drain();
  }

  /** Resolves when every event was taken; throws what the receiver threw. */
  async finish(): Promise<void> {
    while (this.#sending !== null) await this.#sending;
    if (this.#failed !== null) throw this.#failed.thrown;
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        await new Promise((resolve) => setTimeout(resolve, frameMs));
        await this.#send(this.#waiting.splice(0));
      }
    } catch (thrown) {
      this.#failed = { thrown };
    } finally {
      this.#sending = null;
    }
  }
}

type TextEvent = Extract<SolveEvent, { type: "text" }>;

/** Whether two pieces of text are of one round, and both of the model or both of the calculator. */
function sameWriter(a: TextEvent, b: TextEvent): boolean {
  return a.index === b.index && a.calculator === b.calculator;
}
