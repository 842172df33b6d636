import type { Random } from "../../common/random";
import type { Operator } from "../exact";
import { count, factors, families, part } from "../family";
import type { Story } from "../story";

const WORDS = {
  "+": ["plus", "加"],
  "-": ["minus", "减"],
  "*": ["times", "乘"],
  "/": ["divided by", "除以"],
} as const;

/** Two operands for which the result is a natural number, or has one or two decimals. */
function operands(random: Random, op: Operator): [number, number] {
  const r = random.next();
  if (r < 0.12) return decimals(random, op);
  if (op === "+" || op === "-") {
    const n = r < 0.35 ? random.int(100, 2000) : count(random) + 1;
    return op === "+" ? [n, count(random)] : [n, part(random, n)];
  }
  const [n, k] = r < 0.3 ? [random.int(12, 120), random.int(2, 12)] : factors(random);
  return op === "*" ? [n, k] : [n * k, n];
}

function decimals(random: Random, op: Operator): [number, number] {
  const [a, b] = [random.int(11, 400) / 10, random.int(2, 12)];
  if (op === "*") return [a, b];
  if (op === "/") return [Math.round(a * b * 10) / 10, b];
  const c = random.int(1, Math.floor(a * 10) - 1) / 10;
  return [a, c];
}

/** Division and subtraction take the longest to learn. */
const OPERATORS = ["+", "+", "-", "-", "-", "*", "*", "/", "/", "/"] as const;

function one(story: Story, random: Random, zh: boolean): void {
  const op = random.pick(OPERATORS);
  const [m, n] = operands(random, op);
  const [a, b] = [story.given(m), story.given(n)];
  const sign = op === "*" ? "{*|x|×}" : op === "/" ? "{/|÷}" : op;
  const word = WORDS[op][zh ? 1 : 0];
  const shown = zh ? `{${a}${word}${b}|${a}${sign}${b}}` : `{${a} ${word} ${b}|${a} ${sign} ${b}}`;
  const result = story.step(a, op, b, zh ? "#。" : "#.");
  const ask = zh
    ? `{${shown}等于多少？|${shown}是多少？|计算${shown}。|${shown}=？}`
    : `{what is ${shown}?|how much is ${shown}?|calculate ${shown}.|compute ${shown}.|${shown} = ?}`;
  story.ask(result, ask);
}

/** Two operations; products before sums, which bare signs leave to the reader to know. */
function two(story: Story, random: Random, zh: boolean): void {
  const product = random.chance(0.6);
  const [m, n] = product ? factors(random) : [count(random), count(random)];
  const first = product ? m * n : m + n;
  const op = random.pick(["+", "-"] as const);
  const c = story.given(op === "+" ? count(random) : part(random, first));
  const [a, b] = [story.given(m), story.given(n)];
  const end = zh ? "。" : ".";
  const x = story.step(a, product ? "*" : "+", b, `#${end}`);
  const late = product && op === "+" && random.chance(0.5);
  const y = late ? story.step(c, op, x, `#${end}`) : story.step(x, op, c, `#${end}`);
  const sign = product ? "{*|×}" : "+";
  const shown = late ? [c, op, a, sign, b] : [a, sign, b, op, c];
  story.ask(y, zh ? `{计算|}${shown.join("")}等于多少？` : `what is ${shown.join(" ")}?`);
}

/** A percentage or a fraction of a number. */
function portion(story: Story, random: Random, zh: boolean): void {
  const percent = random.chance(0.6);
  const den = percent ? 100 : random.pick([2, 3, 4, 5, 6, 8, 10]);
  const num = percent
    ? random.pick([5, 10, 20, 25, 30, 40, 50, 60, 75, 80, 90])
    : random.int(1, den - 1);
  const a = story.given((percent ? 20 : den) * random.int(1, percent ? 30 : 25));
  const k = story.given(num);
  const d = percent ? story.constant(den) : story.given(den);
  const x = story.chain([a, k, d], ["*", "/"], zh ? "#。" : "#.");
  const what = percent ? `${k}%` : `${k}/${d}`;
  story.ask(
    x,
    zh ? `${a}的${what}是多少？` : `{{what is|how much is} ${what} of ${a}?|find ${what} of ${a}.}`,
  );
}

const all = (zh: boolean) =>
  ({
    one: [1, 2, (s, r) => one(s, r, zh)],
    two: [2, 3, (s, r) => two(s, r, zh)],
    portion: [1, 5, (s, r) => portion(s, r, zh)],
  }) satisfies Parameters<typeof families>[2];

/** Bare arithmetic, the cheapest way to practise it. */
export const enDrills = families("en", "drill", all(false));

/** The same in Chinese. */
export const zhDrills = families("zh", "drill", all(true));
