import type { Random } from "../../../../common/random";
import { type Measure, zhCount, zhSize } from "../../../measure";
import type { Knot, Web } from "../../../weaving/web_zh";
import { unitKind } from "../woven/scene";

/** The words for an amount: 合格的零件 有 个. */
export interface Word {
  readonly name: string;
  /** As it stands in comparisons: 一班, where the name is 一班的人数. */
  readonly short: string;
  readonly unit: string;
  readonly be: "有" | "是";
  /** Further questions for it, as choices. */
  readonly asks?: string;
}

/** An amount of a story. */
export type Amount = Word & { readonly knot: Knot };

/** Words for things that there are: 苹果树有20棵. */
export const has = (name: string, unit: string, asks = "", short = name): Word => ({
  ...{ name, unit, be: "有", short, asks },
});

/** Words for something that is so much: 一班的人数是40人. */
export const is = (name: string, unit: string, short = name, asks = ""): Word => ({
  ...{ name, unit, be: "是", short, asks },
});

/** What is compared of so many of a unit: 数量, 质量, 面积. */
export const aspect = (unit: string) =>
  unit === "平方米" || unit === "公顷"
    ? "面积"
    : unit === "米"
      ? "长度"
      : /^(?:千克|吨|克)$/.test(unit)
        ? "质量"
        : "数量";

/** A word with its number. */
export const amount = (word: Word, knot: Knot): Amount => ({ ...word, knot });

/** The solution line that finds an amount. */
export const lineOf = ({ name, be, unit }: Word) => `${name}${be}#${unit}。`;

/** How it is asked for: 百分之几, 多少个. */
export const what = (unit: string) => (unit === "%" ? "百分之几" : `多少${unit}`);

function measureOf({ name, unit }: Word): Measure | undefined {
  if (unit === "%" || unit === "倍") return undefined;
  const kind = unitKind(unit);
  return kind ? zhSize(kind, unit, name) : zhCount("things", unit, name, name);
}

/** Asks for an amount. */
export function askValue(w: Web, a: Amount): true {
  const { name, be, unit, asks } = a;
  const plain = `${name}${be}${what(unit)}`;
  const more = asks ? `|${asks}|${asks}` : "";
  const text = `{${plain}？|${plain}？|求${plain}。|算一算，${plain}？|你知道${plain}吗？${more}}`;
  return w.ask("value", a.knot, text, measureOf(a));
}

/** Whether a step finds one of the two straight from the other by one of these operators. */
const straight = (a: Amount, b: Amount, operators: string) =>
  [[a.knot, b.knot] as const, [b.knot, a.knot] as const].some(
    ([x, y]) => x.operands.includes(y) && x.operators.every((op) => operators.includes(op)),
  );

type PairAsk = (w: Web, a: Amount, b: Amount) => boolean;

const same = (a: Amount, b: Amount) => (a.unit === b.unit ? a.unit : "");

/** Both together. */
export const askSum: PairAsk = (w, a, b) => {
  const unit = same(a, b);
  if (!unit || unit === "%" || straight(a, b, "-")) return false;
  const be = a.be;
  const sum = w.step(a.knot, "+", b.knot, `${a.short}和${b.short}一共${be}#${unit}。`);
  return w.ask(
    "sum",
    sum,
    `{${a.short}和${b.short}一共${be}多少${unit}？|${a.short}与${b.short}合起来${be}多少${unit}？|求${a.short}和${b.short}的总和是多少${unit}。|把${a.short}和${b.short}加在一起，一共${be}多少${unit}？}`,
    measureOf({ ...a, name: `${a.short}和${b.short}的总数` }),
  );
};

const ordered = (a: Amount, b: Amount): [Amount, Amount] =>
  a.knot.value > b.knot.value ? [a, b] : [b, a];

/** How much more. */
export const askGap: PairAsk = (w, a, b) => {
  const unit = same(a, b);
  if (!unit || a.knot.value === b.knot.value || straight(a, b, "+-")) return false;
  const [x, y] = ordered(a, b);
  const many = unit === "%" ? "多少个百分点" : `多少${unit}`;
  const [more, less] = unit === "%" ? ["高", "低"] : ["多", "少"];
  return w.ask(
    "gap",
    w.step(
      x.knot,
      "-",
      y.knot,
      `${x.short}比${y.short}${more}#${unit === "%" ? "个百分点" : unit}。`,
    ),
    `{${x.short}比${y.short}${more}${many}？|${y.short}比${x.short}${less}${many}？|${x.short}和${y.short}相差${many}？|与${y.short}相比，${x.short}${more}${many}？}`,
  );
};

/** How many times. */
export const askTimes: PairAsk = (w, a, b) => {
  const [x, y] = ordered(a, b);
  const k = x.knot.value / y.knot.value;
  if (!same(a, b) || !Number.isInteger(k) || k < 2 || k > 20 || straight(a, b, "*/")) return false;
  return w.ask(
    "times",
    w.step(x.knot, "/", y.knot, `${x.short}是${y.short}的#倍。`),
    `{${x.short}是${y.short}的多少倍？|${x.short}是${y.short}的几倍？|求${x.short}是${y.short}的多少倍。|${x.short}相当于${y.short}的多少倍？}`,
  );
};

/** What percent of the second the first is. */
export const askPercent: PairAsk = (w, a, b) => {
  const p = (a.knot.value * 100) / b.knot.value;
  if (!same(a, b) || !Number.isInteger(p) || p > 300 || p === 100 || straight(a, b, "*/"))
    return false;
  const verb = p < 100 ? "{占|是}" : "是";
  return w.ask(
    "percent",
    w.chain([a.knot, b.knot, w.known(100)], ["/", "*"], `${a.short}是${b.short}的#%。`),
    `{${a.short}${verb}${b.short}的百分之几？|${a.short}相当于${b.short}的百分之几？|求${a.short}是${b.short}的百分之几。|${a.short}${verb}${b.short}的百分之多少？}`,
  );
};

/** By how many percent one is more than the other. */
export const askGrowth: PairAsk = (w, a, b) => {
  const gap = a.knot.value - b.knot.value;
  const p = (Math.abs(gap) * 100) / b.knot.value;
  if (
    !same(a, b) ||
    a.unit === "%" ||
    !Number.isInteger(p) ||
    p < 1 ||
    p > 200 ||
    straight(a, b, "+-*/")
  )
    return false;
  const [x, y] = ordered(a, b);
  const word = gap > 0 ? "多" : "少";
  const d = w.step(x.knot, "-", y.knot, `${a.short}比${b.short}${word}#${a.unit}。`);
  return w.ask(
    "growth",
    w.chain([d, b.knot, w.known(100)], ["/", "*"], `${a.short}比${b.short}${word}#%。`),
    `{${a.short}比${b.short}${word}百分之几？|与${b.short}相比，${a.short}${word}了百分之几？|求${a.short}比${b.short}${word}百分之几。|${a.short}比${b.short}${word}百分之多少？}`,
  );
};

/** How much more is wanted for a round number. */
function askGoal(w: Web, r: Random, a: Amount, past: boolean): boolean {
  const { knot, unit, short } = a;
  if (unit === "%" || !Number.isInteger(knot.value) || knot.value < 5) return false;
  const base = knot.value > 100 ? 50 : 10;
  const goal = w.given(base * (Math.floor(knot.value / base) + r.int(1, 2)));
  return w.ask(
    "goal",
    w.step(goal, "-", knot, `还差#${unit}。`),
    past
      ? `{${short}离${goal}${unit}还差多少${unit}？|${short}比${goal}${unit}少多少${unit}？|求${short}离${goal}${unit}还差多少${unit}。}`
      : `{${short}再增加多少${unit}就达到${goal}${unit}？|要使${short}达到${goal}${unit}，还差多少${unit}？|${short}离${goal}${unit}还差多少${unit}？|如果想让${short}达到${goal}${unit}，还要增加多少${unit}？}`,
  );
}

/** What may be asked about the amounts of a story. */
export interface Askable {
  readonly values: readonly Amount[];
  /** Amounts of a kind, which can be added and compared. */
  readonly alike?: readonly (readonly Amount[])[];
  /** Amounts that can be compared only. */
  readonly apart?: readonly (readonly [Amount, Amount])[];
  /** A part and its whole. */
  readonly shares?: readonly (readonly [Amount, Amount])[];
  /** Whether amounts could be made to grow; those of the past only fall short of a goal. */
  readonly goals?: boolean | "past";
}

const COMPARE: readonly PairAsk[] = [askGap, askGap, askTimes, askPercent, askGrowth];
const ALIKE: readonly PairAsk[] = [askSum, askSum, ...COMPARE];

/** Asks one of the questions that fit. */
export function askAny(
  w: Web,
  r: Random,
  { values, alike, apart, shares, goals }: Askable,
): boolean {
  const found = values.filter(({ knot }) => knot.role === "found");
  for (let i = 0; i < 4; i++) {
    const way = r.next();
    if (way < 0.33 && found.length > 0) return askValue(w, r.pick(found));
    if (way < 0.4 && goals && found.length > 0 && askGoal(w, r, r.pick(found), goals === "past"))
      return true;
    if (way < 0.75 && alike && alike.length > 0) {
      const [a, b] = r.sample(r.pick(alike), 2);
      if (a && b && r.pick(ALIKE)(w, a, b)) return true;
    }
    if (way >= 0.6 && way < 0.9 && apart && apart.length > 0) {
      const [a, b] = r.pick(apart);
      if (r.pick(COMPARE)(w, a, b)) return true;
    }
    if (way >= 0.75 && shares && shares.length > 0) {
      const [part, whole] = r.pick(shares);
      if (askPercent(w, part, whole)) return true;
    }
  }
  return false;
}
