import type { Knot } from "../../../weaving/web_zh";
import { asked, many, nice, shareOf, type Tale } from "./kit";

const MOVERS: readonly (readonly [string, string, string, string, number, number])[] = [
  ["客车", "货车", "千米", "小时", 45, 80],
  ["甲船", "乙船", "千米", "小时", 15, 36],
  ["快车", "慢车", "千米", "小时", 60, 120],
  ["摩托车", "电动车", "千米", "小时", 20, 50],
  ["甲车队", "乙车队", "千米", "小时", 40, 75],
  ["W", "F", "米", "分钟", 50, 80],
  ["W的爸爸", "F的叔叔", "米", "分钟", 65, 95],
  ["一号巡逻艇", "二号巡逻艇", "千米", "小时", 24, 48],
  ["甲旅行团", "乙旅行团", "千米", "小时", 4, 7],
  ["轿车", "卡车", "千米", "小时", 50, 95],
];

/** Two who start at the same time, towards each other or apart. */
export function two(t: Tale): boolean {
  const { w, r } = t;
  const [one, other, unit, time, low, high] = r.pick(MOVERS);
  const [x, y] = [one, other].map((name) => name.replace("W", t.who).replace("F", t.friend)) as [
    string,
    string,
  ];
  const a = w.given(nice(r, [low, high]));
  const toward = r.chance(0.6);
  w.tell(
    toward
      ? `{${x}和${y}同时从两地${time === "分钟" || /团/.test(x) ? "出发，面对面地走" : "相对开出"}|${x}和${y}从两地同时出发，相向而行}，`
      : `${x}和${y}同时从同一地点出发，向相反的方向前进，`,
  );
  w.tell(`${x}每${time}行${a}${unit}，`);
  let b: Knot;
  const roll = r.next();
  if (roll < 0.4) {
    b = w.given(nice(r, [low, high]));
    w.tell(`${y}每${time}行${b}${unit}，`);
  } else if (roll < 0.8) {
    const more = r.chance(0.5);
    const d = w.given(r.int(1, Math.max(2, Math.floor(low / 3))));
    w.tell(
      `{${y}每${time}比${x}${more ? "多" : "少"}行${d}${unit}|${x}每${time}比${y}${more ? "少" : "多"}行${d}${unit}}，`,
    );
    b = w.step(a, more ? "+" : "-", d, `${y}每${time}行#${unit}。`);
  } else {
    const share = shareOf(w, r, a, `${y}每${time}行#${unit}。`);
    if (!share || share.knot.value < low / 2) return false;
    w.tell(`${y}的速度是${x}的${share.text}，`, share.about);
    b = share.knot;
  }
  const both = w.step(a, "+", b, `每${time}共行#${unit}。`);
  const n = r.int(2, 9);
  if (r.chance(0.45)) {
    const hours = w.given(n);
    const far = w.step(both, "*", hours, `${n}${time}共行#${unit}。`);
    if (!toward || r.chance(0.4))
      return w.ask(
        "far",
        far,
        asked(
          r,
          toward
            ? `${hours}${time}后相遇，{两地相距${many(r, far)}${unit}？|两地之间的路程是${many(r, far)}${unit}？}`
            : `${hours}${time}后，两者相距${many(r, far)}${unit}？`,
        ),
      );
    const left = w.given(nice(r, [Math.ceil(low / 2), high * 2]));
    w.tell(`${hours}${time}后还没有相遇，还相距${left}${unit}，`);
    const all = w.step(far, "+", left, `两地相距#${unit}。`);
    return w.ask("apart", all, asked(r, `两地相距${many(r, all)}${unit}？`));
  }
  if (!toward) return false;
  const total = w.given(both.value * n);
  w.tell(`两地相距${total}${unit}，`);
  const hours = w.step(total, "/", both, `#${time}后相遇。`);
  if (r.chance(0.5))
    return w.ask(
      "meet",
      hours,
      asked(r, `{经过${many(r, hours)}${time}相遇？|出发后${many(r, hours)}${time}相遇？}`),
    );
  const far = w.step(a, "*", hours, `${x}行了#${unit}。`);
  return w.ask("place", far, asked(r, `相遇时${x}行了${many(r, far)}${unit}？`));
}
