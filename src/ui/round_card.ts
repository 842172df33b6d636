import { count, rate } from "../common/format";
import { type TextRange, withRange } from "../common/text_ranges";
import type { SolveEvent } from "../hint/events";
import type { StopReason, TraceRound } from "../hint/trace";
import { el } from "./dom";
import { RichView } from "./rich_view";

const stops: Record<StopReason, string> = {
  eos: "ended by the model",
  stop: "ended at a stop word",
  length: "cut off at the token limit",
  context: "cut off: the context is full",
  cancelled: "stopped by you",
};

type TextEvent = Extract<SolveEvent, { type: "text" }>;

/** One round: its hints, its reasoning as it streams, its answer and what it cost. */
export class RoundCard {
  readonly element: HTMLLIElement;
  readonly #badge = el("span", "badge");
  readonly #text = new RichView("reasoning");
  readonly #answer = el("p", "round-answer");
  readonly #stats = el("ul", "stats");
  #reply = "";
  #calculated: readonly TextRange[] = [];
  #prompt = "";

  constructor(index: number, hints: readonly string[]) {
    const title = el("h3", "", `Round ${index + 1}`);
    const head = el("header", "", title, hintList(hints), this.#badge);
    this.#badge.hidden = true;
    this.#answer.hidden = true;
    this.element = el("li", "round live", head, this.#text.element, this.#answer, this.#stats);
  }

  get reply(): string {
    return this.#reply;
  }

  prefill(reusedRows: number, computedRows: number, done: number): void {
    const reading = done < computedRows ? `reading the question, ${done} of ${computedRows}` : null;
    this.#prompt = rows(reusedRows, computedRows);
    this.#show([`prompt: ${this.#prompt}`, reading]);
  }

  append({ delta, calculator, replyTokens, decodeMs }: TextEvent): void {
    if (calculator)
      this.#calculated = withRange(this.#calculated, this.#reply.length, delta.length);
    this.#reply += delta;
    this.#text.update(this.#reply, true, this.#calculated);
    this.#show([`prompt: ${this.#prompt}`, reply(replyTokens, decodeMs)]);
  }

  /** The round is over (or was read from a trace). */
  finish(round: TraceRound): void {
    this.#reply = round.text;
    this.#calculated = round.calculated ?? [];
    const lead = round.text.length - round.text.trimStart().length;
    const moved = this.#calculated.map(([from, to]) => [from - lead, to - lead] as const);
    this.#text.update(round.text.trim(), false, moved);
    this.element.className = "round";
    this.#mark(...badgeOf(round));
    this.#answer.hidden = false;
    const value = round.answer ?? "none found";
    this.#answer.replaceChildren("Answer ", el(round.answer === null ? "i" : "b", "", value));
    const { promptMs, decodeMs } = round.timings;
    const prompt = [rows(round.reusedRows, round.computedRows), rate(round.computedRows, promptMs)];
    this.#show([
      `prompt: ${prompt.filter((part) => part !== null).join(", ")}`,
      reply(round.replyTokens, decodeMs),
      stops[round.stopReason],
    ]);
    this.element.classList.toggle("cut", round.stopReason !== "eos" && round.stopReason !== "stop");
  }

  /** The engine failed in this round: what was written stays. */
  interrupt(): void {
    this.#text.update(this.#reply, false, this.#calculated);
    this.element.className = "round cut";
    this.#mark("differs", "interrupted");
  }

  #mark(kind: string, words: string): void {
    this.#badge.hidden = words === "";
    this.#badge.className = `badge ${kind}`;
    this.#badge.textContent = words;
  }

  #show(items: readonly (string | null)[]): void {
    const shown = items.filter((item) => item !== null);
    for (const [i, item] of shown.entries()) {
      const line = this.#stats.children[i];
      if (line === undefined) this.#stats.append(el("li", "", item));
      else if (line.textContent !== item) line.textContent = item;
    }
    while (this.#stats.children.length > shown.length) this.#stats.lastChild?.remove();
  }
}

/** What a finished round's badge says against the round before; nothing in the base round. */
function badgeOf({ stopReason, agrees, answer }: TraceRound): [kind: string, words: string] {
  if (stopReason === "cancelled") return ["differs", "stopped"];
  if (agrees === null) return ["", ""];
  if (agrees) return ["agrees", "agrees with the last"];
  return ["differs", answer === null ? "no answer" : "differs from the last"];
}

function hintList(hints: readonly string[]): HTMLElement {
  if (hints.length === 0) return el("p", "hints none", "no hints");
  const list = el("ul", "");
  list.setAttribute("aria-label", "Hints");
  for (const hint of hints) list.append(el("li", "hint", hint));
  return el("div", "hints", el("span", "", "near to"), list);
}

function rows(reused: number, computed: number): string {
  return reused === 0
    ? count(computed, "row")
    : `${count(reused, "row")} reused, ${computed} computed`;
}

/** The first token comes with the prompt's time, so decoding speed counts the others. */
function reply(tokens: number, decodeMs: number): string {
  const speed = rate(tokens - 1, decodeMs);
  return `reply: ${count(tokens, "token")}${speed === null ? "" : `, ${speed}`}`;
}
