import { divisor, say, type Use } from "./core";
import { far, hours, pace, type Trip } from "./way_trips";

/** What remains of the whole. */
export const remains =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { who, mode, place, v } = trip;
    const { u } = mode;
    const step = v && c.r.chance(0.5) ? v.value : c.r.pick([1, 2, 5, 10]);
    const rest = v && step === v.value ? v.value * c.r.int(1, 5) : step * c.r.int(2, 60);
    if (rest > 1.5 * knot.value || knot.value + rest > 6000) return undefined;
    const x = c.w.given(knot.value + rest);
    const [from, to] = place;
    say(
      c,
      `${from}到${to}全程${x}${u}`,
      `全程一共${x}${u}`,
      `从${from}到${to}一共有${x}${u}`,
      `已知全程长${x}${u}`,
    );
    return far(
      trip,
      c.w.step(x, "-", knot, `离${to}还有#${u}。`),
      [
        `${who}离${to}还有多少${u}？`,
        `还剩多少${u}没有${mode.go}？`,
        `还要${mode.go}多少${u}才能到${to}？`,
        `剩下的路程是多少${u}？`,
      ],
      "剩下的路程",
      restUses(trip),
    );
  };

/** What can be asked of the rest of the way. */
export function restUses(trip: Trip): readonly Use[] {
  const { who, mode, v } = trip;
  const { go, u, h } = mode;
  const same: Use = (c, { knot }) => {
    if (!v || knot.value % v.value !== 0) return undefined;
    say(c, "以后速度不变", `剩下的路程${who}仍用原来的速度`, "前进的速度不变", "余下的路速度不变");
    return hours(
      trip,
      c.w.step(knot, "/", v, `还要#${h}。`),
      [
        `还要多少${h}才能到达？`,
        `再过多少${h}可以到达？`,
        `剩下的路还要${go}多少${h}？`,
        `${who}还要多少${h}到达？`,
      ],
      "还要的时间",
      [total],
    );
  };
  const total: Use = (c, { knot }) => {
    const { t } = trip;
    return (
      t &&
      hours(
        trip,
        c.w.step(t, "+", knot, `全程一共用#${h}。`),
        [
          `${who}{走完|完成}全程一共要多少${h}？`,
          `全程一共要用多少${h}？`,
          `${who}从出发到到达一共${go}多少${h}？`,
          `前后一共要${go}多少${h}？`,
        ],
        "全程的时间",
      )
    );
  };
  const needed: Use = (c, { knot }) => {
    const n = divisor(c.r, knot.value, 2, mode.most);
    if (n === undefined) return undefined;
    const w = knot.value / n;
    if (w < mode.low * 0.7 || w > mode.high * 1.3) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `剩下的路要在${k}${h}内${go}完`,
      `余下的路程用${k}${h}${go}完`,
      `要在${k}${h}后到达`,
      `剩下的路程${who}打算用${k}${h}`,
    );
    const faster: Use = (d, from) => {
      if (!v || from.knot.value === v.value) return undefined;
      const up = from.knot.value > v.value;
      const [m, n_] = up ? [from.knot, v] : [v, from.knot];
      const word = up ? "多" : "少";
      return pace(
        trip,
        d.w.step(m, "-", n_, `每${h}${word}${go}#${u}。`),
        [
          `以后每${h}要比原来${word}${go}多少${u}？`,
          `每${h}应比原来${word}${go}多少${u}？`,
          `以后平均每${h}比原来${word}${go}多少${u}？`,
          `剩下的路每${h}要比前面${word}${go}多少${u}？`,
        ],
        "速度的变化",
      );
    };
    return pace(
      trip,
      c.w.step(knot, "/", k, `剩下的路每${h}${go}#${u}。`),
      [
        `剩下的路平均每${h}要${go}多少${u}？`,
        `以后每${h}要${go}多少${u}？`,
        `${who}以后平均每${h}应${go}多少${u}？`,
        `余下的路程每${h}${go}多少${u}？`,
      ],
      "以后的速度",
      [faster, faster],
    );
  };
  const changed: Use = (c, { knot }) => {
    const w = divisor(c.r, knot.value, mode.low, mode.high);
    if (w === undefined || w === v?.value) return undefined;
    const k = c.w.given(w);
    say(
      c,
      `剩下的路${who}每${h}${go}${k}${u}`,
      `以后${who}每${h}${go}${k}${u}`,
      `余下的路程改为每${h}${go}${k}${u}`,
      `从这时起，速度变为每${h}${k}${u}`,
    );
    return hours(
      trip,
      c.w.step(knot, "/", k, `还要#${h}。`),
      [
        `还要多少${h}才能到达？`,
        `再过多少${h}可以到达？`,
        `剩下的路还要${go}多少${h}？`,
        `${who}还要多少${h}到达？`,
      ],
      "还要的时间",
      [total, total],
    );
  };
  return [same, same, needed, changed, changed];
}
