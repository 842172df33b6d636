/** An exact fraction in lowest terms; the denominator is positive. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The fraction in lowest terms, or null when the denominator is zero. */
export function rational(numerator: bigint, denominator = 1n): Rational | null {
  if (denominator === 0n) return null;
  const common = gcd(abs(numerator), abs(denominator));
  const sign = denominator < 0n ? -1n : 1n;
  return {
    numerator: (sign * numerator) / common,
    denominator: abs(denominator) / common,
  };
}

/** The value of plain digits such as `12`, `.5` or `3.25`. */
export function fromDigits(digits: string): Rational | null {
  const [whole = "", part = ""] = digits.split(".");
  return rational(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** The value of a signed decimal such as `-1,234.50`, commas anywhere; null for any other text. */
export function fromDecimal(text: string): Rational | null {
  const match = /^([-+]?)(\d{0,400}(?:\.\d{0,400})?)$/.exec(text.replaceAll(",", ""));
  if (match === null || !/\d/.test(match[2]!)) return null;
  const value = fromDigits(match[2]!)!;
  return match[1] === "-" ? rational(-value.numerator, value.denominator) : value;
}

export function add(a: Rational, b: Rational): Rational | null {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { numerator: -b.numerator, denominator: b.denominator })!;
}

/** Whether a < b. */
export function isLess(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator < b.numerator * a.denominator;
}

/** The value without its sign. */
export function magnitude(value: Rational): Rational {
  return { numerator: abs(value.numerator), denominator: value.denominator };
}

export function multiply(a: Rational, b: Rational): Rational | null {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** The quotient, or null when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

export function equal(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** `18`, or `3/4` in lowest terms. */
export function fractionText({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** `0.75` without needless zeros, or `1/3` where the decimals never end. */
export function decimalText(value: Rational): string {
  const { numerator, denominator } = value;
  const places = decimalPlaces(denominator);
  if (places === null) return fractionText(value);
  if (places === 0) return `${numerator}`;
  const scaled = (abs(numerator) * 10n ** BigInt(places)) / denominator;
  const digits = `${scaled}`.padStart(places + 1, "0");
  const sign = numerator < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** How many decimals 1/denominator has, or null when they never end. */
export function decimalPlaces(denominator: bigint): number | null {
  let twos = 0;
  let fives = 0;
  let rest = denominator;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
