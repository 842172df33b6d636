import { NodeLearnStore } from "../learn/node_store";
import { gradable, split } from "../learn/parts";
import { roundRecords } from "../learn/records";
import { learn } from "../learn/rounds";
import { DEFAULT_LEARN, resolveLearnSettings } from "../learn/settings";
import {
  KEEP_RULES,
  LEARN_METHODS,
  type LearnEvent,
  type LearnSettings,
  type LeftOut,
  type RoundResult,
  type Score,
} from "../learn/types";
import { PROJECTIONS, type Projection } from "../weights/lora";
import type { Command } from "./command";
import { interruptSignal } from "./interrupt";
import { LiveLine } from "./live_line";
import { openSession } from "./open_session";
import {
  COMMON_OPTIONS,
  type Given,
  present,
  SESSION_HELP,
  SESSION_OPTIONS,
  UsageError,
} from "./options";
import { note, print, printJson } from "./output";
import { readTrainData, TRAIN_DATA_HELP, TRAIN_DATA_OPTIONS, type TrainData } from "./train_data";

const { lora: _, ...MODEL_OPTIONS } = SESSION_OPTIONS;
const SHOWN = 6;

export const train: Command = {
  summary: "let the model learn from problems, by self-compare rounds",
  help: `usage: skymath train --data FILE --out FOLDER [options]

Learns a LoRA adapter on this machine. The problems are dealt into parts: the first
is trained on; each next one is answered with the adapter so far, the answers are
compared with the truth, and the comparisons are trained on. After each round what
was held out is measured, alone and with hints, and the adapter is kept if it is no
worse. FOLDER keeps everything: the same command continues a run that was stopped or
killed, and FOLDER/adapter is the adapter that --lora takes.

${TRAIN_DATA_HELP}
  --out FOLDER               where the run is kept
  --show                     only show what the first round will be trained on
  --method M                 plain: solutions alone; compare: with comparisons of own
                             answers; compare-hints: and hint rounds (default: ${DEFAULT_LEARN.method})
  --rounds N                 parts of the data (default: ${DEFAULT_LEARN.rounds})
  --samples N                earlier answers of a problem (default: ${DEFAULT_LEARN.samples})
  --temperature T            of earlier answers (default: ${DEFAULT_LEARN.temperature})
  --max-tokens N             most tokens of a reply (default: ${DEFAULT_LEARN.maxTokens})
  --epochs N                 of a round (default: ${DEFAULT_LEARN.epochs})
  --records N                of an optimizer step (default: ${DEFAULT_LEARN.batch})
  --replay R                 plain records of earlier parts and of --mix for one of this part's (default: ${DEFAULT_LEARN.replay})
  --keep RULE                no-worse, better or always, by held-out problems right
                             alone plus with hints (default: ${DEFAULT_LEARN.keep})
  --rank N  --alpha A  --dropout D  --targets q,k,v,o,gate,up,down   of the adapter
  --learning-rate R          (default: ${DEFAULT_LEARN.optimizer.learningRate})
  --schedule cosine|constant --warmup N   of a round's steps
  --seed S                   of parts, answers, orders and first values (default: 0)
  --batch N                  problems answered at once (default: 8)
  --model FILE               GGUF model (default: the one that comes along)
${SESSION_HELP.split("\n").slice(1).join("\n")}
  --json                     print {rounds} and nothing else`,
  options: {
    ...COMMON_OPTIONS,
    ...MODEL_OPTIONS,
    ...TRAIN_DATA_OPTIONS,
    out: { type: "string" },
    show: { type: "boolean" },
    method: { type: "string" },
    rounds: { type: "string" },
    samples: { type: "string" },
    temperature: { type: "string" },
    "max-tokens": { type: "string" },
    epochs: { type: "string" },
    records: { type: "string" },
    replay: { type: "string" },
    keep: { type: "string" },
    rank: { type: "string" },
    alpha: { type: "string" },
    dropout: { type: "string" },
    targets: { type: "string" },
    "learning-rate": { type: "string" },
    schedule: { type: "string" },
    warmup: { type: "string" },
    seed: { type: "string" },
    batch: { type: "string" },
  },
  positionals: 0,

  async run(given) {
    const data = await readTrainData(given);
    const settings = learnSettings(given, data.share);
    for (const each of data.leftOut) note(`Left out: ${each.reason}`);
    if (given.flag("show")) return show(data, settings);
    const store = await NodeLearnStore.open(given.required("out"));
    const signal = interruptSignal() ?? new AbortController().signal;
    try {
      const session = await openSession(given, { batch: given.whole("batch", 1) ?? 8 });
      const teller = new Teller(given.flag("json"));
      const { rounds } = await learn({
        ...{ learner: session, store, settings, ...data, control: { signal } },
        onEvent: (event) => teller.tell(event),
      }).finally(() => teller.end());
      if (given.flag("json")) await printJson({ rounds });
      else await print(`${rounds.map(roundText).join("\n")}\n`);
      return 0;
    } catch (error) {
      if (!signal.aborted) throw error;
      note(`Stopped: the same command continues ${store.name}.`);
      return 130;
    } finally {
      await store.close();
    }
  },
};

function learnSettings(given: Given, share: number | undefined): LearnSettings {
  const { lora, optimizer } = DEFAULT_LEARN;
  return resolveLearnSettings({
    ...present({
      method: given.choice("method", LEARN_METHODS),
      heldOut: share,
      rounds: given.whole("rounds", 1),
      samples: given.whole("samples", 1),
      temperature: given.number("temperature"),
      maxTokens: given.whole("max-tokens", 1),
      epochs: given.whole("epochs", 1),
      batch: given.whole("records", 1),
      replay: given.number("replay"),
      keep: given.choice("keep", KEEP_RULES),
      seed: given.whole("seed"),
    }),
    lora: {
      ...lora,
      ...present({
        rank: given.whole("rank", 1),
        alpha: given.number("alpha"),
        dropout: given.number("dropout"),
        targets: targetsOf(given),
      }),
    },
    optimizer: {
      ...optimizer,
      ...present({
        learningRate: given.number("learning-rate"),
        schedule: given.choice("schedule", ["cosine", "constant"]),
        warmupSteps: given.whole("warmup"),
      }),
    },
  });
}

function targetsOf(given: Given): Projection[] | undefined {
  return given
    .text("targets")
    ?.split(",")
    .map((name) => {
      const found = PROJECTIONS.find((projection) => projection === name);
      if (found) return found;
      throw new UsageError(`--targets takes some of ${PROJECTIONS.join(",")}; not "${name}".`);
    });
}

/** Shows the first records of the first round, and what a comparison will look like. */
async function show({ problems, heldOut }: TrainData, settings: LearnSettings): Promise<number> {
  const { good, leftOut } = gradable(problems);
  for (const each of leftOut) note(leftOutText(each));
  const { parts } = split(good, heldOut.length > 0 ? { ...settings, heldOut: 0 } : settings);
  const records = roundRecords(parts[0] ?? [], [], new Map(), settings);
  const shown = records.slice(0, SHOWN).map(({ question, target }) => `${question}\n→ ${target}\n`);
  const sizes = parts.map((part) => part.length).join(", ");
  await print(`${shown.join("\n")}\nParts of ${sizes} problems; the first ${SHOWN} are shown.\n`);
  return 0;
}

/** Tells a run on standard error. */
class Teller {
  readonly #live: LiveLine | null;

  constructor(json: boolean) {
    this.#live = json ? null : new LiveLine();
  }

  tell(event: LearnEvent): void {
    if (event.type === "leftOut") for (const each of event.problems) note(leftOutText(each));
    if (event.type === "round") note(roundText(event.result));
    if (event.type === "progress") {
      const { round, phase, done, total } = event;
      this.#live?.update(() => `Round ${round}, ${phase}: ${done} of ${total}`);
    }
    if (event.type === "step") {
      const { round, step, steps, loss } = event;
      this.#live?.update(() => `Round ${round}, step ${step} of ${steps}: loss ${loss.toFixed(3)}`);
    }
  }

  end(): void {
    this.#live?.end("");
  }
}

const leftOutText = ({ id, reason }: LeftOut) => `Left out ${id}: ${reason}`;

function roundText({ round, scores, kept, steps, loss }: RoundResult): string {
  const { alone, hints, others } = scores;
  const share = ({ right, total }: Score) => `${right} of ${total}`;
  const measured =
    `${share(alone)} alone, ${share(hints)} with hints` +
    (others ? `, ${share(others)} of the others` : "");
  if (round === 0) return `Before: ${measured}.`;
  const trained = `${steps} steps, loss ${loss?.toFixed(3)}`;
  return `Round ${round}: ${measured} (${trained}); ${kept ? "kept" : "not kept"}.`;
}
