import { bytes } from "../../common/format";
import { titleOf } from "../../evaluate/report/sections";
import type { KeptRun } from "../../worker/evaluate_api";
import { button, byId, el } from "../dom";

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

  /** Shows the runs; `running` is the name of the one that goes on now, `able` whether others may. */
  show(runs: readonly KeptRun[], able: boolean): void {
    this.#none.hidden = runs.length > 0;
    this.#none.textContent = "None yet.";
    this.#list.replaceChildren(...runs.map((run) => this.#item(run, able)));
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
    tools.append(
      button("Export JSONL", "quiet", () => this.#actions.export(name)),
      button("Remove", "quiet", () => this.#actions.remove(name)),
    );
    for (const tool of tools.children) tool.setAttribute("aria-description", name);
    return el("li", "kept-run", open, el("p", "facts", facts), tools);
  }
}
