/**
 * Whether `12-61=1` is false. Sums that hold anything but numbers and + - * / ( ) % are not judged,
 * and a decimal result may be rounded.
 */
export function isWrong(equation: string): boolean {
  const cut = equation.lastIndexOf("=");
  if (cut < 0) return false;
  const [sum, result] = [value(equation.slice(0, cut)), value(equation.slice(cut + 1))];
  if (sum === null || result === null) return false;
  const decimals = /\.(\d+)\s*$/.exec(equation)?.[1]?.length ?? 0;
  const rounding = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  return Math.abs(sum - result) > rounding + 1e-9 * Math.max(1, Math.abs(sum));
}

const operators = new Set(["+", "-", "*", "/"]);

/** The value of a sum, or null when it is no plain one. */
function value(text: string): number | null {
  const plain = text
    .replace(/×/g, "*")
    .replace(/÷/g, "/")
    .replace(/[$¥,\s]/g, "");
  const tokens = plain.match(/\d+(?:\.\d+)?%?|\.\d+%?|[-+*/()]/g) ?? [];
  if (tokens.length === 0 || tokens.join("") !== plain) return null;
  let at = 0;

  /** Reads a number, a sign before one, or a sum in parentheses. */
  const factor = (): number => {
    const token = tokens[at++];
    if (token === "-") return -factor();
    if (token === "(") {
      const inner = chain(0);
      return tokens[at++] === ")" ? inner : Number.NaN;
    }
    if (token === undefined || operators.has(token) || token === ")") return Number.NaN;
    return token.endsWith("%") ? Number(token.slice(0, -1)) / 100 : Number(token);
  };
  /** Reads factors joined by * and /, or with level 0 such terms joined by + and -. */
  const chain = (level: 0 | 1): number => {
    const next = () => (level === 0 ? chain(1) : factor());
    const [more, less] = level === 0 ? ["+", "-"] : ["*", "/"];
    let total = next();
    for (;;) {
      const operator = tokens[at];
      if (operator !== more && operator !== less) return total;
      at++;
      const right = next();
      if (level === 0) total += operator === "+" ? right : -right;
      else total = operator === "*" ? total * right : total / right;
    }
  };
  const total = chain(0);
  return at === tokens.length && Number.isFinite(total) ? total : null;
}
