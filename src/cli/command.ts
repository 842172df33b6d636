import type { Given, OptionTable } from "./options";

/** One command of the command line. */
export interface Command {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints. */
  readonly help: string;
  readonly options: OptionTable;
  /** Most arguments besides options. */
  readonly positionals: number;
  /** Does the work; resolves with the exit code. */
  run(given: Given): Promise<number>;
}
