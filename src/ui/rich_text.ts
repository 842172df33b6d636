import type { TextRange } from "../common/text_ranges";
import { isWrong } from "./arithmetic";

/** A piece of a reply: plain text, a closed formula, or a calculation from `<<a+b=c>>`. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "math";
      readonly tex: string;
      readonly display: boolean;
      readonly source: string;
    }
  /** `expression` is null where the text before it already shows it; `result` null while unknown. */
  | {
      readonly kind: "calc";
      readonly full: string;
      readonly expression: string | null;
      readonly result: string | null;
      /** The model got its sum wrong. */
      readonly wrong: boolean;
      /** The result was written by the calculator. */
      readonly calculated: boolean;
    };

const fences = [
  { open: "\\(", close: "\\)", display: false },
  { open: "\\[", close: "\\]", display: true },
  { open: "$$", close: "$$", display: true },
] as const;
const opener = /<<|\\\(|\\\[|\$\$/g;
/** Longer ones stay text: no real formula is longer, and typesetting time grows with it. */
const maxFormula = 2000;
const maxCalculation = 120;

/**
 * Cuts a reply into pieces to show. A formula counts once it is closed; single dollars are money.
 * With `live`, text is still arriving, and half-written repeats of a result are held back.
 * `calculated` is what of the text the calculator wrote.
 */
export function richText(
  text: string,
  live: boolean,
  calculated: readonly TextRange[] = [],
): Segment[] {
  const segments: Segment[] = [];
  const closes = new Map<string, number>(); // where each fence closes next: looked for once
  let plain = 0; // start of text not yet emitted
  let at = 0;
  const flush = (end: number) => {
    if (end > plain) segments.push({ kind: "text", text: text.slice(plain, end) });
  };
  for (;;) {
    opener.lastIndex = at;
    const match = opener.exec(text);
    if (match === null) break;
    const start = match.index;
    const piece =
      match[0] === "<<"
        ? calculation(text, start, live, calculated)
        : formula(text, start, match[0], closes);
    if (piece === null) {
      at = start + match[0].length;
      continue;
    }
    flush(start);
    segments.push(piece.segment);
    at = piece.end;
    plain = at;
  }
  flush(text.length);
  return segments;
}

function formula(text: string, start: number, open: string, closes: Map<string, number>) {
  const fence = fences.find((f) => f.open === open)!;
  const from = start + open.length;
  let close = closes.get(open) ?? -1;
  if (close < from) {
    close = text.indexOf(fence.close, from);
    if (close < 0) close = Number.POSITIVE_INFINITY;
    closes.set(open, close);
  }
  if (close - from > maxFormula) return null; // unclosed, too
  const tex = text.slice(from, close).trim();
  if (tex === "") return null;
  const past = close + fence.close.length;
  const source = text.slice(start, past);
  const end = fence.display && text[past] === "\n" ? past + 1 : past; // it ends its line already
  const segment: Segment = { kind: "math", tex, display: fence.display, source };
  return { segment, end };
}

function calculation(text: string, start: number, live: boolean, calculated: readonly TextRange[]) {
  const window = text.slice(start + 2, start + 2 + maxCalculation);
  const inner = /^[^<>\n]*/.exec(window)![0];
  const rest = window.slice(inner.length);
  const closed = rest.startsWith(">>");
  const atEnd = start + 2 + inner.length + rest.length === text.length;
  const open = atEnd && (rest === "" || rest === ">") && (live || /\d/.test(inner));
  if (!closed && !open) return null;
  const equals = inner.lastIndexOf("=");
  const expression = (equals < 0 ? inner : inner.slice(0, equals)).trim();
  const result = equals < 0 ? "" : inner.slice(equals + 1).trim();
  const past = start + 2 + inner.length;
  const shown = /[=＝]\s*[$¥￥]?\s*$/.test(text.slice(Math.max(0, start - 12), start));
  const segment: Segment = {
    kind: "calc",
    full: inner.trim(),
    expression: shown && result !== "" ? null : pretty(expression),
    result: result === "" ? null : pretty(result),
    wrong: closed && isWrong(inner),
    calculated: calculated.some(([from]) => from > start && from < past),
  };
  let end = past + (closed ? 2 : rest.length);
  if (closed && result !== "") end += repeated(text, end, result, live);
  return { segment, end };
}

/** Length of the result written again right after its annotation: the chip already shows it. */
function repeated(text: string, at: number, result: string, live: boolean): number {
  if (text.startsWith(result, at)) {
    const next = text.slice(at + result.length, at + result.length + 2);
    return /^(\d|[.,/]\d)/.test(next) ? 0 : result.length;
  }
  const rest = text.length - at;
  return live && rest < result.length && result.startsWith(text.slice(at)) ? rest : 0;
}

const signs: Record<string, string> = { "*": "×", "/": "÷", "-": "−" };

function pretty(expression: string): string {
  return expression
    .replace(
      /(?<=[\d)%.\s])\s*([+*/-])\s*(?=[\d(.\s$-])/g,
      (_, sign: string) => ` ${signs[sign] ?? sign} `,
    )
    .replace(/-(?=\d)/g, "−");
}
