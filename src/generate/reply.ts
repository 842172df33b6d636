import { SkymathError } from "../common/errors";
import { NOT_FINITE, type Pick } from "../kernels/sample";
import type { Model } from "../model/model";
import type { Sequence } from "../model/pages";
import type { Span } from "../model/step";
import type { StreamDecoder, Tokenizer } from "../tokenizer/tokenizer";
import { Calculator } from "./calculator";
import { pickFor } from "./sampling";
import { StopText } from "./stop_text";
import type { GenerateEvent, GenerateSettings, StopReason } from "./types";

/** One reply in the making: which rows it needs next, and what the chosen tokens become. */
export class Reply {
  readonly #model: Model;
  readonly #prompt: readonly number[];
  readonly #sequence: Sequence;
  readonly #decoder: StreamDecoder;
  readonly #calculator: Calculator | null;
  readonly #settings: GenerateSettings;
  readonly #stopText: StopText;
  readonly #started = performance.now();
  readonly #reusedRows: number;
  readonly #ids: number[] = [];
  #text = "";
  #firstToken = 0; // when the first token came
  #ended = false;

  /** Keeps the rows that `sequence` already holds of the prompt and drops its others. */
  constructor(
    model: Model,
    sequence: Sequence,
    prompt: readonly number[],
    tokenizer: Tokenizer,
    settings: GenerateSettings,
  ) {
    this.#model = model;
    this.#prompt = prompt;
    this.#sequence = sequence;
    this.#decoder = tokenizer.stream();
    this.#calculator = settings.calculator ? new Calculator(tokenizer) : null;
    this.#settings = settings;
    this.#stopText = new StopText(settings.stop);
    this.#reusedRows = reuse(sequence, prompt);
    this.#markSeen();
  }

  /** Whether its end event has been made. */
  get ended(): boolean {
    return this.#ended;
  }

  get isDecoding(): boolean {
    return this.#sequence.length >= this.#prompt.length;
  }

  get prefillEvent(): GenerateEvent {
    const done = Math.min(this.#sequence.length, this.#prompt.length) - this.#reusedRows;
    const { reusedRows, computedRows } = this.#rows;
    return { type: "prefill", reusedRows, computedRows, done };
  }

  /** Its next rows, `most` of them or fewer: of the prompt, then what was written after it. */
  span(most: number): Span {
    const sequence = this.#sequence;
    const { length } = this.#prompt;
    const { role, all, from } = this.isDecoding
      ? { role: "decode" as const, all: this.#ids, from: sequence.length - length }
      : { role: "prompt" as const, all: this.#prompt, from: sequence.length };
    const tokens = all.slice(from, from + most);
    return { sequence, tokens, role, logits: from + tokens.length < all.length ? "none" : "last" };
  }

  /** How the next token is to be chosen. */
  get pick(): Pick {
    return pickFor(this.#settings, this.#sequence.line, this.#ids.length, this.#settings.logprobs);
  }

  /** Takes the token chosen after its rows; throws a `numeric` error where there was none. */
  take(id: number, logprob: number | null): GenerateEvent[] {
    if (id === NOT_FINITE) throw notFinite(this.#sequence.length);
    const events: GenerateEvent[] = [];
    if (this.#firstToken === 0) {
      this.#firstToken = performance.now();
      events.push(this.prefillEvent);
    }
    if (this.#settings.stopIds.includes(id)) {
      const delta = this.#rest();
      this.#text += delta;
      if (delta !== "") events.push(this.#textEvent(delta, []));
      events.push(this.end("eos"));
      return events;
    }
    const completion = this.#add(id, logprob === null ? {} : { logprobs: [logprob] }, events);
    if (completion.length > 0) this.#complete(completion, events);
    return events;
  }

  /** Writes what the calculator gives, as far as the reply has room. */
  #complete(completion: readonly number[], events: GenerateEvent[]): void {
    for (const id of completion) {
      if (!this.#ended) this.#add(id, { calculator: true }, events);
    }
    this.#markSeen();
  }

  /** Adds a token to the reply and its events; returns the ids by which the calculator goes on. */
  #add(id: number, about: TextMarks, events: GenerateEvent[]): readonly number[] {
    this.#ids.push(id);
    const isFull = this.#ids.length >= this.#settings.maxTokens;
    const rows = this.#prompt.length + this.#ids.length; // once its own is computed
    const hasRoom = rows <= this.#model.options.positions;
    const text = this.#decoder.push(id);
    let delta = this.#stopText.push(text);
    if (isFull || !hasRoom) delta += this.#rest();
    this.#text += delta;
    events.push(this.#textEvent(delta, [id], about));
    if (this.#stopText.found) events.push(this.end("stop"));
    else if (isFull) events.push(this.end("length"));
    else if (!hasRoom) events.push(this.end("context"));
    else return this.#calculator?.push(text) ?? [];
    return [];
  }

  /** Its last event. What was held back as a possible stop string belongs to a cancelled reply. */
  end(stopReason: StopReason): GenerateEvent {
    this.#ended = true;
    if (stopReason === "cancelled") this.#text += this.#rest();
    const now = performance.now();
    const first = this.#firstToken || now;
    return {
      type: "end",
      ids: this.#ids,
      text: this.#text,
      promptTokens: this.#prompt.length,
      ...this.#rows,
      stopReason,
      promptMs: first - this.#started,
      decodeMs: now - first,
    };
  }

  get #rows() {
    const reusedRows = this.#reusedRows;
    return { reusedRows, computedRows: this.#prompt.length - reusedRows };
  }

  #rest(): string {
    return this.#stopText.push(this.#decoder.end()) + this.#stopText.end();
  }

  #textEvent(delta: string, ids: number[], about: TextMarks = {}): GenerateEvent {
    return {
      type: "text",
      delta,
      ids,
      ...about,
      replyTokens: this.#ids.length,
      decodeMs: performance.now() - this.#firstToken,
    };
  }

  /** The sampler notes what it chose itself; prompt and calculator it must be told. */
  #markSeen(): void {
    if (this.#settings.repetitionPenalty === 1) return;
    this.#model.markSeen(this.#sequence, [...this.#prompt, ...this.#ids]);
  }
}

/** The end of a reply that was stopped before any of its rows was computed. */
export function neverBegun(prompt: readonly number[]): GenerateEvent {
  return {
    type: "end",
    ids: [],
    text: "",
    promptTokens: prompt.length,
    reusedRows: 0,
    computedRows: 0,
    stopReason: "cancelled",
    promptMs: 0,
    decodeMs: 0,
  };
}

/** What an event tells of the tokens besides their text. */
interface TextMarks {
  readonly logprobs?: readonly number[];
  readonly calculator?: true;
}

/** Rolls the sequence back to the prompt rows it shares with `prompt`; returns how many. */
function reuse(sequence: Sequence, prompt: readonly number[]): number {
  // Decode rows round differently, and the last row must be computed for its logits.
  const most = Math.min(sequence.promptRows, prompt.length - 1);
  let shared = 0;
  while (shared < most && sequence.tokens[shared] === prompt[shared]) shared++;
  sequence.rollback(sequence.length - shared);
  return shared;
}

function notFinite(position: number): SkymathError {
  return new SkymathError({
    kind: "numeric",
    message: "The model gave logits that are not finite.",
    needed: "finite numbers",
    found: `an infinity or a NaN after ${position} tokens`,
    remedy: "The model file may be damaged; or run with precision f32.",
  });
}
