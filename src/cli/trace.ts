import { readFile } from "node:fs/promises";
import { SkymathError } from "../common/errors";
import { parseTrace } from "../hint/trace";
import { holdsTrace, readTraceLink } from "../hint/trace_link";
import type { Command } from "./command";
import { COMMON_OPTIONS } from "./options";
import { print, printJson } from "./output";
import { traceText } from "./trace_text";

export const trace: Command = {
  summary: "show a saved trace",
  help: `usage: skymath trace FILE|LINK [--json]

Opens a trace that "skymath solve --trace FILE" or the page saved, or the link that
the page copied (in quotes; nothing is fetched, the link holds the trace), checks it
and shows its rounds; --json prints the checked document.`,
  options: COMMON_OPTIONS,
  positionals: 1,

  async run(given) {
    const named = given.argument("A trace file");
    const fragment = named.slice(Math.max(0, named.indexOf("#")));
    const linked = /^https?:/.test(named) && holdsTrace(fragment);
    const opened = linked ? await readTraceLink(fragment) : parseTrace(await readText(named));
    if (given.flag("json")) await printJson(opened);
    else await print(traceText(opened));
    return 0;
  },
};

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new SkymathError(
      {
        kind: "input",
        message: `The trace ${path} cannot be opened.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Check the path.",
      },
      { cause },
    );
  }
}
