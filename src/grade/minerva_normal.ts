import { braceFractions } from "./latex_normal";

/** What the rule deletes wherever it stands, in its order, words of the data set's answers mostly. */
const DELETED = [
  ..."square ways integers dollars mph inches ft hours km units \\ldots sue points".split(" "),
  ..."feet minutes digits cents degrees cm gm pounds meters meals edges students".split(" "),
  ..."childrentickets multiples \\text{s} \\text{.} \\text{}^2 \\text{}^3 \\text{}".split(" "),
  ...'\\mathrm{th} ^\\circ ^{\\circ} \\; ,\\! {,} " \\dots'.split(" "),
];

/** Replaced one after another before that. */
const REPLACED: readonly (readonly [string, string])[] = [
  ["an ", ""],
  ["a ", ""],
  [".$", "$"],
  ["\\$", ""],
  ["\\ ", ""],
  ["\n", ""],
  [" ", ""],
  ["mbox", "text"],
  [",\\text{and}", ","],
  ["\\text{and}", ","],
  ["\\text{m}", "\\text{}"],
];

/**
 * The normal form of an answer to MATH as Minerva's authors give it, and besides, as the parser
 * after it would read them alike: `\dfrac` as `\frac`, without `\left`, `\!` and `\%`. As published,
 * a list of whole numbers loses its commas like a long number does.
 */
export function normaliseMinerva(text: string): string {
  let s = text.slice(text.lastIndexOf("=") + 1);
  // First: the rest would take the "ft" of \left and half of a matrix's `\\\\ ` away.
  s = s.replace(/\\(?:left|right)(?![a-z])|\\!/g, "").replace(/\\\\\s+/g, "\\\\");
  for (const [from, to] of REPLACED) s = s.replaceAll(from, to);
  for (const word of DELETED) s = s.replaceAll(word, "");
  s = /\$(.*?)\$/s.exec(s)?.[1] ?? s;
  s = s.replace(/\\(?:text|textbf|overline)\{(.*?)\}/g, "$1");
  s = s.replace(/\\boxed\{(.*)\}/, "$1").replaceAll("$", ""); // up to the last brace
  s = s.replace(/\\[td]frac/g, "\\frac").replace(/\\?%/g, "");
  s = braceFractions(s) ?? s;
  s = s.replace(/sqrt([^{[])/g, "sqrt{$1}").replace(/[.。]$/, "");
  return /^\d[\d,]*$/.test(s) ? s.replaceAll(",", "") : s;
}
