import { printable } from "./output";

/** How often a line is told, in milliseconds: rewritten in place on a terminal, else line by line. */
const EVERY = { terminal: 500, file: 15_000 };

/** One line on standard error that is brought up to date while something long runs. */
export class LiveLine {
  readonly #terminal = process.stderr.isTTY === true;
  #text = "";
  #toldAt = Number.NEGATIVE_INFINITY;
  #told = "";

  /** Shows a text, unless one was shown a moment ago. */
  update(text: () => string): void {
    const now = performance.now();
    if (now - this.#toldAt < (this.#terminal ? EVERY.terminal : EVERY.file)) return;
    this.#toldAt = now;
    this.#text = text();
    this.#tell();
  }

  /** Shows the last state and leaves the line. */
  end(text: string): void {
    this.#text = text;
    if (text !== this.#told) this.#tell();
    if (this.#terminal) process.stderr.write("\n");
  }

  #tell(): void {
    this.#told = this.#text;
    const text = printable(this.#text);
    process.stderr.write(this.#terminal ? `\r\u001b[K${text}` : `${text}\n`);
  }
}
