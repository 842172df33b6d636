import { Random } from "../common/random";
import type { Example, Training } from "../train/types";
import type { LoraAdapter } from "../weights/lora";
import type { LearnControl, Learner } from "./learner";
import { readState, stateBytes } from "./state_file";
import { jsonLine, jsonLines, type LearnStore, readLines } from "./store";
import type { LearnRecord, LearnSettings, LeftOut } from "./types";

/** One optimizer step, as the run keeps it. */
export interface StepLine {
  readonly step: number;
  readonly loss: number;
  readonly learningRate: number;
  readonly gradientNorm: number;
}

/** What came of a round's training. */
export interface Trained {
  readonly adapter: LoraAdapter;
  readonly lines: readonly StepLine[];
}

/** A state of more bytes is written every so many steps only. */
const SMALL_STATE = 16 * 1024 * 1024;
const LARGE_STATE_STEPS = 10;
/** Rows of a micro-batch, where no record is longer. */
const ROWS = 256;

/** The records as token ids; those that are longer than the model's context are left out. */
export function examplesOf(
  learner: Learner,
  records: readonly LearnRecord[],
): { examples: Example[]; leftOut: LeftOut[] } {
  const examples: Example[] = [];
  const leftOut: LeftOut[] = [];
  for (const { kind, problem, question, target } of records) {
    const example = learner.example(question, target);
    const { contextLength } = learner.model;
    if (example.ids.length <= contextLength) examples.push(example);
    else {
      const reason = `Its ${kind} record has ${example.ids.length} tokens of at most ${contextLength}.`;
      leftOut.push({ id: problem, reason });
    }
  }
  return { examples, leftOut };
}

/** Steps that a round takes. */
export function stepsOf(count: number, { batch, epochs }: LearnSettings): number {
  return Math.ceil(count / batch) * epochs;
}

/**
 * Trains on a round's examples from `adapter` on, and keeps loss and state of each step (of every tenth
 * where a state is large): a run that was killed goes on from there, with the same result.
 */
export async function trainRound(
  learner: Learner,
  store: LearnStore,
  settings: LearnSettings,
  control: LearnControl,
  round: { readonly folder: string; readonly number: number },
  examples: readonly Example[],
  adapter: LoraAdapter | null,
  onStep: (line: StepLine, steps: number) => void,
): Promise<Trained> {
  const steps = stepsOf(examples.length, settings);
  const [losses, file] = [`${round.folder}/steps.jsonl`, `${round.folder}/state.safetensors`];
  const trainer = await openTrainer(learner, settings, examples, steps, adapter);
  try {
    const kept = await store.read(file);
    if (kept !== null) await trainer.restore(await readState(kept));
    const lines = (await readLines<StepLine>(store, losses)).slice(0, trainer.steps);
    await store.write(losses, jsonLines(lines));
    const batches = batchesOf(examples, settings, round.number);
    while (trainer.steps < steps) {
      await control.turn?.();
      control.signal.throwIfAborted();
      const report = await trainer.step(batches[trainer.steps]!, control);
      const { step, loss, learningRate, gradientNorm } = report;
      const line = { step, loss, learningRate, gradientNorm };
      lines.push(line);
      await store.append(losses, jsonLine(line));
      await keep(store, file, trainer, step === steps);
      onStep(line, steps);
    }
    return { adapter: await trainer.adapter(), lines };
  } finally {
    trainer.dispose();
  }
}

function openTrainer(
  learner: Learner,
  { lora, optimizer, seed }: LearnSettings,
  examples: readonly Example[],
  steps: number,
  adapter: LoraAdapter | null,
): Promise<Training> {
  const rows = Math.max(ROWS, ...examples.map(({ ids }) => ids.length));
  const warmupSteps = Math.min(optimizer.warmupSteps, Math.floor(steps / 4));
  return learner.openTrainer(
    {
      lora: { ...lora, seed: (lora.seed + seed) >>> 0 },
      optimizer: { ...optimizer, warmupSteps, totalSteps: steps },
      rows: Math.min(rows, learner.model.contextLength),
    },
    adapter,
  );
}

/** The examples of each step: every epoch all of them, in an order of its own. */
function batchesOf(
  examples: readonly Example[],
  { batch, epochs, seed }: LearnSettings,
  round: number,
): Example[][] {
  const batches: Example[][] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = new Random(`epoch ${seed} ${round} ${epoch}`).shuffle(examples);
    for (let i = 0; i < order.length; i += batch) batches.push(order.slice(i, i + batch));
  }
  return batches;
}

async function keep(
  store: LearnStore,
  file: string,
  trainer: Training,
  isLast: boolean,
): Promise<void> {
  const large = trainer.plan.adapter > SMALL_STATE;
  if (large && !isLast && trainer.steps % LARGE_STATE_STEPS !== 0) return;
  await store.write(file, await stateBytes(await trainer.state()));
}
