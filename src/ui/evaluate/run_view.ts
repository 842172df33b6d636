import type { ReportedAttempt } from "../../evaluate/report/flags";
import { showProblems } from "../../evaluate/report/problems.js";
import { problemsSection, runSection } from "../../evaluate/report/sections";
import type { RunView } from "../../worker/evaluate_api";
import { nodeOf } from "./markup_view";

/** Most problems that the page lists; figures count all. */
const MOST_LISTED = 20_000;

/** The problems of a run as they are read, as many as the page lists. */
export class ListedProblems {
  readonly attempts: ReportedAttempt[] = [];
  /** Those that found no room. */
  left = 0;

  add(attempts: readonly ReportedAttempt[]): void {
    const room = MOST_LISTED - this.attempts.length;
    this.attempts.push(...attempts.slice(0, room));
    this.left += Math.max(0, attempts.length - room);
  }
}

/** A run as its report shows it: figures, charts and every problem's replies. */
export class RunPanel {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows a run with its problems. */
  show(name: string, { header, summary }: RunView, { attempts, left }: ListedProblems): void {
    const listed = left > 0 ? MOST_LISTED : null;
    const problems = nodeOf(problemsSection([name], listed)) as HTMLElement;
    this.#root.replaceChildren(nodeOf(runSection({ name, header, summary })), problems);
    this.#root.hidden = false;
    showProblems(problems, [attempts]);
  }
}
