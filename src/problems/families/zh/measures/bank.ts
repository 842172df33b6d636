import type { Random } from "../../../../common/random";
import { zhSize } from "../../../measure";
import type { Knot, Web } from "../../../weaving/web_zh";
import { amount, askAny, askValue, is } from "./core";

const SAVERS = "王叔叔 李阿姨 爸爸 妈妈 爷爷 张老师 赵师傅 陈奶奶 刘大伯 周医生 小红的姐姐".split(
  " ",
);
const WHENS = "2015年初 2018年1月 那年年初 五年前 那年元旦 那年春节过后".split(" ");
const GOALS: readonly (readonly [m: string, name: string, price: number])[] = [
  ["本", "书", 25],
  ["个", "书包", 80],
  ["盆", "兰花", 40],
  ["套", "文具", 30],
  ["袋", "大米", 60],
  ["张", "球票", 50],
];

const money = (phrase: string) => zhSize("money", "元", phrase);
const cents = (x: number) => Math.abs(x * 10 - Math.round(x * 10)) < 1e-9;

/** What is put into a bank: told, or made up of months. */
function principal(w: Web, r: Random, who: string, when: string): Knot {
  const value = 1000 * r.int(1, 5) + r.pick([0, 0, 500]);
  const months = r.pick([4, 5, 8, 10]);
  if (r.chance(0.3) && value % months === 0) {
    const [n, each] = [w.given(months), w.given(value / months)];
    w.tell(
      `{${who}每个月省下${each}元，${n}个月后全部存入银行|${who}${n}个月里每月攒下${each}元，一起存进银行|${who}把${n}个月的积蓄存入银行，平均每个月${each}元|${who}连续${n}个月每月节省${each}元，然后把这些钱全部存入银行}，`,
    );
    return w.step(n, "*", each, "本金是#元。");
  }
  const x = w.given(value);
  w.tell(
    `{${when}，${who}把${x}元存入银行|${who}${when}在银行存了${x}元|${when}，${who}存入银行${x}元|${who}把${x}元存进了银行}，`,
  );
  return x;
}

/** Money in a bank: interest, what comes back, the rate, the time. */
export function savingsOf(w: Web, r: Random): boolean {
  const who = r.pick(SAVERS);
  const capital = principal(w, r, who, r.pick(WHENS));
  const [p, n] = [r.pick([1.5, 2, 2.5, 3, 3.5, 4]), r.pick([1, 2, 3, 5])];
  const interest = (capital.value * p * n) / 100;
  if (!cents(interest) || capital.value + interest > 5900) return false;
  const hundred = w.known(100);
  const years = w.given(n);
  const way = r.next();
  if (way < 0.18) {
    const got = w.given(capital.value + interest);
    w.tell(
      `{${years}年后取出本金和利息共${got}元|存期${years}年，到期时一共取回${got}元|存了${years}年，到期后连本带利取出${got}元|${years}年后到期，本息一共是${got}元}，`,
    );
    const gain = w.step(got, "-", capital, "利息是#元。");
    const year = n === 1 ? gain : w.step(gain, "/", years, "每年的利息是#元。");
    const rate = w.chain([year, capital, hundred], ["/", "*"], "年利率是#%。");
    if (n > 1 && r.chance(0.3))
      return w.ask(
        "year",
        year,
        "{平均每年的利息是多少元？|每年的利息是多少元？|求平均每年得到的利息。|平均每年能得到多少元利息？}",
        money("每年的利息"),
      );
    if (r.chance(0.4) || !Number.isInteger(p))
      return w.ask(
        "gain",
        gain,
        "{其中利息是多少元？|利息一共是多少元？|求利息是多少元。|这笔钱得到的利息是多少元？}",
        money("利息"),
      );
    return w.ask(
      "rate",
      rate,
      "{年利率是百分之几？|求这种存款的年利率。|这笔存款的年利率是多少？|银行的年利率是百分之几？}",
    );
  }
  const rate = w.given(p);
  w.tell(`{年利率是${rate}%|银行的年利率是${rate}%|年利率按${rate}%计算|年利率为${rate}%}，`);
  w.tell(`{存的是${years}年定期|存期是${years}年|一共存了${years}年|存了${years}年定期}，`);
  const year =
    n > 1 && r.chance(0.5)
      ? w.chain([capital, rate, hundred], ["*", "/"], `${who}每年的利息是#元。`)
      : undefined;
  const gain = year
    ? w.step(year, "*", years, `${who}${n}年的利息是#元。`)
    : w.chain([capital, rate, years, hundred], ["*", "*", "/"], `${who}的利息是#元。`);
  if (way < 0.3)
    return w.ask(
      "gain",
      gain,
      "{到期时可以得到利息多少元？|到期后能得到多少元利息？|求到期时的利息。|到期时，利息是多少元？}",
      money("利息"),
    );
  const all = w.step(capital, "+", gain, "本金和利息一共#元。");
  if (way < 0.45)
    return w.ask(
      "all",
      all,
      `{到期时一共可以取回多少元？|到期后，本金和利息一共是多少元？|到期时${who}能取出多少元？|求到期时本金和利息的总数。}`,
      money("本金和利息"),
    );
  if (way < 0.6) {
    const [m, name, price] = r.pick(
      GOALS.filter(([, , v]) => gain.value % v === 0 && gain.value > v).concat([["本", "书", 0]]),
    );
    if (price === 0) return false;
    const x = w.given(price);
    return w.ask(
      "buys",
      w.step(gain, "/", x, `可以买${name}#${m}。`),
      `{用到期得到的利息买每${m}${x}元的${name}，可以买多少${m}？|到期后，${who}用利息买${x}元一${m}的${name}，正好能买多少${m}？|得到的利息正好可以买多少${m}${x}元一${m}的${name}？}`,
    );
  }
  if (way < 0.75) {
    const cost = 100 * Math.round((all.value * (0.3 + 1.2 * r.next())) / 100);
    const thing = r.pick("电脑 电视机 钢琴 冰箱 旅行 空调 摩托车 沙发".split(" "));
    if (Math.abs(cost - all.value) < 50) return false;
    const price = w.given(cost);
    const name =
      thing === "旅行"
        ? "一次旅行"
        : `一台${thing}`
            .replace("一台钢琴", "一架钢琴")
            .replace("一台摩托车", "一辆摩托车")
            .replace("一台沙发", "一套沙发");
    w.tell(
      `{到期后${who}想用这些钱买${name}，价钱是${price}元|${who}打算到期后买${name}，要花${price}元|${name}要${price}元，${who}准备等存款到期后再买}，`
        .replace(/买一次旅行/g, "去一次旅行")
        .replace("等存款到期后再买", thing === "旅行" ? "等存款到期后再去" : "等存款到期后再买"),
    );
    return cost > all.value
      ? w.ask(
          "short",
          w.step(price, "-", all, "还差#元。"),
          "{到期取回的钱还差多少元？|取回的钱够吗？如果不够，还差多少元？|到期时还差多少元才够？}",
          money("还差的钱"),
        )
      : w.ask(
          "left",
          w.step(all, "-", price, "还剩#元。"),
          "{付钱后还剩多少元？|到期取回的钱够吗？如果够，还剩多少元？|花完这笔钱以后还剩多少元？|用到期取回的钱付账，还剩多少元？}".replace(
            "花完这笔钱以后",
            "付清以后",
          ),
          money("剩下的钱"),
        );
  }
  const other = r.pick(SAVERS.filter((name) => name !== who));
  const b = 500 * r.int(2, 9);
  const [p2, n2] = [r.pick([1.5, 2, 2.5, 3, 4]), r.pick([1, 2, 3, 5])];
  if (!cents((b * p2 * n2) / 100) || b === capital.value) return false;
  const [x, y, z] = [w.given(b), w.given(p2), w.given(n2)];
  w.tell(
    `{${other}存入${x}元|${other}也存了一笔钱，共${x}元|${other}在另一家银行存了${x}元}，{年利率${y}%，存期${z}年|定期${z}年，年利率是${y}%|存了${z}年，年利率为${y}%}，`,
  );
  const gain2 = w.chain([x, y, z, hundred], ["*", "*", "/"], `${other}的利息是#元。`);
  const [g, h] = [
    amount(is(`${who}的利息`, "元"), gain),
    amount(is(`${other}的利息`, "元"), gain2),
  ];
  return askAny(w, r, { values: [h], alike: [[g, h]] });
}

const TAXED = [
  "一家早点铺 上个月的营业额 营业税",
  "一家小书店 七月份的营业额 营业税",
  "李叔叔 上个月的劳务收入 个人所得税",
  "王教授 一次讲课的报酬 个人所得税",
  "一家修车铺 六月份的营业收入 营业税",
  "张作家 一本书的稿费 个人所得税",
  "一家理发店 第二季度的营业额 营业税",
  "赵工程师 设计图纸的报酬 个人所得税",
  "一家小茶馆 九月份的营业额 营业税",
  "陈画家 卖画的收入 个人所得税",
].map((line) => line.split(" ") as [string, string, string]);

/** Taxes on all of an income or on what is above a limit. */
export function taxesOf(w: Web, r: Random): boolean {
  const [who, source, tax] = r.pick(TAXED);
  const person = tax.startsWith("个人");
  const limit = person && r.chance(0.6) ? r.pick([800, 1000, 2000]) : 0;
  const income = 100 * r.int(person ? limit / 100 + 4 : 20, 58);
  const p = r.pick(person ? [5, 10, 14, 20] : [3, 5, 6]);
  const hundred = w.known(100);
  let earned: Knot;
  const months = r.pick([2, 3, 4, 5]);
  if (r.chance(0.3) && income % months === 0 && !person) {
    const [n, each] = [w.given(months), w.given(income / months)];
    w.tell(
      `{${who}平均每个月的收入是${each}元，现在要缴${n}个月的税|${who}每月收入${each}元，要一次缴清${n}个月的税}，`,
    );
    earned = w.step(n, "*", each, "收入一共#元。");
  } else {
    earned = w.given(income);
    w.tell(
      `{${who}${source}是${earned}元|${who}${source}为${earned}元|${who}${source}共${earned}元|已知${who}${source}是${earned}元}，`,
    );
  }
  const rate = w.given(p);
  let base = earned;
  if (limit) {
    const free = w.given(limit);
    w.tell(
      `{其中${free}元以内的部分不用纳税，超过的部分按${rate}%缴纳${tax}|${free}元以下免税，超出的部分要缴${rate}%的${tax}|按规定，超过${free}元的部分要按${rate}%的税率缴${tax}|超过${free}元的部分要缴纳${rate}%的${tax}}，`,
    );
    base = w.step(earned, "-", free, "要纳税的部分是#元。");
  } else {
    w.tell(
      `{按规定要缴纳${rate}%的${tax}|${tax}的税率是${rate}%|按收入的${rate}%缴纳${tax}|要按${rate}%的税率缴${tax}}，`,
    );
  }
  const due = w.chain([base, rate, hundred], ["*", "/"], `应缴${tax}#元。`);
  const paid = amount(
    is(`应缴的${tax}`, "元", `应缴的${tax}`, `应缴纳${tax}多少元？|要缴${tax}多少元？`),
    due,
  );
  const left = w.step(earned, "-", due, "税后还有#元。");
  const roll = r.next();
  if (roll < 0.25) return askValue(w, paid);
  if (roll < 0.5)
    return w.ask(
      "net",
      left,
      "{缴税后还剩多少元？|税后实际收入是多少元？|缴完税，实际得到多少元？|扣除税款以后还有多少元？}",
      money("税后的收入"),
    );
  if (roll < 0.75) {
    const f = r.chance(0.5) ? r.pick([10, 20, 25, 30, 40]) : 0;
    if (f) {
      const q = w.given(f);
      const gift = w.chain([left, q, hundred], ["*", "/"], "捐款#元。");
      w.tell(
        `{${who.replace("一家", "这家")}把税后收入的${q}%捐给希望工程|${who.replace("一家", "这家")}拿出税后收入的${q}%捐给灾区|税后收入的${q}%用来资助山区学校}，`,
      );
      if (r.chance(0.5))
        return w.ask(
          "gift",
          gift,
          "{捐款是多少元？|一共捐了多少元？|求捐出的钱是多少元。|捐出的钱有多少元？}",
          money("捐款"),
        );
      return w.ask(
        "kept",
        w.step(left, "-", gift, "最后剩#元。"),
        "{最后还剩多少元？|缴税和捐款后还剩多少元？|最后自己留下多少元？|求最后剩下的钱是多少元。}",
        money("最后剩下的钱"),
      );
    }
    const costs = w.given(50 * r.int(1, Math.max(1, Math.floor(left.value / 80))));
    w.tell(
      `{另外还要付房租等费用${costs}元|各种开支一共是${costs}元|还要支付其他费用${costs}元}，`,
    );
    return w.ask(
      "profit",
      w.step(left, "-", costs, "最后剩#元。"),
      "{缴税并付完这些费用后，还剩多少元？|除去税款和这些费用，还剩多少元？|扣除税款和各项费用，还剩多少元？}",
      money("剩下的钱"),
    );
  }
  if (earned.role === "found") return false;
  const n = w.given(r.int(2, 12));
  const span = source.includes("季度") ? "个季度" : source.includes("月") ? "个月" : "次";
  return w.ask(
    "year",
    w.step(due, "*", n, `一共缴税#元。`),
    `{如果${n}${span}都有同样多的收入，一共要缴税多少元？|照这样计算，${n}${span}同样的收入一共要缴${tax}多少元？|如果这样的收入有${n}${span}，每${span}分别纳税，一共缴税多少元？}`,
  );
}
