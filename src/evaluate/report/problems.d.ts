import type { ReportedAttempt } from "./flags";

/** Fills the frame `root`, which `problemsSection` made, with the problems of `runs`. */
export function showProblems(
  root: Element,
  runs: readonly (readonly ReportedAttempt[] | undefined)[],
): void;
