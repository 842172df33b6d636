import type { Told } from "./area_told";
import { type Amount, above, divisor, either, type Scene, say, type Use } from "./core";
import { bent, laps } from "./shape_bent";
import { amount } from "./uses";
import { countUses } from "./uses_count";
import { PAYING } from "./uses_money";

const fence =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const [what, low, high] = {
      farm: ["篱笆", 8, 30],
      lawn: ["栏杆", 15, 60],
      floor: ["踢脚线", 10, 30],
      yard: ["围栏", 20, 90],
      pond: ["护栏", 30, 90],
      cloth: ["花边", 2, 6],
      board: ["边框", 2, 7],
    }[item.plot] as [string, number, number];
    if (item.unit === "厘米") return undefined;
    const p = c.w.given(c.r.int(low, high));
    const u = item.unit;
    say(
      c,
      `四周要${item.plot === "cloth" ? "缝" : "装"}${what}，${what}每${u}${p}元`,
      `它的四周${item.plot === "cloth" ? "缝" : "装"}一圈${what}，每${u}${p}元`,
      `四周要装${what}，每${u}${p}元`.replace(
        "四周要装",
        item.plot === "cloth" ? "四周要缝" : "四周要装",
      ),
      `用${what}在四周${item.plot === "cloth" ? "缝" : "装"}一圈，${what}每${u}要${p}元`,
    );
    return amount(
      {
        knot: c.w.step(knot, "*", p, `${what}一共#元。`),
        sort: "money",
        unit: "元",
        ask: either(
          `给${it}围上${what}一共要多少元？`,
          `${what}一共要多少元？`,
          `买${what}要花多少元？`,
          `${what}的总价是多少元？`,
        ).replace(
          "围上",
          item.plot === "floor" || item.plot === "cloth" || item.plot === "board" ? "装上" : "围上",
        ),
        phrase: `买${what}的钱`,
      },
      PAYING,
    );
  };

type Stake = readonly [name: string, unit: string, verb: string, low: number, high: number];

const STAKES: readonly Stake[] = [["木桩", "根", "打", 3, 9]];
const AROUND: readonly Stake[] = [
  ["柳树", "棵", "种", 15, 40],
  ["路灯", "盏", "装", 80, 200],
  ["桂花树", "棵", "栽", 30, 90],
  ["彩旗", "面", "插", 4, 15],
  ["冬青", "棵", "种", 8, 20],
];

/** Stakes, trees or lamps around it. */
const posts =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const g = divisor(c.r, knot.value, 2, 10);
    if (g === undefined || knot.value / g < 4) return undefined;
    const x = c.w.given(g);
    const [name, unit, verb, low, high] = c.r.pick(item.plot === "farm" ? STAKES : AROUND);
    say(
      c,
      `沿着它的四周每隔${x}米${verb}一${unit}${name}`,
      `绕它一圈每隔${x}米${verb}一${unit}${name}`,
      `在它的边上一周都${verb}${name}，相邻两${unit}相隔${x}米`,
      `四周${verb}上${name}，每两${unit}之间的距离是${x}米`,
    );
    return amount(
      {
        knot: c.w.step(knot, "/", x, `一共要${verb}#${unit}${name}。`),
        sort: "count",
        unit,
        ask: either(
          `一共要${verb}多少${unit}${name}？`,
          `${it}四周一共${verb}${name}多少${unit}？`,
          `需要多少${unit}${name}？`,
          `绕一圈要${verb}${name}多少${unit}？`,
        ),
        phrase: `四周的${name}`,
        thing: name,
      },
      countUses(low, high),
    );
  };

/** Wire, lace or rope that it takes, of a piece. */
const ropeLeft =
  ({ item, it }: Told): Use =>
  (c, { knot }) => {
    const u = item.unit;
    const what = {
      farm: "铁丝网",
      lawn: "彩带",
      floor: "彩灯带",
      yard: "警戒带",
      pond: "铁丝网",
      cloth: "花边",
      board: "铝条",
    }[item.plot];
    const x = c.w.given(above(c.r, knot.value));
    say(
      c,
      `有一卷${what}长${x}${u}，正好够围一圈还有剩余`,
      `用一卷${x}${u}长的${what}围一圈`,
      `${c.who}买来${x}${u}${what}，沿四周围了一圈`,
      `准备的${what}长${x}${u}，沿着边围一圈`,
    );
    const cutUp: Use = (d, { knot: rest }) => {
      const n = divisor(d.r, rest.value, 2, 20);
      if (n === undefined) return undefined;
      const k = d.w.given(n);
      say(
        d,
        `剩下的每${k}${u}剪成一段`,
        `余下的剪成长${k}${u}的小段`,
        `把剩余部分按每段${k}${u}剪开`,
        `剩下部分剪成同样长的小段，每段${k}${u}`,
      );
      return amount({
        knot: d.w.step(rest, "/", k, "可以剪成#段。"),
        sort: "count",
        unit: "段",
        ask: either(
          "可以剪成多少段？",
          "一共能剪多少段？",
          "剩下的能剪成多少段？",
          "正好剪成多少段？",
        ),
        phrase: `剪成的${what}`,
        thing: what,
      });
    };
    return amount(
      {
        knot: c.w.step(x, "-", knot, `还剩#${u}。`),
        sort: "length",
        unit: u,
        ask: either(
          `还剩多少${u}？`,
          `剩下的${what}长多少${u}？`,
          `围好${it}后还剩多少${u}${what}？`,
          `${what}还剩多少${u}？`,
        ),
        phrase: `剩下的${what}的长度`,
      },
      [cutUp],
    );
  };

const severalLaced =
  ({ item }: Told): Use =>
  (c, { knot }) => {
    const { name, counter, unit, plot } = item;
    const what = plot === "cloth" ? "花边" : "边条";
    const k = c.w.given(c.r.int(3, 20));
    say(
      c,
      `给${k}${counter}这样的${name}四周镶上${what}`,
      `要做${k}${counter}同样的${name}，每${counter}四周都镶${what}`,
      `${k}${counter}同样大的${name}都要镶上一圈${what}`,
      `四周镶上${what}，这样的${name}共有${k}${counter}`,
    );
    return amount({
      knot: c.w.step(knot, "*", k, `一共要#${unit}。`),
      sort: "length",
      unit,
      ask: either(
        `一共要用${what}多少${unit}？`,
        `需要多少${unit}${what}？`,
        `至少要准备多少${unit}的${what}？`,
        `一共要多少${unit}${what}？`,
      ),
      phrase: `要用的${what}的长度`,
    });
  };

/** What can be done with a perimeter. */
export function roundUses(told: Told): readonly Use[] {
  const { plot } = told.item;
  if (plot === "cloth" || plot === "board")
    return [fence(told), severalLaced(told), severalLaced(told), ropeLeft(told), bent(told)];
  if (plot === "floor") return [fence(told), ropeLeft(told)];
  const out = [fence(told), fence(told), posts(told), posts(told), ropeLeft(told)];
  return plot === "pond" ? [...out, laps(told)] : [...out, laps(told), bent(told)];
}

/** What remains to be asked of a length itself. */
export const lengthOf = (scene: Scene, knot: Amount["knot"], unit: string, told: Told): Amount =>
  amount(
    {
      knot,
      sort: "length",
      unit,
      ask: either(
        `${told.it}的周长是多少${unit}？`,
        `求${told.it}的周长是多少${unit}。`,
        `${told.it}四周一共长多少${unit}？`,
        `${told.it}一周的长度是多少${unit}？`,
      ),
      phrase: `${told.it}的周长`,
    },
    scene.r.shuffle(roundUses(told)),
  );
