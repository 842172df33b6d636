import type { Knot } from "../../../weaving/web_zh";
import { type Scene, say, sayOf } from "./core";

/** What takes time: the deed, its parts and their counter, minutes of one, most minutes of all. */
export const DEEDS =
  "做数学作业 题 道 2 5 60|写语文作业 生字 个 1 2 60|看课外书 页 页 1 3 150|练字 字 个 1 1 60|弹钢琴 曲子 首 4 8 120|背古诗 诗 首 5 12 40|画画 小画 幅 8 15 150|做手工 小灯笼 个 6 12 120|练习跳绳 组 组 2 5 30|拉小提琴 练习曲 首 5 9 100|背英语单词 单词 个 1 2 40|叠衣服 衣服 件 1 3 25|洗碗 碗 个 1 2 25|擦桌子 桌子 张 2 4 25|折纸鹤 纸鹤 只 2 4 80|拼图 小拼图 幅 10 15 120|做仰卧起坐 组 组 2 4 20|浇花 花 盆 1 2 30|包饺子 饺子 个 1 1 90|练书法 大字 个 2 4 100|听故事 故事 个 6 15 60|做实验 实验 个 8 15 100|打扫房间 房间 间 8 15 90|剪窗花 窗花 张 4 8 80|做口算 口算卡 张 2 4 30"
    .split("|")
    .map((row) => row.split(" "));

/** A deed and its minutes. */
export interface Span {
  readonly what: string;
  readonly knot: Knot;
}

/** Tells how many minutes something takes. */
export function span(
  c: Scene,
  who: string,
  deed: readonly string[],
  before: Span | undefined,
): Span | undefined {
  const { w, r } = c;
  const [what = "", thing = "", m = "", low, high] = deed;
  const roll = r.next();
  const line = `${what}用了#分钟。`;
  if (roll < 0.3 && Number(high) > 1) {
    const [x, y] = [w.given(r.int(3, 12)), w.given(r.int(Math.max(2, Number(low)), Number(high)))];
    const things = thing === m ? "" : thing;
    say(
      c,
      `${who}${what}，一共${x}${m}${things}，每${m}用${y}分钟`,
      `${who}${what}，每${m}${things}要${y}分钟，共${x}${m}`,
      `${who}${what}时，完成了${x}${m}${things}，平均每${m}${y}分钟`,
      `${what}时，${who}平均每${m}${things}用${y}分钟，完成了${x}${m}`,
    );
    return { what, knot: w.step(x, "*", y, line) };
  }
  if (roll < 0.5) {
    const [hour, start] = [r.int(7, 19), 5 * r.int(0, 6)];
    const end = start + 5 * r.int(2, Math.floor((55 - start) / 5));
    if (start === 0 || end > 59 || hour === 12) return undefined;
    const [a, b] = [w.given(start), w.given(end)];
    const clock = hour < 12 ? `上午${hour}时` : `下午${hour - 12}时`;
    const same = hour >= 18 ? clock.replace("下午", "晚上") : clock;
    say(
      c,
      `${who}从${same}${a}分开始${what}，${same.slice(2)}${b}分结束`,
      `${who}${same}${a}分到${same.slice(2)}${b}分${what}`,
      `${same}${a}分，${who}开始${what}，到${same.slice(2)}${b}分结束`,
      `${who}${what}的时间是${same}${a}分到${same.slice(2)}${b}分`,
    );
    return { what, knot: w.step(b, "-", a, line) };
  }
  if (roll < 0.78 && before) {
    const had = before.knot.value;
    const kind = r.next();
    if (kind < 0.3 && had % 2 === 0) {
      const two = w.known(2);
      sayOf(
        c,
        [two],
        `${who}${what}的时间是${before.what}的一半`,
        `${what}用的时间只有${before.what}的一半`,
        `${who}${what}所用的时间正好是${before.what}的{一半|二分之一}`,
        `${who}又${what}，时间是${before.what}的一半`,
      );
      return { what, knot: w.step(before.knot, "/", two, line) };
    }
    if (kind < 0.5 && had < 40) {
      const k = w.given(r.int(2, 3));
      say(
        c,
        `${who}${what}的时间是${before.what}的${k}倍`,
        `${what}用的时间正好是${before.what}的${k}倍`,
        `${who}又${what}，所用的时间是${before.what}的${k}倍`,
        `${what}的时间相当于${before.what}的${k}倍`,
      );
      return { what, knot: w.step(before.knot, "*", k, line) };
    }
    const up = r.chance(0.5);
    const d = r.int(2, 20);
    if (!up && d >= had - 4) return undefined;
    const e = w.given(d);
    const [word, back] = up ? ["多", "少"] : ["少", "多"];
    say(
      c,
      `${who}${what}比${before.what}${word}用${e}分钟`,
      `${who}又${what}，用的时间比${before.what}${word}${e}分钟`,
      `${who}又${what}，${before.what}比${what}${back}用${e}分钟`,
      `${who}又${what}，${before.what}用的时间比${what}${back}${e}分钟`,
    );
    return { what, knot: w.step(before.knot, up ? "+" : "-", e, line) };
  }
  if (roll < 0.84) {
    const n = r.int(1, 2);
    const e = 5 * r.int(1, 8);
    const [x, y, sixty] = [w.given(n), w.given(e), w.known(60)];
    say(
      c,
      `${who}${what}用了${x}小时${y}分钟`,
      `${who}花了${x}小时${y}分钟${what}`,
      `${what}一共用去${x}小时${y}分钟`,
      `${who}${what}，一共${x}小时${y}分钟`,
    );
    return { what, knot: w.step(w.step(x, "*", sixty, `${n}小时是#分钟。`), "+", y, line) };
  }
  const x = w.given(5 * r.int(2, 12));
  say(
    c,
    `${who}${what}用了${x}分钟`,
    `${who}花了${x}分钟${what}`,
    `${what}用去${x}分钟`,
    `${who}用${x}分钟${what}`,
  );
  return { what, knot: x };
}
