/**
 * Watches streamed text for strings that end it, which may span tokens: what could be the beginning
 * of one is held back until it is clear.
 */
export class StopText {
  readonly #stops: readonly string[];
  #held = "";
  #found = false;

  /** Empty stop strings never match. */
  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== "");
  }

  /** Whether a stop string has come; nothing more is let through. */
  get found(): boolean {
    return this.#found;
  }

  /** Takes more text; returns what is clear to show. */
  push(text: string): string {
    if (this.#found) return "";
    const all = this.#held + text;
    const at = this.#stops.map((stop) => all.indexOf(stop)).filter((index) => index >= 0);
    if (at.length > 0) {
      this.#found = true;
      this.#held = "";
      return all.slice(0, Math.min(...at));
    }
    const held = Math.max(0, ...this.#stops.map((stop) => overlap(all, stop)));
    this.#held = all.slice(all.length - held);
    return all.slice(0, all.length - held);
  }

  /** What is still held back, when the text ends without a stop string. */
  end(): string {
    const rest = this.#held;
    this.#held = "";
    return rest;
  }
}

/** Length of the longest end of `text` that is a beginning of `stop`, but not all of it. */
function overlap(text: string, stop: string): number {
  for (let length = Math.min(text.length, stop.length - 1); length > 0; length--) {
    if (text.endsWith(stop.slice(0, length))) return length;
  }
  return 0;
}
