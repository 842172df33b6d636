import { above, either, goOn, type Scene, say, type Use } from "./core";
import { amount } from "./uses";
import { minutes } from "./way_clocks";
import { DEEDS, type Span, span } from "./way_spans";

/** What can be asked of all the minutes. */
function totalUses(who: string, n: number): readonly Use[] {
  const left: Use = (c, { knot }) => {
    const x = c.w.given(above(c.r, knot.value));
    say(
      c,
      `${who}一共有${x}分钟的空闲时间`,
      `${who}给自己安排了${x}分钟`,
      `离{晚饭|妈妈回来|熄灯|出门}还有${x}分钟的时候，${who}就开始了`,
      `这段时间一共有${x}分钟`,
    );
    return minutes(
      c.w.step(x, "-", knot, "还剩#分钟。"),
      [
        "做完这些还剩多少分钟？",
        "还有多少分钟可以自由安排？",
        `全部做完后，${who}还有多少分钟？`,
        "还剩多少分钟？",
      ],
      "剩下的时间",
    );
  };
  const week: Use = (c, { knot }) => {
    const d = c.r.int(3, 7);
    const k = c.w.given(d);
    say(
      c,
      `${who}每天都这样，坚持了${k}天`,
      `${k}天里，${who}每天都是这样安排的`,
      `这样的安排${who}坚持了${k}天`,
      `${who}连续${k}天都这样做`,
    );
    const convert: Use = (e, all) =>
      all.knot.value % 60 !== 0
        ? undefined
        : amount({
            knot: e.w.step(all.knot, "/", e.w.known(60), "合#小时。"),
            sort: "time",
            unit: "小时",
            ask: either(
              "一共是多少小时？",
              "合多少小时？",
              `${who}一共用了多少小时？`,
              "这些时间合多少小时？",
            ),
            phrase: "一共的时间",
          });
    return minutes(
      c.w.step(knot, "*", k, `${d}天一共#分钟。`),
      [
        `${who}一共用了多少分钟？`,
        "这些天一共用了多少分钟？",
        "总共是多少分钟？",
        `${who}在这些事上一共花了多少分钟？`,
      ],
      "一共的时间",
      [convert, convert],
    );
  };
  const hour: Use = (c, { knot }) =>
    knot.value % 60 !== 0
      ? undefined
      : amount({
          knot: c.w.step(knot, "/", c.w.known(60), "合#小时。"),
          sort: "time",
          unit: "小时",
          ask: either(
            "一共用了多少小时？",
            "合多少小时？",
            `${who}一共用了多少小时？`,
            "这些时间合多少小时？",
          ),
          phrase: "一共的时间",
        });
  const average: Use = (c, { knot }) =>
    n < 2 || knot.value % n !== 0
      ? undefined
      : minutes(
          c.w.step(knot, "/", c.w.known(n), "平均每件事用#分钟。"),
          [
            "平均每件事用多少分钟？",
            `这几件事${who}平均每件用多少分钟？`,
            "平均每件事要花多少分钟？",
            "每件事平均用了多少分钟？",
          ],
          "平均每件事的时间",
        );
  const rest: Use = (c, { knot }) => {
    const x = c.w.given(5 * c.r.int(1, 6));
    say(
      c,
      `中间休息了${x}分钟`,
      `其间${who}休息了${x}分钟`,
      `中途喝水、休息共${x}分钟`,
      `当中还休息了${x}分钟`,
    );
    return minutes(
      c.w.step(knot, "+", x, "连休息一共#分钟。"),
      [
        `${who}从开始到结束一共用了多少分钟？`,
        "连休息的时间在内，一共用了多少分钟？",
        "从开始到全部完成一共是多少分钟？",
        "加上休息时间，前后一共多少分钟？",
      ],
      "前后一共的时间",
      [left],
    );
  };
  return [left, left, week, week, hour, average, rest, rest];
}

/** Deeds of an evening or a morning and the time that they take. */
export function spans(scene: Scene): boolean {
  const c = { ...scene, who: scene.friend };
  const { w, r, who } = c;
  if (r.chance(0.35)) return false;
  const deeds = r.sample(DEEDS, 4);
  const n = r.pick([1, 2, 2, 2, 3, 3, 4]);
  if (r.chance(0.4))
    say(
      c,
      `放学后，${who}回到家里`,
      `${who}给自己安排好了一天的时间`,
      `星期天，${who}在家里学习和做家务`,
      `${who}养成了记录时间的好习惯`,
    );
  const told: Span[] = [];
  for (const deed of deeds.slice(0, n)) {
    const next = span(c, who, deed, told.at(-1));
    if (!next || next.knot.value < 2 || next.knot.value > Number(deed[5])) return false;
    told.push(next);
  }
  const [a, b] = told;
  if (!a) return false;
  if (b && r.chance(0.3)) {
    const z = told.at(-1)!;
    if (z.knot.value === a.knot.value || z.knot.operands.includes(a.knot)) return false;
    const [m, k] = z.knot.value > a.knot.value ? [z, a] : [a, z];
    return goOn(
      c,
      minutes(
        w.step(m.knot, "-", k.knot, `${m.what}多用#分钟。`),
        [
          `${who}${m.what}比${k.what}多用多少分钟？`,
          `${k.what}比${m.what}少用多少分钟？`,
          `${m.what}和${k.what}用的时间相差多少分钟？`,
          `${who}${m.what}的时间比${k.what}多多少分钟？`,
        ],
        "时间的差",
      ),
      0,
    );
  }
  let all = a.knot;
  for (const { knot } of told.slice(1)) all = w.step(all, "+", knot, "一共用了#分钟。");
  const asks = b
    ? [
        `${who}一共用了多少分钟？`,
        "这些事一共用了多少分钟？",
        "做完这些事一共用多少分钟？",
        `${who}做这几件事总共花了多少分钟？`,
      ]
    : [
        `${who}${a.what}用了多少分钟？`,
        `${a.what}一共用了多少分钟？`,
        `求${who}${a.what}的时间是多少分钟。`,
        `${who}花了多少分钟${a.what}？`,
      ];
  return goOn(c, minutes(all, asks, `${who}用的时间`, totalUses(who, told.length)), 3);
}
