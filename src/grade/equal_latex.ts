/** @file Whether two answers in LaTeX are equal: exact values, and intervals, tuples, sets, matrices. */
import { readExpression } from "./expression";
import { sameQuotient } from "./polynomial";

/** Null: neither equality nor difference is shown. */
export type Equality = boolean | null;

const MATRIX = /^\\begin\{([bpvBV]?matrix)\}(.*)\\end\{\1\}$/s;
const MAX_PARTS = 100;

/** Compares two answers in normal form without spaces, as `normaliseMinerva` gives them. */
export function equalLatex(a: string, b: string): Equality {
  if (a === b) return true;
  if (isWords(a) && isWords(b)) return a.toLowerCase() === b.toLowerCase();
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left !== null || right !== null) {
    if (left === null || right === null) return null; // one of them may be a name of the other
    if (left.kind !== right.kind || left.parts.length !== right.parts.length) {
      return left.kind === "set" || right.kind === "set" ? null : false;
    }
    const inOrder = every(left.parts.map((part, i) => equalLatex(part, right.parts[i]!)));
    return left.kind === "set" && inOrder !== true ? sameSet(left.parts, right.parts) : inOrder;
  }
  const [x, y] = [readExpression(a), readExpression(b)];
  return x && y && sameQuotient(x, y);
}

/** Words of an answer such as `Monday`; a name of a constant or function is none. */
const isWords = (text: string) => /^[A-Za-z]{3,40}$/.test(text);

interface Parts {
  /** Brackets and shape: only answers of the same kind are compared part by part. */
  readonly kind: string;
  readonly parts: readonly string[];
}

/** The parts of an answer that is no single value, or null. */
function partsOf(text: string): Parts | null {
  const matrix = MATRIX.exec(text);
  if (matrix !== null) {
    const rows = matrix[2]!.split(/\\\\/).map((row) => row.split("&"));
    return { kind: `${matrix[1]} ${rows.map((row) => row.length)}`, parts: rows.flat() };
  }
  const union = splitTop(text, "\\cup");
  if (union.length > 1) return { kind: "union", parts: union };
  const set = /^\\\{(.*)\\\}$/s.exec(text);
  if (set !== null) return { kind: "set", parts: splitTop(set[1]!, ",") };
  const bracketed = /^([([])(.*)([)\]])$/s.exec(text);
  if (bracketed !== null) {
    const parts = splitTop(bracketed[2]!, ",");
    if (parts.length > 1) return { kind: `${bracketed[1]}${bracketed[3]}`, parts };
  }
  const list = splitTop(text, ",");
  return list.length > 1 && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? { kind: "list", parts: list }
    : null;
}

/** The text between separators that stand in no bracket. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length && parts.length < MAX_PARTS; i++) {
    if ("([{".includes(text[i]!)) depth++;
    else if (")]}".includes(text[i]!)) depth--;
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(from, i));
      from = i + separator.length;
    }
  }
  return [...parts, text.slice(from)];
}

/** Sets with as many parts: equal when each has its partner, different when one surely has none. */
function sameSet(a: readonly string[], b: readonly string[]): Equality {
  const free = new Set(b.keys());
  for (const part of a) {
    const answers = b.map((other) => equalLatex(part, other));
    if (!answers.includes(true) && !answers.includes(null)) return false;
    const partner = [...free].find((i) => answers[i] === true);
    if (partner !== undefined) free.delete(partner);
  }
  return free.size === 0 ? true : null;
}

function every(answers: readonly Equality[]): Equality {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
