/** @file Reads LaTeX expressions of numbers, letters, roots and the four operations, exactly. */

import { fromDecimal } from "../common/rational";
import {
  constant,
  letter,
  negated,
  over,
  power,
  type Quotient,
  rationalOf,
  squareRoot,
  sum,
  times,
} from "./polynomial";

const MAX_TEXT = 300;
const MAX_DEPTH = 20;
const TOKEN =
  /\d{1,3}(?:,\d{3})+(?![\d,])|\d+(?:\.\d+)?|\.\d+|\\[a-zA-Z]+|[A-Za-z]|[-+*/^(){}[\]]/y;
const GREEK = /^\\(?:alpha|beta|gamma|delta|theta|lambda|mu|pi|rho|sigma|tau|phi|varphi|omega)$/;

/**
 * The value of a LaTeX expression without spaces, or null for anything that is not surely read:
 * other commands, words, mixed numbers (a product to a parser, a sum to a reader), cut-off text.
 */
export function readExpression(text: string): Quotient | null {
  const tokens = tokensOf(text.replaceAll("\\cdot", "*").replaceAll("\\times", "*"));
  if (tokens === null || tokens.length === 0) return null;
  const reader = new Reader(tokens);
  const value = reader.sum();
  return reader.atEnd ? value : null;
}

function tokensOf(text: string): string[] | null {
  if (text.length > MAX_TEXT || /[A-Za-z]{3}/.test(text.replace(/\\[a-zA-Z]+/g, ""))) return null;
  const tokens: string[] = [];
  const pattern = new RegExp(TOKEN);
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) return null;
    tokens.push(match[0]);
  }
  return tokens;
}

/** Recursive descent; null anywhere ends in null. */
class Reader {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  sum(): Quotient | null {
    if (++this.#depth > MAX_DEPTH) return null;
    let total = this.#signedProduct();
    while (total !== null && (this.#next === "+" || this.#next === "-")) {
      const part = this.#signedProduct();
      total = part && sum(total, part);
    }
    this.#depth--;
    return total;
  }

  #signedProduct(): Quotient | null {
    const sign = this.#take("-") ? -1 : this.#take("+") ? 1 : 0;
    if (sign !== 0 && (this.#next === "+" || this.#next === "-")) return null;
    const value = this.#product();
    return sign === -1 ? value && negated(value) : value;
  }

  #product(): Quotient | null {
    const first = this.#next;
    let total = this.#power();
    for (;;) {
      if (total === null) return null;
      if (this.#take("/")) {
        const part = this.#power();
        total = part && over(total, part);
        if (this.#startsFactor()) return null; // 1/2x is read in two ways
      } else if (this.#take("*")) {
        const part = this.#power();
        total = part && times(total, part);
      } else if (this.#startsFactor()) {
        // Side by side: 7\frac{3}{4} may be a mixed number, and 2 3 is none at all.
        const isNumber = /^[\d.]/.test(first ?? "") && rationalOf(total) !== null;
        if (/^[\d.]/.test(this.#next!)) return null;
        const isFraction = this.#next === "\\frac";
        const part = this.#power();
        if (isNumber && isFraction && part !== null && rationalOf(part) !== null) return null;
        total = part && times(total, part);
      } else return total;
    }
  }

  #power(): Quotient | null {
    const base = this.#atom();
    if (base === null || !this.#take("^")) return base;
    const exponent = this.#argument();
    const value = exponent && rationalOf(exponent);
    if (value === null || value.denominator !== 1n || this.#next === "^") return null;
    return power(base, Number(value.numerator));
  }

  #atom(): Quotient | null {
    const token = this.#tokens[this.#at++];
    if (token === undefined) return null;
    if (/^[\d.]/.test(token)) {
      const value = fromDecimal(token);
      return value && constant(value);
    }
    if (token === "(" || token === "{" || token === "[") return this.#closed(token);
    if (token === "\\frac") {
      const [above, below] = [this.#argument(), this.#argument()];
      return above && below && over(above, below);
    }
    if (token === "\\sqrt") {
      if (this.#next === "[") return null; // roots of other degrees
      const radicand = this.#argument();
      return radicand && squareRoot(radicand);
    }
    // The constants e and i obey laws of their own: not read.
    if (/^[a-zA-Z]$/.test(token) && token !== "e" && token !== "i") return letter(token);
    return GREEK.test(token) ? letter(token) : null;
  }

  /** `{…}`, or one digit or letter without braces. */
  #argument(): Quotient | null {
    if (this.#take("{")) return this.#closed("{");
    return /^(?:\d|[a-zA-Z])$/.test(this.#next ?? "") ? this.#atom() : null;
  }

  #closed(open: string): Quotient | null {
    const value = this.sum();
    return this.#take(open === "(" ? ")" : open === "[" ? "]" : "}") ? value : null;
  }

  #startsFactor(): boolean {
    return /^(?:[\d.]|[A-Za-z({[]|\\)/.test(this.#next ?? "");
  }

  get #next(): string | undefined {
    return this.#tokens[this.#at];
  }

  #take(token: string): boolean {
    if (this.#next !== token) return false;
    this.#at++;
    return true;
  }
}
