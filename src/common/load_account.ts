import { bytesProgress } from "./format";
import { Pacer } from "./pace";

/** Where loading stands; `done` and `total` in bytes for read and upload, in pipelines for compile. */
export interface LoadProgress {
  readonly phase: "read" | "upload" | "compile";
  readonly done: number;
  readonly total: number;
}

const phases: Record<LoadProgress["phase"], string> = {
  read: "Reading the model",
  upload: "Copying weights to the GPU",
  compile: "Compiling shaders",
};

/** Tells in words where loading stands, with the rate and the time left of each phase. */
export class LoadAccount {
  #pacer = new Pacer();
  #phase = "";

  text({ phase, done, total }: LoadProgress): string {
    if (phase !== this.#phase) this.#pacer = new Pacer();
    this.#phase = phase;
    const pace = this.#pacer.update(done, total);
    const amount = phase === "compile" ? `${done} of ${total}` : bytesProgress(done, total, pace);
    return `${phases[phase]}: ${amount}`;
  }
}
