import type { Random } from "../../../../common/random";
import { zhSize } from "../../../measure";
import type { Knot, Web } from "../../../weaving/web_zh";
import { amount, askAny, is, lineOf } from "./core";

const MAPS = "一幅地图 一张交通图 一幅旅游地图 一张铁路图 一张省地图".split(" ");
const PLANS = "一张校园平面图 一幅小区规划图 一张公园平面图 一幅植物园导游图 一张村庄平面图".split(
  " ",
);
const TOWNS = "甲城 乙城 丙城 丁城 东港 南山镇 北河镇 西湖镇 青石镇 白云镇 红旗镇 大桥镇".split(
  " ",
);
const SPOTS = "校门 操场 图书馆 食堂 教学楼 花坛 喷泉 温室 亭子 停车场 体育馆 小桥".split(" ");
const MOVERS = ["一辆客车", "一辆货车", "一列火车", "一辆小轿车", "一辆大巴车", "一辆救护车"];
const WALKERS = ["小明", "小红", "王老师", "小华", "一名邮递员", "小兰"];

/** Distances on a map, whose scale is told in words, and journeys along them. */
export function mapsOf(w: Web, r: Random): boolean {
  const wide = r.chance(0.65);
  const [a = "", b = "", c = ""] = r.sample(wide ? TOWNS : SPOTS, 3);
  const map = r.pick(wide ? MAPS : PLANS);
  const unit = wide ? "千米" : "米";
  const s = r.pick(wide ? [5, 10, 15, 20, 25, 30, 40, 50, 60] : [10, 15, 20, 25, 30, 40, 50, 100]);
  const n = r.int(2, 16);
  const real = (x: string, y: string) =>
    is(
      `${x}到${y}的实际距离`,
      unit,
      `${x}到${y}的实际距离`,
      `${x}到${y}实际有多远（单位：${unit}）？`,
    );
  const drawn = (x: string, y: string) =>
    is(`${x}到${y}的图上距离`, "厘米", `${x}到${y}的图上距离`, `在图上，${x}到${y}应画多少厘米？`);
  const first = drawn(a, b);
  let scale: Knot;
  let known: Knot | undefined;
  if (r.chance(0.65)) {
    scale = w.given(s);
    w.tell(
      `{在${map}上，1厘米表示实际距离${scale}${unit}|${map}上的1厘米代表实际的${scale}${unit}|${map}的比例尺是1厘米表示${scale}${unit}|在${map}上，用1厘米表示地面上的${scale}${unit}}，`,
    );
  } else {
    const [x, y] = r.sample(wide ? TOWNS : SPOTS, 5).filter((t) => ![a, b, c].includes(t));
    const k = r.int(2, 12);
    const [u, v] = [w.given(k), w.given(k * s)];
    w.tell(
      `{在${map}上，量得${x}到${y}的距离是${u}厘米，实际距离是${v}${unit}|${x}到${y}相距${v}${unit}，在${map}上量得${u}厘米|${map}上，${x}到${y}画了${u}厘米，而实际有${v}${unit}}，`,
    );
    scale = w.step(v, "/", u, `图上1厘米表示实际#${unit}。`);
  }
  const way = r.next();
  let dist: Knot;
  if (way < 0.75) {
    known = w.given(n);
    w.tell(
      `{量得${a}到${b}的图上距离是${known}厘米|图上${a}到${b}长${known}厘米|在图上，${a}和${b}相距${known}厘米|从图上量得${a}到${b}是${known}厘米}，`,
    );
    dist = w.step(known, "*", scale, lineOf(real(a, b)));
  } else {
    dist = w.given(n * s);
    w.tell(
      `{${a}到${b}的实际距离是${dist}${unit}|${a}和${b}实际相距${dist}${unit}|${a}到${b}实际有${dist}${unit}}，`,
    );
    known = w.step(dist, "/", scale, lineOf(first));
  }
  const whole = amount(real(a, b), dist);
  const onMap = amount(first, known);
  const roll = r.next();
  if (roll < 0.15) return askAny(w, r, { values: [whole, onMap] });
  if (roll < 0.5) {
    const k = r.int(2, 16);
    let other: Knot;
    if (r.chance(0.5)) {
      other = w.given(k);
      w.tell(
        `{${b}到${c}的图上距离是${other}厘米|图上${b}到${c}长${other}厘米|在图上，${b}和${c}相距${other}厘米}，`,
      );
    } else {
      const d = r.int(1, 6);
      const up = r.chance(0.6);
      if (!up && n - d < 1) return false;
      const gap = w.given(d);
      w.tell(
        `{${b}到${c}的图上距离比${a}到${b}的${up ? "长" : "短"}${gap}厘米|在图上，${b}到${c}比${a}到${b}${up ? "长" : "短"}${gap}厘米|在图上，${a}到${b}比${b}到${c}${up ? "短" : "长"}${gap}厘米}，`,
      );
      other = w.step(known, up ? "+" : "-", gap, lineOf(drawn(b, c)));
    }
    const far = amount(real(b, c), w.step(other, "*", scale, lineOf(real(b, c))));
    if (r.chance(0.4)) {
      const sum = w.step(known, "+", other, `从${a}经过${b}到${c}，图上共#厘米。`);
      return w.ask(
        "route",
        w.step(sum, "*", scale, `从${a}经过${b}到${c}，实际共#${unit}。`),
        `{从${a}经过${b}到${c}，实际一共有多少${unit}？|从${a}出发，经过${b}去${c}，实际要走多少${unit}？|先从${a}到${b}，再到${c}，实际路程是多少${unit}？|求从${a}经${b}到${c}的实际路程是多少${unit}。}`,
        zhSize("length", unit, "实际路程"),
      );
    }
    return askAny(w, r, { values: [far], alike: [[whole, far]] });
  }
  const mover = r.pick(wide ? MOVERS : WALKERS);
  const [time, speeds] = wide
    ? (["小时", [40, 50, 60, 75, 80, 90, 100]] as const)
    : (["分钟", [50, 60, 70, 75, 80]] as const);
  if (roll < 0.75) {
    const fit = speeds.filter(
      (x) => whole.knot.value % x === 0 && whole.knot.value > x && whole.knot.value / x < 16,
    );
    if (fit.length === 0) return false;
    const v = w.given(r.pick(fit));
    w.tell(
      `{${mover}从${a}到${b}，每${time}行${v}${unit}|${mover}以每${time}${v}${unit}的速度从${a}去${b}|${mover}从${a}出发去${b}，速度是每${time}${v}${unit}}，`.replace(
        /行(?=⟪)/,
        wide ? "行" : "走",
      ),
    );
    const need = w.step(dist, "/", v, `要行#${time}。`);
    if (r.chance(0.6) || !wide)
      return w.ask(
        "time",
        need,
        `{${mover}要多少${time}到达？|多少${time}可以到达${b}？|从${a}到${b}要用多少${time}？|${mover}要用多少${time}才能到${b}？}`,
      );
    const start = r.int(5, 11);
    if (start + need.value > 23) return false;
    const begin = w.given(start);
    return w.ask(
      "clock",
      w.step(begin, "+", need, "到达的时刻是#时。"),
      `{${mover}上午${begin}时出发，几时到达？（用24时计时法）|如果上午${begin}时出发，到达${b}是几时？（用24时计时法）|上午${begin}时出发，几时能到${b}？（用24时计时法）}`,
    );
  }
  const hours = [2, 3, 4, 5, 6, 8, 10].filter(
    (h) =>
      Number.isInteger(whole.knot.value / h) &&
      whole.knot.value / h <= (wide ? 120 : 90) &&
      whole.knot.value / h >= (wide ? 30 : 40),
  );
  if (hours.length === 0) return false;
  const h = w.given(r.pick(hours));
  w.tell(
    `{${mover}从${a}到${b}用了${h}${time}|${mover}${h}${time}后从${a}到达${b}|${mover}从${a}出发，${h}${time}到达${b}}，`,
  );
  const speed = w.step(dist, "/", h, `平均每${time}行#${unit}。`);
  if (r.chance(0.5))
    return w.ask(
      "speed",
      speed,
      `{平均每${time}行多少${unit}？|${mover}的速度是每${time}多少${unit}？|${mover}平均每${time}行多少${unit}？|求${mover}平均每${time}行多少${unit}。}`,
    );
  const k = w.given(r.int(2, 12));
  if (k.value === h.value) return false;
  return w.ask(
    "on",
    w.step(speed, "*", k, `${k.value}${time}行#${unit}。`),
    `{照这样的速度，${k}${time}能行多少${unit}？|按这样的速度，再行${k}${time}，又能行多少${unit}？|用同样的速度行${k}${time}，可以行多少${unit}？}`,
  );
}
