import { errorReport } from "../common/errors";
import type { Trace } from "../hint/trace";
import { holdsTrace, traceLink } from "../hint/trace_link";
import type { Announcer } from "./announcer";
import { byId } from "./dom";
import type { Notices } from "./notices";
import { downloadTrace } from "./trace_file";

/** How long a button says what it did, in milliseconds. */
const SAID_MS = 2500;

/** What can be done with the trace that is shown: saved as a file, passed on as a link. */
export class TraceTools {
  readonly #save = byId("save", HTMLButtonElement);
  readonly #share = byId("share", HTMLButtonElement);
  readonly #label = this.#share.textContent;
  readonly #notices: Notices;
  readonly #announcer: Announcer;
  #trace: Trace | null = null;

  constructor(notices: Notices, announcer: Announcer) {
    this.#notices = notices;
    this.#announcer = announcer;
    this.#save.addEventListener("click", () => {
      if (this.#trace !== null) downloadTrace(this.#trace);
    });
    this.#share.addEventListener("click", () => {
      if (this.#trace !== null) void this.#copyLink(this.#trace);
    });
  }

  /** The trace that is shown and complete; null while there is none. */
  hold(trace: Trace | null): void {
    this.#trace = trace;
    this.#save.disabled = trace === null;
    this.#share.disabled = trace === null;
  }

  /** What is shown is no longer what the address holds. */
  leaveLink(): void {
    if (holdsTrace(location.hash)) setAddress("#/");
  }

  /** Copies an address that holds the trace; it stands in the address bar as well, should that not be allowed. */
  async #copyLink(trace: Trace): Promise<void> {
    this.#notices.clear("trace");
    let link: string;
    try {
      link = await traceLink(trace, location.href);
    } catch (thrown) {
      this.#notices.error("trace", "No link can be made", errorReport(thrown));
      return;
    }
    setAddress(link);
    const outcome = (await copy(link)) ? "Link copied" : "Link is in the address bar";
    this.#share.textContent = outcome;
    this.#announcer.say(outcome);
    setTimeout(() => {
      this.#share.textContent = this.#label;
    }, SAID_MS);
  }
}

/** Puts another address in the address bar, without a visit to it. */
const setAddress = (address: string) => history.replaceState(null, "", address);

/** Puts a text on the clipboard; false where the browser has none for this page, or refuses. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
