import { access, constants, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { SkymathError } from "../common/errors";
import { checkProblem } from "../hint/loop";
import { resolveSettings } from "../hint/settings";
import { serialiseTrace, TRACE_VERSION, type Trace, type TraceSettings } from "../hint/trace";
import type { Session } from "../session";
import type { Command } from "./command";
import { followSolve, type TraceHeader } from "./follow_solve";
import { interruptSignal } from "./interrupt";
import { openSession } from "./open_session";
import {
  COMMON_OPTIONS,
  type Given,
  present,
  SAMPLING_HELP,
  SAMPLING_OPTIONS,
  SESSION_HELP,
  SESSION_OPTIONS,
  samplingSettings,
} from "./options";
import { note, print, printJson } from "./output";

export const solve: Command = {
  summary: "solve a math problem, round by round",
  help: `usage: skymath solve "PROBLEM" [options]

Solves a math word problem by progressive hints: rounds whose question carries
all earlier answers, until two answers in a row agree. Ctrl+C stops it and keeps
the trace.

  --model FILE               GGUF model (default: the one that comes along)
  --method php|cot           progressive hints, or one round alone (default: php)
  --max-rounds N             most rounds (default: 6)
  --max-tokens N             most tokens of a round's reply (default: 512)
  --trace FILE               write the trace; "skymath trace FILE" shows it again
${SAMPLING_HELP}
${SESSION_HELP}
  --json                     print the trace and nothing else`,
  options: {
    ...COMMON_OPTIONS,
    ...SESSION_OPTIONS,
    ...SAMPLING_OPTIONS,
    method: { type: "string" },
    "max-rounds": { type: "string" },
    trace: { type: "string" },
  },
  positionals: 1,

  async run(given) {
    const problem = checkProblem(
      given.argument('A problem, as in: skymath solve "2 + 3 = ?",'), // before a model is loaded
    );
    const json = given.flag("json");
    const settings = solveSettings(given);
    const file = given.text("trace");
    if (file !== undefined)
      await writing(file, () => access(dirname(resolve(file)), constants.W_OK));
    const session = await openSession(given);
    const events = session.solve(problem, settings, interruptSignal());
    const trace = await followSolve(
      events,
      traceHeader(session, problem, settings),
      async (text) => {
        if (!json) await print(text);
      },
      async (trace) => {
        if (file !== undefined) await save(trace, file);
      },
    );
    if (json) await printJson(trace);
    return trace.verdict.by === "cancelled" ? 130 : 0;
  },
};

function solveSettings(given: Given) {
  const settings = {
    ...samplingSettings(given),
    ...present({
      method: given.choice("method", ["php", "cot"]),
      maxRounds: given.whole("max-rounds", 1),
    }),
  };
  return resolveSettings(settings); // a bad one is told before a model is loaded
}

function traceHeader(session: Session, problem: string, settings: TraceSettings): TraceHeader {
  const { name, file, quantisation } = session.model;
  return {
    format: "skymath-trace",
    version: TRACE_VERSION,
    createdAt: new Date().toISOString(),
    problem,
    model: { name, file, quantisation },
    adapter: { name: session.adapter.name, software: session.adapter.software },
    ...session.adapters.told(),
    settings,
  };
}

/** Written aside and renamed, so that a trace that was there before is never half lost. */
async function save(trace: Trace, file: string): Promise<void> {
  await writing(file, async () => {
    await writeFile(`${file}.tmp`, serialiseTrace(trace));
    await rename(`${file}.tmp`, file);
  });
  note(`Wrote the trace to ${file}.`);
}

/** Does what writing a trace takes; its errors become `input` errors that name the file. */
async function writing(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `The trace cannot be written to ${file}.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Give a file in a folder that is there and can be written.",
      },
      { cause },
    );
  }
}
