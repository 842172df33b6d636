/** @file Where a run's lines are kept: a file under node, a browser's own files in the page. */

/** One append-only file that this process alone may write until `close`. */
export interface RunStore {
  /** The file's name, for messages. */
  readonly name: string;
  /** The file's bytes from the beginning, in chunks. */
  read(): AsyncIterable<Uint8Array>;
  /** Cuts the file to its first `bytes` bytes. */
  truncate(bytes: number): Promise<void>;
  /** Adds text at the end; resolves when it would survive a crash. */
  append(text: string): Promise<void>;
  /** Gives the file free for others. */
  close(): Promise<void>;
}
