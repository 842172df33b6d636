import { errorReport, SkymathError } from "../common/errors";
import type { Model } from "../model/model";
import type { Sequence } from "../model/pages";
import { logitRows, type Span } from "../model/step";
import type { Tokenizer } from "../tokenizer/tokenizer";
import { DraftLength } from "./draft_length";
import { EventQueue } from "./event_queue";
import { Reply } from "./reply";
import { checkSampling } from "./sampling";
import type { GenerateEvent, GenerateSettings } from "./types";

/** A reply, who waits for its events, and who may stop it. */
interface Job {
  readonly reply: Reply;
  readonly events: EventQueue<GenerateEvent>;
  readonly signal: AbortSignal | undefined;
}

/** Who chooses how much of the drafts a step computes. */
export type DraftChooser = Pick<DraftLength, "choose" | "took" | "learn">;

/** What a step computes for a job. */
interface Planned {
  readonly job: Job;
  readonly span: Span;
}

/**
 * Generates on one model, as many replies side by side as are asked for: each step computes the
 * next rows of every reply, prompt chunks and single tokens mixed, and drafts where a step has rows
 * to spare. A reply's text does not depend on its company, nor on drafts.
 */
export class Generator {
  readonly #model: Model;
  readonly #mostDrafted: number;
  readonly #draftLength: DraftChooser;
  readonly #jobs = new Set<Job>();
  #running = false;

  /** Drafts of up to `mostDrafted` tokens; 0 is none. */
  constructor(model: Model, mostDrafted = 0, draftLength: DraftChooser = new DraftLength()) {
    this.#model = model;
    this.#mostDrafted = mostDrafted;
    this.#draftLength = draftLength;
  }

  /**
   * Continues `prompt` in `sequence`, token by token. Rows that the sequence already holds of the
   * prompt are kept, the others dropped. After an abort the reply so far is the result.
   * Throws an `input` error for a prompt or a setting that does not fit, `numeric` for logits that
   * are not finite, `device` when the device is lost.
   */
  async *generate(
    sequence: Sequence,
    prompt: readonly number[],
    tokenizer: Tokenizer,
    settings: GenerateSettings,
    signal?: AbortSignal,
  ): AsyncGenerator<GenerateEvent, void> {
    checkSampling(settings);
    checkPrompt(prompt, this.#model, settings);
    const reply = new Reply(this.#model, sequence, prompt, tokenizer, settings);
    const job: Job = { reply, events: new EventQueue(), signal };
    job.events.push(reply.prefillEvent);
    this.#jobs.add(job);
    void this.#run();
    try {
      for (;;) {
        const event = await job.events.next();
        yield event;
        if (event.type === "end") return;
      }
    } finally {
      this.#jobs.delete(job);
      await this.#stepDone; // the sequence is the caller's again, and no step works on it
    }
  }

  #stepDone: Promise<void> = Promise.resolve();

  /** Steps until no reply is left. */
  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    while (this.#jobs.size > 0) {
      this.#stepDone = this.#step();
      await this.#stepDone;
    }
    this.#running = false;
  }

  /** One step of every reply; never throws: an error goes to those whose step it was. */
  async #step(): Promise<void> {
    for (const job of this.#jobs) {
      if (job.signal?.aborted) this.#finish(job, [job.reply.end("cancelled")]);
    }
    const planned = this.#plan();
    const chosen = planned.filter(({ span }) => span.logits !== "none");
    const spans = planned.map(({ span }) => span);
    const signal = commonSignal(planned.map(({ job }) => job));
    try {
      if (chosen.length === 0) {
        if (spans.length > 0) await this.#model.compute(spans, signal);
      } else {
        const picks = chosen.flatMap(({ job, span }) => job.reply.picks(logitRows(span)));
        const began = performance.now();
        const { tokens, logProbabilities } = await this.#model.choose(spans, picks, signal);
        this.#pace(planned, performance.now() - began);
        let at = 0;
        for (const { job, span } of chosen) {
          const to = at + logitRows(span);
          const logprobs = logProbabilities && [...logProbabilities.subarray(at, to)];
          this.#take(job, [...tokens.subarray(at, to)], logprobs);
          at = to;
        }
      }
    } catch (error) {
      const stopped = errorReport(error).kind === "cancelled";
      for (const { job } of planned) {
        if (stopped) this.#finish(job, [job.reply.end("cancelled")]);
        else this.#fail(job, error);
      }
    }
    for (const { job, span } of planned) {
      if (span.role === "prompt" && span.logits === "none") job.events.push(job.reply.prefillEvent);
    }
  }

  /**
   * The spans of the next step, in the order in which rows get logits: prompt spans first. Every
   * decoding reply gets its row, and more where the calculator wrote for it; prompts share the rows
   * that are left, first come first.
   */
  #plan(): Planned[] {
    const jobs = [...this.#jobs];
    const decoding = jobs.filter(({ reply }) => reply.isDecoding);
    const drafted = decoding.length === jobs.length ? this.#planDrafts(jobs) : null;
    if (drafted) return drafted;
    const { rows, decodeRows } = this.#model.options;
    let spare = Math.min(rows, decodeRows) - decoding.length;
    let left = rows;
    const decodes = decoding.map((job) => {
      const span = job.reply.span(1 + spare);
      spare -= span.tokens.length - 1;
      left -= span.tokens.length;
      return { job, span };
    });
    const prompts: Planned[] = [];
    for (const job of jobs) {
      if (job.reply.isDecoding || left <= 0) continue;
      const span = job.reply.span(left);
      left -= span.tokens.length;
      prompts.push({ job, span });
    }
    return [...prompts, ...decodes];
  }

  /** Each reply's row with as much of its draft as pays; null where a step has no room for drafts. */
  #planDrafts(jobs: readonly Job[]): Planned[] | null {
    const most = this.#model.wideRows;
    const share = Math.min(this.#mostDrafted, most - jobs.length);
    if (share < 1 || jobs.some(({ reply }) => reply.rowsLeft > 1)) return null;
    const drafts = jobs.map(({ reply }) => reply.draft(share));
    const lengths = this.#draftLength.choose(drafts, most);
    return jobs.map((job, i) => ({ job, span: job.reply.drafted(lengths[i]!) }));
  }

  /** Notes what a step of decode rows alone took. */
  #pace(planned: readonly Planned[], ms: number): void {
    if (planned.some(({ span }) => span.role === "prompt")) return;
    const rows = planned.reduce((sum, { span }) => sum + span.tokens.length, 0);
    this.#draftLength.took(rows, ms);
  }

  #take(job: Job, ids: readonly number[], logprobs: readonly number[] | null): void {
    if (!this.#jobs.has(job)) return; // its reader has gone
    try {
      this.#finish(job, job.reply.take(ids, logprobs));
      this.#draftLength.learn(job.reply.judgeDraft());
    } catch (error) {
      this.#fail(job, error);
    }
  }

  #finish(job: Job, events: readonly GenerateEvent[]): void {
    for (const event of events) job.events.push(event);
    if (job.reply.ended) this.#jobs.delete(job);
  }

  #fail(job: Job, error: unknown): void {
    job.events.fail(error);
    this.#jobs.delete(job);
  }
}

/** What stops a step in its middle: the one signal of all its replies; a step goes on for the others. */
function commonSignal(jobs: readonly Job[]): AbortSignal | undefined {
  const [signal, ...others] = new Set(jobs.map((job) => job.signal));
  return others.length === 0 ? signal : undefined;
}

function checkPrompt(prompt: readonly number[], model: Model, settings: GenerateSettings): void {
  const { positions } = model.options;
  if (prompt.length === 0) {
    throw new SkymathError({ kind: "input", message: "The prompt is empty.", needed: "a token" });
  }
  if (prompt.length > positions) {
    throw new SkymathError({
      kind: "input",
      message: "The prompt is longer than the context.",
      needed: `at most ${positions} tokens`,
      found: `${prompt.length} tokens`,
      remedy: "Shorten the problem, or open the model with a larger context.",
    });
  }
  const { vocabulary } = model.config;
  const unknown = prompt.find((id) => !(Number.isInteger(id) && id >= 0 && id < vocabulary));
  if (unknown !== undefined) {
    throw new SkymathError({
      kind: "input",
      message: `The model has no token ${unknown}.`,
      needed: `ids from 0 to ${vocabulary - 1}`,
      found: String(unknown),
      remedy: "Use ids of this model's tokenizer.",
    });
  }
  if (!Number.isInteger(settings.maxTokens) || settings.maxTokens < 1) {
    throw new SkymathError({
      kind: "input",
      message: "The setting maxTokens cannot be used.",
      needed: "a whole number from 1",
      found: String(settings.maxTokens),
    });
  }
}
