import { type ErrorReport, errorReport } from "../common/errors";

const MOST = 20;
const entries: { readonly at: string; readonly report: ErrorReport }[] = [];

/** Takes an error down for the debug log, which shows the last ones. */
export function logError(report: ErrorReport): void {
  entries.push({ at: new Date().toISOString(), report });
  if (entries.length > MOST) entries.shift();
}

export const loggedErrors = (): readonly { readonly at: string; readonly report: ErrorReport }[] =>
  entries;

addEventListener("error", (event) => logError(errorReport(event.error ?? event.message)));
addEventListener("unhandledrejection", (event) => logError(errorReport(event.reason)));
