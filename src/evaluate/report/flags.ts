import { type Attempt, flipped, samplesOf } from "../attempt";
import { isCut } from "../summary";

/** By what the problems of a run can be filtered. */
export type Flag = "right" | "wrong" | "undecided" | "flipped" | "cut" | "failed";

/** An attempt as a view of its run shows it. */
export type ReportedAttempt = Attempt & { readonly flags: readonly Flag[] };

/** An attempt with what it can be found by: its verdict first. */
export function flagged(attempt: Attempt): ReportedAttempt {
  const flags: Flag[] = [attempt.verdict];
  if (flipped(attempt)) flags.push("flipped");
  if (samplesOf(attempt).some(({ stopReason }) => isCut(stopReason))) flags.push("cut");
  if (attempt.error !== undefined) flags.push("failed");
  return { ...attempt, flags };
}
