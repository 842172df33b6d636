import type { SolveEvent } from "../hint/events";
import type { Trace, TraceSettings } from "../hint/trace";
import type { Example, StepControl, TrainerSettings, Training } from "../train/types";
import type { LoraAdapter, LoraInfo } from "../weights/lora";
import type { PeftFiles } from "../weights/peft_writer";

/** What learns: a session, which answers and trains on one copy of the model. */
export interface Learner {
  /** Sequences that it answers side by side, and positions of the longest. */
  readonly batch: number;
  readonly model: { readonly name: string; readonly contextLength: number };
  solve(
    problem: string,
    settings: Partial<TraceSettings> & { readonly lora?: string | null },
    signal?: AbortSignal,
  ): AsyncIterable<SolveEvent>;
  /** A question in the model's chat format, with a reply as the target. */
  example(question: string, reply: string): Example;
  openTrainer(settings: TrainerSettings, adapter?: LoraAdapter | null): Promise<Training>;
  readonly adapters: {
    put(name: string, adapter: LoraAdapter): Promise<LoraInfo>;
    close(name: string): void;
    files(adapter: LoraAdapter): Promise<PeftFiles>;
    base(): Promise<{ readonly name: string; readonly hash: string }>;
  };
}

/** Stops a run (`signal`), and lets others go first: `turn` is awaited before each piece of work. */
export interface LearnControl extends StepControl {
  readonly signal: AbortSignal;
}

/** Follows a solve to its trace; a cancelled one throws what the signal says. */
export async function traceOf(
  learner: Learner,
  problem: string,
  settings: Partial<TraceSettings> & { readonly lora: string | null },
  control: LearnControl,
): Promise<Trace> {
  await control.turn?.();
  control.signal.throwIfAborted();
  for await (const event of learner.solve(problem, settings, control.signal)) {
    if (event.type !== "end") continue;
    control.signal.throwIfAborted();
    return event.trace;
  }
  throw new Error("a solve ended without a trace");
}

/** Does `work` for every item, so many at once; the first error ends it, once all have stopped. */
export async function sideBySide<T>(
  items: readonly T[],
  count: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  let failed: { readonly error: unknown } | null = null;
  const worker = async () => {
    for (const item of queue) {
      if (failed !== null) return;
      try {
        await work(item);
      } catch (error) {
        failed ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: count }, worker));
  if (failed !== null) throw (failed as { error: unknown }).error;
}
