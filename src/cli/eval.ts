import { arch, platform } from "node:os";
import { basename } from "node:path";
import { SkymathError } from "../common/errors";
import { beginHeader, type RunEngine } from "../evaluate/header";
import { mergeRuns } from "../evaluate/merge";
import {
  DEFAULT_SAMPLES,
  type EvalSettings,
  METHODS,
  resolveEvalSettings,
  SAMPLED_TEMPERATURE,
} from "../evaluate/method";
import { NodeStore } from "../evaluate/node_store";
import { progressLine } from "../evaluate/progress";
import { summarise } from "../evaluate/report/report";
import { describeData, type RunProgress, runEvaluation } from "../evaluate/runner";
import { select } from "../evaluate/select";
import type { Session } from "../session";
import type { Command } from "./command";
import { DATA_HELP, DATA_OPTIONS, type EvalData, readData, readSelection } from "./eval_data";
import { summaryText } from "./eval_text";
import { type GivenExamples, readExamples } from "./few_shot_file";
import { interruptSignal } from "./interrupt";
import { LiveLine } from "./live_line";
import { embeddedModel, openSource } from "./model_file";
import { openSession } from "./open_session";
import {
  CALCULATOR_HELP,
  COMMON_OPTIONS,
  DRAFTS_HELP,
  type Given,
  present,
  SAMPLING_OPTIONS,
  SESSION_HELP,
  SESSION_OPTIONS,
  samplingSettings,
  UsageError,
} from "./options";
import { note, print, printJson } from "./output";
import { runSource } from "./run_source";
import { sourceHash } from "./source_hash";
import { version } from "./version";

export const evaluate: Command = {
  summary: "run a data set and measure how many answers are right",
  help: `usage: skymath eval --data NAME|FILE --out RUN.jsonl [options]
       skymath eval merge OUT.jsonl SHARD.jsonl ...

Solves the problems of a data set and grades the answers. Each problem is kept in
RUN.jsonl as soon as it is done: the same command continues a run that was stopped
or killed. "skymath report" makes a page of it, "skymath compare" pairs two runs,
and "merge" joins the shards of one.

${DATA_HELP}
  --out FILE                 where the run is kept
  --batch N                  problems at once (default: 1)
  --model FILE               GGUF model (default: the one that comes along)
  --method M                 cot: one chain of thought; php: progressive hints;
                             sc: the most frequent answer of several samples;
                             php-sc: hints over such majorities (default: php)
  --few-shot FILE            worked examples before every problem, in place of the chat
                             format; the file's form: docs/few-shot.md
  --samples N                of sc and php-sc, in each round (default: ${DEFAULT_SAMPLES})
  --max-rounds N             of php and php-sc (default: 6)
  --max-tokens N             most tokens of a reply (default: 512)
  --temperature T            0 is greedy (default: 0; sc and php-sc: ${SAMPLED_TEMPERATURE})
  --top-k N  --top-p P  --min-p P  --repetition-penalty R  --seed S
${CALCULATOR_HELP}
${DRAFTS_HELP}
${SESSION_HELP}
  --json                     print {header, summary, complete, rows} and nothing else`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    ...SAMPLING_OPTIONS,
    ...DATA_OPTIONS,
    out: { type: "string" },
    batch: { type: "string" },
    method: { type: "string" },
    "few-shot": { type: "string" },
    samples: { type: "string" },
    "max-rounds": { type: "string" },
  },
  positionals: 1000,

  async run(given) {
    const [word] = given.positionals;
    if (word === "merge") return merge(given);
    if (word !== undefined) throw new UsageError(`"${word}" is no option; is --data meant?`);
    return evaluateData(given);
  },
};

async function evaluateData(given: Given): Promise<number> {
  const out = given.required("out");
  const settings = evalSettings(given);
  const batch = given.whole("batch", 1) ?? 1;
  const file = given.text("few-shot");
  const examples = file === undefined ? null : await readExamples(file);
  const data = await readData(given);
  const selection = readSelection(given);
  const problems = select(data.rows, selection);
  if (problems.length === 0) throw nothingSelected(data);

  const signal = interruptSignal();
  const store = await NodeStore.open(out);
  try {
    const source = await openSource(given.text("model") ?? embeddedModel(), given);
    const sha256 = await sourceHash(source);
    const fewShot = present({ fewShot: examples?.fewShot });
    const session = await openSession(given, { batch, ...fewShot }, source);
    const header = beginHeader(runEngine(session, sha256, examples), {
      settings,
      data: { name: data.name, ...(await describeData(data.rows)), skipped: data.skipped },
      selection,
      selected: problems.length,
    });
    const live = given.flag("json") ? null : new LiveLine();
    let last: RunProgress | null = null;
    const onProgress = (progress: RunProgress) => {
      last = progress;
      live?.update(() => progressLine(progress));
    };
    const run = runEvaluation({
      solver: session,
      problems,
      header,
      store,
      batch,
      signal,
      onProgress,
    });
    const { summary, complete } = await run.finally(() => {
      if (last !== null) live?.end(progressLine(last));
    });
    const rows = await session.rows();
    if (given.flag("json")) await printJson({ header, summary, complete, rows });
    else {
      await print(summaryText(summary));
      if (rows.shared > 0) note(sharedRows(rows));
      if (!complete) note(`Stopped: the same command continues ${out}.`);
    }
    return complete ? 0 : 130;
  } finally {
    await store.close();
  }
}

function evalSettings(given: Given): EvalSettings {
  return resolveEvalSettings({
    ...samplingSettings(given),
    ...present({
      method: given.choice("method", METHODS),
      samples: given.whole("samples", 1),
      maxRounds: given.whole("max-rounds", 1),
    }),
  });
}

/** What of a run's header is the session's. */
function runEngine(session: Session, hash: string, given: GivenExamples | null): RunEngine {
  const { model, adapter, numerics, promptFormat } = session;
  const { name, file, quantisation } = model;
  return {
    program: version(),
    model: { name, file: basename(file), quantisation, sha256: hash }, // a folder's name is nobody's business
    numerics,
    adapter: { name: adapter.name, software: adapter.software },
    ...session.adapters.told(),
    prompting: { format: promptFormat, examples: given?.told ?? null },
    runtime: `node ${process.versions.node}, ${platform()} ${arch()}`,
  };
}

/** Whether the examples were computed once, for anyone to check. */
function sharedRows({ prompt, shared }: { prompt: number; shared: number }): string {
  return `Computed ${prompt} prompt rows, of which ${shared} once for the examples.`;
}

async function merge(given: Given): Promise<number> {
  const [, out, ...shards] = given.positionals;
  if (out === undefined || shards.length === 0) {
    throw new UsageError("merge needs an output file and the shards.");
  }
  const store = await NodeStore.open(out);
  try {
    await mergeRuns(shards.map(runSource), store);
  } finally {
    await store.close();
  }
  const { header, summary } = await summarise(runSource(out));
  if (given.flag("json")) await printJson({ header, summary });
  else await print(summaryText(summary));
  return 0;
}

function nothingSelected({ name, rows }: EvalData): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `There is no problem to run in ${name}.`,
    needed: "at least one problem",
    found: `${rows.length} problems, none of them selected`,
  });
}
