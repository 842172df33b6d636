/** The element with this id; the page's own markup promises that it exists. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`index.html has no ${type.name} #${id}`);
  return element;
}

/** A new element; strings become text nodes, so nothing given here is ever read as HTML. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const link = el("a", "");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Names a list's buttons for screen readers by what they do to which entry. */
export function nameButtons(group: HTMLElement, entry: string): void {
  for (const one of group.querySelectorAll("button")) {
    one.setAttribute("aria-label", `${one.textContent} ${entry}`);
  }
}

/** Draws a list anew; the keyboard's place survives, for rows are new and their buttons' names are not. */
export function redraw(list: HTMLElement, ...rows: readonly Node[]): void {
  const focused = document.activeElement;
  const label = list.contains(focused) ? focused?.getAttribute("aria-label") : null;
  list.replaceChildren(...rows);
  if (label === null || label === undefined) return;
  const again = [...list.querySelectorAll("button")];
  again.find((one) => one.getAttribute("aria-label") === label)?.focus();
}

/** A push button with its action. */
export function button(label: string, className: string, action: () => void): HTMLButtonElement {
  const element = el("button", `button ${className}`.trim(), label);
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}
