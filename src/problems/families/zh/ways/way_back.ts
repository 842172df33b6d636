import { divisor, say, type Use } from "./core";
import { remains } from "./way_rest";
import { far, hours, pace, type Trip } from "./way_trips";

/** Another leg at another speed. */
export const leg =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { who, mode, v, t } = trip;
    const { go, u, h } = mode;
    const [w, n] = [
      mode.low + mode.step * c.r.int(0, Math.floor((mode.high - mode.low) / mode.step)),
      c.r.int(2, Math.min(8, mode.most)),
    ];
    const [x, y] = [c.w.given(w), c.w.given(n)];
    if (w === v?.value) return undefined;
    say(
      c,
      `接着${who}又以每${h}${x}${u}的速度${go}了${y}${h}`,
      `后来${who}又${go}了${y}${h}，每${h}${go}${x}${u}`,
      `然后改为每${h}${go}${x}${u}，又${go}了${y}${h}`,
      `之后的${y}${h}里，${who}每${h}${go}${x}${u}`,
    );
    const more = c.w.step(x, "*", y, `后来${go}#${u}。`);
    const average: Use = (d, whole) => {
      if (!t || whole.knot.value % (t.value + n) !== 0) return undefined;
      const all = d.w.step(t, "+", y, `一共${go}了#${h}。`);
      return pace(
        trip,
        d.w.step(whole.knot, "/", all, `平均每${h}${go}#${u}。`),
        [
          `${who}在全程中平均每${h}${go}多少${u}？`,
          `全程平均每${h}${go}多少${u}？`,
          `前后平均每${h}${go}多少${u}？`,
          `求全程的平均速度是每${h}多少${u}。`,
        ],
        "全程的平均速度",
      );
    };
    if (c.r.chance(0.3) && more.value !== knot.value) {
      const up = more.value > knot.value;
      const [m, k] = up ? [more, knot] : [knot, more];
      const [late, early] = ["后一段", "前一段"];
      return far(
        trip,
        c.w.step(m, "-", k, `两段路相差#${u}。`),
        [
          `${up ? late : early}路比${up ? early : late}路长多少${u}？`,
          `${up ? early : late}路比${up ? late : early}路短多少${u}？`,
          `前后两段路程相差多少${u}？`,
          `两段路程相差多少${u}？`,
        ],
        "两段路相差的路程",
      );
    }
    return far(
      trip,
      c.w.step(knot, "+", more, `一共${go}#${u}。`),
      [
        `${who}一共${go}了多少${u}？`,
        `前后一共${go}多少${u}？`,
        `${who}总共${go}了多少${u}？`,
        `两段路一共长多少${u}？`,
      ],
      `${who}一共${go}的路程`,
      [average, average, remains(trip)],
    );
  };

/** The same way back. */
export const back =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { who, mode, place, v, t } = trip;
    const { go, u, h } = mode;
    const to = place[1];
    const n = divisor(c.r, knot.value, 2, mode.most);
    if (n === undefined || n === t?.value) return undefined;
    const w = knot.value / n;
    if (w < mode.low * 0.6 || w > mode.high * 1.1) return undefined;
    if (c.r.chance(0.5)) {
      const k = c.w.given(n);
      say(
        c,
        `正好到达${to}，沿原路返回用了${k}${h}`,
        `这时到了${to}，然后原路返回，返回用了${k}${h}`,
        `到了${to}，回来时路线不变，用了${k}${h}`,
        `正好到${to}，返回时走的路程相同，用了${k}${h}`,
      );
      const home = c.w.step(knot, "/", k, `返回时每${h}${go}#${u}。`);
      const gap: Use = (d, p) => {
        if (!v || p.knot.value === v.value) return undefined;
        const up = p.knot.value > v.value;
        const word = up ? "多" : "少";
        return pace(
          trip,
          d.w.step(up ? p.knot : v, "-", up ? v : p.knot, `返回时每${h}${word}${go}#${u}。`),
          [
            `返回时每${h}比去时${word}${go}多少${u}？`,
            `返回的速度比去时每${h}${up ? "快" : "慢"}多少${u}？`,
            `去时每${h}比返回时${up ? "少" : "多"}${go}多少${u}？`,
            `返回时平均每${h}比去时${word}${go}多少${u}？`,
          ],
          "速度的差",
        );
      };
      const whole: Use = (d) => {
        if (!t || (2 * knot.value) % (t.value + n) !== 0) return undefined;
        const double = d.w.step(knot, "*", d.w.known(2), `往返一共#${u}。`);
        const all = d.w.step(t, "+", k, `往返一共用#${h}。`);
        return pace(
          trip,
          d.w.step(double, "/", all, `往返平均每${h}${go}#${u}。`),
          [
            `往返平均每${h}${go}多少${u}？`,
            `往返全程的平均速度是每${h}多少${u}？`,
            `来回一趟，平均每${h}${go}多少${u}？`,
            `求往返的平均速度是每${h}多少${u}。`,
          ],
          "往返的平均速度",
        );
      };
      return pace(
        trip,
        home,
        [
          `返回时平均每${h}${go}多少${u}？`,
          `返回的速度是每${h}多少${u}？`,
          `${who}返回时每${h}${go}多少${u}？`,
          `求返回时每${h}${go}多少${u}。`,
        ],
        "返回的速度",
        [gap, gap, whole],
      );
    }
    const k = c.w.given(w);
    say(
      c,
      `正好到达${to}，沿原路返回时每${h}${go}${k}${u}`,
      `这时到了${to}，然后原路返回，每${h}${go}${k}${u}`,
      `到了${to}，回来时速度改为每${h}${k}${u}，路线不变`,
      `正好到${to}，返回时路程相同，平均每${h}${go}${k}${u}`,
    );
    const both: Use = (d, p) =>
      t &&
      hours(
        trip,
        d.w.step(t, "+", p.knot, `往返一共#${h}。`),
        [
          `往返一共用了多少${h}？`,
          `${who}来回一共${go}多少${h}？`,
          `来回一趟要多少${h}？`,
          `往返一次一共要多少${h}？`,
        ],
        "往返的时间",
      );
    const gap: Use = (d, p) => {
      if (!t || p.knot.value === t.value) return undefined;
      const up = p.knot.value > t.value;
      return hours(
        trip,
        d.w.step(up ? p.knot : t, "-", up ? t : p.knot, `返回比去时${up ? "多" : "少"}用#${h}。`),
        [
          `返回比去时${up ? "多" : "少"}用多少${h}？`,
          `去时比返回${up ? "少" : "多"}用多少${h}？`,
          `往返的时间相差多少${h}？`,
          `返回用的时间比去时${up ? "多" : "少"}多少${h}？`,
        ],
        "往返时间的差",
      );
    };
    return hours(
      trip,
      c.w.step(knot, "/", k, `返回要#${h}。`),
      [
        `返回要用多少${h}？`,
        `${who}返回时用了多少${h}？`,
        `回来需要多少${h}？`,
        `返回的路上${go}了多少${h}？`,
      ],
      "返回的时间",
      [both, both, gap],
    );
  };
