import { zhSize } from "../../../measure";
import type { Knot } from "../../../weaving/web_zh";
import { type Daily, extra } from "./daily_text";

/** Something long or heavy: how it is told, cut, lengthened. */
interface Body {
  readonly kind: "length" | "weight" | "volume";
  readonly unit: string;
  /** 一根绳子 */
  readonly one: string;
  /** 这根绳子 */
  readonly name: string;
  readonly verb: string;
  readonly outs: readonly string[];
  readonly ins: readonly string[];
  readonly low: number;
  readonly high: number;
  /** 每段, 每袋 */
  readonly part: string;
}

const body = (text: string): Body => {
  const [
    kind = "",
    unit = "",
    one = "",
    name = "",
    verb = "",
    outs = "",
    ins = "",
    low = "",
    high = "",
    part = "",
  ] = text.split("|");
  return {
    ...{ kind: kind as Body["kind"], unit, one, name, verb, part },
    ...{
      outs: outs.split("/"),
      ins: ins === "" ? [] : ins.split("/"),
      low: Number(low),
      high: Number(high),
    },
  };
};

const BODIES: readonly Body[] = [
  "length|米|一根绳子|绳子|长|剪去%n米/用去%n米/剪下%n米捆书|接上%n米|8|60|段",
  "length|米|一匹花布|花布|长|做窗帘用去%n米/剪下%n米/卖出%n米||20|90|段",
  "length|厘米|一根彩带|彩带|长|剪下%n厘米/扎花用去%n厘米/包礼物用了%n厘米|接上%n厘米|30|99|段",
  "length|米|一卷电线|电线|长|用去%n米/装灯用了%n米/剪去%n米||30|100|段",
  "length|厘米|一根铁丝|铁丝|长|剪去%n厘米/做圆环用去%n厘米/折断了%n厘米|接上%n厘米|20|90|段",
  "length|厘米|一支新铅笔|铅笔|长|用掉%n厘米/削去%n厘米||14|20|段",
  "length|厘米|一棵小树|小树|高|被风吹断%n厘米|又长高了%n厘米/一年里长了%n厘米|60|180|段",
  "length|厘米|一株向日葵|向日葵|高|被风吹折%n厘米|一个月里长了%n厘米/又长高%n厘米|30|150|段",
  "weight|千克|一袋大米|大米|重|吃了%n千克/吃掉%n千克/送给奶奶%n千克|又倒进%n千克|10|50|袋",
  "weight|千克|一筐苹果|苹果|重|卖出%n千克/卖掉%n千克/拿走%n千克|又放进%n千克|12|60|份",
  "weight|千克|一桶油|油|重|用去%n千克/倒出%n千克/炒菜用了%n千克|又倒进%n千克|8|50|份",
  "weight|克|一袋白糖|白糖|重|用去%n克/做糕点用了%n克/泡水用去%n克|又装进%n克|200|900|份",
  "weight|千克|一堆沙子|沙子|重|用去%n千克/运走%n千克|又运来%n千克|80|500|份",
  "weight|克|一盒茶叶|茶叶|重|喝去%n克/送人%n克/泡茶用了%n克||100|500|份",
  "weight|千克|一车西瓜|西瓜|重|卖出%n千克/上午卖掉%n千克/送给敬老院%n千克||90|600|份",
  "volume|升|一桶水|水|有|倒出%n升/浇花用去%n升/洗菜用了%n升|又倒进%n升|10|40|份",
  "volume|毫升|一瓶果汁|果汁|有|喝了%n毫升/倒出%n毫升|又加进%n毫升|250|900|份",
  "volume|升|油箱里的汽油|汽油|有|用去%n升/路上用了%n升|又加了%n升|15|60|份",
].map(body);

/** Lengths, weights and volumes that change and are compared. */
export const sizes: Daily = (w, r, { who }, steps) => {
  const x = r.pick(BODIES);
  const { unit, one, name, verb } = x;
  const start = r.int(x.low, x.high);
  const told = w.given(start);
  const back = r.chance(0.2);
  w.tell(
    back
      ? `{有${one}|${who}家有${one}|${who}量了量${one}}，`.replace(/\{.*油箱.*\}/, "汽车上路了")
      : `{${one}${verb}${told}${unit}|${one}${verb}${told}${unit}|${one}的${verb === "重" ? "质量" : verb === "有" ? "体积" : `${verb}度`}是${told}${unit}}，`,
  );
  extra(w, r, who);
  let now = start;
  const count = steps === 1 ? 1 : r.int(1, steps);
  const events: { sign: 1 | -1; knot: Knot }[] = [];
  const used = new Set<string>();
  for (let i = 0; i < count; i++) {
    const up = x.ins.length > 0 && r.chance(0.3);
    const template = r.pick(up ? x.ins : x.outs);
    if (used.has(template)) return false;
    used.add(template);
    const n = r.int(1, Math.max(2, Math.floor(now * (up ? 0.4 : 0.5))));
    if (!up && n >= now) return false;
    const knot = w.given(n);
    w.tell(
      `${i === 0 || /又|上午/.test(template) ? "" : "{后来|接着}"}${template.replace("%n", `${knot}`)}，`,
    );
    now += up ? n : -n;
    events.push({ sign: up ? 1 : -1, knot });
  }
  const left = events.at(-1)!.sign < 0;
  if (back) {
    const end = w.given(now);
    w.strict = true;
    w.tell(
      left
        ? `{还剩${end}${unit}|这时还剩${end}${unit}|最后剩下${end}${unit}}，`
        : `{现在${verb}${end}${unit}|这时${verb}${end}${unit}}，`,
    );
    const before = [...events]
      .reverse()
      .reduce(
        (sofar, { sign, knot }, i) =>
          w.step(
            sofar,
            sign > 0 ? "-" : "+",
            knot,
            i === count - 1 ? `原来${verb}#${unit}。` : `在这之前${verb}#${unit}。`,
          ),
        end,
      );
    if (count === 2 && events[0]!.sign !== events[1]!.sign) return false;
    return w.ask(
      "start",
      before,
      `{${name}原来${verb}多少${unit}？|原来的${name}${verb}多少${unit}？|求${name}原来${verb}多少${unit}。|开始时${name}${verb}多少${unit}？}`,
      zhSize(x.kind, unit, `${name}原来的${verb}`),
    );
  }
  const end = events.reduce(
    (sofar, { sign, knot }, i) =>
      w.step(
        sofar,
        sign > 0 ? "+" : "-",
        knot,
        i === count - 1
          ? sign > 0
            ? `现在${verb}#${unit}。`
            : `还剩#${unit}。`
          : `这时有#${unit}。`,
      ),
    told,
  );
  if (steps > 1 && r.chance(0.35)) {
    const fit = [2, 3, 4, 5, 6, 8].filter((k) => end.value % k === 0 && end.value > k);
    if (fit.length === 0 || /树|路|葵|笔/.test(name)) return false;
    const k = w.given(r.pick(fit));
    return w.ask(
      "part",
      w.step(end, "/", k, `每${x.part}#${unit}。`),
      `{现在的${name}平均分成${k}${x.part}，每${x.part}是多少${unit}？|把这时的${name}平均分成${k}${x.part}，每${x.part}多少${unit}？|如果把现在的${name}平均分成${k}${x.part}，每${x.part}有多少${unit}？}`,
    );
  }
  const ask = left
    ? `{${name}还剩多少${unit}？|还剩多少${unit}${name}？|还剩下多少${unit}？|现在还有${name}多少${unit}？|现在${name}还剩多少${unit}？}`
    : `{现在${name}${verb}多少${unit}？|${name}现在${verb}多少${unit}？|求现在的${name}${verb}多少${unit}。|这时${name}${verb}多少${unit}？}`;
  return w.ask(
    "end",
    end,
    /树|葵/.test(name)
      ? `{现在${name}高多少${unit}？|${name}现在有多高（单位：${unit}）？|这时${name}高多少${unit}？}`
      : ask,
    zhSize(x.kind, unit, `${name}现在的${verb}`),
  );
};
