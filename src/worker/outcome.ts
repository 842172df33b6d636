import { errorReport } from "../common/errors";
import type { Outcome } from "./api";

/** comlink keeps only the message of what is thrown, so errors travel as values. */
export async function outcome<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, error: errorReport(thrown) };
  }
}
