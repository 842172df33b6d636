/** @file Puts one problem to a model by one of the methods, and grades every reply. */
import { errorReport, SkymathError } from "../common/errors";
import { hashText } from "../common/random";
import type { Gold, Rule } from "../grade/rules/rule";
import type { SolveEvent } from "../hint/events";
import { questionWithHints } from "../hint/prompts";
import type { Trace, TraceRound, TraceSettings } from "../hint/trace";
import { type Attempt, chosenSample, type DecidedBy, type Round, type Sample } from "./attempt";
import { type EvalSettings, givesHints } from "./method";
import { isCut } from "./summary";
import { agrees, vote } from "./vote";

/** What solves problems: a session, which may be asked several at once. */
export interface Solver {
  solve(
    problem: string,
    settings: Partial<TraceSettings>,
    signal?: AbortSignal,
  ): AsyncIterable<SolveEvent>;
}

/** A problem and how its answer is judged. */
export interface Task {
  readonly id: string;
  readonly problem: string;
  readonly gold: Gold;
  readonly rule: Rule;
}

export interface SolveContext {
  readonly solver: Solver;
  readonly settings: EvalSettings;
  /** Told the reply tokens as they come. */
  readonly onTokens: (count: number) => void;
  readonly signal: AbortSignal;
}

/** What came of a problem. */
export type Outcome = Pick<Attempt, "rounds" | "answer" | "by" | "verdict" | "error">;

/**
 * Solves a problem; null when it was cancelled. A problem that the model cannot take (longer than
 * its context, say) is an outcome too; every other error is thrown.
 */
export async function attempt(task: Task, context: SolveContext): Promise<Outcome | null> {
  const rounds: Round[] = [];
  try {
    const { method } = context.settings;
    const by =
      method === "cot" || method === "php"
        ? await oneByOne(task, context, method, rounds)
        : await bySamples(task, context, rounds);
    return by === "cancelled" ? null : concluded(rounds, by);
  } catch (thrown) {
    if (context.signal.aborted) return null;
    const error = errorReport(thrown);
    if (error.kind !== "input") throw thrown;
    return { rounds, answer: null, by: "error", verdict: "wrong", error };
  }
}

/** One reply a round; the loop of progressive hints is the session's own. */
async function oneByOne(
  task: Task,
  context: SolveContext,
  method: "cot" | "php",
  rounds: Round[],
): Promise<DecidedBy | "cancelled"> {
  const seed = seedOf(context.settings, task, 0, 0);
  const { verdict } = await follow(context, task.problem, method, seed, context.signal, (round) => {
    if (round.stopReason === "cancelled") return;
    const { hints, answer } = round;
    rounds.push({ hints, samples: [sampleOf(round, seed, answer, task)], chosen: 0 });
  });
  return verdict.by;
}

/** Rounds of several replies whose most frequent answer counts, until two in a row agree. */
async function bySamples(
  task: Task,
  context: SolveContext,
  rounds: Round[],
): Promise<DecidedBy | "cancelled"> {
  const { method, maxRounds } = context.settings;
  const answers = () => rounds.map((round) => chosenSample(round).answer);
  while (rounds.length < maxRounds) {
    const hints = answers().filter((answer) => answer !== null);
    const samples = await sampleRound(
      task,
      context,
      questionWithHints(task.problem, hints),
      rounds,
    );
    if (samples === null) return "cancelled";
    const elected = vote(samples.map((sample) => sample.answer));
    rounds.push({ hints, samples, chosen: elected?.index ?? 0 });
    if (!givesHints(method)) return elected === null ? "none" : "majority";
    if (agrees(answers().at(-1), answers().at(-2))) return "agreement";
  }
  const elected = vote(answers());
  if (elected === null) return "none";
  return elected.count > 1 && elected.alone ? "majority" : "last";
}

/** The replies to one question, asked side by side; null when they were cancelled. */
async function sampleRound(
  task: Task,
  context: SolveContext,
  question: string,
  before: readonly Round[],
): Promise<Sample[] | null> {
  const failed = new AbortController(); // one that fails ends the others
  const signal = AbortSignal.any([context.signal, failed.signal]);
  const one = async (_: unknown, index: number): Promise<Sample> => {
    const seed = seedOf(context.settings, task, before.length, index);
    try {
      const { rounds } = await follow(context, question, "cot", seed, signal);
      const [round] = rounds;
      if (round === undefined || round.stopReason === "cancelled") {
        throw new SkymathError({ kind: "cancelled", message: "The reply was stopped." });
      }
      const cut = isCut(round.stopReason);
      return sampleOf(round, seed, task.rule.answer(round.text, { cut }), task);
    } catch (error) {
      failed.abort();
      throw error;
    }
  };
  const all = Array.from({ length: context.settings.samples }, one);
  const settled = await Promise.allSettled(all);
  if (context.signal.aborted) return null;
  const rejected = settled.filter((result) => result.status === "rejected");
  const own = rejected.find(({ reason }) => errorReport(reason).kind !== "cancelled");
  if (rejected.length > 0) throw (own ?? rejected[0]!).reason;
  return Promise.all(all);
}

/** Follows one solve to its trace, counting tokens and telling each round that ends. */
async function follow(
  { solver, settings, onTokens }: SolveContext,
  problem: string,
  method: "cot" | "php",
  seed: number,
  signal: AbortSignal,
  onRound: (round: TraceRound) => void = () => {},
): Promise<Trace> {
  const { samples: _, ...rest } = settings;
  let told = 0;
  for await (const event of solver.solve(problem, { ...rest, method, seed }, signal)) {
    if (event.type === "roundStart") told = 0;
    if (event.type === "text") {
      onTokens(event.replyTokens - told);
      told = event.replyTokens;
    }
    if (event.type === "roundEnd") onRound(event.round);
    if (event.type === "end") return event.trace;
  }
  throw new SkymathError({ kind: "internal", message: "A solve ended without a trace." });
}

function sampleOf(round: TraceRound, seed: number, answer: string | null, task: Task): Sample {
  const { text, calculated, promptTokens, computedRows, replyTokens, stopReason, timings } = round;
  const grade = task.rule.grade(text, task.gold, { cut: isCut(stopReason) });
  return {
    seed,
    text,
    ...(calculated === undefined ? {} : { calculated }),
    answer,
    graded: grade.answer,
    verdict: grade.verdict,
    promptTokens,
    computedRows,
    replyTokens,
    stopReason,
    promptMs: timings.promptMs,
    decodeMs: timings.decodeMs,
  };
}

/** The final answer is graded in the last reply that gives it: rules read replies, not answers. */
function concluded(rounds: readonly Round[], by: DecidedBy): Outcome {
  const standing = standingRound(rounds, by);
  if (standing === undefined) return { rounds, answer: null, by, verdict: "wrong" };
  const { graded, verdict } = chosenSample(standing);
  return { rounds, answer: graded, by, verdict };
}

function standingRound(rounds: readonly Round[], by: DecidedBy): Round | undefined {
  const answers = rounds.map((round) => chosenSample(round).answer);
  if (by === "last") return rounds.findLast((_, i) => answers[i] !== null);
  const elected = by === "majority" ? vote(answers) : null;
  if (elected === null) return rounds.at(-1);
  return rounds.findLast((_, i) => agrees(answers[i], answers[elected.index]));
}

/** Its own for every reply, and the same in whichever order, shard or batch the problem is run. */
function seedOf(settings: EvalSettings, task: Task, round: number, sample: number): number {
  return hashText(JSON.stringify([settings.seed, task.id, round, sample]));
}
