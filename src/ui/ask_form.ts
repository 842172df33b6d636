import { button, byId, el } from "./dom";

/** Problems to try: the embedded model solves the second in its hint rounds alone; the third is Chinese. */
const examples = [
  {
    label: "Shopping",
    lang: "en",
    text: "Lena buys 3 notebooks for $4 each and 5 pens for $2 each. How much change does she get from $50?",
  },
  {
    label: "Party",
    lang: "en",
    text: "18 children and 5 adults are expected at Igor's street party. Each child will eat 3 slices of watermelon and each adult 2. If 8 slices are cut from every watermelon, how many watermelons should Igor order?",
  },
  {
    label: "找零",
    lang: "zh",
    text: "小明带了50元，买了4本书，每本9元，应找回多少元？",
  },
] as const;

const labels = { idle: "Solve", waiting: "Waiting…", solving: "Solving…" } as const;

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
      const shown = this.#form.getClientRects().length > 0;
      if (!shown || event.isComposing) return; // another view's keys, or an input method's
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

  /** `able`: an engine is there or on its way. */
  setState(able: boolean, run: "idle" | "waiting" | "solving"): void {
    const busy = run !== "idle";
    const stopFocused = document.activeElement === this.#stop;
    const solveFocused = document.activeElement === this.#solve;
    this.#busy = busy;
    this.#solve.disabled = !able || busy;
    this.#solve.textContent = labels[run];
    this.#stop.disabled = !busy;
    // A button that turns itself off would drop the keyboard's place on the page.
    if (busy && solveFocused) this.#stop.focus();
    if (!busy && stopFocused) (able ? this.#solve : this.#problem).focus();
  }
}
