import { expect } from "vitest";
import { type ErrorReport, SkymathError } from "../../../src/common/errors";

/** The report of the `SkymathError` that `work` must end in. */
export async function reportOf(work: () => unknown): Promise<ErrorReport> {
  try {
    await work();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(SkymathError);
    return (thrown as SkymathError).report;
  }
  throw new Error("No error was thrown.");
}
