import type { SolveEvent } from "../../../src/hint/events";
import { resolveSettings } from "../../../src/hint/settings";
import type { TraceRound } from "../../../src/hint/trace";
import type { Learner } from "../../../src/learn/learner";
import type { LearnStore } from "../../../src/learn/store";
import type { LearnProblem } from "../../../src/learn/types";
import type { Example, TrainerState, Training } from "../../../src/train/types";
import type { LoraAdapter } from "../../../src/weights/lora";

/** Files in memory. */
export class MemoryStore implements LearnStore {
  readonly name = "memory";
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  /** Throws, as a full disk or a killed process would end the run, once so many writes were done. */
  writesLeft = Number.POSITIVE_INFINITY;

  async read(path: string) {
    return this.files.get(path) ?? null;
  }

  async write(path: string, data: string | Uint8Array<ArrayBuffer>) {
    if (this.writesLeft-- <= 0) throw new Error("killed");
    this.files.set(path, typeof data === "string" ? new TextEncoder().encode(data) : data.slice());
  }

  async append(path: string, text: string) {
    await this.write(path, new TextDecoder().decode(this.files.get(path)) + text);
  }

  async close() {}

  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }
}

/** Sums of two numbers, with solutions. */
export function sums(count: number): LearnProblem[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `sum ${i}`,
    question: `What is ${i} + 2?`,
    solution: `${i}+2 = <<${i}+2=${i + 2}>>${i + 2}\nThe answer is ${i + 2}.`,
    gold: String(i + 2),
    rule: "exact",
  }));
}

/**
 * A learner whose adapter is one number, the tokens it was trained on: each step adds its batch's. It
 * answers a question rightly when that number is large enough for it.
 */
export function scriptedLearner() {
  const asked: { question: string; lora: string | null | undefined }[] = [];
  const knows = new Map<string, number>();
  const adapterOf = (value: number): LoraAdapter => ({
    ...{ rank: 1, alpha: 1, dropout: 0 },
    layers: [{ q: { a: Float32Array.of(value), b: Float32Array.of(0) } }],
  });
  const numberOf = ({ layers }: LoraAdapter) => layers[0]!.q!.a[0]!;
  const learner: Learner = {
    batch: 3,
    model: { name: "scripted", contextLength: 400 },
    async *solve(problem, settings): AsyncGenerator<SolveEvent> {
      asked.push({ question: problem, lora: settings.lora });
      const number = Number(/\d+/.exec(problem)![0]);
      const known = settings.lora ? (knows.get(settings.lora) ?? 0) : 0;
      const answer = number * 40 <= known ? number + 2 : number + 3;
      const text = `${number}+2 = <<${number}+2=${answer}>>${answer}\nThe answer is ${answer}.`;
      const round: TraceRound = {
        ...{ index: 0, prompt: problem, hints: [], text, answer: String(answer), agrees: null },
        ...{ promptTokens: 1, reusedRows: 0, computedRows: 1, replyTokens: 1, stopReason: "eos" },
        timings: { promptMs: 0, decodeMs: 0 },
      };
      yield {
        type: "end",
        trace: {
          ...{
            format: "skymath-trace",
            version: 1,
            createdAt: "2026-01-01T00:00:00.000Z",
            problem,
          },
          model: { name: "scripted", file: "none", quantisation: "F32" },
          adapter: { name: "none", software: true },
          settings: resolveSettings({}),
          rounds: [round],
          verdict: { answer: String(answer), by: "single" },
        },
      };
    },
    example: (question, reply) => ({
      ids: Array(question.length + reply.length).fill(1),
      lossFrom: question.length,
    }),
    async openTrainer(settings, adapter = null): Promise<Training> {
      let steps = 0;
      let value = adapter ? numberOf(adapter) : settings.lora.seed;
      const state = async (): Promise<TrainerState> => ({
        ...{ steps, adapter: adapterOf(value) },
        ...{ means: adapterOf(steps), squares: adapterOf(0) },
      });
      return {
        settings,
        plan: { adapter: 8, checkpoints: 0, scratch: 0, total: 8 },
        get steps() {
          return steps;
        },
        async step(examples: readonly Example[]) {
          steps++;
          value += examples.reduce((sum, { ids }) => sum + ids.length, 0) % 97;
          const loss = 1 / value;
          const report = { loss, losses: [], targets: 0, rows: 0, step: steps };
          return { ...report, learningRate: 1, gradientNorm: 1 };
        },
        loss: () => Promise.reject(new Error("not asked for")),
        gradients: () => Promise.reject(new Error("not asked for")),
        adapter: async () => adapterOf(value),
        state,
        async restore(kept) {
          steps = kept.steps;
          value = numberOf(kept.adapter);
        },
        dispose() {},
      };
    },
    adapters: {
      async put(name, adapter) {
        knows.set(name, numberOf(adapter));
        return { name, sha256: "", rank: 1, alpha: 1, projections: ["q"] };
      },
      close(name) {
        if (!knows.delete(name)) throw new Error(`${name} is not open`);
      },
      files: async (adapter) => ({
        config: "{}",
        weights: new TextEncoder().encode(String(numberOf(adapter))),
      }),
      base: async () => ({ name: "scripted", hash: "00" }),
    },
  };
  return { learner, asked, open: knows };
}
