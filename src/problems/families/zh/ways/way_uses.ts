import { divisor, either, say, type Use } from "./core";
import { amount } from "./uses";
import { back, leg } from "./way_back";
import { remains, restUses } from "./way_rest";
import { far, type Trip } from "./way_trips";

/** What part of the whole it is. */
const share =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { mode, place } = trip;
    const { go, u } = mode;
    const [from, to] = place;
    const [p, q, word] = c.r.pick([
      [1, 2, "一半"],
      [1, 3, "{1/3|三分之一}"],
      [2, 3, "{2/3|三分之二}"],
      [3, 4, "{3/4|四分之三}"],
      [2, 5, "{2/5|五分之二}"],
      [3, 5, "{3/5|五分之三}"],
    ] as const);
    if (knot.value % p !== 0) return undefined;
    const [num, den] = [c.w.known(p), c.w.known(q)];
    c.w.tell(
      `${either(
        `这正好是全程的${word}`,
        `已经${go}的路程占全程的${word}`,
        `这段路是全程的${word}`,
        `这时正好${go}了全程的${word}`,
      )}，`,
      [den],
    );
    const line = `全程是#${u}。`;
    const whole =
      p === 1 ? c.w.step(knot, "*", den, line) : c.w.chain([knot, den, num], ["*", "/"], line);
    const rest: Use = (d, a) =>
      far(
        trip,
        d.w.step(a.knot, "-", knot, `还剩#${u}。`),
        [
          `还剩多少${u}？`,
          `离${to}还有多少${u}？`,
          `剩下的路程是多少${u}？`,
          `还有多少${u}没有${go}？`,
        ],
        "剩下的路程",
        restUses(trip),
      );
    return far(
      trip,
      whole,
      [
        `${from}到${to}一共多少${u}？`,
        `全程是多少${u}？`,
        `${from}和${to}相距多少${u}？`,
        `求全程长多少${u}。`,
      ],
      "全程",
      [rest, rest],
    );
  };

/** How far it is from the middle. */
const middle =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { mode, place } = trip;
    const { go, u } = mode;
    const [from, to] = place;
    const x = c.w.given(c.r.int(2, Math.max(3, Math.round(knot.value / 4))));
    const over = c.r.chance(0.4);
    if (over)
      say(
        c,
        `这时已经超过中点${x}${u}`,
        `此时离中点已有${x}${u}，中点在身后`,
        `刚好超过全程的中点${x}${u}`,
        `已过中点${x}${u}`,
      );
    else
      say(
        c,
        `这时离中点还有${x}${u}`,
        `还差${x}${u}才到全程的中点`,
        `再${go}${x}${u}就到中点了`,
        `此时距离中点还有${x}${u}`,
      );
    const half = c.w.step(knot, over ? "-" : "+", x, `全程的一半是#${u}。`);
    return far(
      trip,
      c.w.step(half, "*", c.w.known(2), `全程是#${u}。`),
      [
        `${from}到${to}一共多少${u}？`,
        `全程是多少${u}？`,
        `${from}和${to}相距多少${u}？`,
        `求全程长多少${u}。`,
      ],
      "全程",
    );
  };

/** The fuel that it takes. */
const oil =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { who, mode } = trip;
    const { go, u, fuel } = mode;
    const n = divisor(c.r, knot.value, 3, 14);
    if (!fuel || n === undefined) return undefined;
    const k = c.w.given(n);
    say(
      c,
      `每升油可以${go}${k}${u}`,
      `平均每${k}${u}耗油一升`,
      `${who}每${go}${k}${u}用一升油`,
      `一升油能${go}${k}${u}`,
    );
    return amount(
      {
        knot: c.w.step(knot, "/", k, "一共用油#升。"),
        sort: "volume",
        unit: "升",
        ask: either(
          "一共用油多少升？",
          `${who}一共用了多少升油？`,
          "这段路要用多少升油？",
          "耗油多少升？",
        ),
        phrase: "用的油",
      },
      [
        (d, a) => {
          const p = d.w.given(d.r.int(6, 9));
          say(
            d,
            `每升油${p}元`,
            `油价是每升${p}元`,
            `加油站的油每升${p}元`,
            `每升油的价钱是${p}元`,
          );
          return amount({
            knot: d.w.step(a.knot, "*", p, "油费是#元。"),
            sort: "money",
            unit: "元",
            ask: either(
              "油费一共多少元？",
              "这段路的油费是多少元？",
              `${who}的油钱一共是多少元？`,
              "买这些油要多少元？",
            ),
            phrase: "油费",
          });
        },
      ],
    );
  };

/** The same way on many days. */
const again =
  (trip: Trip): Use =>
  (c, { knot }) => {
    const { who, mode } = trip;
    const { go, u } = mode;
    if (mode.names.length > 0) return undefined;
    const k = c.w.given(c.r.int(2, 12));
    say(
      c,
      `${who}每天都${go}这么远，坚持了${k}天`,
      `像这样${who}练了${k}天`,
      `${k}天里${who}每天都${go}同样的路程`,
      `这样的路程${who}一共${go}了${k}次`,
    );
    return far(
      trip,
      c.w.step(knot, "*", k, `一共${go}#${u}。`),
      [
        `${who}一共${go}了多少${u}？`,
        `这些路程合起来是多少${u}？`,
        `${who}总共${go}多少${u}？`,
        `一共是多少${u}？`,
      ],
      `${who}一共${go}的路程`,
      [
        (d, a) =>
          u !== "米" || a.knot.value % 1000 !== 0
            ? undefined
            : amount({
                knot: d.w.step(a.knot, "/", d.w.known(1000), "合#千米。"),
                sort: "length",
                unit: "千米",
                ask: either(
                  "合多少千米？",
                  `${who}一共${go}了多少千米？`,
                  "一共是多少千米？",
                  `${who}总共${go}了多少千米？`,
                ),
                phrase: "一共的路程",
              }),
      ],
    );
  };

/** What can be asked of a way that was gone. */
export function farUses(trip: Trip): readonly Use[] {
  return [leg, leg, leg, remains, remains, back, back, share, middle, oil, again].map((use) =>
    use(trip),
  );
}
