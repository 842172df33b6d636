import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, aspect, has, lineOf, type Word } from "./core";

/** A whole in parts: lead, parts, unit, the whole, the least and the most of one part. */
interface Whole {
  readonly lead: string;
  readonly parts: readonly string[];
  readonly unit: string;
  readonly whole: string;
  readonly one: number;
  /** What one costs or brings, where that makes sense. */
  readonly price: number;
}

const whole = (text: string): Whole => {
  const [lead = "", parts = "", unit = "", all = "", one = "", price = ""] = text.split(" ");
  return {
    lead,
    parts: parts.split("/"),
    unit,
    whole: all,
    one: Number(one),
    price: Number(price),
  };
};

const WHOLES: readonly Whole[] = [
  "工地用水泥、沙子和石子配制一种混凝土 水泥/沙子/石子 吨 这种混凝土 8 0",
  "食堂用面粉、白糖和鸡蛋做蛋糕 面粉/白糖/鸡蛋 千克 这些原料 6 0",
  "果园里种着苹果树、梨树和桃树 苹果树/梨树/桃树 棵 这三种果树 40 0",
  "学校买来足球、篮球和排球 足球/篮球/排球 个 这些球 9 60",
  "图书角有故事书、科技书和漫画书 故事书/科技书/漫画书 本 这些书 30 12",
  "农场养了鸡、鸭和鹅 鸡/鸭/鹅 只 这些家禽 50 0",
  "花店进了玫瑰、百合和康乃馨 玫瑰/百合/康乃馨 枝 这些花 30 4",
  "学校有合唱队、舞蹈队和美术组 合唱队/舞蹈队/美术组 人 这三个小组 15 0",
  "甲、乙、丙三个车间共同加工一批零件 甲车间加工的零件/乙车间加工的零件/丙车间加工的零件 个 这批零件 60 0",
  "三个乡合修一条水渠 东乡修的水渠/西乡修的水渠/北乡修的水渠 米 这条水渠 120 0",
  "三个村共同栽一批树 王村栽的树/李村栽的树/张村栽的树 棵 这批树 90 0",
  "菜地里种了白菜、萝卜和菠菜 白菜地/萝卜地/菠菜地 平方米 这块菜地 50 0",
  "文具店运来铅笔、钢笔和圆珠笔 铅笔/钢笔/圆珠笔 支 这些笔 40 3",
  "动物园里有猴子、孔雀和梅花鹿 猴子/孔雀/梅花鹿 只 这些动物 8 0",
  "水族馆的大鱼缸里养着红金鱼、黑金鱼和花金鱼 红金鱼/黑金鱼/花金鱼 条 这些金鱼 12 5",
  "少先队员收集了废纸、废塑料和废铁 废纸/废塑料/废铁 千克 这些废品 12 2",
  "粮店运来大米、面粉和小米 大米/面粉/小米 袋 这批粮食 40 80",
  "三位师傅合做一批灯笼 张师傅做的灯笼/李师傅做的灯笼/赵师傅做的灯笼 个 这批灯笼 20 0",
  "幼儿园的大班、中班和小班去采草莓 大班采的草莓/中班采的草莓/小班采的草莓 千克 采的草莓 6 0",
  "玩具店卖出拼图、积木和魔方 拼图/积木/魔方 盒 这些玩具 9 30",
  "停车场里停着小汽车、面包车和大客车 小汽车/面包车/大客车 辆 这些车 6 0",
  "奶奶用糯米、红豆和花生煮粥 糯米/红豆/花生 克 这些材料 50 0",
].map(whole);

/** Numbers for a ratio without a common factor. */
function ratioOf(r: Random, n: number): number[] {
  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  for (;;) {
    const out = Array.from({ length: n }, () => r.int(1, n === 2 ? 9 : 6));
    if (out.reduce(gcd) === 1 && new Set(out).size === n) return out;
  }
}

const named = ({ parts, unit }: Whole, n: number): Word[] =>
  parts.slice(0, n).map((part) => has(part, unit));

const all = (words: readonly Word[]) =>
  `${words
    .slice(0, -1)
    .map(({ name }) => name)
    .join("、")}和${words.at(-1)!.name}`;

const leadOf = (x: Whole, n: number) => {
  const three = x.parts.length === n;
  return three && /三|、/.test(x.lead) ? x.lead : three ? x.lead : "";
};

/** The parts of a whole that is told, of one part or of a gap, in a ratio. */
function inRatio(w: Web, r: Random, x: Whole, words: readonly Word[]): Amount[] | undefined {
  const n = words.length;
  const nums = ratioOf(r, n);
  const unit = x.unit;
  const one = r.int(Math.max(3, Math.ceil(x.one / 3)), x.one + 2);
  const shown = nums.map((v) => w.given(v));
  const names = all(words);
  const how = `${shown.join("：")}`;
  const told = `{${names}的比是${how}|${names}的${aspect(unit)}比是${how}|${names}的${aspect(unit)}之比是${how}|已知${names}的比为${how}}，`;
  const way = r.next();
  let each: Knot;
  if (way < 0.5) {
    const sum = nums.reduce((a, b) => a + b);
    let total = w.given(0);
    if (r.chance(0.3) && one * sum <= 900) {
      const groups = [3, 4, 5, 6, 8, 10].filter((g) => (one * sum) % g === 0 && one * sum > 2 * g);
      if (groups.length === 0 || unit === "平方米" || unit === "米") return undefined;
      const g = r.pick(groups);
      const [a, b] = [w.given(g), w.given((one * sum) / g)];
      const heap = n === 2 ? `${x.whole}合在一起` : x.whole;
      w.tell(
        `{${heap}平均分成${a}份，每份正好是${b}${unit}|如果把${heap}平均分成${a}份，每份是${b}${unit}|${heap}正好可以平均分成${a}份，每份${b}${unit}}，`,
      );
      total = w.step(a, "*", b, `${x.whole}一共有#${unit}。`);
    } else {
      total = w.given(one * sum);
      w.tell(
        `{${x.whole}一共有${total}${unit}|${x.whole}共${total}${unit}|${names}一共有${total}${unit}|${names}合起来是${total}${unit}}，`,
      );
    }
    w.tell(told);
    const parts = w.chain(
      shown,
      shown.slice(1).map(() => "+" as const),
      "一共有#份。",
    );
    if (r.chance(0.5)) {
      return words.map((word, i) =>
        amount(word, w.chain([total, shown[i]!, parts], ["*", "/"], lineOf(word))),
      );
    }
    each = w.step(total, "/", parts, `每份是#${unit}。`);
  } else if (way < 0.75) {
    w.tell(told);
    const i = r.int(0, n - 1);
    const part = w.given(one * nums[i]!);
    w.tell(
      `{${words[i]!.name}有${part}${unit}|其中${words[i]!.name}有${part}${unit}|已知${words[i]!.name}是${part}${unit}|其中${words[i]!.name}是${part}${unit}}，`,
    );
    each = w.step(part, "/", shown[i]!, `每份是#${unit}。`);
    return words.map((word, j) =>
      amount(word, j === i ? part : w.step(each, "*", shown[j]!, lineOf(word))),
    );
  } else {
    w.tell(told);
    const [i, j] = nums[0]! > nums[1]! ? [0, 1] : [1, 0];
    const gap = w.given(one * (nums[i]! - nums[j]!));
    const [a, b] = [words[i]!.name, words[j]!.name];
    w.tell(
      `{${a}比${b}多${gap}${unit}|${b}比${a}少${gap}${unit}|${a}与${b}相差${gap}${unit}|其中${a}比${b}多${gap}${unit}}，`,
    );
    const apart = w.step(shown[i]!, "-", shown[j]!, `${a}比${b}多#份。`);
    each = w.step(gap, "/", apart, `每份是#${unit}。`);
  }
  return words.map((word, j) => amount(word, w.step(each, "*", shown[j]!, lineOf(word))));
}

/** Two parts by their sum or gap and how many times one is the other. */
function byTimes(w: Web, r: Random, x: Whole, words: readonly Word[]): Amount[] | undefined {
  const [big, small] = words as [Word, Word];
  const unit = x.unit;
  const gap = r.chance(0.45);
  const [k, low] = [r.int(gap ? 3 : 2, 6), r.int(Math.max(3, Math.floor(x.one / 2)), 2 * x.one)];
  const over = r.chance(0.35) ? r.int(1, Math.min(9, low - 1)) * (r.chance(0.5) ? 1 : -1) : 0;
  const high = low * k + over;
  const times = w.given(k);
  const [a, b] = [big.name, small.name];
  if (gap) {
    const d = w.given(high - low);
    w.tell(
      `{${a}比${b}多${d}${unit}|${b}比${a}少${d}${unit}|${a}和${b}相差${d}${unit}，${a}多|与${b}相比，${a}多${d}${unit}}，`,
    );
  }
  const sum = gap ? undefined : w.given(high + low);
  if (sum)
    w.tell(
      `{${a}和${b}一共有${sum}${unit}|${a}与${b}合起来是${sum}${unit}|${a}和${b}共${sum}${unit}|${b}和${a}的总数是${sum}${unit}}，`,
    );
  const extra = over === 0 ? undefined : w.given(Math.abs(over));
  const word = over > 0 ? "多" : "少";
  w.tell(
    extra
      ? `{${a}比${b}的${times}倍${word}${extra}${unit}|${a}比${b}的${times}倍还${word}${extra}${unit}|${b}的${times}倍比${a}${over > 0 ? "少" : "多"}${extra}${unit}}，`
      : `{${a}是${b}的${times}倍|${a}的${aspect(unit)}是${b}的${times}倍|${a}正好是${b}的${times}倍|${a}的${aspect(unit)}相当于${b}的${times}倍}，`,
  );
  const told = gap ? w.knots.at(extra ? -2 : -1)! : sum!;
  const even = extra
    ? w.step(
        told,
        over > 0 ? "-" : "+",
        extra,
        `${over > 0 ? "减去" : "加上"}${Math.abs(over)}${unit}后是#${unit}。`,
      )
    : told;
  const parts = w.step(times, gap ? "-" : "+", w.known(1), `相当于${b}的#倍。`);
  const one = amount(small, w.step(even, "/", parts, lineOf(small)));
  const back = gap
    ? w.step(one.knot, "+", told, lineOf(big))
    : w.step(told, "-", one.knot, lineOf(big));
  return [amount(big, back), one];
}

/** What happens to two parts afterwards. */
function afterwards(w: Web, r: Random, x: Whole, parts: readonly Amount[]): Amount[] {
  if (!r.chance(0.35) || /米|人|的/.test(x.unit + x.parts[0])) return [...parts];
  const i = r.int(0, parts.length - 1);
  const { knot, name } = parts[i]!;
  const up = r.chance(0.5);
  const most = Math.floor(knot.value * 0.7);
  if (most < 2 || knot.role !== "found") return [...parts];
  const d = w.given(r.int(1, most));
  w.tell(
    up
      ? `{后来${name}又增加了${d}${x.unit}|过了几天，${name}又多了${d}${x.unit}|后来又添了${d}${x.unit}${name}}，`
      : `{后来${name}少了${d}${x.unit}|过了几天，${name}减少了${d}${x.unit}|后来${name}减少了${d}${x.unit}}，`,
  );
  const word = has(`现在的${name}`, x.unit);
  return parts.map((p, j) =>
    j === i ? amount(word, w.step(knot, up ? "+" : "-", d, lineOf(word))) : p,
  );
}

/** Wholes shared out in a ratio, or parts by their sum or gap and a multiple. */
export function sharesOf(w: Web, r: Random, steps: number): boolean {
  const x = r.pick(WHOLES);
  const n = r.chance(0.45) ? 3 : 2;
  const words = named(x, 3);
  const chosen = n === 3 ? words : words.slice(0, 2);
  if (n === 3) w.tell(`{${leadOf(x, n)}|${leadOf(x, n)}|}，`.replace("|}，", "}，"));
  const parts =
    n === 2 && r.chance(0.5)
      ? byTimes(w, r, x, chosen)
      : inRatio(w, r, { ...x, whole: n === 3 ? x.whole : all(chosen) }, chosen);
  if (!parts) return false;
  const now = steps > 2 ? afterwards(w, r, x, parts) : parts;
  const changed = now.some((p, i) => p !== parts[i]);
  const found = now.filter(({ knot }) => knot.role === "found");
  if (x.price > 0 && r.chance(0.2) && found.length > 0) {
    const p = r.pick(found);
    const price = w.given(x.price);
    return w.ask(
      "worth",
      w.step(p.knot, "*", price, `${p.name}一共值#元。`),
      `{每${x.unit}${p.name}${price}元，${p.name}一共值多少元？|如果${p.name}每${x.unit}${price}元，买这些${p.name}要多少元？|按每${x.unit}${price}元计算，${p.name}一共要多少元？|${p.name}每${x.unit}的价钱是${price}元，${p.name}一共值多少元？}`,
    );
  }
  if (changed) return askAny(w, r, { values: now, alike: n === 3 ? [now] : [], goals: true });
  const apart: (readonly [Amount, Amount])[] = n === 3 ? [[now[2]!, now[0]!]] : [];
  return askAny(w, r, { values: now, apart, goals: true });
}
