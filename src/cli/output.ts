import { type ErrorReport, SkymathError } from "../common/errors";

/** Writes text for people to standard output, waiting where the reader is slower than the writer. */
export function print(text: string): Promise<void> {
  return write(process.stdout, printable(text));
}

/** A line for people on standard error: standard output holds results alone. */
export function note(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

/** One JSON document on one line. */
export function printJson(value: unknown): Promise<void> {
  return write(process.stdout, `${JSON.stringify(value)}\n`);
}

/** Without control characters but for line feeds and tabs: texts of files and models must not drive a terminal. */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, "");
}

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

/** Resolves when everything written so far has left the process. */
export async function flushed(): Promise<void> {
  await Promise.all([write(process.stdout, ""), write(process.stderr, "")]);
}

/** What standard error says of an error: one line, or with `--json` one JSON document. */
export function errorText(report: ErrorReport, json: boolean): string {
  if (json) return JSON.stringify({ error: report });
  return `skymath: ${new SkymathError(report).message}`;
}

/** Lines of `name  value`, the values in one column. */
export function table(entries: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...entries.map(([name]) => name.length));
  return entries.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}
