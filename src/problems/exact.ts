/** The four operations of a solution step. */
export type Operator = "+" | "-" | "*" | "/";

/** An exact rational in lowest terms, den > 0; both parts stay inside the safe integers. */
export interface Exact {
  readonly num: number;
  readonly den: number;
}

/** The rational num/den in lowest terms; throws RangeError on a zero divisor or an unsafe size. */
export function exact(num: number, den = 1): Exact {
  if (den === 0) throw new RangeError(`division by zero: ${num}/0`);
  if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den)) {
    throw new RangeError(`not exact: ${num}/${den}`);
  }
  let a = Math.abs(num);
  let b = Math.abs(den);
  while (b > 0) [a, b] = [b, a % b];
  const sign = den < 0 ? -1 : 1;
  return { num: (sign * num) / a, den: (sign * den) / a };
}

/** left op right, exactly. */
export function compute(left: Exact, op: Operator, right: Exact): Exact {
  switch (op) {
    case "+":
      return exact(left.num * right.den + right.num * left.den, left.den * right.den);
    case "-":
      return exact(left.num * right.den - right.num * left.den, left.den * right.den);
    case "*":
      return exact(left.num * right.num, left.den * right.den);
    case "/":
      return exact(left.num * right.den, left.den * right.num);
    default:
      return op satisfies never;
  }
}

/** Operands joined by operators, products first; one operator less than operands. */
export function evaluateChain(operands: readonly Exact[], operators: readonly Operator[]): Exact {
  let sum = exact(0);
  let sign: "+" | "-" = "+";
  let term = operands[0] ?? exact(0);
  for (const [i, op] of operators.entries()) {
    const value = operands[i + 1] ?? exact(0);
    if (op === "*" || op === "/") {
      term = compute(term, op, value);
      continue;
    }
    sum = compute(sum, sign, term);
    sign = op;
    term = value;
  }
  return compute(sum, sign, term);
}

/** Whether two rationals are the same number. */
export function equal(a: Exact, b: Exact): boolean {
  return a.num === b.num && a.den === b.den;
}

/** Decimal text where it ends within 6 places, otherwise a/b. */
export function formatExact(x: Exact): string {
  if (x.den === 1) return String(x.num);
  for (let places = 1, scale = 10; places <= 6; places++, scale *= 10) {
    if (scale % x.den === 0) return ((x.num * (scale / x.den)) / scale).toFixed(places);
  }
  return `${x.num}/${x.den}`;
}

/** Reads an integer, a decimal or a/b; undefined when the text is none of them. */
export function parseExact(text: string): Exact | undefined {
  const match = /^(-?\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (!match) return undefined;
  const [, whole = "", decimals, den] = match;
  if (decimals !== undefined) return exact(Number(whole + decimals), 10 ** decimals.length);
  if (den !== undefined) return Number(den) === 0 ? undefined : exact(Number(whole), Number(den));
  return exact(Number(whole));
}

/** Value of a chain of numbers and + - * / with the usual precedence; undefined when it has none. */
export function evaluate(expression: string): Exact | undefined {
  const tokens = expression.match(/\d+(?:\.\d+)?|[-+*/]/g);
  if (!tokens || tokens.join("") !== expression || tokens.length % 2 === 0) return undefined;
  const operands: Exact[] = [];
  const operators: Operator[] = [];
  for (const [i, token] of tokens.entries()) {
    const value = parseExact(token);
    if ((value !== undefined) !== (i % 2 === 0)) return undefined;
    if (value === undefined) operators.push(token as Operator);
    else if (operators.at(-1) === "/" && value.num === 0) return undefined;
    else operands.push(value);
  }
  return evaluateChain(operands, operators);
}
