import { bytes } from "../common/format";
import type { FitChoice, FitReport, Obstacle } from "./fit";

/** What a report comes to, in sentences: whether it fits, and if not what would. */
export function fitSentences(report: FitReport): string[] {
  const { wanted, proposal, otherType, allowance } = report;
  const lines: string[] = [];
  if (wanted.obstacles.length === 0) {
    const share = allowance === null ? "" : ` of the ${bytes(allowance)} that are allowed`;
    lines.push(`Fits with ${opened(wanted)}: ${bytes(wanted.plan.total)}${share}.`);
    if (proposal !== null && proposal.contextLength > wanted.contextLength) {
      lines.push(`Up to ${opened(proposal)} would fit: ${bytes(proposal.plan.total)}.`);
    }
    return lines;
  }
  lines.push(`Does not fit with ${opened(wanted)}: ${wanted.obstacles.map(because).join("; ")}.`);
  if (proposal !== null) {
    lines.push(`Fits with ${opened(proposal)}: ${bytes(proposal.plan.total)}.`);
    return lines;
  }
  const weights = `${bytes(wanted.plan.weights)} of weights`;
  lines.push(`No context fits: it takes at least ${bytes(report.least)}, with ${weights}.`);
  if (otherType !== null) {
    const { type, plan } = otherType;
    lines.push(`In ${type} it would fit with ${opened(otherType)}: ${bytes(plan.total)}.`);
  } else {
    lines.push("It would not in 4 bits either: choose a smaller model, or allow more memory.");
  }
  return lines;
}

function opened({ kv, contextLength }: Pick<FitChoice, "kv" | "contextLength">): string {
  return `${contextLength} positions in ${kv}`;
}

function because({ kind, name, needed, found }: Obstacle): string {
  if (kind === "allowance") return `${bytes(needed)} are needed and ${bytes(found)} are allowed`;
  return `${name} takes ${bytes(needed)} and the adapter allows ${bytes(found)} at once`;
}
