import { SkymathError } from "../../../src/common/errors";
import { hashText, Random } from "../../../src/common/random";
import type { DataRow } from "../../../src/evaluate/data";
import type { RunHeader } from "../../../src/evaluate/header";
import { type EvalSettings, resolveEvalSettings } from "../../../src/evaluate/method";
import { describeData, type RunOptions, runEvaluation } from "../../../src/evaluate/runner";
import { ALL, type Selection, select } from "../../../src/evaluate/select";
import type { Solver } from "../../../src/evaluate/solver";
import type { RunStore } from "../../../src/evaluate/store";
import { type AnswerEvent, type Answerer, progressiveHints } from "../../../src/hint/loop";
import { resolveSettings, type TraceSettings } from "../../../src/hint/settings";
import { context } from "../hint/scripted";

/** How the scripted model behaves; a problem's text begins with the name. */
type Script = (gold: number, round: number, draw: Random) => { text: string; cut?: boolean };

const says = (answer: number | string) => ({ text: `We add. The answer is ${answer}.` });

export const SCRIPTS = {
  right: (gold) => says(gold),
  wrong: (gold) => says(gold + 1),
  /** Wrong twice, each time otherwise, then right twice. */
  late: (gold, round) => says(round < 2 ? gold + 1 + round : gold),
  /** Right at first, talked out of it by its own hint. */
  spoilt: (gold, round) => says(round === 0 ? gold : gold + 5),
  /** Another answer in each round, the right one last. */
  never: (gold, round) => says(gold + 5 - round),
  rambling: (gold) => ({ text: `First ${gold}, then ${gold + 3}, and so on and so`, cut: true }),
  empty: () => ({ text: "" }),
  /** Right two times out of three, by chance. */
  lucky: (gold, _, draw) => says(draw.chance(0.67) ? gold : gold + draw.int(1, 9)),
  /** Too long for the model. */
  long: () => {
    throw new SkymathError({ kind: "input", message: "The prompt is longer than the context." });
  },
} satisfies Record<string, Script>;

export type ScriptName = keyof typeof SCRIPTS;

/** A model that answers by script, through the real loop of hints; notes what it was asked. */
export class ScriptedSolver implements Solver {
  readonly asked: string[] = [];
  /** Solves in flight, and the most there ever were. */
  running = 0;
  most = 0;
  /** Called with each question before it is answered. */
  onAsk: (question: string) => void = () => {};

  async *solve(problem: string, given: Partial<TraceSettings>, signal?: AbortSignal) {
    const settings = resolveSettings(given);
    this.most = Math.max(this.most, ++this.running);
    const answerer: Answerer = (question, round) => this.#answer(question, round, settings, signal);
    try {
      yield* progressiveHints(problem, settings, context, answerer, signal);
    } finally {
      this.running--;
    }
  }

  async *#answer(
    question: string,
    round: number,
    { seed }: TraceSettings,
    signal: AbortSignal | undefined,
  ): AsyncGenerator<AnswerEvent, void> {
    this.asked.push(question);
    this.onAsk(question);
    const [name = "", a = "0", b = "0"] = question.match(/^\w+|\d+/g) ?? [];
    const draw = new Random(`${seed} ${question} ${round}`);
    const rounds = (question.match(/near to ([^)]*)\)/)?.[1] ?? "").split(",").filter(Boolean);
    const script: Script = SCRIPTS[name as ScriptName];
    const { text, cut } = script(Number(a) + Number(b), Math.max(round, rounds.length), draw);
    const pause = hashText(question) % 5; // so that problems finish out of order
    for (let i = 0; i < pause; i++) await new Promise((resolve) => setImmediate(resolve));
    const rows = { promptTokens: 10 + round, reusedRows: round, computedRows: 10 };
    const ids = [...(text.match(/\S+/g) ?? []).keys()];
    yield { type: "text", delta: text, replyTokens: ids.length, decodeMs: 40 };
    const stopReason = signal?.aborted ? "cancelled" : cut ? "length" : "eos";
    yield { type: "end", ids, text, ...rows, stopReason, promptMs: 20, decodeMs: 40 };
  }
}

/** `count` problems that go through the scripts in turn; gold is the sum. */
export function scriptedRows(count: number, names: readonly ScriptName[]): DataRow[] {
  return Array.from({ length: count }, (_, i) => {
    const name = names[i % names.length]!;
    const [a, b] = [100 + i, 7 * i];
    return {
      id: `p${i}`,
      problem: `${name}: what is ${a} plus ${b}?`,
      gold: `${a + b}`,
      rule: "exact",
      meta: { grade: 1 + (i % 3), steps: 2 },
    };
  });
}

/** A run's file in memory; `capacity` is how many more bytes it takes before its process is killed. */
export class MemoryStore implements RunStore {
  readonly name = "run.jsonl";
  #parts: Uint8Array[] = [];
  capacity = Number.POSITIVE_INFINITY;

  get bytes(): Uint8Array {
    const all = Buffer.concat(this.#parts);
    this.#parts = [all];
    return all;
  }

  set bytes(bytes: Uint8Array) {
    this.#parts = [bytes];
  }

  async *read() {
    const { bytes } = this;
    const size = 700; // lines span chunks, and chunks lines
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  }

  async truncate(bytes: number) {
    this.bytes = this.bytes.slice(0, bytes);
  }

  async append(text: string) {
    await new Promise((resolve) => setImmediate(resolve));
    const whole = new TextEncoder().encode(text);
    const kept = whole.slice(0, Math.max(0, this.capacity));
    this.#parts.push(kept);
    this.capacity -= whole.length;
    if (kept.length < whole.length) throw new Error("killed");
  }

  async close() {}

  /** The parsed lines. */
  lines(): unknown[] {
    const text = new TextDecoder().decode(this.bytes);
    return text
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  }
}

export async function headerFor(
  rows: readonly DataRow[],
  settings: Partial<EvalSettings> = {},
  selection: Selection = ALL,
): Promise<RunHeader> {
  return {
    format: "skymath-run",
    version: 1,
    program: "0.0.0",
    createdAt: "2026-01-02T03:04:05.000Z",
    model: { ...context.model, sha256: "ab".repeat(32) },
    numerics: { precision: "f32", kv: "f16", context: 512, subgroups: true },
    adapter: context.adapter,
    runtime: "node",
    prompting: { format: "skywork", examples: null },
    settings: resolveEvalSettings({ maxRounds: undefined, ...settings }),
    data: { name: "sums", ...(await describeData(rows)), skipped: 0 },
    selection,
    selected: select(rows, selection).length,
  };
}

/** Runs rows through a scripted model into a store. */
export async function run(
  rows: readonly DataRow[],
  given: Partial<RunOptions> & {
    settings?: Partial<EvalSettings>;
    selection?: Selection;
    store?: RunStore;
  } = {},
) {
  const { settings, selection = ALL, store = new MemoryStore(), ...rest } = given;
  const header = await headerFor(rows, settings, selection);
  const solver = new ScriptedSolver();
  const problems = select(rows, selection);
  const result = await runEvaluation({ solver, problems, header, store, batch: 4, ...rest });
  return { ...result, header, store, solver };
}
