import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { amount, askAny, is, lineOf } from "./core";

/** Some that work, how long, and what they make: machines, hours, parts. */
interface Job {
  readonly ones: string;
  readonly m: string;
  readonly time: string;
  readonly verb: string;
  readonly noun: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
}

const job = (text: string): Job => {
  const [ones = "", m = "", time = "", verb = "", noun = "", unit = "", low = "", high = ""] =
    text.split(" ");
  return { ones, m, time, verb, noun, unit, low: Number(low), high: Number(high) };
};

const JOBS: readonly Job[] = [
  "机器 台 小时 加工 零件 个 8 60",
  "工人 名 天 做 玩具 个 10 40",
  "织布机 台 小时 织 布 米 6 25",
  "磨面机 台 小时 磨 面粉 千克 40 120",
  "卡车 辆 天 运 煤 吨 8 30",
  "拖拉机 台 天 耕 地 公顷 3 9",
  "抽水机 台 小时 抽 水 立方米 30 90",
  "同学 名 小时 糊 纸盒 个 6 25",
  "女工 名 天 缝 帽子 顶 10 30",
  "打字员 名 小时 打 稿件 页 4 15",
  "奶牛 头 天 产 牛奶 千克 15 32",
  "母鸡 只 周 下 鸡蛋 个 4 7",
  "缝纫机 台 天 做 校服 套 6 20",
  "收割机 台 小时 收割 小麦 公顷 2 6",
  "茶农 名 天 采 茶叶 千克 5 20",
  "园丁 名 天 修剪 树木 棵 8 30",
  "马 匹 天 吃 饲料 千克 6 14",
  "包装工 名 小时 包 糖果 盒 20 80",
  "绣娘 名 月 绣 手帕 块 6 24",
  "快递员 名 天 送 包裹 件 40 120",
  "打印机 台 分钟 打印 讲义 页 12 40",
  "蜜蜂 群 年 酿 蜂蜜 千克 20 45",
].map(job);

const measured = (time: string) =>
  /[周月]/.test(time) ? `个${time === "周" ? "星期" : time}` : time;

/** From so many and so long to each, and on to others. */
export function outputOf(w: Web, r: Random): boolean {
  const x = r.pick(JOBS);
  const { ones, m, verb, noun, unit } = x;
  const t = measured(x.time);
  const [n, d, each] = [r.int(2, 9), r.int(2, 9), r.int(x.low, x.high)];
  const per = is(
    `每${m}${ones}每${t}${verb}的${noun}`,
    unit,
    `每${m}${ones}每${t}${verb}的${noun}`,
    `平均每${m}${ones}每${t}${verb}多少${unit}${noun}？`,
  );
  const alone = r.chance(0.35);
  const count = w.given(n);
  const days = w.given(d);
  let one: Knot;
  if (alone) {
    const rate = w.given(each);
    w.tell(
      `{每${m}${ones}每${t}能${verb}${rate}${unit}${noun}|一${m}${ones}每${t}${verb}${rate}${unit}${noun}|平均每${m}${ones}每${t}${verb}${noun}${rate}${unit}|已知每${m}${ones}每${t}${verb}${rate}${unit}${noun}}，`,
    );
    one = rate;
  } else if (r.chance(0.5)) {
    const all = w.given(n * d * each);
    w.tell(
      `{${count}${m}${ones}${days}${t}一共${verb}${all}${unit}${noun}|${count}${m}${ones}工作${days}${t}，共${verb}${noun}${all}${unit}|用${count}${m}${ones}，${days}${t}可以${verb}${all}${unit}${noun}|${all}${unit}${noun}，${count}${m}${ones}正好用${days}${t}${verb}完}，`
        .replace(/工作(.*?)，共(产|下|吃|酿)/, "$1共$2")
        .replace(/\|[^|]*(产|下|酿)完/, ""),
    );
    const daily = r.chance(0.5)
      ? w.step(all, "/", days, `${n}${m}${ones}每${t}${verb}#${unit}${noun}。`)
      : undefined;
    one = daily
      ? w.step(daily, "/", count, lineOf(per))
      : w.step(
          w.step(all, "/", count, `每${m}${ones}${d}${t}${verb}#${unit}${noun}。`),
          "/",
          days,
          lineOf(per),
        );
  } else {
    const all = w.given(n * each);
    w.tell(
      `{${count}${m}${ones}每${t}一共${verb}${all}${unit}${noun}|${count}${m}${ones}一${t}${verb}${all}${unit}${noun}|${count}${m}同样的${ones}每${t}共${verb}${noun}${all}${unit}|每${t}${count}${m}${ones}共能${verb}${all}${unit}${noun}}，`,
    );
    one = w.step(all, "/", count, lineOf(per));
  }
  const roll = r.next();
  const k = r.int(2, 12);
  const many = r.int(2, 15);
  if (roll >= 0.8) {
    const [goal, time] = [w.given(one.value * k * many), w.given(k)];
    const alone2 = w.step(one, "*", time, `每${m}${ones}${k}${t}${verb}#${unit}${noun}。`);
    return w.ask(
      "size",
      w.step(goal, "/", alone2, `需要#${m}${ones}。`),
      `{照这样计算|按这样的速度|照这样的情况}，{要在${time}${t}里${verb}${goal}${unit}${noun}，一共需要多少${m}${ones}？|${goal}${unit}${noun}要${time}${t}${verb}完，需要多少${m}${ones}？|如果要${time}${t}${verb}${goal}${unit}${noun}，应有多少${m}${ones}？}`.replace(
        /(下|产|酿)完/,
        "$1出来",
      ),
    );
  }
  const so = `{照这样计算|每${m}${ones}每${t}${verb}的都同样多|按这样的速度|照这样的情况}，`;
  const more = r.int(1, 9);
  let after: Knot;
  let size = n + more;
  if (r.chance(0.5)) {
    const extra = w.given(more);
    after = w.step(count, "+", extra, `现在有#${m}${ones}。`);
    const added = alone
      ? `{原来有${count}${m}${ones}，现在又增加了${extra}${m}|先有${count}${m}${ones}，后来增加了${extra}${m}|${count}${m}${ones}之外，又调来${extra}${m}}，`.replace(
          "调来",
          /头|只|匹|群/.test(m) ? "买来" : "增加",
        )
      : `{现在增加了${extra}${m}${ones}|现在又增加了${extra}${m}${ones}|后来添了${extra}${m}同样的${ones}|后来又增加了${extra}${m}这样的${ones}}，`.replace(
          /同样的|这样的/g,
          "",
        );
    w.tell(so + added);
  } else {
    if (many === n && !alone) return false;
    size = many;
    after = w.given(size);
    w.tell(
      so +
        `{现在有${after}${m}${ones}|后来有${after}${m}${ones}|现在换成${after}${m}${ones}|再看另外${after}${m}同样的${ones}}，`.replace(
          "同样的",
          "",
        ),
    );
  }
  const rate = is(`${size}${m}${ones}每${t}${verb}的${noun}`, unit);
  const daily = amount(rate, w.step(after, "*", one, lineOf(rate)));
  if (roll < 0.15) return askAny(w, r, { values: [daily] });
  if (roll < 0.5) {
    const time = w.given(k);
    const total = w.step(daily.knot, "*", time, `${k}${t}一共${verb}#${unit}${noun}。`);
    if (r.chance(0.4)) {
      const left = r.int(5, 90);
      const goal = w.given(total.value + left);
      return w.ask(
        "short",
        w.step(goal, "-", total, `还差#${unit}。`),
        `{要${verb}${goal}${unit}${noun}，${time}${t}后还差多少${unit}？|目标是${goal}${unit}${noun}，${time}${t}以后还差多少${unit}？|离${goal}${unit}${noun}的目标，${time}${t}后还差多少${unit}？}`,
      );
    }
    return w.ask(
      "total",
      total,
      `{这些${ones}${time}${t}可以${verb}多少${unit}${noun}？|${time}${t}一共能${verb}多少${unit}${noun}？|现在${time}${t}一共可以${verb}${noun}多少${unit}？|算一算，${time}${t}里这些${ones}一共${verb}多少${unit}${noun}？}`,
    );
  }
  const goal = w.given(daily.knot.value * k);
  const need = w.step(goal, "/", daily.knot, `需要#${t}。`);
  if (!alone && r.chance(0.3) && d !== k && /^(?!周|月|年)/.test(x.time)) {
    return w.ask(
      "time",
      need,
      `{${verb}${goal}${unit}${noun}需要多少${t}？|要${verb}${goal}${unit}${noun}，至少需要多少${t}？|现在要${verb}${goal}${unit}${noun}，多少${t}可以完成？}`,
    );
  }
  return w.ask(
    "time",
    need,
    `{这些${ones}${verb}${goal}${unit}${noun}要多少${t}？|要${verb}${goal}${unit}${noun}，需要多少${t}？|${verb}完${goal}${unit}${noun}，一共要用多少${t}？|多少${t}能${verb}${goal}${unit}${noun}？}`.replace(
      /(下|产|酿)完/,
      "$1",
    ),
  );
}
