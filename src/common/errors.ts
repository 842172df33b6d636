/** What kind of thing went wrong; the page and the command line choose their wording by it. */
export type ErrorKind =
  | "model" // a model file that is damaged, of another architecture or type
  | "device" // no adapter, a lost device, a limit that is too small
  | "input" // a problem, prompt, option or trace that cannot be used
  | "numeric" // values that are not finite
  | "storage" // a cache that is full, locked or cannot be written
  | "cancelled" // stopped by the user
  | "internal"; // a mistake of ours

/** The plain form of an error: what crosses the worker boundary and what `--json` prints. */
export interface ErrorReport {
  readonly kind: ErrorKind;
  readonly message: string;
  readonly needed?: string;
  readonly found?: string;
  readonly remedy?: string;
}

/** Every error of this project: says what was needed, what was found and what to do. */
export class SkymathError extends Error {
  readonly report: ErrorReport;

  constructor(report: ErrorReport, options?: ErrorOptions) {
    const parts = [report.message];
    if (report.needed !== undefined) parts.push(`Needed: ${report.needed}.`);
    if (report.found !== undefined) parts.push(`Found: ${report.found}.`);
    if (report.remedy !== undefined) parts.push(report.remedy);
    super(parts.join(" "), options);
    this.name = "SkymathError";
    this.report = report;
  }
}

/** The report of anything thrown; what is not ours becomes an `internal` error with its message. */
export function errorReport(thrown: unknown): ErrorReport {
  if (thrown instanceof SkymathError) return thrown.report;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: "internal", message };
}
