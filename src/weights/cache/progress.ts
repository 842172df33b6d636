/** Where a download stands; `done` and `total` in bytes. */
export interface DownloadProgress {
  /** wait: another tab or process has it; verify: what is here already is checked. */
  readonly phase: "wait" | "verify" | "download";
  readonly done: number;
  readonly total: number;
  /** What it waits for, if it waits. */
  readonly note?: string;
}
