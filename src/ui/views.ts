import { byId } from "./dom";

/**
 * Shows one view of the page at a time: the one that the address names after `#/`, else the first.
 * A view is a `<div class="view" id="view-NAME">` with a link `<a href="#/NAME">` in the navigation.
 */
export class Views {
  readonly #links: ReadonlyMap<string, HTMLAnchorElement>;
  readonly #firstTimes = new Map<string, () => Promise<void>>();
  readonly #title = document.title;
  readonly #failed: (name: string, error: unknown) => void;
  #current = "";

  /** `failed` is told of a view whose code could not be loaded. */
  constructor(navigation: HTMLElement, failed: (name: string, error: unknown) => void) {
    this.#failed = failed;
    const links = [...navigation.querySelectorAll("a")];
    this.#links = new Map(links.map((link) => [viewName(link.hash), link]));
    navigation.hidden = links.length < 2;
    addEventListener("hashchange", () => this.#follow());
  }

  /** Runs `begin` when the view is first shown, so that its code loads only then; again where that failed. */
  onFirstShow(name: string, begin: () => Promise<void>): void {
    this.#firstTimes.set(name, begin);
  }

  /** Shows what the address names; call once every view is set up. */
  start(): void {
    this.#follow();
  }

  /** Goes to a view as if its link had been followed. */
  go(name: string): void {
    if (name !== this.#current) location.hash = `#/${name}`;
  }

  #follow(): void {
    const named = viewName(location.hash);
    const [first = ""] = this.#links.keys();
    const name = this.#links.has(named) ? named : first;
    if (name === this.#current) return;
    this.#current = name;
    for (const [other, link] of this.#links) {
      byId(`view-${other}`, HTMLElement).hidden = other !== name;
      if (other === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    document.title =
      name === first ? this.#title : `${this.#links.get(name)?.textContent} – ${this.#title}`;
    const begin = this.#firstTimes.get(name);
    if (begin === undefined) return;
    this.#firstTimes.delete(name);
    begin().catch((error) => {
      this.#firstTimes.set(name, begin);
      this.#failed(name, error);
    });
  }
}

const viewName = (hash: string) => hash.replace(/^#\//, "");
