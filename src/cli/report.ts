import { open, rename } from "node:fs/promises";
import { basename } from "node:path";
import { SkymathError } from "../common/errors";
import { reportHtml } from "../evaluate/report/report";
import type { Command } from "./command";
import { COMMON_OPTIONS, UsageError } from "./options";
import { note, printJson } from "./output";
import { runSource } from "./run_source";

export const report: Command = {
  summary: "make an HTML report of runs of an evaluation",
  help: `usage: skymath report RUN.jsonl [MORE.jsonl ...] --out FILE.html [--problems N]

Writes one HTML file that needs no network: the figures, charts, and every problem
with its replies, to filter and search. Several runs are also shown side by side.

  --out FILE                 the report
  --problems N               list the first N problems of each run only, for a smaller
                             file; figures and charts count all
  --json                     print {out, bytes} when it is written`,
  options: { ...COMMON_OPTIONS, out: { type: "string" }, problems: { type: "string" } },
  positionals: 100,

  async run(given) {
    const out = given.required("out");
    if (given.positionals.length === 0) throw new UsageError("A run is needed.");
    const sources = given.positionals.map((path) => {
      return { ...runSource(path), name: basename(path) }; // a folder's name is nobody's business
    });
    const listed = given.whole("problems", 1) ?? Number.POSITIVE_INFINITY;
    const bytes = await write(out, reportHtml(sources, listed));
    if (given.flag("json")) await printJson({ out, bytes });
    else note(`Wrote the report to ${out}.`);
    return 0;
  },
};

/** Written aside and renamed, so that a report that was there before is never half lost. */
async function write(path: string, pieces: AsyncIterable<string>): Promise<number> {
  const aside = `${path}.tmp`;
  try {
    const file = await open(aside, "w");
    try {
      for await (const piece of pieces) await file.appendFile(piece);
      const { size } = await file.stat();
      await rename(aside, path);
      return size;
    } finally {
      await file.close();
    }
  } catch (cause) {
    if (cause instanceof SkymathError) throw cause;
    throw new SkymathError(
      {
        kind: "input",
        message: `The report cannot be written to ${path}.`,
        found: cause instanceof Error ? cause.message : String(cause),
        remedy: "Give a file in a folder that is there and can be written.",
      },
      { cause },
    );
  }
}
