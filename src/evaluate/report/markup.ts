/** @file What a view of a run is made of: elements as data, for a file's HTML and for the page's DOM. */

/** A piece of a view: text, or an element with its children. */
export type Markup = string | Element;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Markup[];
}

/** An element. Names and attributes are the program's own; texts may be anything. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly (Markup | readonly Markup[])[]
): Element {
  const entries = Object.entries(attributes).map(([key, value]) => [key, `${value}`] as const);
  return { name, attributes: Object.fromEntries(entries), children: children.flat() };
}

/** Elements that HTML never closes. */
const VOID = new Set(["input"]);

/** HTML or SVG of a piece, its texts escaped. */
export function htmlOf(piece: Markup): string {
  if (typeof piece === "string") return escaped(piece);
  const { name, children } = piece;
  const attributes = Object.entries(piece.attributes).map(
    ([key, value]) => ` ${key}="${escaped(value)}"`,
  );
  const opening = `<${name}${attributes.join("")}>`;
  return VOID.has(name) ? opening : `${opening}${children.map(htmlOf).join("")}</${name}>`;
}

/** A text as HTML or SVG shows it, safe between tags and inside quoted attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that cannot end the script element it stands in, whatever its strings hold. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

/** A share as per cent with one decimal: 72.1 %. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
