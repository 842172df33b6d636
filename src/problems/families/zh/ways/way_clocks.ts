import type { Knot } from "../../../weaving/web_zh";
import { type Amount, either, goOn, type Scene, say, type Use } from "./core";
import { amount } from "./uses";

/** An amount of minutes. */
export const minutes = (
  knot: Knot,
  asks: readonly string[],
  phrase: string,
  uses: readonly Use[] = [],
): Amount => amount({ knot, sort: "time", unit: "分钟", ask: either(...asks), phrase }, uses);

/** What goes from one hour of the clock to another. */
const OPENS =
  "一场音乐会 这场音乐会 演出|一场话剧 这场话剧 演出|图书馆的科普讲座 这场讲座 进行|少年宫的棋类比赛 这场比赛 进行|一场足球赛 这场球赛 进行|一部纪录片 这部纪录片 播放|学校的运动会 这次运动会 进行|一次登山活动 这次活动 进行|一场木偶戏 这场木偶戏 演出|社区的故事会 这次故事会 进行|一场杂技表演 这场杂技 演出|一场魔术表演 这场魔术 演出|一堂陶艺课 这堂课 进行|一次消防演习 这次演习 进行|学校的联欢会 这次联欢会 进行|一场辩论赛 这场辩论赛 进行|一次义卖活动 这次义卖 进行"
    .split("|")
    .map((row) => row.split(" "));

/** From one time of day to another, across full hours. */
export function clocks(c: Scene): boolean {
  const { w, r, who } = c;
  const [what = "", it = "", does = ""] = r.pick(OPENS);
  if (r.chance(0.6)) return false;
  const [h, k] = [r.int(7, 19), r.int(1, 4)];
  const [m, n] = [5 * r.int(1, 11), 5 * r.int(1, 11)];
  const most = /活动|运动会|比赛/.test(what) ? 270 : 180;
  const long = 60 * k + n - m;
  if (h + k > 22 || m === n || long < 30 || long > most) return false;
  const [a, b, x, y] = [w.given(h), w.given(h + k), w.given(m), w.given(n)];
  say(
    c,
    `${what}${a}时${x}分开始，${b}时${y}分结束`,
    `${what}从${a}时${x}分开始，到${b}时${y}分结束`,
    `${a}时${x}分，${what}开始了，${b}时${y}分结束`,
    `${what}的时间是${a}时${x}分到${b}时${y}分`,
  );
  const hours = w.step(b, "-", a, `${a.value}时到${b.value}时是#小时。`);
  const base = w.step(hours, "*", w.known(60), `${k}小时是#分钟。`);
  const whole = w.chain([base, y, x], ["+", "-"], `${it}一共#分钟。`);
  const pause: Use = (d, all) => {
    const p = d.w.given(5 * d.r.int(1, 4));
    if (p.value >= all.knot.value) return undefined;
    say(
      d,
      `中间休息${p}分钟`,
      `其间停了${p}分钟`,
      `当中有${p}分钟的休息时间`,
      `其中${p}分钟是休息时间`,
    );
    return minutes(
      d.w.step(all.knot, "-", p, `实际${does}#分钟。`),
      [
        `实际${does}多少分钟？`,
        `除去休息，${does}了多少分钟？`,
        `真正${does}的时间是多少分钟？`,
        `实际${does}的时间有多少分钟？`,
      ],
      `${does}的时间`,
    );
  };
  const late: Use = (d, all) => {
    const p = d.w.given(5 * d.r.int(1, 6));
    if (p.value >= all.knot.value) return undefined;
    say(
      d,
      `${who}晚到了${p}分钟`,
      `${who}来的时候已经开始了${p}分钟`,
      `${who}在开始${p}分钟后才到`,
      `开始${p}分钟后，${who}才赶到`,
    );
    return minutes(
      d.w.step(all.knot, "-", p, `${who}到时还剩#分钟。`),
      [
        `${who}到时，离结束还有多少分钟？`,
        `从${who}到达到结束还有多少分钟？`,
        `${who}到的时候还剩多少分钟？`,
        `${who}到达时，再过多少分钟结束？`,
      ],
      "还剩的时间",
    );
  };
  return goOn(
    c,
    minutes(
      whole,
      [
        `${it}一共${does}了多少分钟？`,
        `${it}${does}了多少分钟？`,
        "从开始到结束经过了多少分钟？",
        `${it}持续了多少分钟？`,
      ],
      `${it}的时间`,
      [pause, late],
    ),
    1,
  );
}
