/**
 * @file CMATH by XiaoMi's rule: numbers are taken where its patterns look for them, line by line; the
 * last two are candidates and one that matches is enough; unless both are written as integers they
 * may differ by 1 %. Quirks of theirs that stay: signs are lost, Chinese numerals and mixed numbers
 * are not read, `\dfrac` is not a fraction, a division by zero is 0, and the candidates of one line
 * are ordered by pattern. A reply that says nothing is wrong here and left out of their average.
 */
import {
  add,
  divide,
  equal,
  fromDecimal,
  isLess,
  magnitude,
  multiply,
  type Rational,
  rational,
  subtract,
} from "../../common/rational";
import { defineRule, type Gold } from "./rule";

const HAN = "\\u4e00-\\u9fa5";
const BEFORE = `(?<=[${HAN}$:：，＝≈=>{])`;
/** How the rule writes a number. */
export const CMATH_NUMBER = "[0-9]+[./]?[0-9]*%?";
const findNumbers = cmathFinder(CMATH_NUMBER);
const CANDIDATES = 2;
const MILLIONTH = rational(1n, 1_000_000n)!;
const HUNDRED = rational(100n)!;

export const cmath = defineRule({
  name: "cmath",
  about: "CMATH (XiaoMi): either of the last two numbers, within 1 % unless both are integers.",
  readGold: cmathGold,
  answers: (reply) => cmathNumbers(reply).slice(-CANDIDATES),
  compare(answer, gold) {
    const value = numberOf(answer);
    if (value === null || gold.value === null) return "wrong";
    if (isInteger(answer) && isInteger(gold.text)) {
      return equal(value, gold.value) ? "right" : "wrong";
    }
    return isNear(value, gold.value) ? "right" : "wrong";
  },
});

/** A gold as CMATH writes them: `18`, `2.5`, `2/6`, `12%`. */
export function cmathGold(raw: string): Gold | null {
  const text = narrow(raw);
  const value = numberOf(text);
  return value && { text, value };
}

function cmathNumbers(reply: string): string[] {
  const text = narrow(reply)
    .replace(/\\frac\{([^}]{1,300})\}\{([^}]{1,300})\}/g, "$1/$2")
    .replace(/(?<=[0-9])[, ](?=[0-9])/g, "");
  return findNumbers(text);
}

/**
 * Finds numbers, written as the pattern `number` says, in the places where the rule looks: line by
 * line, and those of a line in the order in which it tries the places.
 */
export function cmathFinder(number: string): (text: string) => string[] {
  const places = [
    new RegExp(`^(${number}) ?(?=[${HAN},，。°℃$])`, "g"),
    new RegExp(`${BEFORE} ?(${number}) ?(?:[${HAN},，。°℃$}（]|\\([^0-9\\s]|\\.$)`, "g"),
    /(?<![0-9])(?<under>[0-9]+)分之(?<over>[0-9]+)/g,
    new RegExp(`(?<=[${HAN}$:：＝≈=\\->]) ?(${number})$`, "g"),
    new RegExp(`^(${number})$`, "g"),
  ];
  const inLine = (line: string) =>
    places.flatMap((place) =>
      [...line.matchAll(place)].map(({ 1: found, groups }) =>
        groups === undefined ? found! : `${groups.over}/${groups.under}`,
      ),
    );
  return (text) =>
    text
      .split(/\r\n|[\n\r\v\f\x85\u2028\u2029]/)
      .flatMap(inLine)
      .filter((found) => !found.endsWith("/"));
}

/** Full-width digits are digits where the rule was written. */
function narrow(text: string): string {
  return text.replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
}

const isInteger = (number: string) => /^[-+]?\d+$/.test(number);

function numberOf(text: string): Rational | null {
  if (text.endsWith("%")) {
    const value = fromDecimal(text.slice(0, -1));
    return value && divide(value, HUNDRED);
  }
  const [over = "", under, more] = text.split("/");
  if (under === undefined) return fromDecimal(over);
  const [a, b] = [fromDecimal(over), fromDecimal(under)];
  if (a === null || b === null || more !== undefined) return null;
  return divide(a, b) ?? rational(0n);
}

/** |a − b| / (min(|a|, |b|) + 10⁻⁶) < 1/100, exactly. */
function isNear(a: Rational, b: Rational): boolean {
  const [x, y] = [magnitude(a), magnitude(b)];
  const smaller = isLess(x, y) ? x : y;
  const difference = magnitude(subtract(a, b));
  return isLess(multiply(difference, HUNDRED)!, add(smaller, MILLIONTH)!);
}
