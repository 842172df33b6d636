import { bytes } from "../../common/format";
import { byId } from "../dom";

/** What the browser says of this page's storage: how much there is, and whether it stays. */
export class StoragePanel {
  readonly #room = byId("storage-room", HTMLElement);
  readonly #answer = byId("storage-answer", HTMLElement);
  readonly #ask = byId("storage-ask", HTMLButtonElement);
  #asked = false;

  constructor() {
    this.#ask.addEventListener("click", () => void this.ask());
  }

  /** Asks the browser to keep the files also when its disk runs full, and shows what it answered. */
  async ask(): Promise<void> {
    await navigator.storage?.persist?.().catch(() => false);
    this.#asked = true;
    await this.refresh();
  }

  async refresh(): Promise<void> {
    const { storage } = navigator;
    if (storage?.estimate === undefined) {
      this.#room.textContent = "This page gets no storage: it is not served securely.";
      this.#ask.hidden = true;
      return;
    }
    const { usage = 0, quota = 0 } = await storage.estimate();
    this.#room.textContent = `${bytes(usage)} used of ${bytes(quota)} that the browser allows.`;
    this.#tell(await storage.persisted());
  }

  #tell(kept: boolean): void {
    this.#ask.hidden = kept;
    if (kept) {
      this.#answer.textContent = "The browser promised to keep these files.";
    } else if (this.#asked) {
      this.#answer.textContent =
        "The browser did not promise: it may clear these files when its disk runs full. Installing the page or visiting it more often can change that.";
    } else {
      this.#answer.textContent = "The browser may clear these files when its disk runs full.";
    }
  }
}
