import type { Knot } from "../../../weaving/web_zh";
import { either, goOn, say, type Use } from "./core";
import { amount } from "./uses";
import { facing, far, type Plot, type Two, tellTime } from "./way_two";

/** The distance that each goes until they meet, and so on. */
const each = (two: Two, t: Knot): readonly Use[] => {
  const {
    mode: { go, u },
    p,
    q,
    x,
    y,
    v,
    w,
    from,
    to,
  } = two;
  const slowest = v < w ? [p, q] : [q, p];
  const [less, more] = slowest;
  const one =
    (mine: boolean): Use =>
    (c) => {
      const [who, knot] = mine ? [p, x] : [q, y];
      return far(
        two,
        c.w.step(knot, "*", t, `${who}${go}了#${u}。`),
        [
          `相遇时${who}${go}了多少${u}？`,
          `到相遇时，${who}一共${go}了多少${u}？`,
          `两者相遇时，${who}${go}了多少${u}？`,
          `相遇的地方离${mine ? from : to}多少${u}？`,
        ],
        `${who}${go}的路程`,
      );
    };
  const gap: Use = (c) => {
    if (v === w) return undefined;
    const [a, b] = [
      c.w.step(v > w ? x : y, "*", t, `${more}${go}了#${u}。`),
      c.w.step(v > w ? y : x, "*", t, `${less}${go}了#${u}。`),
    ];
    return far(
      two,
      c.w.step(a, "-", b, `${more}比${less}多${go}#${u}。`),
      [
        `相遇时${more}比${less}多${go}了多少${u}？`,
        `相遇时${less}比${more}少${go}多少${u}？`,
        `相遇时两者${go}的路程相差多少${u}？`,
        `到相遇时，${more}比${less}多${go}多少${u}？`,
      ],
      "路程的差",
    );
  };
  return [one(true), one(false), gap];
};

/** Towards each other, met: the whole way, the time, or one of the speeds. */
export const meet: Plot = (two) => {
  const { c, mode, p, q, from, to, x, y, v, w: speed, t } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  const find = r.pick(["far", "far", "time", "pace", "gap"] as const);
  const all = (v + speed) * t;
  facing(two);
  const sum = () => w.step(x, "+", y, `每${h}一共${go}#${u}。`);
  const asks = [
    `${from}和${to}相距多少${u}？`,
    `${from}到${to}的路程是多少${u}？`,
    `求${from}到${to}一共多少${u}。`,
    `两地之间的路程是多少${u}？`,
  ];
  if (find === "far") {
    const k = tellTime(two, "相遇");
    if (r.chance(0.5))
      return goOn(
        c,
        far(two, w.step(sum(), "*", k, `两地相距#${u}。`), asks, "两地间的路程", []),
        0,
      );
    const [a, b] = [
      w.step(x, "*", k, `${p}${go}了#${u}。`),
      w.step(y, "*", k, `${q}${go}了#${u}。`),
    ];
    return goOn(c, far(two, w.step(a, "+", b, `两地相距#${u}。`), asks, "两地间的路程", []), 0);
  }
  if (find === "gap") {
    const k = tellTime(two, "");
    const rest = w.given(mode.step * r.int(1, 30));
    const past = r.chance(0.3) && rest.value < all;
    if (past)
      say(
        c,
        `这时两者已经相遇过，又相距${rest}${u}`,
        `此时两者已经错过，相距${rest}${u}`,
        `其间两者相遇后继续前进，这时相距${rest}${u}`,
        `中途相遇后都没有停，这时相距${rest}${u}`,
      );
    else
      say(
        c,
        `这时还没有相遇，相距${rest}${u}`,
        `这时两者之间还有${rest}${u}`,
        `此时还差${rest}${u}才相遇`,
        `两者还没有碰面，中间还隔着${rest}${u}`,
      );
    const done = w.step(sum(), "*", k, `一共${go}了#${u}。`);
    return goOn(
      c,
      far(two, w.step(done, past ? "-" : "+", rest, `两地相距#${u}。`), asks, "两地间的路程"),
      0,
    );
  }
  const whole = w.given(all);
  say(
    c,
    `${from}和${to}相距${whole}${u}`,
    `已知${from}到${to}的路程是${whole}${u}`,
    `两地之间的路长${whole}${u}`,
    `${from}到${to}全程${whole}${u}`,
  );
  if (find === "time") {
    const k = w.step(whole, "/", sum(), `#${h}相遇。`);
    return goOn(
      c,
      amount(
        {
          knot: k,
          sort: "time",
          unit: h,
          ask: either(
            `多少${h}后相遇？`,
            `经过多少${h}两者相遇？`,
            `出发后多少${h}能相遇？`,
            `要${go}多少${h}才能相遇？`,
          ),
          phrase: "相遇的时间",
        },
        each(two, k),
      ),
      1,
    );
  }
  return false;
};

/** Towards each other, one speed unknown. */
export const other: Plot = (two) => {
  const { c, mode, p, q, from, to, x, v, w: speed, t } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  facing(two);
  const whole = w.given((v + speed) * t);
  say(
    c,
    `${from}和${to}相距${whole}${u}`,
    `已知${from}到${to}的路程是${whole}${u}`,
    `两地之间的路长${whole}${u}`,
    `${from}到${to}全程${whole}${u}`,
  );
  const k = tellTime(two, "相遇");
  let y: Knot;
  if (r.chance(0.5))
    y = w.step(w.step(whole, "/", k, `每${h}一共${go}#${u}。`), "-", x, `${q}每${h}${go}#${u}。`);
  else {
    const mine = w.step(x, "*", k, `${p}${go}了#${u}。`);
    const its = w.step(whole, "-", mine, `${q}${go}了#${u}。`);
    if (r.chance(0.25))
      return goOn(
        c,
        far(
          two,
          its,
          [
            `相遇时${q}${go}了多少${u}？`,
            `到相遇时${q}一共${go}多少${u}？`,
            `相遇的地方离${to}多少${u}？`,
            `${q}${go}了多少${u}？`,
          ],
          `${q}${go}的路程`,
        ),
        0,
      );
    y = w.step(its, "/", k, `${q}每${h}${go}#${u}。`);
  }
  const differ: Use = (d, a) => {
    if (v === speed) return undefined;
    const up = speed > v;
    return amount({
      knot: d.w.step(up ? a.knot : x, "-", up ? x : a.knot, `每${h}相差#${u}。`),
      sort: "speed",
      unit: u,
      ask: either(
        `${q}每${h}比${p}${up ? "多" : "少"}${go}多少${u}？`,
        `${q}的速度比${p}每${h}${up ? "快" : "慢"}多少${u}？`,
        `${p}每${h}比${q}${up ? "少" : "多"}${go}多少${u}？`,
        `两者每${h}${go}的路程相差多少${u}？`,
      ),
      phrase: "速度的差",
    });
  };
  return goOn(
    c,
    amount(
      {
        knot: y,
        sort: "speed",
        unit: u,
        ask: either(
          `${q}每${h}${go}多少${u}？`,
          `${q}的速度是每${h}多少${u}？`,
          `求${q}每${h}${go}多少${u}。`,
          `${q}平均每${h}${go}多少${u}？`,
        ),
        phrase: `${q}的速度`,
      },
      [differ],
    ),
    1,
  );
};

/** Towards each other but not yet met. */
export const notYet: Plot = (two) => {
  const { c, mode, from, to, x, y, v, w: speed, t } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  facing(two);
  const rest = (v + speed) * (r.chance(0.5) ? 1 : 0) * r.int(1, 4) || mode.step * r.int(1, 30);
  const whole = w.given((v + speed) * t + rest);
  say(
    c,
    `${from}和${to}相距${whole}${u}`,
    `已知${from}到${to}的路程是${whole}${u}`,
    `两地之间的路长${whole}${u}`,
    `${from}到${to}全程${whole}${u}`,
  );
  const k = tellTime(two, "");
  const sum = w.step(x, "+", y, `每${h}一共${go}#${u}。`);
  const left = w.step(whole, "-", w.step(sum, "*", k, `已经${go}了#${u}。`), `还相距#${u}。`);
  const on: Use = (d, a) =>
    rest % (v + speed) !== 0
      ? undefined
      : amount({
          knot: d.w.step(a.knot, "/", sum, `再过#${h}相遇。`),
          sort: "time",
          unit: h,
          ask: either(
            `再过多少${h}相遇？`,
            `还要多少${h}才能相遇？`,
            `继续前进，再过多少${h}能相遇？`,
            `还要${go}多少${h}才相遇？`,
          ),
          phrase: "还要的时间",
        });
  return goOn(
    c,
    far(
      two,
      left,
      [
        `这时两者还相距多少${u}？`,
        `两者之间还有多少${u}？`,
        `此时两者相距多少${u}？`,
        `还差多少${u}才相遇？`,
      ],
      "还相距的路程",
      [on],
    ),
    1,
  );
};
