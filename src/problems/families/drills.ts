import type { Random } from "../../common/random";
import type { Operator } from "../exact";
import { count, factors, families, part } from "../family";
import type { Quantity, Story } from "../story";

const WORDS = {
  "+": ["plus", "加"],
  "-": ["minus", "减"],
  "*": ["times", "乘"],
  "/": ["divided by", "除以"],
} as const;

/** Two operands for which the result is a natural number. */
function operands(random: Random, op: Operator): [number, number] {
  if (op === "+") return [count(random), count(random)];
  if (op === "-") {
    const n = count(random) + 1;
    return [n, part(random, n)];
  }
  const [n, k] = factors(random);
  return op === "*" ? [n, k] : [n * k, n];
}

/** Division and subtraction take the longest to learn. */
const OPERATORS = ["+", "+", "-", "-", "-", "*", "/", "/", "/"] as const;

function one(story: Story, random: Random, language: "en" | "zh"): void {
  const op = random.pick(OPERATORS);
  const [m, n] = operands(random, op);
  const [a, b] = [story.given(m), story.given(n)];
  const sign = op === "*" ? random.pick(["*", "x", "×"]) : op;
  const zh = language === "zh";
  const word = WORDS[op][zh ? 1 : 0];
  const written = zh ? `${m}${word}${n}` : `${m} ${word} ${n}`;
  const signs = zh ? `${m}${sign}${n}` : `${m} ${sign} ${n}`;
  const result = story.step(a, op, b, (e) => e + (zh ? "。" : "."));
  const shown = random.chance(0.5) ? written : signs;
  story.ask(
    result,
    zh
      ? random.pick([`${shown}等于多少？`, `${shown}是多少？`, `计算${signs}。`])
      : random.pick([`What is ${shown}?`, `How much is ${shown}?`, `Calculate ${signs}.`]),
  );
}

/** A sum of two steps, worked from left to right. */
function two(story: Story, random: Random, language: "en" | "zh"): void {
  const product = random.chance(0.5);
  const [m, n] = product ? [random.int(2, 12), random.int(2, 12)] : [count(random), count(random)];
  const first = product ? m * n : m + n;
  const op = random.pick(["+", "-"] as const);
  const last = op === "+" ? random.int(2, 60) : part(random, first);
  const [a, b, c] = [story.given(m), story.given(n), story.given(last)];
  const end = language === "zh" ? "。" : ".";
  const x: Quantity = story.step(a, product ? "*" : "+", b, (e) => e + end);
  const y = story.step(x, op, c, (e) => e + end);
  const shown = [m, product ? "*" : "+", n, op, last];
  story.ask(y, language === "zh" ? `${shown.join("")}等于多少？` : `What is ${shown.join(" ")}?`);
}

/** Bare arithmetic, the cheapest way to practise it. */
export const enDrills = families("en", "drill", {
  one: [1, (s, r) => one(s, r, "en")],
  two: [2, (s, r) => two(s, r, "en")],
});

export const zhDrills = families("zh", "drill", {
  one: [1, (s, r) => one(s, r, "zh")],
  two: [2, (s, r) => two(s, r, "zh")],
});
