import type { Knot } from "../../../weaving/web_zh";
import { divisor, either, say, type Use } from "./core";
import { amount } from "./uses";
import { far, hours, pace, type Trip } from "./way_trips";

/** What can be asked of a time on the way. */
export function timeUses(trip: Trip, whole: Knot): readonly Use[] {
  const { who, mode, v, place } = trip;
  const { go, u, h } = mode;
  const to = place[1];
  const rest: Use = (c, { knot }) => {
    const x = c.w.given(c.r.int(1, Math.max(2, Math.round(knot.value / 2))));
    say(
      c,
      `途中休息了${x}${h}`,
      `路上还停了${x}${h}`,
      `中途停留了${x}${h}`,
      `半路上因故停了${x}${h}`,
    );
    return hours(
      trip,
      c.w.step(knot, "+", x, `一共用#${h}。`),
      [
        `${who}从出发到到达一共用了多少${h}？`,
        `连停留的时间，一共要多少${h}？`,
        `${who}到${to}一共用了多少${h}？`,
        `从出发到到达，一共要多少${h}？`,
      ],
      "一共用的时间",
      [arrive],
    );
  };
  const arrive: Use = (c, { knot }) => {
    const start = c.r.int(6, 10);
    if (h !== "小时" || start + knot.value > 22) return undefined;
    const x = c.w.given(start);
    say(
      c,
      `${who}上午${x}时出发`,
      `出发的时间是上午${x}时`,
      `${who}上午${x}时动身`,
      `上午${x}时，${who}准时出发`,
    );
    return amount({
      knot: c.w.step(x, "+", knot, "到达的时间是#时。"),
      sort: "time",
      unit: "时",
      ask: either(
        "到达时是几时（用24时计时法）？",
        `按24时计时法，${who}几时到达？`,
        `用24时计时法表示，几时到达${to}？`,
        "到达的时间是几时？（用24时计时法）",
      ),
      phrase: "到达的时间",
    });
  };
  const plan: Use = (c, { knot }) => {
    const n = c.r.int(1, 4);
    const early = c.r.chance(0.6);
    if (!early && n >= knot.value) return undefined;
    const x = c.w.given(early ? knot.value + n : knot.value - n);
    say(c, `原计划用${x}${h}`, `原来打算用${x}${h}到达`, `按计划要用${x}${h}`, `平时要用${x}${h}`);
    return hours(
      trip,
      early ? c.w.step(x, "-", knot, `少用#${h}。`) : c.w.step(knot, "-", x, `多用#${h}。`),
      [
        `实际比这${early ? "少" : "多"}用多少${h}？`,
        `这次${early ? "少" : "多"}用了多少${h}？`,
        `这次比这个时间${early ? "少" : "多"}多少${h}？`,
        `${who}这次${early ? "提前" : "推迟"}多少${h}到达？`,
      ],
      "时间的差",
    );
  };
  const faster: Use = (c, { knot }) => {
    if (!v) return undefined;
    const w = divisor(c.r, whole.value, v.value + 1, Math.min(2 * v.value, mode.high * 1.2));
    if (w === undefined) return undefined;
    const d = c.w.given(w - v.value);
    say(
      c,
      `后来${who}每${h}多${go}${d}${u}`,
      `后来${who}的速度每${h}提高了${d}${u}`,
      `现在${who}提速，每${h}比原来多${go}${d}${u}`,
      `现在${who}加快速度，每${h}多${go}${d}${u}`,
    );
    const now = c.w.step(v, "+", d, `提速后每${h}${go}#${u}。`);
    const less = c.w.step(whole, "/", now, `提速后要#${h}。`);
    if (c.r.chance(0.4))
      return hours(
        trip,
        less,
        [
          `提速后要多少${h}到达？`,
          `这样多少${h}可以到达？`,
          `这样从出发到${to}要多少${h}？`,
          `这样全程要用多少${h}？`,
        ],
        "提速后的时间",
      );
    return hours(
      trip,
      c.w.step(knot, "-", less, `少用#${h}。`),
      [
        `可以少用多少${h}？`,
        `能提前多少${h}到达？`,
        `这样能节省多少${h}？`,
        `比原来少用多少${h}？`,
      ],
      "节省的时间",
    );
  };
  return [rest, rest, arrive, plan, faster, faster];
}

/** What can be asked of a speed that was found. */
export function paceUses(trip: Trip): readonly Use[] {
  const { who, mode } = trip;
  const { go, u, h } = mode;
  const on: Use = (c, { knot }) => {
    const n = c.w.given(c.r.int(2, mode.most));
    say(
      c,
      `照这样的速度，${who}再${go}${n}${h}`,
      `速度没有变，${who}又${go}了${n}${h}`,
      `照这样的速度，接着又${go}${n}${h}`,
      `速度不变，${who}继续${go}了${n}${h}`,
    );
    return far(
      trip,
      c.w.step(knot, "*", n, `又${go}#${u}。`),
      [
        `又可以${go}多少${u}？`,
        `后面这段时间${go}了多少${u}？`,
        `后面这段时间里能${go}多少${u}？`,
        `后来又${go}了多少${u}？`,
      ],
      `又${go}的路程`,
    );
  };
  const up: Use = (c, { knot }) => {
    const d = c.w.given(Math.max(1, Math.round(knot.value * (0.05 + 0.25 * c.r.next()))));
    if (knot.value + d.value > 1.1 * mode.high) return undefined;
    say(
      c,
      `返回时每${h}多${go}${d}${u}`,
      `回来时提速，每${h}比去时多${go}${d}${u}`,
      `返回的速度比去时每${h}快${d}${u}`,
      `回来时每${h}比去时快${d}${u}`,
    );
    return pace(
      trip,
      c.w.step(knot, "+", d, `返回时每${h}${go}#${u}。`),
      [
        `返回时每${h}${go}多少${u}？`,
        `返回的速度是每${h}多少${u}？`,
        `${who}回来时每${h}${go}多少${u}？`,
        `回来时每${h}${go}多少${u}？`,
      ],
      "返回的速度",
    );
  };
  return [on, up];
}
