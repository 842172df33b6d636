/** Events from a producer that does not wait to a reader that does. */
export class EventQueue<T> {
  readonly #events: T[] = [];
  #error: { readonly thrown: unknown } | null = null;
  #wake: (() => void) | null = null;

  push(event: T): void {
    this.#events.push(event);
    this.#wake?.();
  }

  /** What the reader gets after the events before it. */
  fail(thrown: unknown): void {
    this.#error = { thrown };
    this.#wake?.();
  }

  /** The next event, when it comes; throws what the producer failed with. */
  async next(): Promise<T> {
    while (this.#events.length === 0) {
      if (this.#error) throw this.#error.thrown;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
    return this.#events.shift()!;
  }
}
