import { add, divide, fromDecimal, multiply, type Rational, subtract } from "./rational";

/** Sums in replies are short; a longer text is not read. */
const MAX_LENGTH = 200;

const TOKENS = /\d+(?:\.\d*)?%?|\.\d+%?|[-+*/()]/g;

/**
 * The exact value of a sum such as `48/2`, `(3+.5)*4` or `20%×$1,500`; null for anything that holds
 * more than numbers and + - * / ( ) %, and for a division by zero.
 */
export function arithmeticValue(text: string): Rational | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .replaceAll("×", "*")
    .replaceAll("÷", "/")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/[$¥]/g, "");
  const tokens = plain.match(TOKENS) ?? [];
  // Spaces may stand between tokens, but two numbers side by side are no sum.
  if (tokens.length === 0 || tokens.join("") !== plain.replace(/\s/g, "")) return null;
  if (/[\d.%]\s+[\d.]/.test(plain)) return null;
  const sum = new Sum(tokens);
  const value = sum.terms();
  return sum.ended ? value : null;
}

/** Reads tokens by precedence; what cannot be read is null, and so is all that holds it. */
class Sum {
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  get ended(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** Products joined by + and -. */
  terms(): Rational | null {
    let total = this.#factors();
    for (let sign = this.#take("+", "-"); sign !== null; sign = this.#take("+", "-")) {
      const term = this.#factors();
      if (total === null || term === null) return null;
      total = sign === "+" ? add(total, term) : subtract(total, term);
    }
    return total;
  }

  /** Numbers and parentheses joined by * and /. */
  #factors(): Rational | null {
    let total = this.#factor();
    for (let sign = this.#take("*", "/"); sign !== null; sign = this.#take("*", "/")) {
      const factor = this.#factor();
      if (total === null || factor === null) return null;
      total = sign === "*" ? multiply(total, factor) : divide(total, factor);
    }
    return total;
  }

  #factor(): Rational | null {
    const sign = this.#take("+", "-");
    if (sign !== null) {
      const value = this.#factor();
      return value && sign === "-" ? { ...value, numerator: -value.numerator } : value;
    }
    if (this.#take("(") !== null) {
      const value = this.terms();
      return this.#take(")") === null ? null : value;
    }
    const token = this.#tokens[this.#at++] ?? "";
    if (!token.endsWith("%")) return fromDecimal(token);
    const hundredths = fromDecimal(token.slice(0, -1));
    return hundredths && divide(hundredths, { numerator: 100n, denominator: 1n });
  }

  /** The next token, if it is one of these; it is then behind. */
  #take(...wanted: readonly string[]): string | null {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return null;
    this.#at++;
    return token;
  }
}
