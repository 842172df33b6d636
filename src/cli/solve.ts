import { access, constants, rename, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { SkymathError } from "../common/errors";
import type { SolveEvent } from "../hint/events";
import { resolveSettings } from "../hint/settings";
import { serialiseTrace, type Trace } from "../hint/trace";
import type { Command } from "./command";
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
import { roundHeading, roundSummary, verdictText } from "./trace_text";

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
  --calculator               complete <<a+b= by exact arithmetic
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
    calculator: { type: "boolean" },
    trace: { type: "string" },
  },
  positionals: 1,

  async run(given) {
    const problem = given.argument('A problem, as in: skymath solve "2 + 3 = ?",');
    const json = given.flag("json");
    const settings = solveSettings(given);
    const file = given.text("trace");
    if (file !== undefined)
      await writing(file, () => access(dirname(resolve(file)), constants.W_OK));
    const session = await openSession(given);
    const signal = interruptSignal();
    const trace = await follow(session.solve(problem, settings, signal), json);
    session.dispose();
    if (file !== undefined) await save(trace, file);
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
      calculator: given.flag("calculator") || undefined,
    }),
  };
  return resolveSettings(settings); // a bad one is told before a model is loaded
}

/** Shows the rounds as they happen, unless `quiet`; resolves with the trace. */
async function follow(events: AsyncIterable<SolveEvent>, quiet: boolean): Promise<Trace> {
  for await (const event of events) {
    if (event.type === "end") {
      if (!quiet) await print(verdictText(event.trace.verdict));
      return event.trace;
    }
    if (quiet) continue;
    if (event.type === "roundStart") await print(roundHeading(event.index, event.hints));
    if (event.type === "text") await print(event.delta);
    if (event.type === "roundEnd") await print(roundSummary(event.round));
  }
  throw new SkymathError({ kind: "internal", message: "The solve ended without a trace." });
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
