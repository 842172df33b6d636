import type { Random } from "../../../../common/random";
import { FEW_ZH, type Knot, type Web } from "../../../weaving/web_zh";
import type { Labor } from "./flow_words";

/** Someone who does so much an hour for some time. */
export interface Phase {
  readonly who: string;
  readonly rate: Knot;
  readonly time: Knot;
  readonly amount: Knot;
}

export interface Scene {
  readonly w: Web;
  readonly labor: Labor;
  readonly r: Random;
}

/** Whether it is a way that is gone. */
export const moves = ({ verb }: Labor) => /^(?:行驶|航行|走|骑)$/.test(verb);

/** 做12个零件, 修12米, 挣200元; the noun is surely there where `first`. */
export const did = ({ verb, thing, unit }: Labor, x: Knot | string, first = false) => {
  const plain = `${verb}${x}${unit}`;
  if (thing === "") return plain;
  return first ? `${plain}${thing}` : `{${plain}|${plain}|${plain}${thing}}`;
};

/** A rate against another, as a multiple or a part: 每天修的是甲队的2倍, 速度是客车的2倍. */
function ratio({ labor }: Scene, who: string, other: string, how: string): string {
  const h = `每${labor.hour}`;
  const { verb, unit } = labor;
  if (moves(labor))
    return `{${who}的速度是${other}的${how}|${who}的速度{正好|恰好}是${other}的${how}|${who}的速度相当于${other}的${how}}，`;
  const number = unit === "元" ? "钱" : "数量";
  return `{${who}${h}${verb}的是${other}的${how}|${who}${h}${verb}的正好是${other}的${how}|${who}${h}${verb}的${number}是${other}的${how}|${who}${h}${verb}的相当于${other}的${how}}，`;
}

/** A rate told by another: more, times or percent more, half. */
export function compared(scene: Scene, who: string, other: string, base: Knot): Knot | undefined {
  const { w, labor, r } = scene;
  const { verb, unit, low, high, hour } = labor;
  const h = `每${hour}`;
  const fits = (x: number) =>
    x >= low * 0.7 && x <= high * 1.4 && Number.isInteger(x) && x !== base.value;
  const line = `${who}${h}${verb}#${unit}。`;
  const roll = r.next();
  if (roll < 0.55) {
    const e = r.int(1, Math.max(2, Math.round(base.value / 2.5)));
    const up = r.chance(0.6);
    if (!fits(base.value + (up ? e : -e))) return undefined;
    const d = w.given(e);
    const [word, back] = up ? ["多", "少"] : ["少", "多"];
    w.tell(
      `{${who}${h}比${other}${word}${verb}${d}${unit}|${who}比${other}${h}${word}${verb}${d}${unit}|${other}${h}比${who}${back}${verb}${d}${unit}|${who}${h}${verb}的比${other}${word}${d}${unit}}，`,
    );
    return w.step(base, up ? "+" : "-", d, line);
  }
  if (roll < 0.8) {
    const k = r.int(2, 3);
    if (!fits(base.value * k)) {
      if (!fits(base.value / k)) return undefined;
      const x = w.known(k);
      w.tell(ratio(scene, who, other, k === 2 ? "一半" : "{1/3|三分之一}"), [x]);
      return w.step(base, "/", x, line);
    }
    const word = r.chance(0.2);
    const x = word ? w.known(k) : w.given(k);
    w.tell(ratio(scene, who, other, `${word ? FEW_ZH[k] : x}倍`), [x]);
    return w.step(base, "*", x, line);
  }
  const p = r.pick([10, 20, 25, 30, 40, 50]);
  const up = r.chance(0.7);
  if (!fits((base.value * (100 + (up ? p : -p))) / 100)) return undefined;
  const [x, all] = [w.given(p), w.known(100)];
  const word = up ? "多" : "少";
  w.tell(
    moves(labor)
      ? `{${who}的速度比${other}${up ? "快" : "慢"}${x}%|${who}的速度比${other}的速度${up ? "快" : "慢"}${x}%|${who}${h}比${other}${word}${verb}${x}%}，`
      : `{${who}${h}${verb}的比${other}${word}${x}%|${who}${h}比${other}${word}${verb}${x}%|${who}每${hour}${verb}的${unit === "元" ? "钱" : "数量"}比${other}${word}${x}%}，`,
  );
  const part = w.chain([base, x, all], ["*", "/"], `${word}${verb}#${unit}。`);
  return w.step(base, up ? "+" : "-", part, line);
}

/** A time, now and then told in words: 半小时, 一周. */
function spell({ w, labor, r }: Scene): { time: Knot; text: string } {
  const { hour, most } = labor;
  if (hour === "分钟" && r.chance(0.15)) return { time: w.known(30), text: "半{个|}小时" };
  if (hour === "天" && most >= 9 && r.chance(0.12)) {
    return { time: w.known(7), text: "一{周|个星期}" };
  }
  const time = w.given(r.int(2, most));
  return { time, text: `${time}${hour}` };
}

/** Rate, time and amount of someone, told in one of many ways. */
export function phase(scene: Scene, who: string, others: readonly Phase[]): Phase | undefined {
  const { w, labor, r } = scene;
  const { verb, unit, hour, low, high, most, go } = labor;
  const h = `每${hour}`;
  const before = others.at(-1);
  const { time, text } = spell(scene);
  const first = before === undefined;
  const ofAll = (rate: Knot, t = time) => w.step(rate, "*", t, `${who}${verb}#${unit}。`);
  const spent = `{|一共|共}${go}了${text}`;
  if (before && r.chance(0.6)) {
    const rate = compared(scene, who, before.who, before.rate);
    if (!rate) return undefined;
    if (r.chance(0.15) && before.time.value + 4 < most) {
      const e = w.given(r.int(1, 3));
      w.tell(
        `{${who}比${before.who}多${go}${e}${hour}|${who}${go}的时间比${before.who}多${e}${hour}|${before.who}比${who}少${go}${e}${hour}}，`,
      );
      const longer = w.step(before.time, "+", e, `${who}${go}了#${hour}。`);
      return { who, rate, time: longer, amount: ofAll(rate, longer) };
    }
    w.tell(`${who}${spent}，`, [time]);
    return { who, rate, time, amount: ofAll(rate) };
  }
  const roll = r.next();
  const speed = r.int(low, high);
  if (roll < 0.25) {
    const amount = w.given(speed * time.value);
    const done = did(labor, amount, first);
    w.tell(
      `{${who}${text}${done}|${who}${go}了${text}，一共${done}|${who}用${text}${done}|${who}${text}一共${done}}，`,
      [time],
    );
    return { who, rate: w.step(amount, "/", time, `${who}${h}${verb}#${unit}。`), time, amount };
  }
  const rate = w.given(speed);
  const does = `{|平均|}${h}{|能|可以}${did(labor, rate, first)}`;
  const join = (kept: readonly string[]) => `${who}${kept.join("，")}，`;
  if (roll < 0.37 && time.role === "given") {
    const amount = w.given(speed * time.value);
    w.list([does, `{一共|共|}${verb}了${amount}${unit}`], join);
    return { who, rate, time: w.step(amount, "/", rate, `${who}${go}了#${hour}。`), amount };
  }
  if (time.role === "known") {
    w.tell(join([does]));
    w.tell(join([spent]), [time]);
  } else w.list([does, spent], join);
  return { who, rate, time, amount: ofAll(rate) };
}
