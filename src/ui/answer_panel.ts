import { count, seconds } from "../common/format";
import type { Trace, TraceRound, Verdict } from "../hint/trace";
import { el } from "./dom";

/** The final answer, how it was reached, and the answers that led there. */
export class AnswerPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** While rounds run: which one, and the answers so far. */
  working(message: string, answers: readonly (string | null)[]): void {
    this.#root.className = "answer working";
    this.#root.replaceChildren(el("p", "label", message), trail(answers));
  }

  /** Scrolls it into view where it is not. */
  reveal(): void {
    this.#root.scrollIntoView({ block: "nearest" });
  }

  show(trace: Trace): void {
    const { verdict, rounds } = trace;
    this.#root.className = `answer ${verdict.answer === null ? "none" : verdict.by}`;
    const value = el("output", "value", verdict.answer ?? "No answer");
    const lines = el(
      "div",
      "",
      el("p", "label", verdict.answer === null ? "Result" : "Answer"),
      value,
    );
    const facts = el("p", "how", reason(verdict, rounds));
    const tokens = rounds.reduce((sum, r) => sum + r.replyTokens, 0);
    const ms = rounds.reduce((sum, r) => sum + r.timings.promptMs + r.timings.decodeMs, 0);
    const cost = el(
      "p",
      "cost",
      `${count(rounds.length, "round")}, ${count(tokens, "token")}, ${seconds(ms)}`,
    );
    const answers = rounds.map((r) => r.answer);
    this.#root.replaceChildren(lines, el("div", "why", facts, trail(answers), cost));
  }
}

/** How the answer was reached, in a sentence. */
export function reason(verdict: Verdict, rounds: readonly TraceRound[]): string {
  const last = rounds.length;
  switch (verdict.by) {
    case "agreement":
      return `Rounds ${last - 1} and ${last} agree.`;
    case "majority":
      return "No two rounds in a row agreed: the most frequent answer.";
    case "last":
      return "No two rounds agreed: the last answer.";
    case "single":
      return verdict.answer === null ? "The reply holds no answer." : "One round, without hints.";
    case "cancelled":
      return "Stopped before two rounds agreed.";
    case "none":
      return "No reply holds an answer.";
    default:
      return verdict satisfies never;
  }
}

function trail(answers: readonly (string | null)[]): HTMLElement {
  const list = el("ol", "trail");
  list.setAttribute("aria-label", "Answers so far");
  const final = answers.at(-1);
  for (const [i, answer] of answers.entries()) {
    const agreed = i > 0 && answer !== null && answer === answers[i - 1];
    const leads = i === answers.length - 2 && answer !== null && answer === final;
    list.append(el("li", "", el("span", agreed || leads ? "same" : "", answer ?? "–")));
  }
  return list;
}
