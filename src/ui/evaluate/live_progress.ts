import { bytes } from "../../common/format";
import { progressLine } from "../../evaluate/progress";
import type { EvalProgress } from "../../worker/evaluate_api";
import { byId } from "../dom";

const LOADING = {
  read: "Reading the model",
  upload: "Copying weights to the GPU",
  compile: "Compiling shaders",
};

/** The line and the bar of a running evaluation. */
export class LiveProgress {
  readonly #root = byId("eval-progress", HTMLElement);
  readonly #text = byId("eval-line", HTMLElement);
  readonly #bar = byId("eval-bar", HTMLProgressElement);

  begin(): void {
    this.#root.hidden = false;
    this.#text.textContent = "Starting…";
    this.#bar.removeAttribute("value");
  }

  show(progress: EvalProgress): void {
    if (progress.phase === "run") {
      const { done, selected } = progress.run;
      this.#text.textContent = progressLine(progress.run);
      this.#bar.value = selected === 0 ? 0 : done / selected;
    } else if (progress.phase === "hash") {
      const { done, total } = progress;
      this.#text.textContent = `Hashing the model: ${bytes(done)} of ${bytes(total)}`;
      this.#bar.value = done / Math.max(1, total);
    } else {
      const { phase, done, total } = progress.load;
      this.#text.textContent = `${LOADING[phase]} for more problems at once`;
      this.#bar.value = done / Math.max(1, total);
    }
  }

  end(): void {
    this.#root.hidden = true;
  }
}
