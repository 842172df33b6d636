/** Tells screen readers about steps (a round begins, an answer), never about single tokens. */
export class Announcer {
  readonly #region: HTMLElement;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says a message; a repeated one is said again. */
  say(message: string): void {
    const same = this.#region.textContent === message;
    // A live region speaks when its text changes: the no-break space makes a repeat a change.
    this.#region.textContent = same ? `${message}\u00a0` : message;
  }
}
