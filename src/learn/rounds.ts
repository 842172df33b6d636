/**
 * @file Self-compare fine-tuning: train on the first part of the data; then answer each next part with the
 * adapter so far, compare with the truth, train on the comparisons, measure, keep what is no worse.
 */
import { sha256Bytes } from "../common/digest";
import { SkymathError } from "../common/errors";
import type { LoraAdapter } from "../weights/lora";
import { CONFIG_FILE, WEIGHTS_FILE } from "../weights/peft_writer";
import type { LearnControl, Learner } from "./learner";
import { answerPart, measure } from "./measure";
import { gradable, type Parts, split } from "./parts";
import { roundRecords } from "./records";
import { readState } from "./state_file";
import { jsonLines, type LearnStore, readJson } from "./store";
import { examplesOf, trainRound } from "./train_round";
import type { KeepRule, LearnEvent, LearnProblem, LearnSettings, RoundResult } from "./types";

export const LEARN_VERSION = 1;

export interface LearnOptions {
  readonly learner: Learner;
  readonly store: LearnStore;
  readonly settings: LearnSettings;
  readonly problems: readonly LearnProblem[];
  /** Problems to measure with; without them a share of `problems` is held out. */
  readonly heldOut?: readonly LearnProblem[];
  /** Problems of other kinds, which should not be forgotten. */
  readonly others?: readonly LearnProblem[];
  /** Problems of other kinds whose plain records are mixed in with those of earlier parts. */
  readonly mixed?: readonly LearnProblem[];
  readonly control: LearnControl;
  readonly onEvent?: (event: LearnEvent) => void;
}

export interface LearnResult {
  readonly rounds: readonly RoundResult[];
  /** The adapter that was kept last; null when none was. */
  readonly adapter: LoraAdapter | null;
}

/** What a run's folder says of itself. */
interface RunFile {
  readonly format: "skymath-learn";
  readonly version: number;
  readonly base: string;
  readonly settings: LearnSettings;
  readonly data: string;
}

/** The names under which a run's adapters are open while it goes on. */
const CURRENT = "learned so far";
const CANDIDATE = "learning";

const folderOf = (round: number) => `round-${String(round).padStart(2, "0")}`;

/**
 * Runs all rounds, or what is left of them: everything that is done is in the store. Throws an `input`
 * error for data without a usable problem and for a store that holds another run, and what `control`'s
 * signal says when it is stopped.
 */
export async function learn(options: LearnOptions): Promise<LearnResult> {
  const run = new LearnRun(options);
  try {
    return await run.run();
  } finally {
    run.close();
  }
}

class LearnRun {
  readonly #options: LearnOptions;
  readonly #open = new Set<string>();

  constructor(options: LearnOptions) {
    this.#options = options;
  }

  async run(): Promise<LearnResult> {
    const { heldOut, parts } = await this.#begin();
    const rounds = [await this.#baseline(heldOut)];
    let adapter: LoraAdapter | null = null;
    let best = rounds[0]!;
    for (const [index, part] of parts.entries()) {
      const round = index + 1;
      const done = await readJson<RoundResult>(
        this.#options.store,
        `${folderOf(round)}/result.json`,
      );
      const [result, trained]: [RoundResult, LoraAdapter] = done
        ? [done, await this.#trained(round)]
        : await this.#round(round, part, parts.slice(0, index).flat(), heldOut, adapter, best);
      rounds.push(result);
      this.#emit({ type: "round", result });
      if (!result.kept) continue;
      adapter = trained;
      best = result;
    }
    await this.#keepAdapter(adapter, "adapter");
    return { rounds, adapter };
  }

  /** Closes the adapters that the run has opened. */
  close(): void {
    for (const name of this.#open) this.#options.learner.adapters.close(name);
    this.#open.clear();
  }

  /** Checks the data and that the store holds this run or none. */
  async #begin(): Promise<Parts> {
    const { learner, store, settings, problems, mixed = [] } = this.#options;
    const { heldOut: given = [], others = [] } = this.#options;
    const { good, leftOut } = gradable(problems);
    if (leftOut.length > 0) this.#emit({ type: "leftOut", problems: leftOut });
    if (good.length === 0) throw noProblems(problems.length);
    const data = new TextEncoder().encode(JSON.stringify([good, given, others, mixed]));
    const file: RunFile = {
      format: "skymath-learn",
      version: LEARN_VERSION,
      base: (await learner.adapters.base()).hash,
      settings,
      data: await sha256Bytes(data),
    };
    const found = await readJson<RunFile>(store, "run.json");
    if (found === null) {
      await store.write("run.json", `${JSON.stringify(file, null, 2)}\n`);
      await store.write("left-out.jsonl", jsonLines(leftOut));
    } else checkSame(store.name, found, file);
    if (given.length === 0) return split(good, settings);
    return { heldOut: given, parts: split(good, { ...settings, heldOut: 0 }).parts };
  }

  /** What the model can before any training. */
  async #baseline(heldOut: readonly LearnProblem[]): Promise<RoundResult> {
    const path = `${folderOf(0)}/result.json`;
    const { store } = this.#options;
    let result = await readJson<RoundResult>(store, path);
    if (result === null) {
      const scores = await this.#measure(0, heldOut, null);
      result = { round: 0, scores, kept: true, steps: 0, records: 0, loss: null };
      await store.write(path, `${JSON.stringify(result, null, 2)}\n`);
    }
    this.#emit({ type: "round", result });
    return result;
  }

  async #round(
    round: number,
    part: readonly LearnProblem[],
    earlier: readonly LearnProblem[],
    heldOut: readonly LearnProblem[],
    adapter: LoraAdapter | null,
    best: RoundResult,
  ): Promise<[RoundResult, LoraAdapter]> {
    const { learner, store, settings, control } = this.#options;
    const folder = folderOf(round);
    const answers = await this.#answers(round, part, adapter);
    const seed = `${settings.seed} ${round}`;
    const { mixed = [] } = this.#options;
    const records = roundRecords(part, [...mixed, ...earlier], answers, { ...settings, seed });
    await store.write(`${folder}/records.jsonl`, jsonLines(records));
    this.#emit({ type: "records", round, records });
    const { examples, leftOut } = examplesOf(learner, records);
    if (leftOut.length > 0) this.#emit({ type: "leftOut", problems: leftOut });
    const place = { folder, number: round };
    const { adapter: trained, lines } = await trainRound(
      ...([learner, store, settings, control, place, examples, adapter] as const),
      ({ step, loss }, steps) => this.#emit({ type: "step", round, step, steps, loss }),
    );
    await this.#put(CANDIDATE, trained);
    await this.#keepAdapter(trained, `${folder}/adapter`);
    const scores = await this.#measure(round, heldOut, CANDIDATE);
    const last = lines.slice(-Math.max(1, Math.floor(lines.length / 10)));
    const result: RoundResult = {
      round,
      scores,
      kept: isKept(settings.keep, scores, best.scores),
      steps: lines.length,
      records: examples.length,
      loss: last.reduce((sum, { loss }) => sum + loss, 0) / last.length,
    };
    await store.write(`${folder}/result.json`, `${JSON.stringify(result, null, 2)}\n`);
    return [result, trained];
  }

  /** Earlier answers of a part by the adapter so far; the first part is learned without. */
  async #answers(round: number, part: readonly LearnProblem[], adapter: LoraAdapter | null) {
    const { settings } = this.#options;
    if (round === 1 || settings.method === "plain") return new Map();
    if (adapter !== null) await this.#put(CURRENT, adapter);
    const lora = adapter === null ? null : CURRENT;
    return answerPart(this.#work(round, "answer", lora), part);
  }

  #measure(round: number, heldOut: readonly LearnProblem[], lora: string | null) {
    const { others = [] } = this.#options;
    return measure(this.#work(round, "measure", lora), heldOut, others);
  }

  #work(round: number, phase: "measure" | "answer", lora: string | null) {
    const { learner, store, settings, control } = this.#options;
    const folder = folderOf(round);
    const onProgress = (done: number, total: number) =>
      this.#emit({ type: "progress", round, phase, done, total });
    return { learner, store, settings, control, lora, folder, onProgress };
  }

  /** The adapter of a round that is done. */
  async #trained(round: number): Promise<LoraAdapter> {
    const bytes = await this.#options.store.read(`${folderOf(round)}/state.safetensors`);
    if (bytes === null) throw missing(this.#options.store.name, folderOf(round));
    return (await readState(bytes)).adapter;
  }

  async #put(name: string, adapter: LoraAdapter): Promise<void> {
    await this.#options.learner.adapters.put(name, adapter);
    this.#open.add(name);
  }

  async #keepAdapter(adapter: LoraAdapter | null, folder: string): Promise<void> {
    if (adapter === null) return;
    const { learner, store } = this.#options;
    const { config, weights } = await learner.adapters.files(adapter);
    await store.write(`${folder}/${CONFIG_FILE}`, config);
    await store.write(`${folder}/${WEIGHTS_FILE}`, weights);
  }

  #emit(event: LearnEvent): void {
    this.#options.onEvent?.(event);
  }
}

/** By the sum of what was right alone and with hints. */
function isKept(rule: KeepRule, now: RoundResult["scores"], before: RoundResult["scores"]) {
  const sum = ({ alone, hints }: RoundResult["scores"]) => alone.right + hints.right;
  if (rule === "always") return true;
  return rule === "better" ? sum(now) > sum(before) : sum(now) >= sum(before);
}

function checkSame(name: string, found: RunFile, wanted: RunFile): void {
  const keys = ["format", "version", "base", "settings", "data"] as const;
  const differing = keys.find((key) => JSON.stringify(found[key]) !== JSON.stringify(wanted[key]));
  if (differing === undefined) return;
  throw new SkymathError({
    kind: "input",
    message: `${name} holds another run: its ${differing} differs.`,
    needed: "the model, the data and the settings that began it",
    found: JSON.stringify(found[differing])?.slice(0, 200) ?? "nothing",
    remedy: "Give the command that began the run, or another folder.",
  });
}

function noProblems(given: number): SkymathError {
  return new SkymathError({
    kind: "input",
    message: "There is no problem to learn from.",
    needed: "at least one problem that can be graded",
    found: `${given} problems, none of which can`,
  });
}

function missing(name: string, folder: string): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `${name} has lost a file: ${folder}/state.safetensors.`,
    remedy: `Remove ${folder} and those after it to train them anew.`,
  });
}
