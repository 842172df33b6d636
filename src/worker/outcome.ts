import { type ErrorReport, errorReport } from "../common/errors";

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorReport };

/** comlink keeps only the message of what is thrown, so errors travel as values. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: errorReport(thrown) };
  }
}
