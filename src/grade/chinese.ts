/** @file Chinese numerals in a text to digits: `十八` to 18, `五分之三` to 3/5, `百分之二十` to 20%. */
import {
  add,
  decimalText,
  fromDecimal,
  multiply,
  type Rational,
  rational,
} from "../common/rational";

const DIGITS = "零一二三四五六七八九";
const UNITS: Readonly<Record<string, bigint>> = { 十: 10n, 百: 100n, 千: 1000n };
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

const DIGIT = "[零〇一二两三四五六七八九]";
const NUMERALS = "零〇一二两三四五六七八九十百千万亿";
/** 千 before these is part of a unit: 千克, 千米, 千瓦. */
const KILO_OF = "[克米瓦卡焦伏帕]";
const WRITTEN = `(?:(?!千)[${NUMERALS}]|千(?!${KILO_OF})){1,30}(?:点${DIGIT}{1,20})?`;
const EITHER = String.raw`(?:${WRITTEN}|\d{1,30}(?:\.\d{1,30})?)`;
const ARABIC = String.raw`(?:\d{1,3}(?:,\d{3}){1,8}|\d{1,30})(?:\.\d{1,30})?`;
const SCALE = `(?:[十百千]?万?亿|[十百千]?万|[十百]|千(?!${KILO_OF}))`;
const ANY_NUMERAL = new RegExp(`[${NUMERALS}负]`);
const NUMBER = new RegExp(
  [
    `百分之 ?(?<percent>${EITHER})`,
    `(?:(?<whole>${EITHER})又)?(?<under>${EITHER}) ?分之 ?(?<over>${EITHER})`,
    // 1.5亿, 2千万, 3万5千
    String.raw`(?<![\d.])(?<scaled>${ARABIC} ?${SCALE}(?:(?:${ARABIC}|${DIGIT})${SCALE}){0,4})(?![\d${NUMERALS}])`,
    // What follows digits was no scale of theirs, so it is no number of its own either: 5千克, 3两.
    String.raw`(?<!\d ?[${NUMERALS}]{0,30})(?<plain>${WRITTEN})(?<half>个?半)?`,
  ].join("|"),
  "g",
);
const SCALED_PART = new RegExp(`(${ARABIC}|${DIGIT}) ?(${SCALE})`, "g");

/** After a single character, so that `三角形` and `一共` are no numbers. */
const ENDS_NUMBER = new RegExp(
  String.raw`^(?:$|[\s\p{P}$]|[个只条本页元块米克吨人天岁次名位张支枝棵朵件辆台套颗粒根片把箱盒袋瓶杯桶组排行层间座户节年月日周倍份升厘毫]|千${KILO_OF}|小时|分钟|分米|平方|立方|公[里斤顷])`,
  "u",
);

/**
 * The text with its Chinese numerals as digits. `long` leaves single characters (`一`) alone, `any`
 * takes those too that stand alone or before a measure word: for the text that states an answer.
 */
export function chineseToDigits(text: string, which: "long" | "any"): string {
  if (!ANY_NUMERAL.test(text)) return text;
  const narrow = text.replace(/[０-９．]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const rewritten = narrow.replace(NUMBER, (...match) => {
    const groups = match.at(-1) as Groups;
    const end = (match.at(-3) as number) + match[0].length;
    const kept = groups.plain !== undefined && !isNumber(groups, narrow.slice(end, end + 2), which);
    return (kept ? null : rewrite(groups)) ?? match[0];
  });
  return rewritten.replace(/负(?=\d)/g, "-");
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Whether a numeral that is no fraction is meant as a number. */
function isNumber({ plain = "", half }: Groups, after: string, which: "long" | "any"): boolean {
  if (plain.length > 1 && /^[^百千万亿].*[十百千万亿点]|^十/.test(plain)) return true;
  if (which === "long") return false;
  if (half !== undefined) return true;
  if (plain.length > 1) return /^[^十百千万亿]{3,}$/.test(plain);
  return /[^百千万亿]/.test(plain) && ENDS_NUMBER.test(after); // 几万元 holds no number
}

/** The digits of one match, or null when it reads as no number. */
function rewrite({ percent, whole, over, under, scaled, plain, half }: Groups) {
  if (scaled !== undefined) return sumOfScaled(scaled);
  const value = digitsOf(percent ?? plain ?? over!);
  if (value === null) return null;
  if (percent !== undefined) return `${value}%`;
  if (plain !== undefined) {
    if (half === undefined) return value;
    return half === "半" ? (plain === "一" ? "1/2" : null) : `${value}.5`;
  }
  const parts = [whole === undefined ? "" : digitsOf(whole), digitsOf(under!)];
  return parts.includes(null) ? null : `${parts[0]} ${value}/${parts[1]}`.trim();
}

/** Plain digits for either form; null for a numeral that reads as no number. */
function digitsOf(written: string): string | null {
  if (/^\d/.test(written)) return written;
  const [whole = "", decimals] = written.split("点");
  const value = /[十百千万亿]/.test(whole) ? byUnits(whole) : positional(whole);
  if (value === null) return null;
  return decimals === undefined ? value : `${value}.${positional(decimals)}`;
}

/** `二〇二三`: digit by digit. */
function positional(written: string): string {
  return [...written].map((c) => digit(c)).join("");
}

/**
 * `三万二千零五`: by units; a last digit after a larger unit counts tenths of it (`三百五` is 350),
 * and a unit that nothing counts is one of it (`万分之五`).
 */
function byUnits(written: string): string | null {
  let total = 0n;
  let section = 0n;
  let pending: bigint | null = null;
  let lastUnit = 1n;
  for (const c of written) {
    const unit = UNITS[c];
    const myriad = MYRIADS[c];
    if (unit !== undefined) {
      section += (pending ?? 1n) * unit;
      [pending, lastUnit] = [null, unit];
    } else if (myriad !== undefined) {
      const alone = total === 0n && section === 0n && pending === null;
      const counted = alone ? 1n : section + (pending ?? 0n);
      total = c === "亿" ? (total + counted) * myriad : total + counted * myriad; // 三万亿
      [section, pending, lastUnit] = [0n, null, myriad];
    } else {
      if (pending !== null && pending !== 0n) return null; // two digits side by side
      pending = BigInt(digit(c));
      if (pending === 0n) lastUnit = 1n;
    }
  }
  const tenths = lastUnit > 10n ? lastUnit / 10n : 1n;
  return `${total + section + (pending ?? 0n) * tenths}`;
}

const digit = (c: string) => (c === "〇" ? 0 : c === "两" ? 2 : DIGITS.indexOf(c));

/** `1.5亿`, `3万5千`: each number times its scale, all added. */
function sumOfScaled(written: string): string {
  let total: Rational = rational(0n)!;
  for (const [, number, scale] of written.matchAll(SCALED_PART)) {
    const counted = fromDecimal(number!) ?? rational(BigInt(digit(number!)))!;
    total = add(total, multiply(counted, rational(BigInt(byUnits(scale!)!))!)!)!;
  }
  return decimalText(total);
}
