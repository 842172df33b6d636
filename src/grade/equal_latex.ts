/** @file Whether two answers in LaTeX are equal: exact values, and intervals, tuples, sets, matrices. */
import { readExpression } from "./expression";
import { sameQuotient } from "./polynomial";

/** Null: neither equality nor difference is shown. */
export type Equality = boolean | null;

const MATRIX = /^\\begin\{([bpB]?matrix)\}(.*)\\end\{\1\}$/s;
const MAX_PARTS = 100;

/** Compares two answers in normal form without spaces, as `normaliseMinerva` gives them. */
export function equalLatex(a: string, b: string): Equality {
  if (a === b) return true;
  if (isWords(a) && isWords(b)) return a.toLowerCase() === b.toLowerCase();
  const [left, right] = [partsOf(a), partsOf(b)];
  if (left !== null && right !== null) return equalParts(left, right);
  if (left !== null || right !== null) return null; // one of them may be a name of the other
  const [x, y] = [readExpression(a), readExpression(b)];
  return x && y && sameQuotient(x, y);
}

/** Words of an answer such as `Monday`; a name of a constant or function is none. */
const isWords = (text: string) => /^[A-Za-z]{3,40}$/.test(text);

interface Parts {
  readonly kind: "matrix" | "tuple" | "set" | "union" | "list";
  /** Brackets of a tuple or an interval, lengths of a matrix's rows. */
  readonly shape: string;
  readonly parts: readonly string[];
}

function equalParts(left: Parts, right: Parts): Equality {
  const { kind } = left;
  if (kind !== right.kind) return null; // 1,2 may be meant as (1,2)
  const alike = left.shape === right.shape && left.parts.length === right.parts.length;
  if (kind === "matrix" || kind === "tuple") {
    return alike && every(left.parts.map((part, i) => equalLatex(part, right.parts[i]!)));
  }
  const pairs = left.parts.map((part) => right.parts.map((other) => equalLatex(part, other)));
  const same = isSameSet(pairs);
  if (kind === "set") return same;
  if (kind === "union") return same || null; // of other intervals it may be the same
  // Whether the order of a list counts, its question says.
  const inOrder = alike && every(pairs.map((row, i) => row[i]!));
  return inOrder === true || same === false ? inOrder : null;
}

/** The parts of an answer that is no single value, or null. */
function partsOf(text: string): Parts | null {
  const matrix = MATRIX.exec(text);
  if (matrix !== null) {
    const rows = matrix[2]!.split(/\\\\/).map((row) => row.split("&"));
    return { kind: "matrix", shape: `${rows.map((row) => row.length)}`, parts: rows.flat() };
  }
  const union = splitTop(text, "\\cup");
  if (union.length > 1) return { kind: "union", shape: "", parts: union };
  if (/^\\\{.*\\\}$/s.test(text) && isEnclosed(text.slice(1))) {
    return { kind: "set", shape: "", parts: splitTop(text.slice(2, -2), ",") };
  }
  if (/^[([].*[)\]]$/s.test(text) && isEnclosed(text)) {
    const parts = splitTop(text.slice(1, -1), ",");
    if (parts.length > 1) return { kind: "tuple", shape: `${text[0]}${text.at(-1)}`, parts };
  }
  const list = splitTop(text, ",");
  return list.length > 1 && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)
    ? { kind: "list", shape: "", parts: list }
    : null;
}

const OPENING = "([{";
const CLOSING = ")]}";

/** Whether the last bracket closes the first; of which kind they are does not count: `[0,1)`. */
function isEnclosed(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (OPENING.includes(text[i]!)) depth++;
    else if (CLOSING.includes(text[i]!) && --depth === 0) return i === text.length - 1;
  }
  return false;
}

/** The text between separators that stand in no bracket. */
function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (let i = 0; i < text.length && parts.length < MAX_PARTS; i++) {
    if (OPENING.includes(text[i]!)) depth++;
    else if (CLOSING.includes(text[i]!)) depth--;
    else if (depth === 0 && text.startsWith(separator, i)) {
      parts.push(text.slice(from, i));
      from = i + separator.length;
    }
  }
  return [...parts, text.slice(from)];
}

/** Of two sets' parts, each with each: equal when each has its partner, different when one surely has none. */
function isSameSet(pairs: readonly (readonly Equality[])[]): Equality {
  const columns = pairs[0]!.map((_, i) => pairs.map((row) => row[i]!));
  return every([...pairs, ...columns].map(some));
}

function some(answers: readonly Equality[]): Equality {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function every(answers: readonly Equality[]): Equality {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
}
