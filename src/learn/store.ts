/** @file Where a run is kept: a folder under node, a folder of the page's own files in a browser. */

/** A folder of files by relative paths, which this process alone writes until `close`. */
export interface LearnStore {
  /** For messages. */
  readonly name: string;
  /** A file's bytes, or null where there is none. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Replaces a file whole: after a crash it is the old one or the new one. */
  write(path: string, data: string | Uint8Array<ArrayBuffer>): Promise<void>;
  /** Adds text at a file's end; resolves when it would survive a crash. */
  append(path: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** A JSON file's value, or null where there is none. */
export async function readJson<T>(
  store: Pick<LearnStore, "read">,
  path: string,
): Promise<T | null> {
  const bytes = await store.read(path);
  return bytes === null ? null : (JSON.parse(new TextDecoder().decode(bytes)) as T);
}

/** The whole lines of a JSONL file; a last line that a crash cut off is dropped, from the file too. */
export async function readLines<T>(store: LearnStore, path: string): Promise<T[]> {
  const bytes = await store.read(path);
  if (bytes === null) return [];
  const text = new TextDecoder().decode(bytes);
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  if (whole.length < text.length) await store.write(path, whole);
  return whole
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
export const jsonLines = (values: readonly unknown[]): string => values.map(jsonLine).join("");
