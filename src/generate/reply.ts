import { SkymathError } from "../common/errors";
import { NOT_FINITE, type Pick } from "../kernels/sample";
import type { Model } from "../model/model";
import type { Sequence } from "../model/pages";
import type { Span } from "../model/step";
import type { GenerateEvent, GenerateSettings, StopReason, TextStream } from "./generate";
import { pickFor } from "./sampling";
import { StopText } from "./stop_text";

/** One reply in the making: which rows it needs next, and what the chosen tokens become. */
export class Reply {
  readonly #prompt: readonly number[];
  readonly #sequence: Sequence;
  readonly #decoder: TextStream;
  readonly #settings: GenerateSettings;
  readonly #positions: number;
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
    decoder: TextStream,
    settings: GenerateSettings,
  ) {
    this.#prompt = prompt;
    this.#sequence = sequence;
    this.#decoder = decoder;
    this.#settings = settings;
    this.#positions = model.options.positions;
    this.#stopText = new StopText(settings.stop);
    this.#reusedRows = reuse(sequence, prompt);
    if (settings.repetitionPenalty !== 1) model.markSeen(sequence, prompt);
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

  /** Its next rows: the last token, or as much of the prompt as `most` rows allow. */
  span(most: number): Span {
    const sequence = this.#sequence;
    if (this.isDecoding) {
      return { sequence, tokens: this.#ids.slice(-1), role: "decode", logits: "last" };
    }
    const tokens = this.#prompt.slice(sequence.length, sequence.length + most);
    const isLast = sequence.length + tokens.length === this.#prompt.length;
    return { sequence, tokens, role: "prompt", logits: isLast ? "last" : "none" };
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
    const isStop = this.#settings.stopIds.includes(id);
    if (!isStop) this.#ids.push(id);
    const isFull = this.#ids.length >= this.#settings.maxTokens;
    const hasRoom = this.#sequence.length < this.#positions;
    let delta = isStop ? "" : this.#stopText.push(this.#decoder.push(id));
    if (isStop || isFull || !hasRoom) delta += this.#rest();
    this.#text += delta;
    if (!isStop || delta !== "") events.push(this.#textEvent(delta, isStop ? [] : [id], logprob));
    if (isStop) events.push(this.end("eos"));
    else if (this.#stopText.found) events.push(this.end("stop"));
    else if (isFull) events.push(this.end("length"));
    else if (!hasRoom) events.push(this.end("context"));
    return events;
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

  #textEvent(delta: string, ids: number[], logprob: number | null): GenerateEvent {
    return {
      type: "text",
      delta,
      ids,
      ...(logprob === null || ids.length === 0 ? {} : { logprobs: [logprob] }),
      replyTokens: this.#ids.length,
      decodeMs: performance.now() - this.#firstToken,
    };
  }
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
