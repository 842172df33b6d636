import type { Gpu } from "../gpu/device";
import { byKernel } from "../gpu/timing";
import type { Model } from "../model/model";
import type { HeldAdapter, Sequence } from "../model/pages";
import type { Span } from "../model/step";
import { pickFor } from "./sampling";
import { DEFAULT_GENERATE } from "./types";

export interface BenchOptions {
  /** Prompt rows, and tokens decoded after them, of each sequence. */
  readonly prompt: number;
  readonly tokens: number;
  readonly batch: number;
  /** Of every sequence. */
  readonly adapter: HeldAdapter | null;
}

const COPY_BYTES = 64 * 1024 * 1024;
const WARM_UP = 2;
const TIMES = 10;

/** Times prompt and decode steps on arbitrary tokens, and the adapter's copy bandwidth. */
export async function bench(gpu: Gpu, model: Model, options: BenchOptions) {
  const { prompt, tokens, batch, adapter } = options;
  const ids = arbitraryIds(prompt, model.config.vocabulary);
  const sequences: Sequence[] = [];
  try {
    await promptPass(model, ids, adapter); // compiles on adapters that put it off
    const promptMs = await timed(() => promptPass(model, ids, adapter));
    for (let i = 0; i < batch; i++) sequences.push(model.openSequence(adapter));
    for (const sequence of sequences) await fill(model, sequence, ids);
    let last = sequences.map(() => ids[0]!);
    const step = async (index: number) => {
      last = await decode(model, sequences, last, index);
    };
    for (let i = 0; i < WARM_UP; i++) await step(i);
    const decodeMs = await timed(async () => {
      for (let i = 0; i < tokens; i++) await step(WARM_UP + i);
    });
    const copyBandwidth = await measureCopy(gpu);
    const { layers } = model.config;
    const weightBytesPerToken = model.weightBytes;
    return {
      prompt: { tokens: prompt, ms: promptMs, tokensPerSecond: (1000 * prompt) / promptMs },
      decode: { tokens, batch, ms: decodeMs, tokensPerSecond: (1000 * tokens * batch) / decodeMs },
      dispatchesPerToken: model.dispatches,
      dispatchesPerLayer: (model.dispatches - model.dispatchesOutsideLayers) / layers,
      weightBytesPerToken,
      copyBandwidth,
      bandwidthShare: (1000 * tokens * weightBytesPerToken) / decodeMs / copyBandwidth,
    };
  } finally {
    for (const sequence of sequences) sequence.release();
  }
}

/** Times each kernel of a prompt pass and of a decode step by itself, on arbitrary tokens. */
export async function benchKernels(model: Model, { prompt, batch, adapter }: BenchOptions) {
  const ids = arbitraryIds(prompt, model.config.vocabulary);
  const timed = async (spans: readonly Span[]) => {
    await model.timeDispatches(spans, 1); // compiles on adapters that put it off
    return byKernel(await model.timeDispatches(spans, TIMES));
  };
  const sequences: Sequence[] = [];
  try {
    for (let i = 0; i <= batch; i++) sequences.push(model.openSequence(adapter));
    const [first, ...others] = sequences;
    const tokens = ids.slice(0, model.options.rows);
    const ofPrompt = await timed([{ sequence: first!, tokens, role: "prompt", logits: "none" }]);
    for (const sequence of others) await fill(model, sequence, ids);
    const ofDecode = await timed(
      others.map((sequence) => ({
        ...({ sequence, tokens: [ids[0]!], role: "decode", logits: "last" } as const),
      })),
    );
    return { prompt: ofPrompt, decode: ofDecode };
  } finally {
    for (const sequence of sequences) sequence.release();
  }
}

const arbitraryIds = (count: number, vocabulary: number): number[] =>
  Array.from({ length: count }, (_, i) => (i * 7919 + 13) % vocabulary);

/** Computes a prompt as prompt rows, and nothing else. */
export async function promptPass(
  model: Model,
  ids: readonly number[],
  adapter: HeldAdapter | null,
): Promise<void> {
  const sequence = model.openSequence(adapter);
  try {
    await fill(model, sequence, ids);
  } finally {
    sequence.release();
  }
}

async function fill(model: Model, sequence: Sequence, ids: readonly number[]): Promise<void> {
  for (let i = 0; i < ids.length; i += model.options.rows) {
    const tokens = ids.slice(i, i + model.options.rows);
    await model.compute([{ sequence, tokens, role: "prompt", logits: "none" }]);
  }
}

async function decode(
  model: Model,
  sequences: readonly Sequence[],
  last: readonly number[],
  index: number,
): Promise<number[]> {
  const spans = sequences.map(
    (sequence, i): Span => ({ sequence, tokens: [last[i]!], role: "decode", logits: "last" }),
  );
  const picks = sequences.map(({ line }) => pickFor(DEFAULT_GENERATE, line, index, false));
  return [...(await model.choose(spans, picks)).tokens];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Bytes read and written a second by the best of three large copies. */
async function measureCopy(gpu: Gpu): Promise<number> {
  const usage = GPUBufferUsage.COPY_SRC | GPUBufferUsage.COPY_DST;
  const from = gpu.device.createBuffer({ label: "copy from", size: COPY_BYTES, usage });
  const to = gpu.device.createBuffer({ label: "copy to", size: COPY_BYTES, usage });
  let best = 0;
  const copies = 4;
  for (let i = 0; i < 4; i++) {
    const ms = await timed(async () => {
      const encoder = gpu.device.createCommandEncoder();
      for (let j = 0; j < copies; j++) encoder.copyBufferToBuffer(from, 0, to, 0, COPY_BYTES);
      gpu.device.queue.submit([encoder.finish()]);
      await gpu.finished(gpu.device.queue.onSubmittedWorkDone());
    });
    if (i > 0) best = Math.max(best, (2 * copies * COPY_BYTES * 1000) / ms); // the first one warms up
  }
  from.destroy();
  to.destroy();
  return best;
}
