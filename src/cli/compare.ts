import { type Comparison, compareRuns } from "../evaluate/compare";
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
    const comparison = await compareFiles(a, b, given.whole("seed") ?? 0);
    if (given.flag("json")) await printJson(comparison);
    else await print(comparisonText(comparison, [a, b]));
    return 0;
  },
};

/** Compares the runs of two files, which are closed whatever comes. */
async function compareFiles(a: string, b: string, seed: number): Promise<Comparison> {
  const open = async (path: string) => {
    const { name, chunks } = runSource(path);
    return (await openRun(chunks(), name)).attempts;
  };
  const first = await open(a);
  try {
    const second = await open(b);
    try {
      return await compareRuns(first, second, seed);
    } finally {
      await second.return();
    }
  } finally {
    await first.return();
  }
}
