/** @file Normal forms of LaTeX answers: that of the MATH set's authors, and short fractions. */
import { divide, fromDecimal, type Rational } from "../common/rational";

/**
 * The normal form by which the authors of MATH compare answers; null where theirs fails (two units,
 * a root or fraction of nothing) and the texts are compared as they stand.
 */
export function normaliseMath(text: string): string | null {
  let s = text.replace(/\n|\\!/g, "").replaceAll("\\\\", "\\");
  s = s.replace(/[td]frac/g, "frac").replace(/\\left|\\right/g, "");
  s = s.replace(/\^\{\\circ\}|\^\\circ|\\\$/g, "");
  const units = s.split("\\text{ ");
  if (units.length > 2) return null;
  s = units[0]!.replaceAll("\\%", "");
  s = s.replaceAll(" .", " 0.").replaceAll("{.", "{0.");
  if (s.startsWith(".")) s = `0${s}`;
  s = rightSide(s);
  if (/\\sqrt(?:$|\\sqrt)/.test(s)) return null;
  s = s.replace(/\\sqrt([^{])/gs, "\\sqrt{$1}").replaceAll(" ", "");
  const braced = braceFractions(s);
  return braced === null ? null : slashToFraction(braced === "0.5" ? "\\frac{1}{2}" : braced);
}

/** What follows the only "=" when at most two characters stand before it: `x = 5`. */
function rightSide(text: string): string {
  const sides = text.split("=");
  return sides.length === 2 && sides[0]!.length <= 2 ? sides[1]! : text;
}

/** `\frac12` and `\frac1{72}` with braces; null for a fraction of nothing. */
export function braceFractions(text: string): string | null {
  const [head = "", ...parts] = text.split("\\frac");
  let out = head;
  for (const part of parts) {
    if (part === "") return null;
    if (part.startsWith("{")) out += `\\frac${part}`;
    else if (part.length < 2) return text;
    else {
      const [over, under] = part;
      out += `\\frac{${over}}${under === "{" ? part.slice(1) : `{${under}}${part.slice(2)}`}`;
    }
  }
  return out;
}

const INTEGER = "(0|-?[1-9]\\d*)";
const SLASHED = new RegExp(`^${INTEGER}/${INTEGER}$`);

function slashToFraction(text: string): string {
  return text.replace(SLASHED, "\\frac{$1}{$2}");
}

/** The value of a number or of a single fraction `-\frac{3}{4}`, `3/4`; null for anything else. */
export function fractionOf(text: string): Rational | null {
  const plain = fromDecimal(text);
  if (plain !== null) return /,(?!\d{3}(?:\D|$))/.test(text) ? null : plain;
  const fraction = /^([-+]?)\\frac\{([-+]?[\d.]+)\}\{([-+]?[\d.]+)\}$/.exec(text);
  const slashed = fraction ?? /^([-+]?)([\d.]+)\/([-+]?[\d.]+)$/.exec(text);
  if (slashed === null) return null;
  const [over, under] = [fromDecimal(slashed[2]!), fromDecimal(slashed[3]!)];
  const value = over && under && divide(over, under);
  if (value === null || slashed[1] !== "-") return value;
  return { numerator: -value.numerator, denominator: value.denominator };
}
