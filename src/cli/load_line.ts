import { bytesProgress } from "../common/format";
import { Pacer } from "../common/pace";
import type { LoadProgress } from "../session_types";
import { LiveLine } from "./live_line";

/** A load that is done before this is not worth a line, in milliseconds. */
const QUIET_MS = 2000;

const phases: Record<LoadProgress["phase"], string> = {
  read: "Reading the model",
  upload: "Copying weights to the GPU",
  compile: "Compiling shaders",
};

/** One line on standard error that follows a long load. */
export class LoadLine {
  readonly #line = new LiveLine();
  readonly #started = performance.now();
  readonly #pacer = new Pacer();
  #text: string | null = null;

  show({ phase, done, total }: LoadProgress): void {
    const pace = this.#pacer.update(done, total);
    if (performance.now() - this.#started < QUIET_MS || phase === "read") return;
    const amount = phase === "compile" ? `${done} of ${total}` : bytesProgress(done, total, pace);
    const text = `${phases[phase]}: ${amount}`;
    this.#text = text;
    this.#line.update(() => text);
  }

  /** Leaves the line, if there was anything to tell. */
  end(): void {
    if (this.#text !== null) this.#line.end(this.#text);
  }
}
