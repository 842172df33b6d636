/** @file Runs the problems of an evaluation, several at once, and keeps each as soon as it is done. */
import { ruleByName } from "../grade/rules";
import type { Attempt } from "./attempt";
import type { DataRow } from "./data";
import { sha256 } from "./digest";
import type { RunHeader } from "./header";
import { RunLog } from "./run_log";
import type { Selected } from "./select";
import { attempt, type Solver, type Task } from "./solver";
import type { RunStore } from "./store";
import { type Summary, Tally } from "./summary";

/** Where a run stands. */
export interface RunProgress {
  readonly done: number;
  readonly selected: number;
  readonly right: number;
  /** Of `done`, those that this call did, and the reply tokens and milliseconds it took. */
  readonly fresh: number;
  readonly tokens: number;
  readonly ms: number;
}

export interface RunOptions {
  readonly solver: Solver;
  /** The problems of `header.selected`, in the order in which they are begun. */
  readonly problems: readonly Selected<DataRow>[];
  readonly header: RunHeader;
  readonly store: RunStore;
  /** Problems that are solved at once. */
  readonly batch: number;
  readonly signal?: AbortSignal;
  /** Told at every reply token and finished problem. */
  readonly onProgress?: (progress: RunProgress) => void;
}

export interface RunResult {
  readonly summary: Summary;
  /** False when the signal stopped it: the same call goes on from there. */
  readonly complete: boolean;
}

/**
 * Runs what the store does not hold yet and resolves with the summary of all. After an abort the
 * finished problems are kept and the others are not begun. An error of the model, the device or
 * the store ends the run, and is thrown once every problem in flight has stopped.
 */
export async function runEvaluation(options: RunOptions): Promise<RunResult> {
  const { header, store, batch, problems, onProgress = () => {} } = options;
  const tally = new Tally();
  const log = await RunLog.open(store, header, (kept) => tally.add(kept));
  const begun = { at: performance.now(), done: tally.done };
  let tokens = 0;
  const progress = () =>
    onProgress({
      done: tally.done,
      selected: header.selected,
      right: tally.right,
      fresh: tally.done - begun.done,
      tokens,
      ms: performance.now() - begun.at,
    });

  const failure = new AbortController();
  const signal = AbortSignal.any([failure.signal, ...(options.signal ? [options.signal] : [])]);
  let written: Promise<void> = Promise.resolve();
  const context = {
    solver: options.solver,
    settings: header.settings,
    signal,
    onTokens: (count: number) => {
      tokens += count;
      progress();
    },
  };
  const queue = problems.values();

  /** Solves one problem after the other until none is left. */
  const work = async () => {
    for (const { index, row } of queue) {
      if (signal.aborted) return;
      const key = await attemptKey(header, row);
      if (log.has(key)) continue;
      const task = taskOf(row);
      const outcome = await attempt(task, context);
      if (outcome === null) return;
      const done = attemptOf(key, index, row, task, outcome);
      // Not waited for: the next problem is begun while this one is written.
      written = log.append(done).then(() => {
        tally.add(done);
        progress();
      });
      written.catch((error) => failure.abort(error));
    }
  };
  const guarded = () => work().catch((error: unknown) => failure.abort(error));

  progress();
  await Promise.all(Array.from({ length: batch }, guarded));
  await written.catch(() => {});
  if (failure.signal.aborted) throw failure.signal.reason;
  const complete = tally.done >= header.selected;
  return { summary: tally.summary(header), complete };
}

/** The hash by which a continued run knows what it has done. */
export function attemptKey(header: RunHeader, row: DataRow): Promise<string> {
  const { model, lora, settings, prompting } = header;
  const { id, problem, gold, rule } = row;
  const weights = lora ? [model.sha256, lora.sha256] : model.sha256;
  const asked = [prompting.format, prompting.examples?.sha256 ?? null];
  return sha256(JSON.stringify([weights, settings, asked, rule, id, problem, gold]));
}

/** What a header says of a whole data set: its rules, and a hash of problems and known answers. */
export async function describeData(
  rows: readonly DataRow[],
): Promise<Pick<RunHeader["data"], "rule" | "sha256" | "problems">> {
  const content = rows.map(({ id, problem, gold, rule }) => [id, problem, gold, rule]);
  return {
    rule: [...new Set(rows.map(({ rule }) => rule))].join(", "),
    sha256: await sha256(JSON.stringify(content)),
    problems: rows.length,
  };
}

function taskOf({ id, problem, gold, rule: name }: DataRow): Task {
  const rule = ruleByName(name);
  return { id, problem, rule, gold: rule.gold(gold) };
}

function attemptOf(
  key: string,
  index: number,
  row: DataRow,
  { gold }: Task,
  outcome: Omit<Attempt, "key" | "index" | "id" | "problem" | "gold" | "rule" | "meta">,
): Attempt {
  const { id, problem, rule, meta } = row;
  return { key, index, id, problem, gold: gold.text, rule, meta, ...outcome };
}
