/**
 * @file Finds the answer in a model's reply. The rule is that of progressive hints: the first number
 * after the last "The answer is", otherwise the last number; `####` and `\boxed` state an answer
 * too and go first. Rules of single test sets (which differ) belong beside this one, one file each.
 */
import { lastBox } from "./box";
import { chineseToDigits } from "./chinese";
import { type Answer, cleanText, numbersIn, parseAnswer } from "./normalise";

/** Only the end of a longer text is searched. */
const MAX_TEXT = 50_000;

/** Calculator annotations, and what remains of one at the end of a text that was cut off. */
const ANNOTATION = /<<[^<>]{0,200}(?:>>|$)/g;
/** Hints that the reply repeats from its question: no answers of its own. */
const REPEATED_HINTS = [
  /\(\s*Hint:[^()\n]{0,500}\)?/gi,
  /[（(]\s*提示[:：][^()（）\n]{0,500}[)）]?/g,
  /Answer Hints?:[^A-Za-z\n]{0,500}/gi,
];
/** No heading ("#### Step 1", "#### 2. Add"): the number stands beside the mark, and no text after it. */
const MARKED =
  /####\s?(?![\d０-９]{1,3}(?:[.)] |[、．）] ?)\p{L})(?=[-−－$＄¥￥.\d０-９]|\\frac)/gu;
const STATED = /answer(?: is|:)(?! (?:near|close) )|答案(?:是|为|为|[:：])(?!接近)/gi;

/**
 * The answer that a reply gives, or null when it gives none. Of a reply that was `cut` short only a
 * stated answer counts: its last number is a step on the way.
 */
export function extractAnswer(reply: string, options: { cut?: boolean } = {}): Answer | null {
  const text = ownWords(reply);
  const cut = options.cut === true;
  const marked = afterLast(text, MARKED);
  if (marked !== null) return firstNumber(marked, cut);

  const box = lastBox(text);
  if (box !== null) return parseAnswer(box); // a root or a list in the box is no other number

  const stated = afterStated(text);
  if (stated !== null) return firstNumber(stated, cut);
  return cut ? null : lastNumber(text);
}

/** The end of a reply without calculator annotations and without hints that it repeats. */
export function ownWords(reply: string): string {
  let text = reply.slice(-MAX_TEXT).replace(ANNOTATION, "");
  for (const pattern of REPEATED_HINTS) text = text.replace(pattern, " ");
  return text;
}

/** What follows the last "The answer is" or its Chinese forms, or null. */
export function afterStated(text: string): string | null {
  return afterLast(text, STATED);
}

function afterLast(text: string, pattern: RegExp): string | null {
  let end: number | null = null;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end === null ? null : text.slice(end);
}

/** The first number, but of a text that was cut off none that its end may have shortened. */
function firstNumber(text: string, cut: boolean): Answer | null {
  const cleaned = cleanText(chineseToDigits(text, "any"));
  const [found] = numbersIn(cleaned);
  if (found === undefined || (cut && found.end === cleaned.length)) return null;
  return { value: found.value, written: found.written };
}

function lastNumber(text: string): Answer | null {
  let last: Answer | null = null;
  for (const { value, written } of numbersIn(cleanText(chineseToDigits(text, "long"))))
    last = { value, written };
  return last;
}
