import type { Markup } from "../../evaluate/report/markup";

const SVG = "http://www.w3.org/2000/svg";

/** A view's piece as a node of the page. */
export function nodeOf(piece: Markup, namespace: string | null = null): Node {
  if (typeof piece === "string") return new Text(piece);
  const space = piece.name === "svg" ? SVG : namespace;
  const node =
    space === null
      ? document.createElement(piece.name)
      : document.createElementNS(space, piece.name);
  for (const [key, value] of Object.entries(piece.attributes)) node.setAttribute(key, value);
  node.append(...piece.children.map((child) => nodeOf(child, space)));
  return node;
}
