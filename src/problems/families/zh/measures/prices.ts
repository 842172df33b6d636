import type { Random } from "../../../../common/random";
import { zhSize } from "../../../measure";
import { FEW_ZH, type Knot, type Web } from "../../../weaving/web_zh";
import { foldOf } from "../events/shop_words";

/** Goods that are marked down: measure word, name, least and most price in tens. */
const GOODS: readonly (readonly [m: string, name: string, low: number, high: number])[] =
  "件 羽绒服 20 80;双 运动鞋 10 50;台 微波炉 30 90;辆 自行车 30 90;个 书包 5 20;套 百科全书 10 40;张 书桌 20 80;部 学习机 60 150;把 吉他 20 90;台 电风扇 10 40;个 篮球 5 16;条 连衣裙 8 40;件 衬衫 5 20;副 羽毛球拍 6 30;盏 台灯 5 18;架 遥控飞机 10 40;口 炒锅 8 30;个 行李箱 15 60;块 手表 10 90;床 棉被 15 60;台 洗衣机 80 300;顶 帐篷 20 80;把 雨伞 2 8;双 轮滑鞋 15 50;个 蛋糕 6 30;台 扫地机器人 80 200;套 茶具 8 50;台 榨汁机 10 50;条 围巾 4 20;对 音箱 10 60"
    .split(";")
    .map((line) => {
      const [m = "", name = "", low = "", high = ""] = line.split(" ");
      return [m, name, Number(low), Number(high)] as const;
    });

const SHOPS = "商场 百货大楼 网店 百货商店 百货商场 小商店 商贸城 家居城 批发市场 购物中心".split(
  " ",
);
const EVENTS = "周年店庆 国庆节 元旦 六一儿童节 换季 开业 春节前 双十一 店庆日 夏季促销".split(" ");

const isMoney = (x: number) => x > 0 && Math.abs(x * 10 - Math.round(x * 10)) < 1e-9;

interface Tag {
  readonly old: Knot;
  readonly now: Knot;
  readonly saved: () => Knot;
  /** Whether the first price is what must be found. */
  readonly hidden: boolean;
}

/** A price and what it becomes. */
function tag(
  w: Web,
  r: Random,
  [m, t, low, high]: (typeof GOODS)[number],
  again: boolean,
): Tag | undefined {
  const price = 10 * r.int(low, high);
  const fold = r.chance(0.6);
  const p = fold
    ? 10 * r.int(5, 9) + (r.chance(0.3) ? 5 : 0)
    : 100 - r.pick([5, 10, 15, 20, 25, 30, 40]);
  const name = p % 10 === 0 ? foldOf(p / 10) : `${"零一二三四五六七八九"[Math.floor(p / 10)]}五折`;
  const value = (price * p) / 100;
  if (!Number.isInteger(value)) return undefined;
  const hundred = w.known(100);
  const cut = w.given(100 - p);
  const rate = fold ? w.known(p) : undefined;
  const hidden = r.chance(0.35);
  const head = again || hidden ? `${t}现在` : "现在";
  const how = fold
    ? `${head}{打${name}出售|按${name}出售|享受${name}优惠|一律打${name}}`
    : `${head}{降价${cut}%|价格下降了${cut}%|降价${cut}%出售|比原价便宜${cut}%}`;
  const share = () => rate ?? w.step(hundred, "-", cut, "现价是原价的#%。");
  if (!hidden) {
    const old = w.given(price);
    w.tell(
      `{一${m}${t}原价${old}元|${t}的原价是每${m}${old}元|一${m}${t}的标价是${old}元|原来每${m}${t}卖${old}元}，`,
    );
    w.tell(`${how}，`, rate ? [rate] : []);
    const now = w.chain([old, share(), hundred], ["*", "/"], `现在每${m}${t}#元。`);
    return { old, now, hidden, saved: () => w.step(old, "-", now, `每${m}便宜#元。`) };
  }
  w.tell(`${how}，`, rate ? [rate] : []);
  if (r.chance(0.5)) {
    const now = w.given(value);
    w.tell(
      `{现在每${m}${t}卖${now}元|${t}的现价是每${m}${now}元|现在一${m}${t}只要${now}元|打折后每${m}${t}${now}元}，`.replace(
        "打折后",
        fold ? "打折后" : "降价后",
      ),
    );
    const old = w.chain([now, hundred, share()], ["*", "/"], `每${m}${t}原价#元。`);
    return { old, now, hidden, saved: () => w.step(old, "-", now, `每${m}便宜#元。`) };
  }
  const off = w.given(price - value);
  w.tell(
    `{每${m}${t}便宜了${off}元|现在每${m}${t}比原价少卖${off}元|买一${m}${t}可以节省${off}元|每${m}${t}比原来便宜${off}元}，`,
  );
  const percent = rate ? w.step(hundred, "-", rate, "便宜了原价的#%。") : cut;
  const old = w.chain([off, hundred, percent], ["*", "/"], `每${m}${t}原价#元。`);
  return { old, now: w.step(old, "-", off, `现在每${m}${t}#元。`), hidden, saved: () => off };
}

const cash = (phrase: string) => zhSize("money", "元", phrase);

/** Discounts, forwards and backwards, with what is bought, paid, saved and earned. */
export function pricesOf(w: Web, r: Random): boolean {
  const good = r.pick(GOODS);
  const [m, t] = good;
  const shop = r.pick(SHOPS);
  const event = r.pick(EVENTS);
  if (r.chance(0.4))
    w.tell(
      `{${shop}搞促销活动|${event}期间，${shop}里很热闹|${shop}推出优惠活动|星期天，${shop}里人来人往}，`,
    );
  const a = tag(w, r, good, false);
  if (!a) return false;
  const roll = r.next();
  if (roll < 0.12 && a.hidden)
    return w.ask(
      "old",
      a.old,
      `{一${m}${t}原价多少元？|${t}的原价是每${m}多少元？|求每${m}${t}的原价。|原来一${m}${t}卖多少元？}`,
      zhSize("price", "元", `一${m}${t}的原价`),
    );
  if (roll < 0.2 && a.saved().role === "found")
    return w.ask(
      "saved",
      a.saved(),
      `{现在买一${m}${t}可以便宜多少元？|每${m}${t}比原价便宜多少元？|买一${m}${t}能节省多少元？|一${m}${t}的现价比原价少多少元？}`,
      cash(`一${m}${t}便宜的钱`),
    );
  if (roll < 0.4) {
    const k = r.int(2, 8);
    const n = w.given(k);
    const sum = w.step(a.now, "*", n, `买${k}${m}${t}要#元。`);
    if (r.chance(0.4))
      return w.ask(
        "cost",
        sum,
        `{现在买${n}${m}${t}要多少元？|王老师按现价买了${n}${m}，一共要付多少元？|买这样的${t}${n}${m}，现在一共要花多少元？|如果现在买${n}${m}，需要多少元？}`,
        undefined,
      );
    if (r.chance(0.5)) {
      const notes = [50, 100, 200, 300, 500, 800, 1000, 1500, 2000, 3000, 5000].find(
        (v) => v > sum.value,
      );
      if (!notes) return false;
      const paid = w.given(notes);
      return w.ask(
        "change",
        w.step(paid, "-", sum, "应找回#元。"),
        `{妈妈现在买${n}${m}${t}，付了${paid}元，应找回多少元？|现在买${n}${m}，付出${paid}元，要找回多少元？|爸爸带${paid}元，按现价买${n}${m}${t}后还剩多少元？|用${paid}元现在买${n}${m}${t}，还剩多少元？}`,
      );
    }
    const less = w.step(a.saved(), "*", n, `${k}${m}一共便宜#元。`);
    return w.ask(
      "saved all",
      less,
      `{现在买${n}${m}${t}，一共可以节省多少元？|买${n}${m}${t}，现在比原来少花多少元？|李阿姨现在买了${n}${m}，一共便宜了多少元？|按现价买${n}${m}，比原价共少付多少元？}`,
    );
  }
  if (roll < 0.55) {
    const low = Math.round(a.now.value * (0.5 + 0.35 * r.next()));
    const cost = w.given(low);
    w.tell(
      `{这种${t}的进价是每${m}${cost}元|商店进货时每${m}${cost}元|每${m}${t}的成本是${cost}元|已知每${m}${t}的进价是${cost}元}，`,
    );
    const gain = w.step(a.now, "-", cost, `每${m}赚#元。`);
    if (r.chance(0.35))
      return w.ask(
        "gain",
        gain,
        `{现在卖出一${m}，商店赚多少元？|现在每${m}能赚多少元？|按现价卖出一${m}${t}，可以赚多少元？|求现在卖一${m}${t}的利润。}`,
        cash(`卖一${m}${t}赚的钱`),
      );
    if (r.chance(0.5)) {
      const rate = (gain.value * 100) / low;
      if (!Number.isInteger(rate)) return false;
      return w.ask(
        "gain rate",
        w.chain([gain, cost, w.known(100)], ["/", "*"], "赚的钱是进价的#%。"),
        `{现在卖出一${m}，赚的钱是进价的百分之几？|现在每${m}的利润是进价的百分之几？|按现价卖出，利润率（利润占进价的百分之几）是多少？}`,
      );
    }
    const n = w.given(r.int(3, 40));
    return w.ask(
      "gains",
      w.step(gain, "*", n, `一共赚#元。`),
      `{现在卖出${n}${m}，一共赚多少元？|按现价卖出${n}${m}${t}，商店共赚多少元？|如果现在卖了${n}${m}，一共可以赚多少元？}`,
    );
  }
  if (roll < 0.85) {
    const other = r.pick(GOODS.filter(([, name]) => name !== t));
    const [m2, t2] = other;
    const b = tag(w, r, other, true);
    if (!b || b.hidden) return false;
    if (r.chance(0.6)) {
      const sum = w.step(a.now, "+", b.now, "两样一共#元。");
      if (r.chance(0.6))
        return w.ask(
          "both",
          sum,
          `{现在买一${m}${t}和一${m2}${t2}，一共要多少元？|现在各买一${m}${t}和一${m2}${t2}共要多少元？|妈妈现在把${t}和${t2}各买一样，一共要付多少元？|按现价，一${m}${t}和一${m2}${t2}一共多少元？}`
            .replace(/现在各买一(.*?)和一/, "现在买$1一份，再买一")
            .replace(/\|现在买.一份.*?？/, "")
            .replace(/\|妈妈现在把.*?各买一样.*?？/, ""),
        );
      const n = w.known(r.int(2, 5));
      if (!isMoney(sum.value / n.value)) return false;
      return w.ask(
        "each",
        w.step(sum, "/", n, "平均每人付#元。"),
        `{${FEW_ZH[n.value]}个人合买一${m}${t}和一${m2}${t2}，平均每人付多少元？|按现价买一${m}${t}和一${m2}${t2}，${FEW_ZH[n.value]}人平均分担，每人付多少元？}`,
      );
    }
    if (a.now.value === b.now.value) return false;
    const [hi, lo, x, y] =
      a.now.value > b.now.value
        ? [a, b, `一${m}${t}`, `一${m2}${t2}`]
        : [b, a, `一${m2}${t2}`, `一${m}${t}`];
    return w.ask(
      "dearer",
      w.step(hi.now, "-", lo.now, `${x}比${y}贵#元。`),
      `{现在${x}比${y}贵多少元？|现在${y}比${x}便宜多少元？|按现价，${x}比${y}多多少元？|${x}和${y}的现价相差多少元？}`,
    );
  }
  const k = r.int(3, 12);
  const had = w.given(Math.floor(a.now.value) * k);
  if (had.value % a.now.value !== 0) return false;
  return w.ask(
    "count",
    w.step(had, "/", a.now, `可以买#${m}。`),
    `{用${had}元现在可以买多少${m}？|${had}元现在能买多少${m}${t}？|学校准备了${had}元，现在可以买多少${m}这样的${t}？|按现价，${had}元正好可以买多少${m}？}`,
  );
}
