import { either, goOn, type Scene, say } from "./core";
import { amount } from "./uses";
import { distance, type Goer, speed, time } from "./way_rates";
import { paceUses, timeUses } from "./way_times";
import type { Trip } from "./way_trips";
import { farUses } from "./way_uses";
import { first, goers, MODES, speedOf } from "./way_words";

const WHEN = ["星期天", "暑假里", "国庆节", "清晨", "有一天", "周末", "假期里", "春天"];

/** One goer: from two of distance, speed and time to the third, and on from there. */
export function journey(c: Scene): boolean {
  const { w, r } = c;
  const mode = r.pick(MODES);
  const { go, u, h, most } = mode;
  const [who, other] = goers(r, mode, [c.who, c.friend]);
  const place = r.pick(mode.places);
  const [from = "", to = ""] = place;
  const v = speedOf(r, mode);
  const t = r.int(2, most);
  if (v * t > 5000) return false;
  const goer: Goer = { c, mode, who, other };
  const find = r.pick(["far", "far", "far", "time", "pace"]);
  if (find === "far") {
    const when = r.chance(0.4) ? `${r.pick(WHEN)}，` : "";
    const start = first(mode, who);
    w.tell(
      `{${when}${start}从${from}{去|出发去}${to}|${when}${start}从${from}出发，前往${to}|${when}${start}离开${from}去${to}|${when}${start}从${from}动身去${to}}，`,
    );
    const x = speed(goer, v);
    const y = x && time(goer, t, false);
    if (!x || !y) return false;
    const trip: Trip = { ...goer, place, v: x, t: y };
    return goOn(
      c,
      amount(
        {
          knot: w.step(x, "*", y, `${who}${go}了#${u}。`),
          sort: "length",
          unit: u,
          ask: either(
            `${who}一共${go}了多少${u}？`,
            `${who}${go}了多少${u}？`,
            `这时${who}离${from}多少${u}？`,
            `${who}这时已经${go}了多少${u}？`,
          ),
          phrase: `${who}${go}的路程`,
        },
        farUses(trip),
      ),
      3,
    );
  }
  const far = distance(goer, place, v * t);
  if (find === "time") {
    const x = speed(goer, v);
    if (!x) return false;
    const trip: Trip = { ...goer, place, v: x, t: undefined };
    return goOn(
      c,
      amount(
        {
          knot: w.step(far, "/", x, `要#${h}。`),
          sort: "time",
          unit: h,
          ask: either(
            `${who}多少${h}可以到达？`,
            `${who}要${go}多少${h}？`,
            `${who}到${to}要用多少${h}？`,
            `从${from}到${to}，${who}需要多少${h}？`,
          ),
          phrase: `${who}${go}的时间`,
        },
        timeUses(trip, far),
      ),
      3,
    );
  }
  const y = time(goer, t, true);
  if (!y) return false;
  const trip: Trip = { ...goer, place, v: undefined, t: y };
  return goOn(
    c,
    amount(
      {
        knot: w.step(far, "/", y, `平均每${h}${go}#${u}。`),
        sort: "speed",
        unit: u,
        ask: either(
          `${who}平均每${h}${go}多少${u}？`,
          `${who}的速度是每${h}多少${u}？`,
          `求${who}平均每${h}${go}多少${u}。`,
          `${who}每${h}${go}多少${u}？`,
        ),
        phrase: `${who}的速度`,
      },
      paceUses(trip),
    ),
    3,
  );
}

/** How much longer: planned and real speed, what it saves. */
export function sped(c: Scene): boolean {
  const { w, r } = c;
  const mode = r.pick(MODES);
  const { go, u, h, most } = mode;
  const [who] = goers(r, mode, [c.who, c.friend]);
  const [from = "", to = ""] = r.pick(mode.places);
  const [v, t] = [speedOf(r, mode), r.int(3, most)];
  const d = mode.step * r.int(1, 6);
  const now = v + d;
  if ((v * t) % now !== 0 || v * t > 5000 || now > mode.high * 1.6 || (v * t) / now >= t)
    return false;
  const [x, y] = [w.given(v), w.given(t)];
  say(
    c,
    `${who}从${from}到${to}，原计划每${h}${go}${x}${u}，${y}${h}到达`,
    `按计划，${who}每${h}${go}${x}${u}，从${from}到${to}要${y}${h}`,
    `${who}平时从${from}去${to}，每${h}${go}${x}${u}，要用${y}${h}`,
    `从${from}到${to}，${who}以每${h}${x}${u}的速度${go}，需要${y}${h}`,
  );
  const far = w.step(x, "*", y, `${from}到${to}一共#${u}。`);
  if (r.chance(0.5)) {
    const given = r.chance(0.5);
    const e = w.given(given ? now : d);
    if (given)
      say(
        c,
        `这次每${h}${go}${e}${u}`,
        `实际每${h}${go}${e}${u}`,
        `今天的速度是每${h}${e}${u}`,
        `这次速度提高到每${h}${e}${u}`,
      );
    else
      say(
        c,
        `这次每${h}多${go}${e}${u}`,
        `实际每${h}比这多${go}${e}${u}`,
        `今天速度提高，每${h}多${go}${e}${u}`,
        `这次提速，每${h}比原来多${go}${e}${u}`,
      );
    const z = given ? e : w.step(x, "+", e, `这次每${h}${go}#${u}。`);
    const less = w.step(far, "/", z, `这次用#${h}。`);
    if (r.chance(0.4))
      return goOn(
        c,
        amount({
          knot: less,
          sort: "time",
          unit: h,
          ask: either(
            `这次多少${h}到达？`,
            `${who}这次用了多少${h}？`,
            `这次从${from}到${to}要多少${h}？`,
            `这次只要${go}多少${h}？`,
          ),
          phrase: "这次的时间",
        }),
        0,
      );
    return goOn(
      c,
      amount({
        knot: w.step(y, "-", less, `提前#${h}。`),
        sort: "time",
        unit: h,
        ask: either(
          `这次提前多少${h}到达？`,
          `${who}这次少用多少${h}？`,
          `这次比原来早到多少${h}？`,
          `比原来节省多少${h}？`,
        ),
        phrase: "提前的时间",
      }),
      0,
    );
  }
  const early = t - (v * t) / now;
  const given = r.chance(0.5);
  const e = w.given(given ? (v * t) / now : early);
  if (given)
    say(
      c,
      `这次只用了${e}${h}`,
      `实际上${e}${h}就到了`,
      `今天只用${e}${h}就到达了`,
      `这次要求${e}${h}到达`,
    );
  else
    say(
      c,
      `这次提前了${e}${h}到达`,
      `实际早到了${e}${h}`,
      `今天要提前${e}${h}到达`,
      `这次比原来少用${e}${h}`,
    );
  const z = given ? e : w.step(y, "-", e, `这次用#${h}。`);
  const real = w.step(far, "/", z, `这次每${h}${go}#${u}。`);
  if (r.chance(0.5))
    return goOn(
      c,
      amount({
        knot: real,
        sort: "speed",
        unit: u,
        ask: either(
          `这次平均每${h}${go}多少${u}？`,
          `${who}这次每${h}${go}多少${u}？`,
          `这次的速度是每${h}多少${u}？`,
          `求这次平均每${h}${go}多少${u}。`,
        ),
        phrase: "这次的速度",
      }),
      0,
    );
  return goOn(
    c,
    amount({
      knot: w.step(real, "-", x, `这次每${h}多${go}#${u}。`),
      sort: "speed",
      unit: u,
      ask: either(
        `这次平均每${h}多${go}多少${u}？`,
        `速度每${h}提高了多少${u}？`,
        `这次每${h}比原来多${go}多少${u}？`,
        `这次的速度比原来每${h}快多少${u}？`,
      ),
      phrase: "多行的路程",
    }),
    0,
  );
}
