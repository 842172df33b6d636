import type { Random } from "../../../../common/random";
import { type Measure, zhCount } from "../../../measure";
import type { Story } from "../../../story";
import type { Knot, Web } from "../../../weaving/web_zh";
import { character, pupil } from "../../../words_zh";

/** Who may come into a short story. */
export interface Cast {
  readonly who: string;
  readonly friend: string;
  readonly third: string;
}

/** A story is drawn into a web for exactly so many steps. */
export type Daily = (w: Web, r: Random, cast: Cast, steps: number) => boolean;

/** Three people who are new to the story. */
export const castOf = (s: Story, r: Random): Cast => ({
  who: `${r.chance(0.25) ? character(s, r) : pupil(s, r)}`,
  friend: `${pupil(s, r)}`,
  third: `${pupil(s, r)}`,
});

/** Fills %w (who), %f (friend), %n (number with measure word), %t (thing), %m (measure word), %k (another number). */
export const fill = (template: string, words: Readonly<Record<string, string>>) =>
  template.replace(/%([a-z])/g, (_, key: string) => words[key] ?? "");

/** Lines of a table: columns by |, ways by / inside a column. */
export const table = (text: string): string[][][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().split("/")));

const TIMES =
  "星期天 星期六 上午 下午 早上 今天 昨天 周末 国庆节 暑假里 春天 中午 午后 傍晚 六一节那天 秋天 寒假里".split(
    " ",
  );

/** When it was, now and then. */
export const whenOf = (r: Random) => (r.chance(0.35) ? `${r.pick(TIMES)}，` : "");

const EXTRAS = [
  "%w今年%n岁",
  "%w的学校有%n个班",
  "%w家住在第%n层",
  "%w的座位号是%n",
  "%w走路用了%n分钟",
  "旁边还有%n个人在看",
  "%w昨晚睡了%n小时",
  "%w带了%n元钱",
  "%w家离学校有%n站路",
];

const ADULT = /[爸妈爷奶叔姨哥姐婆公伯师]/;
const PUPIL = /%w今年|学校|座位/;

/** A number that nobody needs, now and then. */
export function extra(w: Web, r: Random, who: string, unlike = /^$/): void {
  if (!r.chance(0.3)) return;
  const n = w.given(r.int(6, 12));
  const fit = EXTRAS.filter((text) => !unlike.test(text) && !(PUPIL.test(text) && ADULT.test(who)));
  w.tell(`${fill(r.pick(fit), { w: who, n: `${n}` })}，`, [], r.pick([0, 1500]));
}

/** A count of things as a measure. */
export const things = (m: string, t: string, phrase: string): Measure =>
  zhCount("things", m, t, phrase);

/** Asks for a knot. */
export const asked = (w: Web, kind: string, knot: Knot, text: string, measure?: Measure) =>
  w.ask(kind, knot, text, measure);

/** A number for the first grades. */
export function small(r: Random, most = 60): number {
  return r.chance(0.55) ? r.int(4, Math.min(20, most)) : r.int(6, most);
}
