import type { ErrorReport } from "../common/errors";
import { button, el } from "./dom";
import { logError } from "./error_log";

/** What a notice is about; a new one takes the place of the old one on the same subject. */
export type Subject =
  | "load"
  | "solve"
  | "trace"
  | "webgpu"
  | "view"
  | "models"
  | "evaluate"
  | "run"
  | "learn";

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Error reports above the result; what is on the page stays as it is. */
export class Notices {
  readonly #root: HTMLElement;
  readonly #shown = new Map<Subject, HTMLElement>();

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** Shows a report: what happened, what was needed, what was found, what to do. */
  error(subject: Subject, title: string, report: ErrorReport, action?: NoticeAction): void {
    logError(report);
    const facts = el("dl", "");
    const rows = [
      ["Needed", report.needed],
      ["Found", report.found],
      ["What to do", report.remedy],
    ] as const;
    for (const [name, value] of rows) {
      if (value !== undefined) facts.append(el("dt", "", name), el("dd", "", value));
    }
    const box = el("div", "notice error", el("h3", "", title), el("p", "", report.message));
    if (facts.childElementCount > 0) box.append(facts);
    const buttons = el("p", "buttons");
    if (action !== undefined) buttons.append(button(action.label, "", action.run));
    buttons.append(button("Dismiss", "quiet", () => this.clear(subject)));
    box.append(buttons);
    box.setAttribute("role", "alert");
    this.show(subject, box);
  }

  /** Shows a prepared notice. */
  show(subject: Subject, box: HTMLElement): void {
    this.clear(subject);
    box.dataset.subject = subject;
    this.#shown.set(subject, box);
    this.#root.append(box);
    const { top, bottom } = box.getBoundingClientRect();
    // Only then: scrolling also moves the place from which the Tab key goes on.
    if (top < 0 || bottom > innerHeight) box.scrollIntoView({ block: "nearest" });
  }

  clear(subject: Subject): void {
    this.#shown.get(subject)?.remove();
    this.#shown.delete(subject);
  }
}
