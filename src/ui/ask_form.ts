import { button, byId, el } from "./dom";

/** Problems to try; the third is Chinese, as half of the model's training is. */
const examples = [
  {
    label: "Bakery",
    lang: "en",
    text: "A baker makes 12 trays with 8 rolls on each tray. He sells 61 rolls. How many rolls are left?",
  },
  {
    label: "Marbles",
    lang: "en",
    text: "Mia has 24 marbles. Her brother has 3 times as many. How many marbles do they have together?",
  },
  {
    label: "买书",
    lang: "zh",
    text: "小明有45元，买了3本书，每本8元。他还剩多少元？",
  },
] as const;

export interface AskActions {
  solve(problem: string): void;
  stop(): void;
}

/** The problem box with its examples, Solve and Stop, and their keys. */
export class AskForm {
  readonly #form = byId("ask", HTMLFormElement);
  readonly #problem = byId("problem", HTMLTextAreaElement);
  readonly #solve = byId("solve", HTMLButtonElement);
  readonly #stop = byId("stop", HTMLButtonElement);
  #busy = false;

  constructor(actions: AskActions) {
    const group = byId("examples", HTMLElement);
    group.append(el("span", "", "Try"));
    for (const example of examples) {
      const choice = button(example.label, "chip", () => {
        this.#problem.value = example.text;
        this.#problem.focus();
      });
      choice.lang = example.lang;
      choice.title = example.text;
      group.append(choice);
    }
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask(actions);
    });
    this.#stop.addEventListener("click", () => actions.stop());
    document.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        this.#ask(actions);
      } else if (event.key === "Escape" && this.#busy) actions.stop();
    });
  }

  #ask(actions: AskActions): void {
    if (!this.#solve.disabled) actions.solve(this.#problem.value);
  }

  /** Fills an empty box; text that is there is never replaced. */
  offer(problem: string): void {
    if (this.#problem.value.trim() === "") this.#problem.value = problem;
  }

  focus(): void {
    this.#problem.focus();
  }

  /** `able`: an engine is there or on its way. `busy`: a solve is running. */
  setState(able: boolean, busy: boolean): void {
    const stopFocused = document.activeElement === this.#stop;
    const solveFocused = document.activeElement === this.#solve;
    this.#busy = busy;
    this.#solve.disabled = !able || busy;
    this.#stop.disabled = !busy;
    // A button that turns itself off would drop the keyboard's place on the page.
    if (busy && solveFocused) this.#stop.focus();
    if (!busy && stopFocused) (able ? this.#solve : this.#problem).focus();
  }
}
