import type { Random } from "../../../../common/random";
import type { Knot, Web } from "../../../weaving/web_zh";
import { zhShare } from "../../../words_zh";
import { SHARES } from "./relate";

/** Something that is used up bit by bit. */
interface Stuff {
  readonly lead: string;
  readonly whole: string;
  readonly unit: string;
  readonly verb: string;
  readonly times: readonly string[];
  readonly low: number;
  readonly high: number;
}

const stuff = (text: string): Stuff => {
  const [lead = "", whole = "", unit = "", verb = "", times = "", low = "", high = ""] =
    text.split(" ");
  return { lead, whole, unit, verb, times: times.split("/"), low: Number(low), high: Number(high) };
};

const STUFF: readonly Stuff[] = [
  "小红看一本书 这本书 页 看了 第一天/第二天/第三天 80 400",
  "工程队修一条路 这条路 米 修了 第一周/第二周/第三周 400 3000",
  "裁缝店有一匹布 这匹布 米 用去 做上衣/做裤子/做裙子 40 180",
  "食堂买来一批大米 这批大米 千克 吃了 第一周/第二周/第三周 200 1200",
  "妈妈带了一些钱去超市 这些钱 元 花了 买肉/买水果/买牛奶 60 400",
  "粮仓里存着一批小麦 这批小麦 吨 运走 第一次/第二次/第三次 60 800",
  "一辆汽车从甲地开往乙地 全程 千米 行驶了 第一小时/第二小时/第三小时 120 480",
  "油桶里有一桶油 这桶油 千克 用去 第一次/第二次/第三次 40 240",
  "果农摘下一批橙子 这批橙子 千克 卖出 上午/中午/下午 200 1500",
  "养路工给一段护栏刷漆 这段护栏 米 刷了 第一天/第二天/第三天 120 900",
  "打字员录入一份书稿 这份书稿 页 录入 星期一/星期二/星期三 60 360",
  "小军攒了一笔零花钱 这笔钱 元 用去 买书/买笔/买球 60 300",
  "水池里蓄满了水 这池水 立方米 放掉 第一次/第二次/第三次 80 600",
  "农民收割一片水稻 这片水稻 公顷 收割了 第一天/第二天/第三天 30 180",
  "工厂要生产一批灯泡 这批灯泡 个 生产了 上旬/中旬/下旬 600 4500",
  "登山队登一座山 全程 米 登了 第一段/第二段/第三段 800 4000",
  "奶奶有一团毛线 这团毛线 克 用去 织帽子/织手套/织围巾 200 900",
  "印刷厂有一批纸 这批纸 令 用去 印课本/印杂志/印海报 60 600",
  "化肥厂接到一份订单 这份订单 吨 完成了 第一天/第二天/第三天 60 600",
  "养殖场有一堆饲料 这堆饲料 袋 喂了 第一周/第二周/第三周 60 400",
].map(stuff);

const round = (x: number) => Math.abs(x - Math.round(x)) < 1e-9;

interface Use {
  readonly when: string;
  readonly amount: Knot;
}

/** Shares of the whole and of the rest, used one after another, from the start or from the end. */
export function restsOf(w: Web, r: Random, steps: number): boolean {
  const x = r.pick(STUFF);
  const { whole, unit, verb, times } = x;
  const act = verb.replace("了", "");
  const uses = r.int(steps < 4 ? 1 : 2, 3);
  const back = r.chance(0.4);
  const grain = r.pick([1, 10, 30, 60]);
  const start = grain * r.int(Math.ceil(x.low / grain), Math.floor(x.high / grain));
  w.tell(`{${x.lead}|${x.lead}|${x.lead}}，`);
  let now = start;
  const parts: { num: number; den: number; kind: "share" | "percent" | "plain" }[] = [];
  for (let i = 0; i < uses; i++) {
    const kind = r.pick(["share", "share", "percent", "plain"] as const);
    if (kind === "plain" && i === 0 && back) return false;
    const [num, den] =
      kind === "share"
        ? r.pick(SHARES.filter(([n, d]) => n / d < 0.8))
        : kind === "percent"
          ? ([5 * r.int(2, 13), 100] as const)
          : ([r.int(2, Math.max(3, Math.floor(now / 2))), 1] as const);
    const used = kind === "plain" ? num : (now * num) / den;
    if (!round(used) || used < 2 || now - used < 2) return false;
    parts.push({ num, den, kind });
    now -= used;
  }
  const firstKnot = back ? undefined : w.given(start);
  if (firstKnot)
    w.tell(
      `{${whole}共有${firstKnot}${unit}|${whole}一共${firstKnot}${unit}|${whole}共${firstKnot}${unit}|已知${whole}是${firstKnot}${unit}}，`,
    );
  const told = parts.map(({ num, den, kind }, i) => {
    const when = times[i]!;
    const of = i === 0 ? `{${whole}|全部}` : "{余下|剩下}";
    const last = kind === "plain" ? w.given(num) : undefined;
    const [a, b] = kind === "percent" ? [w.given(num), w.known(100)] : [w.known(num), w.known(den)];
    const share = kind === "percent" ? `${a}%` : zhShare(num, den);
    w.tell(
      last
        ? `{${when}${verb}${last}${unit}|${when}又${verb}${last}${unit}|${when}${act}的是${last}${unit}}，`.replace(
            i === 0 ? "又" : "〇",
            "",
          )
        : `{${when}${verb}${of}的${share}|${when}${act}的占${of}的${share}|${when}${act}的是${of}的${share}|${when}正好${verb}${of}的${share}}，`,
      last ? [] : [kind === "percent" ? a : b],
    );
    return { when, plain: last, a, b, num, kind };
  });
  if (!back) {
    let rest = firstKnot!;
    const used: Use[] = told.map(({ when, plain, a, b, num, kind }, i) => {
      const line = `${when}${verb}#${unit}。`;
      const part =
        plain ??
        (kind === "share" && num === 1
          ? w.step(rest, "/", b, line)
          : w.chain([rest, a, b], ["*", "/"], line));
      rest = w.step(
        rest,
        "-",
        part,
        i === uses - 1 ? `最后还剩#${unit}。` : `${when}后还剩#${unit}。`,
      );
      return { when, amount: part };
    });
    const roll = r.next();
    if (roll < 0.35)
      return w.ask(
        "left",
        rest,
        `{还剩多少${unit}？|最后还剩多少${unit}？|现在还剩下多少${unit}？|求还剩多少${unit}。}`,
      );
    const [p, q] = r.sample(used, 2);
    if (roll < 0.65 && p && q && p.amount.value !== q.amount.value) {
      const [hi, lo] = p.amount.value > q.amount.value ? [p, q] : [q, p];
      return w.ask(
        "gap",
        w.step(
          hi.amount,
          "-",
          lo.amount,
          `${hi.when}比${lo.when}多${verb.replace("了", "")}#${unit}。`,
        ),
        `{${hi.when}比${lo.when}多${verb}多少${unit}？|${lo.when}比${hi.when}少${verb}多少${unit}？|${hi.when}和${lo.when}${act}的相差多少${unit}？}`.replace(
          /(多|少)(看|修|吃|花|行驶|刷|收割|生产|登|完成|喂)了/g,
          "$1$2",
        ),
      );
    }
    const one = used.at(-1)!;
    if (roll < 0.85)
      return w.ask(
        "used",
        one.amount,
        `{${one.when}${verb}多少${unit}？|求${one.when}${verb}多少${unit}。|${one.when}一共${verb}多少${unit}？|算一算，${one.when}${verb}多少${unit}？}`,
      );
    const k = r.int(2, 8);
    if (rest.value % k !== 0) return false;
    const days = w.given(k);
    if (/天|周|旬|星期/.test(times[0]!))
      return w.ask(
        "daily",
        w.step(rest, "/", days, `平均每天#${unit}。`),
        `{剩下的要在${days}天里完成，平均每天要完成多少${unit}？|余下的${days}天${act}完，平均每天${act}多少${unit}？|剩下的平均分${days}天，每天多少${unit}？}`,
      );
    return false;
  }
  const end = w.given(now);
  w.tell(
    `{这时还剩${end}${unit}|最后还剩${end}${unit}|还剩下${end}${unit}|结果还剩${end}${unit}}，`,
  );
  let rest = end;
  const before: Knot[] = [];
  for (const { when, plain, a, b, num, kind } of [...told].reverse()) {
    const i = told.findIndex((t) => t.when === when);
    const line = i === 0 ? `${whole}一共有#${unit}。` : `${when}之前有#${unit}。`;
    if (plain) rest = w.step(rest, "+", plain, line);
    else if (kind === "percent") {
      const left = w.step(b, "-", a, `${when}后还剩#%。`);
      rest = w.chain([rest, b, left], ["*", "/"], line);
    } else {
      const left = w.step(b, "-", a, `分成${b.value}份，还剩#份。`);
      rest =
        left.value === 1 || num === 0
          ? w.step(rest, "*", b, line)
          : w.chain([rest, b, left], ["*", "/"], line);
    }
    before.unshift(rest);
  }
  const roll = r.next();
  if (roll < 0.6)
    return w.ask(
      "start",
      rest,
      `{${whole}一共有多少${unit}？|${whole}原来有多少${unit}？|求${whole}一共有多少${unit}。|${whole}共有多少${unit}？}`.replace(
        /原来有/,
        /路|全程|书|护栏|订单/.test(whole) ? "共有" : "原来有",
      ),
    );
  if (roll < 0.85)
    return w.ask(
      "all used",
      w.step(rest, "-", end, `一共${verb}#${unit}。`),
      `{一共${verb}多少${unit}？|前后一共${verb}多少${unit}？|算一算，一共${verb}多少${unit}？|到现在为止，一共${verb}多少${unit}？}`,
    );
  const [first, second] = [rest, before[1] ?? end];
  return w.ask(
    "first",
    w.step(first, "-", second, `${told[0]!.when}${verb}#${unit}。`),
    `{${told[0]!.when}${verb}多少${unit}？|求${told[0]!.when}${verb}多少${unit}。|算一算，${told[0]!.when}${verb}多少${unit}？}`,
  );
}
