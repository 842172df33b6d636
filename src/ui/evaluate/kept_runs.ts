import { bytes } from "../../common/format";
import { titleOf } from "../../evaluate/report/sections";
import type { DamagedRun, KeptRun } from "../../worker/evaluate_api";
import { button, byId, el, nameButtons, redraw } from "../dom";

export interface RunActions {
  show(name: string): void;
  continue(name: string): void;
  export(name: string): void;
  remove(name: string): void;
}

/** The runs that this browser keeps, each with what can be done with it. */
export class KeptRuns {
  readonly #list = byId("eval-runs", HTMLUListElement);
  readonly #none = byId("eval-no-runs", HTMLParagraphElement);
  readonly #actions: RunActions;

  constructor(actions: RunActions) {
    this.#actions = actions;
  }

  /** Shows the runs; `able` says whether one may go on now. */
  show(runs: readonly (KeptRun | DamagedRun)[], able: boolean): void {
    this.#none.hidden = runs.length > 0;
    this.#none.textContent = "None yet.";
    const items = runs.map((run) => ("fault" in run ? this.#damaged(run) : this.#item(run, able)));
    redraw(this.#list, ...items);
  }

  /** The browser keeps no files for the page. */
  unavailable(words: string): void {
    this.#none.hidden = false;
    this.#none.textContent = words;
    this.#list.replaceChildren();
  }

  #item(run: KeptRun, able: boolean): HTMLElement {
    const { name, header, done, right, bytes: size } = run;
    const { selected } = header;
    const share = done === 0 ? "" : `, ${((100 * right) / done).toFixed(1)} % right`;
    const open = button(titleOf(run), "link", () => this.#actions.show(name));
    const facts = `${name.slice(0, 16)}: ${done} of ${selected} done${share}, ${bytes(size)}`;
    const tools = el("p", "tools");
    if (done < selected) {
      const go = button("Continue", "quiet", () => this.#actions.continue(name));
      go.disabled = !able;
      tools.append(go);
    }
    return el("li", "kept-run", open, el("p", "facts", facts), this.#keeping(tools, name));
  }

  /** A run that cannot be shown can still be taken away. */
  #damaged({ name, bytes: size, fault }: DamagedRun): HTMLElement {
    const facts = el("p", "facts", `${bytes(size)} that cannot be read: ${fault}`);
    return el("li", "kept-run", el("b", "", name), facts, this.#keeping(el("p", "tools"), name));
  }

  #keeping(tools: HTMLElement, name: string): HTMLElement {
    tools.append(
      button("Export JSONL", "quiet", () => this.#actions.export(name)),
      button("Remove", "quiet", () => this.#actions.remove(name)),
    );
    nameButtons(tools, name);
    return tools;
  }
}
