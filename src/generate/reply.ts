import { SkymathError } from "../common/errors";
import { NOT_FINITE, type Pick } from "../kernels/sample";
import type { Model } from "../model/model";
import type { Sequence } from "../model/pages";
import type { Span } from "../model/step";
import type { StreamDecoder, Tokenizer } from "../tokenizer/tokenizer";
import { Calculator } from "./calculator";
import { type Draft, draftAfter, NO_DRAFT } from "./draft";
import type { DraftOutcome } from "./draft_length";
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
  /** Prompt and reply. */
  readonly #own: number[];
  #draft = NO_DRAFT;
  #draftedAt = 0; // of the reply, the token that the draft begins with
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
    this.#own = [...prompt];
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

  /** Rows that are still to be computed: of the prompt, then one, or more where the calculator wrote. */
  get rowsLeft(): number {
    return this.#own.length - this.#sequence.length;
  }

  /** A draft of at most `most` tokens. None where tokens change the chances of those after them by a penalty. */
  draft(most: number): Draft {
    const { repetitionPenalty, maxTokens, earlier } = this.#settings;
    const { positions } = this.#model.options;
    const room = Math.min(maxTokens - this.#ids.length, positions - this.#sequence.length) - 1;
    if (repetitionPenalty === 1) {
      this.#draft = draftAfter(this.#own, earlier, Math.min(most, room));
      this.#draftedAt = this.#ids.length;
    }
    return this.#draft;
  }

  /** Its next row and the first `length` tokens of its draft; each of them gets logits. */
  drafted(length: number): Span {
    const { sequence, tokens, role } = this.span(1);
    const all = [...tokens, ...this.#draft.tokens.slice(0, length)];
    return { sequence, tokens: all, role, logits: "all" };
  }

  /** How the next `count` tokens are to be chosen. */
  picks(count: number): Pick[] {
    const { line } = this.#sequence;
    return Array.from({ length: count }, (_, i) =>
      pickFor(this.#settings, line, this.#ids.length + i, this.#settings.logprobs),
    );
  }

  /**
   * Takes the tokens chosen after its rows, the second and further ones as far as the draft is what was
   * written; rows of the rest are dropped. Throws a `numeric` error where there was none.
   */
  take(ids: readonly number[], logprobs: readonly number[] | null): GenerateEvent[] {
    const first = this.#ids.length;
    const events: GenerateEvent[] = [];
    let kept = 0;
    for (;;) {
      // Where the calculator wrote, a token is there already.
      if (this.#ids.length === first + kept) {
        events.push(...this.#takeOne(ids[kept]!, logprobs?.[kept] ?? null));
      }
      if (this.#ended || kept + 1 >= ids.length) break;
      if (this.#draft.tokens[kept] !== this.#ids[first + kept]) break;
      kept++;
    }
    this.#sequence.rollback(ids.length - 1 - kept);
    return events;
  }

  /** How many tokens of its draft came true, and whether the next is known to be another; told once. */
  judgeDraft(): DraftOutcome {
    const draft = this.#draft;
    this.#draft = NO_DRAFT;
    const written = this.#ids.slice(this.#draftedAt, this.#draftedAt + draft.tokens.length);
    const other = written.findIndex((id, i) => id !== draft.tokens[i]);
    return { draft, right: other < 0 ? written.length : other, wrong: other >= 0 };
  }

  #takeOne(id: number, logprob: number | null): GenerateEvent[] {
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
    this.#own.push(id);
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
    this.#model.markSeen(this.#sequence, this.#own);
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
