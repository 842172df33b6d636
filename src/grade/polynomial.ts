/**
 * @file Exact arithmetic on sums of rational × square root × letters, and on quotients of them. Roots
 * of different square-free numbers are independent of each other and of letters and π, so two sums
 * are equal exactly when their terms are. What grows past the limits is null.
 */
import { add, multiply, type Rational, rational } from "../common/rational";

const MAX_TERMS = 200;
const MAX_POWER = 24;
const MAX_DIGITS = 400;
const MAX_RADICAND = 10_000_000_000n;

/** coefficient · √radicand · letters; the radicand is square-free, 1 for none. */
interface Term {
  readonly coefficient: Rational;
  readonly radicand: bigint;
  /** Sorted, a letter as often as its power says. */
  readonly letters: readonly string[];
}

export type Polynomial = readonly Term[];

/** over / under, where under is not zero. */
export interface Quotient {
  readonly over: Polynomial;
  readonly under: Polynomial;
}

const ONE: Polynomial = [{ coefficient: rational(1n)!, radicand: 1n, letters: [] }];

export function constant(value: Rational): Quotient {
  return { over: collect([{ coefficient: value, radicand: 1n, letters: [] }])!, under: ONE };
}

export function letter(name: string): Quotient {
  return { over: [{ coefficient: rational(1n)!, radicand: 1n, letters: [name] }], under: ONE };
}

export function negated(a: Quotient): Quotient {
  return {
    over: a.over.map((term) => ({
      ...term,
      coefficient: multiply(term.coefficient, rational(-1n)!)!,
    })),
    under: a.under,
  };
}

export function sum(a: Quotient, b: Quotient): Quotient | null {
  const [left, right] = [product(a.over, b.under), product(b.over, a.under)];
  const over = left && right && collect([...left, ...right]);
  return quotientOf(over, product(a.under, b.under));
}

export function times(a: Quotient, b: Quotient): Quotient | null {
  return quotientOf(product(a.over, b.over), product(a.under, b.under));
}

/** a / b, or null when b is zero. */
export function over(a: Quotient, b: Quotient): Quotient | null {
  return quotientOf(product(a.over, b.under), product(a.under, b.over));
}

/** The value to a whole power, or null past the limit. */
export function power(a: Quotient, exponent: number): Quotient | null {
  if (Math.abs(exponent) > MAX_POWER) return null;
  let result: Quotient | null = { over: ONE, under: ONE };
  for (let i = 0; i < Math.abs(exponent) && result !== null; i++) result = times(result, a);
  return exponent < 0 ? result && over({ over: ONE, under: ONE }, result) : result;
}

/** The square root of a rational number that is not negative; null for anything else. */
export function squareRoot(a: Quotient): Quotient | null {
  const value = rationalOf(a);
  if (value === null || value.numerator < 0n) return null;
  const [square, rest] = squareFree(value.numerator * value.denominator) ?? [];
  if (square === undefined || rest === undefined) return null;
  const coefficient = rational(square, value.denominator)!;
  return { over: collect([{ coefficient, radicand: rest, letters: [] }])!, under: ONE };
}

/** The value when it has no roots or letters, or null. */
export function rationalOf({ over, under }: Quotient): Rational | null {
  const plain = (p: Polynomial) =>
    p.length === 0
      ? rational(0n)
      : p.length === 1 && p[0]!.radicand === 1n && p[0]!.letters.length === 0
        ? p[0]!.coefficient
        : null;
  const [a, b] = [plain(over), plain(under)];
  return a && b && rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Whether two quotients are equal, or null where that grows past the limits. */
export function sameQuotient(a: Quotient, b: Quotient): boolean | null {
  const difference = sum(a, negated(b));
  return difference && difference.over.length === 0;
}

function quotientOf(over: Polynomial | null, under: Polynomial | null): Quotient | null {
  return over && under && under.length > 0 ? { over, under } : null;
}

function product(a: Polynomial, b: Polynomial): Polynomial | null {
  if (a.length * b.length > MAX_TERMS * 4) return null;
  return collect(a.flatMap((x) => b.map((y) => termProduct(x, y))));
}

function termProduct(a: Term, b: Term): Term {
  const shared = common(a.radicand, b.radicand); // √(g·m)·√(g·n) = g·√(m·n)
  const coefficient = multiply(multiply(a.coefficient, b.coefficient)!, rational(shared)!)!;
  const radicand = (a.radicand / shared) * (b.radicand / shared);
  return { coefficient, radicand, letters: [...a.letters, ...b.letters].sort() };
}

/** Like terms joined, zeros left out. */
function collect(terms: readonly Term[]): Polynomial | null {
  const joined = new Map<string, Term>();
  for (const term of terms) {
    const key = `${term.radicand} ${term.letters.join(" ")}`;
    const held = joined.get(key);
    const coefficient = held ? add(held.coefficient, term.coefficient)! : term.coefficient;
    if (`${coefficient.numerator}${coefficient.denominator}`.length > MAX_DIGITS) return null;
    joined.set(key, { ...term, coefficient });
  }
  const kept = [...joined.values()].filter(({ coefficient }) => coefficient.numerator !== 0n);
  const isSmall = kept.every(({ letters }) => letters.length <= MAX_POWER * 2);
  return isSmall && kept.length <= MAX_TERMS ? kept : null;
}

/** [s, r] with n = s²·r and r square-free; null past the limit. */
function squareFree(n: bigint): [bigint, bigint] | null {
  if (n > MAX_RADICAND) return null;
  if (n === 0n) return [0n, 1n];
  let [rest, square, free] = [Number(n), 1, 1];
  for (let p = 2; p * p <= rest; p++) {
    let count = 0;
    for (; rest % p === 0; rest /= p) count++;
    square *= p ** Math.floor(count / 2);
    if (count % 2 === 1) free *= p;
  }
  return [BigInt(square), BigInt(free * rest)];
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
