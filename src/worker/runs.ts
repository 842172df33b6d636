/** @file The worker that reads and keeps runs, asked through comlink; it needs no GPU. */

import { expose } from "comlink";
import { chunksOf } from "../common/bytes";
import { errorReport } from "../common/errors";
import { openRun } from "../evaluate/read_run";
import { flagged, type ReportedAttempt } from "../evaluate/report/flags";
import { Tally } from "../evaluate/summary";
import type { DamagedRun, KeptRun, RunChoice, RunsApi, RunView } from "./evaluate_api";
import { type Outcome, outcome } from "./outcome";
import { fileOf, removeRun, runFile, runFolder, runNames } from "./run_folder";

/** Attempts that cross to the page at once. */
const BLOCK = 200;

class Runs implements RunsApi {
  list(): Promise<Outcome<readonly (KeptRun | DamagedRun)[]>> {
    return outcome(async () => {
      const folder = await runFolder();
      const runs: (KeptRun | DamagedRun)[] = [];
      for (const name of await runNames(folder)) {
        const file = await fileOf(folder, runFile(name)).catch(() => null);
        if (file === null) continue; // removed meanwhile
        runs.push(await describe(name, file).catch((thrown) => damaged(name, file, thrown)));
      }
      return runs;
    });
  }

  read(
    run: RunChoice,
    onAttempts: (attempts: readonly ReportedAttempt[]) => Promise<void> | void,
  ): Promise<Outcome<RunView>> {
    return outcome(async () => {
      const { header, attempts } = await openRun(...(await opened(run)));
      const tally = new Tally();
      let block: ReportedAttempt[] = [];
      for await (const attempt of attempts) {
        tally.add(attempt);
        block.push(flagged(attempt));
        if (block.length < BLOCK) continue;
        await onAttempts(block); // the page sets the pace
        block = [];
      }
      if (block.length > 0) await onAttempts(block);
      return { header, summary: tally.summary(header) };
    });
  }

  export(name: string): Promise<Outcome<File>> {
    return outcome(async () => fileOf(await runFolder(), runFile(name)));
  }

  remove(name: string): Promise<Outcome<null>> {
    return outcome(async () => {
      await removeRun(await runFolder(), name);
      return null;
    });
  }
}

async function opened(run: RunChoice): Promise<[AsyncIterable<Uint8Array>, string]> {
  const file = "file" in run ? run.file : await fileOf(await runFolder(), runFile(run.name));
  return [chunksOf(file.stream()), "file" in run ? run.file.name : run.name];
}

/** What the list says of a run. */
async function describe(name: string, file: File): Promise<KeptRun> {
  const { header, attempts } = await openRun(chunksOf(file.stream()), name);
  let [done, right] = [0, 0];
  for await (const { verdict } of attempts) {
    done++;
    if (verdict === "right") right++;
  }
  return { name, header, done, right, bytes: file.size };
}

function damaged(name: string, { size }: File, thrown: unknown): DamagedRun {
  return { name, bytes: size, fault: errorReport(thrown).message };
}

expose(new Runs());
