import type { SolveEvent } from "../hint/events";
import type { Trace, TraceRound } from "../hint/trace";
import { AnswerPanel } from "./answer_panel";
import { byId, el } from "./dom";
import { adapterLabel } from "./engine_panel";
import { RoundCard } from "./round_card";

/** The result column: one problem's rounds as they happen, or as a saved trace tells them. */
export class TraceView {
  readonly #intro = byId("intro", HTMLElement);
  readonly #section = byId("trace", HTMLElement);
  readonly #problem = byId("trace-problem", HTMLQuoteElement);
  readonly #list = byId("rounds", HTMLOListElement);
  readonly #source = byId("trace-source", HTMLParagraphElement);
  readonly #answer = new AnswerPanel(byId("answer", HTMLElement));
  #cards: RoundCard[] = [];
  #rounds: TraceRound[] = [];

  /** The rounds that are complete, in order. */
  get rounds(): readonly TraceRound[] {
    return this.#rounds;
  }

  /** Whether any reply text is on the page. */
  get written(): boolean {
    return this.#cards.some((card) => card.reply !== "");
  }

  /** Makes room for a new problem. */
  begin(problem: string): void {
    this.#intro.hidden = true;
    this.#section.hidden = false;
    this.#problem.textContent = problem;
    this.#list.replaceChildren();
    this.#source.replaceChildren();
    this.#cards = [];
    this.#rounds = [];
    this.#answer.working("Starting…", []);
    // On a narrow screen the rounds begin below the problem box: bring them up.
    if (this.#section.getBoundingClientRect().top > window.innerHeight / 2) {
      this.#section.scrollIntoView();
    }
  }

  /** Back to the page as it was before any problem. */
  reset(): void {
    this.#intro.hidden = false;
    this.#section.hidden = true;
  }

  /** Makes a change; a reader at the page's end stays there as it grows. */
  following(change: () => void): void {
    const root = document.documentElement;
    const atEnd = root.scrollTop + root.clientHeight > root.scrollHeight - 80;
    change();
    if (atEnd) root.scrollTop = root.scrollHeight;
  }

  apply(event: SolveEvent): void {
    switch (event.type) {
      case "roundStart": {
        this.#add(event.index, event.hints);
        this.#answer.working(`Round ${event.index + 1} is being solved`, this.#answers());
        return;
      }
      case "prefill":
        this.#cards[event.index]?.prefill(event.reusedRows, event.computedRows, event.done);
        return;
      case "text":
        this.#cards[event.index]?.append(event);
        return;
      case "roundEnd":
        this.#rounds.push(event.round);
        this.#cards[event.round.index]?.finish(event.round);
        this.#answer.working("Comparing answers", this.#answers());
        return;
      case "end":
        return; // the finished trace comes as the solve's result
      default:
        event satisfies never;
    }
  }

  /** The engine failed: rounds stay, the running one is marked. */
  interrupt(): void {
    const running = this.#cards[this.#rounds.length];
    running?.interrupt();
    this.#answer.working("Interrupted", this.#answers());
  }

  /** Shows a trace; `origin` names the file or link that it was opened from, "" where it was made here. */
  open(trace: Trace, origin: string): void {
    this.begin(trace.problem);
    this.finish(trace);
    if (origin !== "") this.#source.prepend(`Opened from ${origin}. `);
  }

  /** The trace is complete; rounds that streamed keep their cards. */
  finish(trace: Trace): void {
    this.#rounds = [...trace.rounds];
    for (const [i, round] of trace.rounds.entries()) {
      (this.#cards[i] ?? this.#add(i, round.hints)).finish(round);
    }
    for (const card of this.#cards.splice(trace.rounds.length)) card.element.remove();
    this.#answer.show(trace);
    this.#answer.reveal();
    this.#source.replaceChildren(...provenance(trace));
  }

  #answers(): (string | null)[] {
    return this.#rounds.map((round) => round.answer);
  }

  #add(index: number, hints: readonly string[]): RoundCard {
    const card = new RoundCard(index, hints);
    this.#cards[index] = card;
    this.#list.append(card.element);
    return card;
  }
}

function provenance(trace: Trace): (Node | string)[] {
  const { model, adapter, lora, settings } = trace;
  const made = new Date(trace.createdAt);
  const when = Number.isNaN(made.getTime())
    ? trace.createdAt
    : made.toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
  const sampling =
    settings.temperature === 0
      ? "greedy"
      : `temperature ${settings.temperature}, seed ${settings.seed}`;
  return [
    `${model.name} (${model.quantisation})${lora ? ` with what was learned in ${lora.name}` : ""} on `,
    ...adapterLabel(adapter),
    `, ${sampling}${settings.calculator ? ", with the calculator" : ""}, `,
    el("time", "", when),
  ];
}
