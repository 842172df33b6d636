import { byKernel, type KernelTime } from "../gpu/timing";
import type { Trainer } from "./trainer";
import type { TrainingPlan } from "./types";

/** What a training step costs beside the prompt pass of the same rows; times in milliseconds. */
export interface TrainingBench {
  readonly rows: number;
  /** Rows whose next token is a target. */
  readonly targets: number;
  readonly rank: number;
  readonly promptMs: number;
  readonly stepMs: number;
  readonly ratio: number;
  readonly rowsPerSecond: number;
  readonly plan: TrainingPlan;
}

const TURNS = 3;
const TIMES = 5;

/**
 * Times steps on one example of `rows` rows, every one with a target, in turns with `promptPass`, which
 * computes as many; the median of each, after one of each that compiles.
 */
export async function benchTraining(
  trainer: Trainer,
  rows: number,
  vocabulary: number,
  promptPass: (ids: readonly number[]) => Promise<void>,
): Promise<TrainingBench> {
  const ids = exampleIds(rows, vocabulary);
  const prompts: number[] = [];
  const steps: number[] = [];
  let targets = 0;
  for (let turn = 0; turn <= TURNS; turn++) {
    prompts.push(await timed(() => promptPass(ids.slice(0, rows))));
    steps.push(
      await timed(async () => {
        targets = (await trainer.step([{ ids, lossFrom: 1 }])).targets;
      }),
    );
  }
  const [promptMs, stepMs] = [median(prompts.slice(1)), median(steps.slice(1))];
  const { rank } = trainer.settings.lora;
  const speeds = {
    promptMs,
    stepMs,
    ratio: stepMs / promptMs,
    rowsPerSecond: (1000 * rows) / stepMs,
  };
  return { rows, targets, rank, ...speeds, plan: trainer.plan };
}

/** Times each kernel of a step on such an example by itself; the adapter is of no use afterwards. */
export async function benchTrainingKernels(
  trainer: Trainer,
  rows: number,
  vocabulary: number,
): Promise<KernelTime[]> {
  const example = { ids: exampleIds(rows, vocabulary), lossFrom: 1 };
  await trainer.step([example]); // compiles on adapters that put it off
  return byKernel(await trainer.timeDispatches([example], TIMES));
}

const exampleIds = (rows: number, vocabulary: number): number[] =>
  Array.from({ length: rows + 1 }, (_, i) => (i * 7919 + 13) % vocabulary);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}
