/** @file The figures of a run, counted attempt by attempt: no attempt is held. */
import { type Attempt, rightByRound, samplesOf } from "./attempt";
import type { RunHeader } from "./header";
import { type Interval, wilson } from "./statistics";

/** How many were right, as a share with Wilson's 95 % interval. */
export interface Accuracy extends Interval {
  readonly right: number;
  readonly total: number;
  /** 0 where there is nothing yet. */
  readonly share: number;
}

/** What the rounds of an index did. */
export interface RoundSummary {
  /** Problems that had this round. */
  readonly reached: number;
  /** Of all problems, had each stopped after this round at the latest. */
  readonly accuracy: Accuracy;
  /** Answers that became right, or no longer were, against the round before. */
  readonly turnedRight: number;
  readonly turnedWrong: number;
}

export interface Summary {
  /** Problems that are done, of those of this run, of the whole data set. */
  readonly done: number;
  readonly selected: number;
  readonly problems: number;
  /** Whether problems of the data set are missing: the figures stand for a part of it. */
  readonly partial: boolean;
  readonly accuracy: Accuracy;
  readonly undecided: number;
  /** Problems that could not be put to the model. */
  readonly failed: number;
  /** By each property that tells problems apart: grade, level, subject, steps, … */
  readonly groups: readonly { readonly by: string; readonly values: readonly GroupSummary[] }[];
  readonly rounds: readonly RoundSummary[];
  /** A problem's mean number of rounds, tokens and seconds; seconds add up over its replies. */
  readonly mean: {
    readonly rounds: number;
    readonly promptTokens: number;
    /** Of the prompt tokens, those that were not in the cache. */
    readonly computedTokens: number;
    readonly replyTokens: number;
    readonly seconds: number;
  };
  /** Of all replies: cut off, without an answer that the rule can read, and not comparable. */
  readonly replies: {
    readonly total: number;
    readonly cut: number;
    readonly answerless: number;
    readonly undecided: number;
  };
}

export interface GroupSummary {
  readonly value: string;
  readonly accuracy: Accuracy;
}

/** Most properties by which accuracy is told apart. */
const MAX_PROPERTIES = 12;
/** Most values of a property; what comes later is counted together. */
const MAX_VALUES = 100;
const OTHERS = "others";

interface Count {
  right: number;
  total: number;
}

/** Counts attempts into a summary. */
export class Tally {
  readonly #all: Count = { right: 0, total: 0 };
  readonly #groups = new Map<string, Map<string, Count>>();
  readonly #rounds: {
    reached: number;
    right: number;
    ended: number;
    gained: number;
    lost: number;
  }[] = [];
  readonly #sums = {
    rounds: 0,
    promptTokens: 0,
    computedTokens: 0,
    replyTokens: 0,
    milliseconds: 0,
  };
  readonly #replies = { total: 0, cut: 0, answerless: 0, undecided: 0 };
  #undecided = 0;
  #failed = 0;

  get done(): number {
    return this.#all.total;
  }

  get right(): number {
    return this.#all.right;
  }

  add(attempt: Attempt): void {
    const right = attempt.verdict === "right";
    addTo(this.#all, right);
    if (attempt.verdict === "undecided") this.#undecided++;
    if (attempt.error !== undefined) this.#failed++;
    for (const [by, value] of Object.entries(attempt.meta)) {
      if (!this.#groups.has(by) && this.#groups.size >= MAX_PROPERTIES) continue;
      addTo(this.#group(by, String(value)), right);
    }
    this.#addRounds(attempt);
    this.#addReplies(attempt);
  }

  summary({ selected, data }: Pick<RunHeader, "selected" | "data">): Summary {
    const { total } = this.#all;
    const mean = (sum: number) => (total === 0 ? 0 : sum / total);
    const { rounds, promptTokens, computedTokens, replyTokens, milliseconds } = this.#sums;
    return {
      done: total,
      selected,
      problems: data.problems,
      partial: total < data.problems,
      accuracy: accuracyOf(this.#all),
      undecided: this.#undecided,
      failed: this.#failed,
      groups: [...this.#groups]
        .filter(([, counts]) => counts.size > 1)
        .map(([by, counts]) => ({ by, values: groupsOf(counts) })),
      rounds: this.#roundSummaries(),
      mean: {
        rounds: mean(rounds),
        promptTokens: mean(promptTokens),
        computedTokens: mean(computedTokens),
        replyTokens: mean(replyTokens),
        seconds: mean(milliseconds) / 1000,
      },
      replies: { ...this.#replies },
    };
  }

  #group(by: string, value: string): Count {
    let counts = this.#groups.get(by);
    if (counts === undefined) {
      counts = new Map();
      this.#groups.set(by, counts);
    }
    const name = counts.has(value) || counts.size < MAX_VALUES ? value : OTHERS;
    let count = counts.get(name);
    if (count === undefined) {
      count = { right: 0, total: 0 };
      counts.set(name, count);
    }
    return count;
  }

  #addRounds(attempt: Attempt): void {
    const standing = rightByRound(attempt);
    this.#sums.rounds += standing.length;
    for (const [i, right] of standing.entries()) {
      this.#rounds[i] ??= { reached: 0, right: 0, ended: 0, gained: 0, lost: 0 };
      const flow = this.#rounds[i];
      flow.reached++;
      if (right) flow.right++;
      if (right && i === standing.length - 1) flow.ended++;
      if (i > 0 && right && !standing[i - 1]) flow.gained++;
      if (i > 0 && !right && standing[i - 1]) flow.lost++;
    }
  }

  #addReplies(attempt: Attempt): void {
    for (const sample of samplesOf(attempt)) {
      this.#sums.promptTokens += sample.promptTokens;
      this.#sums.computedTokens += sample.computedRows;
      this.#sums.replyTokens += sample.replyTokens;
      this.#sums.milliseconds += sample.promptMs + sample.decodeMs;
      this.#replies.total++;
      if (isCut(sample.stopReason)) this.#replies.cut++;
      if (sample.graded === null) this.#replies.answerless++;
      if (sample.verdict === "undecided") this.#replies.undecided++;
    }
  }

  #roundSummaries(): RoundSummary[] {
    let kept = 0; // problems whose last round was an earlier one, and right
    return this.#rounds.map(({ reached, right, ended, gained, lost }) => {
      const accuracy = accuracyOf({ right: right + kept, total: this.#all.total });
      kept += ended;
      return { reached, accuracy, turnedRight: gained, turnedWrong: lost };
    });
  }
}

/** Whether a reply was ended by its length instead of by the model. */
export function isCut(stopReason: string): boolean {
  return stopReason === "length" || stopReason === "context";
}

/** A count as a share with its interval. */
export function accuracyOf({ right, total }: Readonly<Count>): Accuracy {
  return { right, total, share: total === 0 ? 0 : right / total, ...wilson(right, total) };
}

function addTo(count: Count, right: boolean): void {
  count.total++;
  if (right) count.right++;
}

function groupsOf(counts: ReadonlyMap<string, Count>): GroupSummary[] {
  const order = new Intl.Collator("en", { numeric: true }).compare;
  return [...counts]
    .sort(([a], [b]) => Number(a === OTHERS) - Number(b === OTHERS) || order(a, b))
    .map(([value, count]) => ({ value, accuracy: accuracyOf(count) }));
}
