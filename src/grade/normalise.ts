/**
 * @file Written numbers to exact values. Texts come from a model, so nothing here may take long or
 * grow large: numbers of more digits than MAX_DIGITS, exponents past MAX_EXPONENT and divisions by
 * zero are no numbers.
 */

import {
  add,
  decimalText,
  divide,
  equal,
  fractionText,
  fromDigits,
  multiply,
  type Rational,
  rational,
} from "../common/rational";
import { chineseToDigits } from "./chinese";

const MAX_DIGITS = 60;
const MAX_EXPONENT = 30;
/** Longest text that may be one number with its unit. */
const MAX_TEXT = 500;

/** A number as found in a text. */
export interface Answer {
  readonly value: Rational;
  /** As it was written: decides how it is shown. */
  readonly written: "decimal" | "fraction" | "percent";
}

/** A number and where it stands in the text. */
interface Found extends Answer {
  readonly start: number;
  readonly end: number;
}

// Commas only between groups of three; a point only before digits.
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+`;
const MONEY = String.raw`(?:[$¥€£]\s?)?`;
const NUMBER = new RegExp(
  [
    // Not inside a word, an exponent or an index: cm^2, x_1, H2O; but RMB18.
    String.raw`(?<![\d^_]|[\^_]\{|\^\{?-|[A-Za-z](?<!USD|RMB|CNY|EUR|GBP))`,
    // A minus after a number, a letter or a closing bracket subtracts.
    String.raw`(?<minus>(?<![A-Za-z\d)\]}%]|[\d)\]}%] )-${MONEY}|${MONEY}(?:(?<=[$¥€£]\s?)-)?)`,
    `(?<first>${DIGITS})`,
    "(?:",
    String.raw` {1,2}(?<over>\d+)/(?<under>\d+)(?![\d/]|\.\d)`, // 7 3/4
    String.raw`| ?/ ?(?<divisor>${DIGITS})(?![\d/])`,
    String.raw`|(?: ?[×x*] ?10\^\{?(?<power>-?\d+)\}?|[eE](?<exponent>[-+]?\d+))(?![\dA-Za-z])`,
    ")?",
    String.raw`(?!\d|(?:st|nd|rd|th)\b)`, // the 3rd day
    String.raw`(?<percent> ?%| percent\b)?`,
  ].join(""),
  "g",
);

/** The numbers of a text in order, after `cleanText`. */
export function* numbersIn(text: string): Generator<Found> {
  const pattern = new RegExp(NUMBER); // own lastIndex: the caller may stop anywhere
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const groups = match.groups!;
    if (groups.over !== undefined && !isProper(groups.over, groups.under!)) {
      // Two numbers side by side ("12 6/3"): take the first alone and go on after it.
      const end = match.index + groups.minus!.length + groups.first!.length;
      const value = signed(plain(groups.first!), groups.minus!);
      if (value !== null) yield { value, written: "decimal", start: match.index, end };
      pattern.lastIndex = end;
      continue;
    }
    const found = evaluate(groups);
    if (found !== null) yield { ...found, start: match.index, end: pattern.lastIndex };
  }
}

/**
 * The value of a text that is one number, with currency, unit, a word of scale or a short left side
 * at most (`$18`, `3/4`, `50%`, `x = 5`, `18\text{ cm}^2`, `2 million`); null for anything else. Words
 * of scale count here alone: a question may ask "how many dozen", and then running text answers it.
 */
export function parseAnswer(text: string): Answer | null {
  const cleaned = cleanText(chineseToDigits(text.slice(0, MAX_TEXT), "any"))
    .replace(/\\[()[\]]/g, "")
    .replace(/^\s*[A-Za-z]{1,2}\s*=/, "")
    .trim();
  const [found, another] = numbersIn(cleaned);
  if (found === undefined || another !== undefined) return null;
  const before = cleaned.slice(0, found.start);
  const { factor, rest } = scaleOf(cleaned.slice(found.end));
  if (!/^[\s*(]{0,8}(?:USD|RMB|CNY|EUR|GBP)?\s?$/.test(before) || !isUnit(rest)) return null;
  return { value: multiply(found.value, factor)!, written: found.written };
}

/**
 * The one way an answer is shown and given as a hint: whole numbers plainly, otherwise as it was
 * written: a fraction in lowest terms, a decimal without needless zeros, a percentage with its sign.
 */
export function answerText({ value, written }: Answer): string {
  if (written === "fraction") return fractionText(value);
  if (written === "decimal") return decimalText(value);
  return `${decimalText(multiply(value, HUNDRED)!)}%`;
}

/** Full-width forms, LaTeX and Chinese fractions to plain ones: `＄１８` to `$18`, `4分之3` to `3/4`. */
export function cleanText(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[¼½¾⅐-⅞]/g, (c) => ` ${c.normalize("NFKC").replace("\u2044", "/")}`)
    .replace(/[\u2044\u2215]/g, "/")
    .replace(/[\u2212\uFE63]/g, "-")
    .replace(/[\u3000\u00A0\u202F]/g, " ")
    .replaceAll("\uFFE5", "¥")
    .replace(/\\[!,;:]|\{,\}/g, (c) => (c === "{,}" ? "," : "")) // 1{,}234, 1\,234
    .replace(/\\([%$])/g, "$1")
    .replace(/\\times\b/g, "×")
    .replace(/\\(?:left|right)\b/g, "")
    .replace(/\\(?:text|mathrm|mbox)\{([^{}]{0,100})\}/g, "$1")
    .replace(/\^\{?\\circ\}?|\\degree\b/g, "°")
    .replace(
      /(\d)? ?\\[dt]?frac ?(?:\{ ?(-?[\d.,]+) ?\}|(\d)) ?(?:\{ ?([\d.,]+) ?\}|(\d))/g,
      fraction,
    )
    .replace(/百分之 ?(\d[\d.,]*)/g, "$1%")
    .replace(/(\d)又 ?(?=\d)/g, "$1 ")
    .replace(/(\d{1,30}) ?分之 ?(-?\d{1,30})/g, "$2/$1");
}

/** Whether two answers have exactly the same value: `18` and `18.0`, `50%` and `1/2`. */
export function sameAnswer(a: Answer, b: Answer): boolean {
  return equal(a.value, b.value);
}

const HUNDRED: Rational = { numerator: 100n, denominator: 1n };

function evaluate(groups: Record<string, string | undefined>): Answer | null {
  const { first, over, under, divisor, percent } = groups;
  const bottom = under ?? divisor;
  let value = plain(first!);
  if (value !== null && over !== undefined) {
    const part = quotient(plain(over), plain(under!));
    value = part && add(value, part);
  } else if (divisor !== undefined) value = quotient(value, plain(divisor));
  value = shift(value, groups.power ?? groups.exponent);
  value = signed(value, groups.minus!);
  if (value === null) return null;
  if (percent === undefined) {
    const isFraction = bottom !== undefined && value.denominator !== 1n;
    return { value, written: isFraction ? "fraction" : "decimal" };
  }
  value = divide(value, HUNDRED);
  return value && { value, written: "percent" };
}

function plain(digits: string): Rational | null {
  if (digits.length > MAX_DIGITS) return null;
  return fromDigits(digits.replaceAll(",", ""));
}

function quotient(a: Rational | null, b: Rational | null): Rational | null {
  return a && b && divide(a, b);
}

function signed(value: Rational | null, minus: string): Rational | null {
  return value && minus.includes("-") ? rational(-value.numerator, value.denominator) : value;
}

/** The value times ten to the written power. */
function shift(value: Rational | null, written: string | undefined): Rational | null {
  if (value === null || written === undefined) return value;
  const power = Number(written);
  if (Math.abs(power) > MAX_EXPONENT) return null;
  const factor: Rational = { numerator: 10n ** BigInt(Math.abs(power)), denominator: 1n };
  return power < 0 ? divide(value, factor) : multiply(value, factor);
}

/** Whether over/under is between 0 and 1, as the fraction of a mixed number must be. */
function isProper(over: string, under: string): boolean {
  const part = quotient(plain(over), plain(under));
  return part !== null && part.numerator < part.denominator;
}

const SCALES: Readonly<Record<string, bigint>> = {
  ...{ dozen: 12n, hundred: 100n, thousand: 1000n },
  ...{ million: 10n ** 6n, billion: 10n ** 9n, trillion: 10n ** 12n },
};
const SCALE = new RegExp(`^[ -]{0,2}(${Object.keys(SCALES).join("|")})s?\\b`, "i");

/** What the words of scale behind a number make of it, and the text behind them. */
function scaleOf(text: string): { factor: Rational; rest: string } {
  let [factor, rest] = [1n, text];
  for (let i = 0; i < 3; i++) {
    const [whole, word] = SCALE.exec(rest) ?? [];
    if (whole === undefined) break;
    factor *= SCALES[word!.toLowerCase()]!;
    rest = rest.slice(whole.length);
  }
  return { factor: rational(factor)!, rest };
}

/** The words of at most two letters that are no algebra; two letters in lower case stand for any case. */
const SHORT_WORDS = new Set(
  (
    "m s h g l d L A V W J N K C F " +
    "km cm mm dm kg mg ml cl dl ft in yd mi lb oz pt qt ha sq hr yr mo wk am pm hz kw kv kj pa gb mb kb tb cu gm " +
    "of to at on by or is an as so up it he we if"
  ).split(" "),
);
/** What a square or a cube may stand at; of single letters m, and s below a stroke. */
const SQUARED = /(?:(?<![A-Za-z])m|\/s|[kcdm]m|ft|in|yd|mi|[A-Za-z]{4}|米)(?:\^\{?[23]\}?|[²³])/;
const PARTS = /\b(?:ten|hundred|thousand|million|billion)ths?\b/i;

/** Words after a number that leave its value alone; algebra, a power or a factorial does not. */
function isUnit(text: string): boolean {
  if (!/^[\s\p{L}°²³.。!！$*)/]{0,60}(?:\^\{?[23]\}?)?[\s.。$*)]{0,8}$/u.test(text)) return false;
  if (/[α-λν-ω]|^\s?[!！]/.test(text) || PARTS.test(text)) return false;
  if (/[\^²³]/.test(text) && !SQUARED.test(text)) return false;
  const beside = /^[A-Za-z]+/.exec(text)?.[0];
  if (beside?.length === 3 && /^[abceiknpqrtuvwxyz]+$/i.test(beside)) return false; // 3xyz
  return (text.match(/\p{Script=Latin}+/gu) ?? []).every(isUnitWord);
}

function isUnitWord(word: string, at: number, words: readonly string[]): boolean {
  if (word === "a") return at + 1 < words.length; // $5 a day
  if (word.length === 1 && SHORT_WORDS.has(word)) return true;
  return word.length > 2 || SHORT_WORDS.has(word.toLowerCase());
}

function fraction(
  _: string,
  whole: string | undefined,
  over: string | undefined,
  overDigit: string | undefined,
  under: string | undefined,
  underDigit: string | undefined,
): string {
  const text = `${over ?? overDigit}/${under ?? underDigit}`;
  return whole === undefined ? text : `${whole} ${text}`;
}
