import { SkymathError } from "../common/errors";
import { parseTrace, serialiseTrace, type Trace } from "../hint/trace";
import { download } from "./dom";

/** Real traces are a few kilobytes; anything this large is another file. */
const maxBytes = 32 * 1024 * 1024;

/** Reads a saved trace. @throws {SkymathError} `input` when it is no trace or a damaged one. */
export async function readTraceFile(file: File): Promise<Trace> {
  if (file.size > maxBytes) {
    throw new SkymathError({
      kind: "input",
      message: `${file.name} is too large for a trace`,
      needed: "a skymath-trace JSON file of at most 32 MB",
      found: `${Math.round(file.size / 1e6)} MB`,
      remedy: "Choose a file that was saved with Save trace or --trace.",
    });
  }
  return parseTrace(await file.text());
}

/** Hands the trace to the browser's downloads. */
export function downloadTrace(trace: Trace): void {
  const blob = new Blob([serialiseTrace(trace)], { type: "application/json" });
  const stamp = trace.createdAt.slice(0, 19).replace(/\D+/g, "-");
  download(`skymath-trace-${stamp}.json`, blob);
}
