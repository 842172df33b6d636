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

/** A push button with its action. */
export function button(label: string, className: string, action: () => void): HTMLButtonElement {
  const element = el("button", `button ${className}`.trim(), label);
  element.type = "button";
  element.addEventListener("click", action);
  return element;
}
