import type { Attempt } from "../evaluate/attempt";
import { compareRuns } from "../evaluate/compare";
import { openRun } from "../evaluate/read_run";
import type { Command } from "./command";
import { comparisonText } from "./eval_text";
import { COMMON_OPTIONS, UsageError } from "./options";
import { print, printJson } from "./output";
import { runSource } from "./run_source";

export const compare: Command = {
  summary: "compare two runs of an evaluation",
  help: `usage: skymath compare A.jsonl B.jsonl [--seed S] [--json]

Pairs two runs by problem: each one's accuracy with its interval, the difference
with a bootstrap interval, McNemar's exact test, and the problems that flipped.

  --seed S                   of the bootstrap (default: 0)
  --json                     the comparison as JSON`,
  options: { ...COMMON_OPTIONS, seed: { type: "string" } },
  positionals: 2,

  async run(given) {
    const [a, b] = given.positionals;
    if (a === undefined || b === undefined) throw new UsageError("Two runs are needed.");
    const comparison = await compareRuns(attemptsOf(a), attemptsOf(b), given.whole("seed") ?? 0);
    if (given.flag("json")) await printJson(comparison);
    else await print(comparisonText(comparison, [a, b]));
    return 0;
  },
};

/** A run's attempts; its file is opened when the first is asked for, so that a loop over them closes it. */
async function* attemptsOf(path: string): AsyncGenerator<Attempt, void> {
  const { name, chunks } = runSource(path);
  yield* (await openRun(chunks(), name)).attempts;
}
