import type { TextRange } from "../common/text_ranges";
import { el } from "./dom";
import { formula } from "./math";
import { richText, type Segment } from "./rich_text";

/** Shows a growing reply; pieces that did not change keep their nodes, so selections survive. */
export class RichView {
  readonly element: HTMLElement;
  #shown: { readonly segment: Segment; readonly node: Node }[] = [];

  constructor(className: string) {
    this.element = el("div", className);
  }

  /** Shows the whole text so far, and what of it the calculator wrote; `live` while more is to come. */
  update(text: string, live: boolean, calculated: readonly TextRange[]): void {
    const segments = richText(text, live, calculated);
    const kept = this.#shown.findIndex(({ segment }, i) => !same(segment, segments[i]));
    const first = kept < 0 ? this.#shown.length : kept;
    for (const [i, segment] of segments.entries()) {
      if (i < first) continue;
      const old = this.#shown[i];
      if (old?.node instanceof Text && segment.kind === "text") {
        old.node.data = segment.text;
        this.#shown[i] = { segment, node: old.node };
        continue;
      }
      const node = nodeOf(segment);
      if (old === undefined) this.element.append(node);
      else this.element.replaceChild(node, old.node);
      this.#shown[i] = { segment, node };
    }
    for (const { node } of this.#shown.splice(segments.length)) this.element.removeChild(node);
  }
}

function same(a: Segment, b: Segment | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false;
  if (a.kind === "text") return a.text === (b as typeof a).text;
  if (a.kind === "math") return a.source === (b as typeof a).source;
  const other = b as typeof a;
  return (
    a.full === other.full &&
    a.result === other.result &&
    a.wrong === other.wrong &&
    a.calculated === other.calculated
  );
}

function nodeOf(segment: Segment): Node {
  if (segment.kind === "text") return new Text(segment.text);
  if (segment.kind === "math") return formula(segment.tex, segment.display, segment.source);
  const kind = segment.wrong ? " wrong" : segment.calculated ? " exact" : "";
  const chip = el("span", `calc${kind}`);
  if (segment.expression !== null) chip.append(segment.expression, " = ");
  chip.append(el("b", "", segment.result ?? "…"));
  if (segment.wrong) chip.append(" ✗");
  if (segment.calculated) chip.append(el("span", "visually-hidden", " (by the calculator)"));
  const title = segment.calculated ? "By the calculator" : "Calculation";
  chip.title = segment.wrong ? `Wrong: ${segment.full}` : `${title}: ${segment.full}`;
  return chip;
}
