import { linesOf } from "../lines";

/** A text, or UTF-8 bytes in chunks. */
export type TextSource = string | AsyncIterable<Uint8Array>;

/** One record of a file, not yet parsed. */
export interface Item {
  readonly text: string;
  /** Where it begins, from 1. */
  readonly line: number;
  /** Its place among the records, from 1: the line number where each has one line. */
  readonly number: number;
}

interface NumberedLine {
  readonly text: string;
  readonly line: number;
}

/** A record of more characters is damaged. */
const MAX_ITEM = 4_000_000;

/**
 * The records of a file, one at a time: lines of TSV or JSON, or the objects of JSON that is an array
 * or spreads an object over several lines. Blank lines are none.
 */
export async function* itemsOf(source: TextSource, format: "json" | "tsv"): AsyncGenerator<Item> {
  const lines = numbered(source);
  const first = await lines.next();
  if (first.done) return;
  const spread = format === "json" && isSpread(first.value.text);
  const all = chain(first.value, lines);
  if (spread) yield* objects(all);
  else for await (const { text, line } of all) yield { text, line, number: line };
}

async function* numbered(source: TextSource): AsyncGenerator<NumberedLine, void> {
  const chunks = typeof source === "string" ? encoded(source) : source;
  let line = 0;
  for await (const { text } of linesOf(chunks)) {
    line++;
    if (text.trim() !== "") yield { text: text.replace(/\r$/, ""), line };
  }
}

async function* encoded(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

async function* chain<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}

/** Whether the first line opens an array, or an object that goes on in the next line. */
function isSpread(line: string): boolean {
  const text = line.trim();
  return text.startsWith("[") || text === "{";
}

/** The objects of an array or of a sequence, told apart by their braces. */
async function* objects(lines: AsyncIterable<NumberedLine>): AsyncGenerator<Item> {
  let number = 0;
  let begun = { text: "", line: 0 };
  const braces = new BraceCounter();
  for await (const { text, line } of lines) {
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const outside = braces.depth === 0;
      if (outside && !/[\s,[\]{]/.test(text[at]!)) {
        yield { text: text.slice(at), line, number: ++number }; // no object: refused by the parser
        break;
      }
      braces.push(text[at]!);
      if (outside && braces.depth === 1) [begun, from] = [{ text: "", line }, at];
      if (outside || braces.depth > 0) continue;
      yield { ...begun, text: begun.text + text.slice(from, at + 1), number: ++number };
      begun = { text: "", line: 0 };
    }
    if (braces.depth > 0) begun.text += `${text.slice(from)}\n`;
    if (begun.text.length > MAX_ITEM) break;
  }
  if (braces.depth > 0) yield { ...begun, number: ++number }; // never closed
}

/** How many braces are open, those in strings aside. */
class BraceCounter {
  depth = 0;
  #inString = false;
  #escaped = false;

  push(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (this.#inString) {
      if (char === "\\") this.#escaped = true;
      else if (char === '"') this.#inString = false;
    } else if (char === '"') this.#inString = true;
    else if (char === "{") this.depth++;
    else if (char === "}") this.depth--;
  }
}
