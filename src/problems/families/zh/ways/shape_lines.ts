import type { Knot } from "../../../weaving/web_zh";
import { divisor, either, goOn, type Scene, say, type Use } from "./core";
import { amount } from "./uses";
import { countUses } from "./uses_count";

/** What stands in a row: thing, counter, verb, least and most gap in meters, least and most price. */
const ROWS =
  "柳树 棵 种 3 8 15 40|杨树 棵 种 3 8 12 30|梧桐树 棵 栽 5 10 40 90|银杏树 棵 栽 5 10 60 150|路灯 盏 装 20 50 90 200|彩旗 面 插 2 6 4 15|垃圾桶 个 放 20 60 30 90|电线杆 根 立 30 60 100 200|长椅 把 放 10 40 80 180|石墩 个 放 2 5 20 60|樱花树 棵 种 4 8 50 120|指示牌 块 立 20 80 25 90|景观灯 盏 装 4 12 40 120|松树 棵 种 3 6 15 45|玉兰树 棵 栽 4 9 50 100"
    .split("|")
    .map((row) => row.split(" "));

const ROADS =
  "一条小路 一段公路 学校门前的马路 公园的湖堤 一条林荫道 一条步行街 河边的一条小路 一条环山路 村口的水泥路 一条跑道 果园里的一条小道".split(
    " ",
  );

/** Trees or lamps along a road. */
export function planting(c: Scene): boolean {
  const { w, r } = c;
  const [name = "", unit = "", verb = "", g0, g1, p0, p1] = r.pick(ROWS);
  const [g, n] = [r.int(Number(g0), Number(g1)), r.int(4, 60)];
  const ends = r.pick(["both", "both", "none", "one"] as const);
  const road = r.pick(ROADS);
  const uses = countUses(Number(p0), Number(p1));
  if (r.chance(0.3)) return length(c, { name, unit, verb, g, n, road });
  const where =
    ends === "both"
      ? either(`两端都要${verb}`, `首尾都${verb}`, `起点和终点都${verb}`)
      : ends === "none"
        ? either(`两端都不${verb}`, `首尾都不${verb}`, `起点和终点不${verb}`)
        : either(
            `两端中只有一端${verb}`,
            `起点${verb}，终点不${verb}`,
            `一端${verb}，另一端不${verb}`,
          );
  const road_ = road.replace(/^一([条段座])/, "这$1");
  let far: Knot;
  if (r.chance(0.4) && n > 6) {
    const a = g * r.int(2, n - 2);
    const [x, y] = [w.given(a), w.given(g * n - a)];
    say(
      c,
      `${road}分成两段，一段长${x}米，另一段长${y}米`,
      `${road}由两段组成，前一段${x}米，后一段${y}米`,
      `${road}的前一段长${x}米，后一段长${y}米`,
      `工人们修${road}，先修了${x}米，又修了${y}米，正好修完`,
    );
    far = w.step(x, "+", y, "全长#米。");
  } else {
    far = w.given(g * n);
    say(
      c,
      `${road}长${far}米`,
      `${road}全长${far}米`,
      `量得${road}的长度是${far}米`,
      `${road}的总长是${far}米`,
    );
  }
  const x = w.given(g);
  const sides = r.chance(0.35) && !/湖堤|跑道/.test(road);
  const side = sides ? "" : "一侧";
  say(
    c,
    `沿着它${side && `的${side}`}每隔${x}米${verb}一${unit}${name}，${where}`,
    `${side && `在${side}`}从头到尾每隔${x}米${verb}一${unit}${name}，${where}`,
    `在${side || "旁边"}${verb}${name}，每两${unit}相隔${x}米，${where}`,
    `沿路${side && `的${side}`}${verb}${name}，相邻两${unit}之间的距离是${x}米，${where}`,
  );
  const one = w.known(1);
  const line = `一边要${verb}#${unit}。`;
  const gaps = w.step(
    far,
    "/",
    x,
    ends === "one" ? `间隔数等于${unit}数，${line}` : "一共有#个间隔。",
  );
  let all = ends === "one" ? gaps : w.step(gaps, ends === "both" ? "+" : "-", one, line);
  const two = w.known(2);
  if (sides) {
    w.tell(
      `${either(
        `${road_}的两旁都这样${verb}`,
        `路的两边都${verb}`,
        `左右两侧同样${verb}`,
        `道路两旁都要${verb}`,
      )}，`,
      [two],
    );
    all = w.step(all, "*", two, `两边一共要${verb}#${unit}。`);
  }
  return goOn(
    c,
    amount(
      {
        knot: all,
        sort: "count",
        unit,
        ask: either(
          `一共要${verb}多少${unit}${name}？`,
          `一共需要${name}多少${unit}？`,
          `要准备多少${unit}${name}？`,
          `总共${verb}${name}多少${unit}？`,
        ),
        phrase: `要${verb}的${name}`,
        thing: name,
      },
      uses,
    ),
    3,
  );
}

interface Row {
  readonly name: string;
  readonly unit: string;
  readonly verb: string;
  readonly g: number;
  readonly n: number;
  readonly road: string;
}

/** The other way round: from the number of trees to the length. */
function length(c: Scene, { name, unit, verb, g, n, road }: Row): boolean {
  const { w } = c;
  const [x, y, one] = [w.given(n), w.given(g), w.known(1)];
  say(
    c,
    `${road}的一旁${verb}了${x}${unit}${name}，首尾都有，每两${unit}相隔${y}米`,
    `沿${road}从一端到另一端共${verb}了${x}${unit}${name}，相邻两${unit}相距${y}米，两端都有`,
    `${road}旁边从头到尾${verb}着${x}${unit}${name}，两端都有，每隔${y}米一${unit}`,
    `在${road}的一边每隔${y}米${verb}一${unit}${name}，两端都${verb}，一共${verb}了${x}${unit}`,
  );
  const gaps = w.step(x, "-", one, "一共有#个间隔。");
  const far = w.step(gaps, "*", y, "全长#米。");
  const walk: Use = (d, from) => {
    const t = divisor(d.r, from.knot.value, 2, 25);
    if (t === undefined || from.knot.value / t < 45 || from.knot.value / t > 90) return undefined;
    const k = d.w.given(from.knot.value / t);
    say(
      d,
      `${d.who}从第一${unit}走到最后一${unit}，每分钟走${k}米`,
      `${d.who}以每分钟${k}米的速度从一端走到另一端`,
      `${d.who}走完全程，平均每分钟${k}米`,
      `${d.who}每分钟走${k}米，从头走到尾`,
    );
    return amount({
      knot: d.w.step(from.knot, "/", k, "要走#分钟。"),
      sort: "time",
      unit: "分钟",
      ask: either(
        `${d.who}要走多少分钟？`,
        "需要多少分钟？",
        `${d.who}走了多少分钟？`,
        "走完要用多少分钟？",
      ),
      phrase: `${d.who}走的时间`,
    });
  };
  const again: Use = (d, from) => {
    const h = divisor(d.r, from.knot.value, 2, 40);
    if (h === undefined || h === g) return undefined;
    const k = d.w.given(h);
    say(
      d,
      `现在改成每隔${k}米${verb}一${unit}`,
      `现在把间隔改为${k}米`,
      `现在要把相邻两${unit}的距离改成${k}米`,
      `后来改为每隔${k}米一${unit}`,
    );
    const spaces = d.w.step(from.knot, "/", k, "现在有#个间隔。");
    return amount({
      knot: d.w.step(spaces, "+", d.w.known(1), `现在要${verb}#${unit}。`),
      sort: "count",
      unit,
      ask: either(
        `现在一共要${verb}多少${unit}？`,
        `两端仍然都${verb}，现在需要${name}多少${unit}？`,
        `现在需要多少${unit}${name}？`,
        `这样一共要${name}多少${unit}？`,
      ),
      phrase: `现在的${name}`,
      thing: name,
    });
  };
  return goOn(
    c,
    amount(
      {
        knot: far,
        sort: "length",
        unit: "米",
        ask: either(
          "从第一A到最后一A的距离是多少米？",
          "第一A和最后一A相距多少米？",
          "从第一A走到最后一A，要走多少米？",
          "第一A到最后一A之间一共长多少米？",
        ).replaceAll("A", unit),
        phrase: "两端之间的距离",
      },
      [walk, again],
    ),
    1,
  );
}
