import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { type Amount, amount, askAny, is } from "./core";
import { relate } from "./relate";

/** A job for two: 甲队/乙队 修 一条公路 米 天. */
interface Task {
  readonly teams: readonly string[];
  readonly verb: string;
  readonly what: string;
  readonly unit: string;
  readonly time: string;
  readonly low: number;
  readonly high: number;
}

const task = (text: string): Task => {
  const [teams = "", verb = "", what = "", unit = "", time = "", low = "", high = ""] =
    text.split(" ");
  return { teams: teams.split("/"), verb, what, unit, time, low: Number(low), high: Number(high) };
};

const TASKS: readonly Task[] = [
  "甲队/乙队 修 一条公路 米 天 40 180",
  "张师傅/王师傅 加工 一批零件 个 小时 15 60",
  "第一组/第二组 装订 一批练习册 本 小时 60 240",
  "大卡车/小卡车 运 一堆沙子 吨 天 12 60",
  "小兰/小梅 打 一份稿件 个字 分钟 30 90",
  "甲车间/乙车间 生产 一批口罩 箱 天 30 150",
  "老张/老李 栽 一片树苗 棵 天 20 90",
  "东队/西队 挖 一条水渠 米 天 25 120",
  "一号机/二号机 包装 一批糖果 盒 分钟 20 80",
  "师傅/徒弟 做 一批桌子 张 天 4 15",
  "甲收割机/乙收割机 收割 一片麦田 公顷 天 6 24",
  "甲水泵/乙水泵 抽 一池水 立方米 小时 8 40",
  "妈妈/奶奶 包 一批饺子 个 分钟 6 20",
  "红旗队/青年队 铺 一段铁轨 米 天 60 200",
  "小军/小强 折 一批纸鹤 只 小时 20 60",
  "甲缝纫组/乙缝纫组 做 一批校服 套 天 30 120",
  "新机器/旧机器 印 一批书 册 小时 200 900",
  "大船/小船 运 一批木材 吨 天 20 90",
  "姐姐/妹妹 摘 一园樱桃 千克 小时 6 20",
  "张阿姨/赵阿姨 录入 一批书目 条 小时 40 120",
].map(task);

/** A job that one or two do at so much a day. */
export function tasksOf(w: Web, r: Random): boolean {
  const { teams, verb, what, unit, time, low, high } = r.pick(TASKS);
  const [x = "", y = ""] = teams;
  const rate = (who: string) =>
    is(
      `${who}每${time}${verb}的数量`,
      unit,
      `${who}每${time}${verb}的数量`,
      `${who}每${time}${verb}多少${unit}？`,
    );
  const n = r.int(low, high);
  const d = r.int(3, 15);
  const given = w.given(n);
  const first = amount(rate(x), given);
  w.tell(
    `{${x}和${y}合作${verb}${what}|${what}由${x}和${y}共同来${verb}|${x}与${y}一起接下了${verb}${what}的任务}，`,
    [],
    0,
  );
  w.tell(
    `{${x}每${time}${verb}${given}${unit}|${x}平均每${time}${verb}${given}${unit}|${x}每${time}能${verb}${given}${unit}|${x}每${time}可以${verb}${given}${unit}}，`,
  );
  let second: Amount | undefined;
  if (r.chance(0.4)) {
    const k = w.given(r.int(low, high));
    w.tell(
      `{${y}每${time}${verb}${k}${unit}|${y}平均每${time}${verb}${k}${unit}|${y}每${time}能${verb}${k}${unit}|${y}每${time}可以${verb}${k}${unit}}，`,
    );
    second = amount(rate(y), k);
  } else {
    second = relate(w, r, first, rate(y), [low / 2, high * 1.5]);
  }
  if (!second) return false;
  const b = second.knot;
  if (b.operators.includes("-") && b.operands[1] === given) return false;
  const way = r.next();
  const start = is(`${x}先${verb}的`, unit);
  let done: Knot | undefined;
  if (way < 0.4) {
    const e = r.int(2, 9);
    const alone = w.given(e);
    w.tell(
      `{${x}先单独做了${alone}${time}|先由${x}做${alone}${time}|开始的${alone}${time}由${x}一个${/机|车|船|管/.test(x) ? "" : "独自"}做|${x}单独做了${alone}${time}后，${y}才来一起做}，`
        .replace("一个独自", "独自")
        .replace("一个做", "单独做"),
    );
    done = w.step(given, "*", alone, `${x}先${verb}#${unit}。`);
  }
  const both = w.step(given, "+", b, `两者合作每${time}${verb}#${unit}。`);
  if (r.chance(0.5)) {
    const k = w.given(d);
    w.tell(
      `{${done ? "然后" : ""}两者一起做了${k}${time}|${done ? "接着" : ""}两者合作了${k}${time}|${done ? "后来" : ""}${x}和${y}又同时做了${k}${time}}，`.replace(
        "又同时",
        done ? "又同时" : "同时",
      ),
    );
    const shared = w.step(both, "*", k, `合作时一共${verb}#${unit}。`);
    const sum = done ? w.step(done, "+", shared, `一共${verb}了#${unit}。`) : shared;
    const [a1, b1] = [
      is(`${x}在合作的${time === "天" ? "日子里" : "时间里"}${verb}的`, unit),
      is(`${y}${verb}的`, unit),
    ];
    const own = amount(
      done ? a1 : is(`${x}${verb}的`, unit),
      w.step(given, "*", k, `${x}合作时${verb}#${unit}。`),
    );
    const other = amount(b1, w.step(b, "*", k, `${y}一共${verb}#${unit}。`));
    const roll = r.next();
    if (roll < 0.25) {
      return w.ask(
        "sum",
        sum,
        `{一共${verb}了多少${unit}？|这时一共${verb}了多少${unit}？|算一算，一共${verb}了多少${unit}？|到这时，${x}和${y}一共${verb}了多少${unit}？}`,
      );
    }
    if (roll < 0.4 && !done) return askAny(w, r, { values: [other], apart: [[own, other]] });
    if (roll < 0.5 && done) {
      const mine = w.step(done, "+", own.knot, `${x}一共${verb}#${unit}。`);
      return askAny(w, r, {
        values: [amount(is(`${x}一共${verb}的`, unit), mine)],
        apart: [[amount(is(`${x}一共${verb}的`, unit), mine), other]],
      });
    }
    const rest = r.int(1, 8);
    const all = w.given(sum.value + rest * (r.chance(0.5) ? given.value : b.value));
    w.tell(
      `{${what}共有${all}${unit}|${what}一共${all}${unit}|已知${what}共${all}${unit}|全部任务是${all}${unit}}，`.replace(
        /一(批|条|堆|份|片|池|段|园)/g,
        "这$1",
      ),
      [],
      1,
    );
    const left = w.step(all, "-", sum, `还剩#${unit}。`);
    if (r.chance(0.4))
      return w.ask(
        "left",
        left,
        `{还剩多少${unit}？|还剩下多少${unit}没有${/注/.test(verb) ? "完成" : verb}？|离完成任务还差多少${unit}？|还要${verb}多少${unit}才能完成？}`,
      );
    const who =
      left.value % given.value === 0 && r.chance(0.5) ? ([x, given] as const) : ([y, b] as const);
    if (left.value % who[1].value !== 0) return false;
    return w.ask(
      "days",
      w.step(left, "/", who[1], `${who[0]}还要#${time}。`),
      `{剩下的由${who[0]}单独做，还要多少${time}？|余下的全由${who[0]}完成，还需要多少${time}？|如果剩下的让${who[0]}一方来做，还要多少${time}？|剩下的任务交给${who[0]}，多少${time}可以做完？}`,
    );
  }
  const all = w.given(both.value * d + (done?.value ?? 0));
  w.tell(
    `{${what}共有${all}${unit}|${what}一共${all}${unit}|已知${what}共${all}${unit}|全部任务是${all}${unit}}，`.replace(
      /一(批|条|堆|份|片|池|段|园)/g,
      "这$1",
    ),
    [],
    1,
  );
  const left = done ? w.step(all, "-", done, `还剩#${unit}。`) : all;
  const days = w.step(left, "/", both, `合作需要#${time}。`);
  const later = done ? "剩下的" : "";
  if (r.chance(0.55))
    return w.ask(
      "together",
      days,
      `{${later}两者合作，要多少${time}完成？|${x}和${y}合作，${later || "全部"}任务多少${time}可以完成？|${later}由${x}和${y}一起做，还要多少${time}？|${later}两者同时做，多少${time}能做完？}`.replace(
        "还要",
        done ? "还要" : "要",
      ),
    );
  const [p, q] = [
    w.step(given, "*", days, `合作时${x}${verb}#${unit}。`),
    w.step(b, "*", days, `合作时${y}${verb}#${unit}。`),
  ];
  const lines = [
    amount(start, done && r.chance(0.5) ? w.step(done, "+", p, `${x}一共${verb}#${unit}。`) : p),
    amount(is(`${y}${verb}的`, unit), q),
  ] as const;
  w.tell(
    `{${later}由两者合作完成|${later}两者同时做，直到完成任务|${later}${x}和${y}一起做，正好做完}，`,
  );
  if (done && lines[0].knot === p)
    return w.ask(
      "own",
      q,
      `{${y}一共${verb}了多少${unit}？|完成任务时，${y}${verb}了多少${unit}？|求${y}${verb}的数量是多少${unit}。|其中${y}${verb}了多少${unit}？}`,
    );
  return askAny(w, r, {
    values: [lines[1]],
    apart: [[amount(is(`${x}一共${verb}的`, unit), lines[0].knot), lines[1]]],
  });
}
