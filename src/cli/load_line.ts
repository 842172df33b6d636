import { LoadAccount, type LoadProgress } from "../common/load_account";
import { LiveLine } from "./live_line";

/** A load that is done before this is not worth a line, in milliseconds. */
const QUIET_MS = 2000;

/** One line on standard error that follows a long load. */
export class LoadLine {
  readonly #line = new LiveLine();
  readonly #started = performance.now();
  readonly #account = new LoadAccount();
  #text: string | null = null;

  show(progress: LoadProgress): void {
    const text = this.#account.text(progress);
    if (performance.now() - this.#started < QUIET_MS || progress.phase === "read") return;
    this.#text = text;
    this.#line.update(() => text);
  }

  /** Leaves the line, if there was anything to tell. */
  end(): void {
    if (this.#text !== null) this.#line.end(this.#text);
  }
}
