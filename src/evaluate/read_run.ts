import { SkymathError } from "../common/errors";
import { type Attempt, checkAttempt } from "./attempt";
import { checkHeader, notARun, type RunHeader } from "./header";
import { linesOf } from "./lines";

/** What a run's file holds, in order; `end` is the byte after the line. */
export type RunItem =
  | { readonly type: "header"; readonly header: RunHeader; readonly end: number }
  | { readonly type: "attempt"; readonly attempt: Attempt; readonly end: number };

const BEGINNING = '{"format":"skymath-run"';

/**
 * Reads a run line by line; an attempt that is there twice comes once. A last line that was torn
 * when its writer was killed is left out; a torn header leaves nothing. Throws an `input` error
 * for a file that is no run, and for a damaged line before the last, which it names.
 */
export async function* readRun(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<RunItem, void> {
  const seen = new Set<string>();
  let number = 0;
  let damaged: SkymathError | null = null;
  for await (const { text, end, whole } of linesOf(chunks)) {
    number++;
    if (damaged !== null) throw damaged; // not the last line: nothing that a kill could have done
    if (number === 1) {
      if (!whole && (text.startsWith(BEGINNING) || BEGINNING.startsWith(text))) return;
      yield { type: "header", header: checkHeader(parsed(text), name), end };
      if (!whole) return;
      continue;
    }
    if (!whole) return;
    const value = parsed(text);
    if (value === undefined) {
      damaged = damagedLine(name, number, "text that is no JSON");
      continue;
    }
    const attempt = attemptOf(value, name, number);
    if (seen.has(attempt.key)) continue;
    seen.add(attempt.key);
    yield { type: "attempt", attempt, end };
  }
}

/** Opens a run for reading alone: its header, and its attempts as they are asked for. */
export async function openRun(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): Promise<{ readonly header: RunHeader; readonly attempts: AsyncGenerator<Attempt, void> }> {
  const items = readRun(chunks, name);
  return { header: headerOf(await items.next(), name), attempts: attemptsOf(items) };
}

/** A run's header alone; closes the file before it is read through. */
export async function readHeader(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): Promise<RunHeader> {
  const items = readRun(chunks, name);
  const header = headerOf(await items.next(), name);
  await items.return();
  return header;
}

function headerOf(first: IteratorResult<RunItem, void>, name: string): RunHeader {
  if (first.done || first.value.type !== "header") throw notARun(name, "no whole header line");
  return first.value.header;
}

async function* attemptsOf(items: AsyncIterable<RunItem>): AsyncGenerator<Attempt, void> {
  for await (const item of items) if (item.type === "attempt") yield item.attempt;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function attemptOf(value: unknown, name: string, number: number): Attempt {
  try {
    return checkAttempt(value);
  } catch (cause) {
    if (cause instanceof SkymathError) throw damagedLine(name, number, cause.message, cause);
    throw cause;
  }
}

function damagedLine(name: string, number: number, found: string, cause?: unknown): SkymathError {
  return new SkymathError(
    {
      kind: "input",
      message: `Line ${number} of ${name} is damaged.`,
      needed: "an attempt as one JSON document",
      found,
      remedy: "Remove the line: its problem is then run again.",
    },
    { cause },
  );
}
