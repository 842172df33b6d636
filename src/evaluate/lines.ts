import { joinBytes } from "../common/bytes";
import { SkymathError } from "../common/errors";

/** A line of a file, and where it ends in the file: the byte after its newline. */
export interface Line {
  readonly text: string;
  readonly end: number;
  /** False of a last line without its newline. */
  readonly whole: boolean;
}

/** Most bytes of one line: no attempt is longer, and a file without newlines is none of ours. */
export const MAX_LINE = 64 << 20;

const NEWLINE = 10;

/**
 * The lines of UTF-8 bytes that come in chunks, holding one line at a time.
 * Throws an `input` error for a line of more than `MAX_LINE` bytes.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line, void> {
  const decoder = new TextDecoder();
  const text = () => decoder.decode(parts.length === 1 ? parts[0]! : joinBytes(parts)); // mostly one
  let parts: Uint8Array[] = [];
  let [held, end, number] = [0, 0, 1];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      parts.push(chunk.subarray(from, at));
      end += held + at - from + 1;
      yield { text: text(), end, whole: true };
      [parts, held, from] = [[], 0, at + 1];
      number++;
    }
    if (from === chunk.length) continue;
    parts.push(chunk.slice(from)); // a copy: the reader may use its buffer again
    held += chunk.length - from;
    if (held > MAX_LINE) throw tooLong(number);
  }
  if (held > 0) yield { text: text(), end: end + held, whole: false };
}

function tooLong(number: number): SkymathError {
  return new SkymathError({
    kind: "input",
    message: `Line ${number} of the file is too long.`,
    needed: `at most ${MAX_LINE} bytes`,
    found: "no end of the line by then",
  });
}
