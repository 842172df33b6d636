import { either, goOn, say, type Use } from "./core";
import { amount } from "./uses";
import { far, type Plot, type Two, tellTime } from "./way_two";

/** Whether the text tells how much faster one is: then nobody need work it out. */
const leaks = ({ x, y }: Two): boolean =>
  y.operands.includes(x) && /[+-]/.test(y.operators.join(""));

/** Away from each other, from one place. */
export const apart: Plot = (two) => {
  const { c, mode, p, q, from, x, y } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  const before = r.chance(0.4);
  say(
    c,
    ...(before
      ? [
          `${p}和${q}同时出发，背向而行`,
          `${p}向东、${q}向西同时出发`,
          `${p}在东，${q}在西，两者同时背向前进`,
          `${p}往东、${q}往西，同时各自前进`,
        ]
      : [
          `${p}和${q}同时从${from}出发，背向而行`,
          `${p}和${q}同时从${from}出发，一个向东，一个向西`,
          `${p}从${from}往南，${q}从${from}往北，同时出发`,
          `从${from}出发，${p}向左，${q}向右，同时朝相反方向前进`,
        ]),
  );
  const gap = before ? w.given(mode.step * r.int(2, 40)) : undefined;
  if (gap)
    say(
      c,
      `出发前已相距${gap}${u}，以后越来越远`,
      `开始时两者之间就有${gap}${u}，以后越来越远`,
      `出发时相距${gap}${u}，方向相反，越来越远`,
      `起初两者相距${gap}${u}，后来距离不断增大`,
    );
  const k = tellTime(two, "");
  const done = r.chance(0.5)
    ? w.step(w.step(x, "+", y, `每${h}一共${go}#${u}。`), "*", k, `一共${go}#${u}。`)
    : w.step(
        w.step(x, "*", k, `${p}${go}了#${u}。`),
        "+",
        w.step(y, "*", k, `${q}${go}了#${u}。`),
        `一共${go}#${u}。`,
      );
  const end = gap ? w.step(done, "+", gap, `这时相距#${u}。`) : done;
  return goOn(
    c,
    far(
      two,
      end,
      [
        `这时两者相距多少${u}？`,
        `两者相距多少${u}？`,
        `这时两者之间的路程是多少${u}？`,
        `此时${p}和${q}相距多少${u}？`,
      ],
      "相距的路程",
    ),
    0,
  );
};

/** The same way: how far apart, who is ahead, when one has caught up. */
export const same: Plot = (two) => {
  const { c, mode, x, y, v, w: speed, from } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  if (v === speed || leaks(two)) return false;
  const [fast, slow, m, n] = v > speed ? [two.p, two.q, x, y] : [two.q, two.p, y, x];
  const d = Math.abs(v - speed);
  const per = () => w.step(m, "-", n, `每${h}${fast}多${go}#${u}。`);
  if (r.chance(0.45)) {
    say(
      c,
      `${fast}和${slow}同时从${from}出发，朝同一方向前进`,
      `${fast}与${slow}同时从${from}沿同一条路出发，方向相同`,
      `${slow}和${fast}从${from}同时同向出发`,
      `从${from}出发，${slow}和${fast}同时沿同一条路前进`,
    );
    const k = tellTime(two, "");
    const gap = r.chance(0.5)
      ? w.step(per(), "*", k, `相距#${u}。`)
      : w.step(
          w.step(m, "*", k, `${fast}${go}了#${u}。`),
          "-",
          w.step(n, "*", k, `${slow}${go}了#${u}。`),
          `相距#${u}。`,
        );
    const wait: Use = (e, a) =>
      a.knot.value % n.value !== 0
        ? undefined
        : amount({
            knot: e.w.step(a.knot, "/", n, `${slow}还要#${h}。`),
            sort: "time",
            unit: h,
            ask: either(
              `如果${fast}停下来等，${slow}还要${go}多少${h}才能赶上？`,
              `这时${fast}停下不动，再过多少${h}${slow}能赶到？`,
              `${fast}停在那里，${slow}再${go}多少${h}能到那里？`,
              `如果${fast}这时停下，${slow}要用多少${h}才能赶上？`,
            ),
            phrase: "还要的时间",
          });
    return goOn(
      c,
      far(
        two,
        gap,
        [
          `这时两者相距多少${u}？`,
          `${slow}落后${fast}多少${u}？`,
          `这时${fast}在${slow}前面多少${u}？`,
          `${fast}比${slow}多${go}了多少${u}？`,
        ],
        "相距的路程",
        [wait],
      ),
      1,
    );
  }
  const early = r.int(1, mode.most);
  const lead = n.value * early;
  if (lead % d !== 0 || lead / d > 2 * mode.most) return false;
  const k = w.given(early);
  say(
    c,
    `${slow}先从${from}出发，${k}${h}后${fast}从同一地点沿同一条路去追`,
    `${slow}从${from}出发，先${go}了${k}${h}，然后${fast}也从那里出发去追`,
    `${slow}比${fast}早${k}${h}从${from}出发，${go}的是同一条路`,
    `${slow}已经从${from}出发${k}${h}了，${fast}才从${from}出发追赶`,
  );
  const ahead = w.step(n, "*", k, `${slow}先${go}#${u}。`);
  const reach = w.step(ahead, "/", per(), `${fast}要#${h}追上。`);
  const total: Use = (e, a) =>
    amount({
      knot: e.w.step(a.knot, "+", k, `${slow}一共${go}了#${h}。`),
      sort: "time",
      unit: h,
      ask: either(
        `追上时${slow}一共${go}了多少${h}？`,
        `${fast}追上时，${slow}已经出发多少${h}？`,
        `从${slow}出发算起，多少${h}后被追上？`,
        `${slow}出发后多少${h}被${fast}追上？`,
      ),
      phrase: "一共的时间",
    });
  return goOn(
    c,
    amount(
      {
        knot: reach,
        sort: "time",
        unit: h,
        ask: either(
          `${fast}要${go}多少${h}才能追上${slow}？`,
          `${fast}出发后多少${h}能追上${slow}？`,
          `${fast}用多少${h}可以追上？`,
          `多少${h}后${fast}能追上${slow}？`,
        ),
        phrase: "追上的时间",
      },
      [total, total],
    ),
    1,
  );
};

/** Two that are compared by what they did. */
export const compare: Plot = (two) => {
  const { c, mode, p, q, x, y, v, w: speed, t } = two;
  const { w, r } = c;
  const { u, h, go } = mode;
  if (r.chance(0.5)) {
    if (v === speed || leaks(two)) return false;
    const up = v > speed;
    return goOn(
      c,
      amount({
        knot: w.step(up ? x : y, "-", up ? y : x, `每${h}相差#${u}。`),
        sort: "speed",
        unit: u,
        ask: either(
          `${up ? p : q}每${h}比${up ? q : p}多${go}多少${u}？`,
          `${up ? q : p}每${h}比${up ? p : q}少${go}多少${u}？`,
          `${up ? p : q}的速度比${up ? q : p}每${h}快多少${u}？`,
          `每${h}${p}和${q}相差多少${u}？`,
        ),
        phrase: "速度的差",
      }),
      0,
    );
  }
  const n = r.int(2, mode.most);
  if (n === t) return false;
  const [a, b] = [w.given(t), w.given(n)];
  say(
    c,
    `${p}${go}了${a}${h}，${q}${go}了${b}${h}`,
    `${p}一共${go}${a}${h}，${q}一共${go}${b}${h}`,
    `${q}${go}了${b}${h}，${p}${go}了${a}${h}`,
    `${p}用了${a}${h}，${q}用了${b}${h}`,
  );
  const [d, e] = [w.step(x, "*", a, `${p}${go}了#${u}。`), w.step(y, "*", b, `${q}${go}了#${u}。`)];
  if (d.value === e.value || r.chance(0.4))
    return goOn(
      c,
      far(
        two,
        w.step(d, "+", e, `一共${go}#${u}。`),
        [
          `${p}和${q}一共${go}了多少${u}？`,
          `两者${go}的路程一共是多少${u}？`,
          `两者总共${go}了多少${u}？`,
          `${p}与${q}${go}的路程之和是多少${u}？`,
        ],
        "一共的路程",
      ),
      0,
    );
  const [m, k, one, two_] = d.value > e.value ? [d, e, p, q] : [e, d, q, p];
  return goOn(
    c,
    far(
      two,
      w.step(m, "-", k, `${one}比${two_}多${go}#${u}。`),
      [
        `${one}比${two_}多${go}了多少${u}？`,
        `${two_}比${one}少${go}多少${u}？`,
        `两者${go}的路程相差多少${u}？`,
        `谁${go}得远？远多少${u}？`,
      ],
      "路程的差",
    ),
    0,
  );
};
