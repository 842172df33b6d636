import { fitting, nice } from "../trades/kit";
import { ends, type Link, money } from "./stage";

const REST = "{H还剩M？|付完钱后，H还剩M？|H最后还剩M？|H手里还有M？}";

const off: Link = (t, s) => {
  if (s.what !== "cost" || s.left) return undefined;
  const roll = t.r.next();
  if (roll < 0.4 && s.q.value % 10 === 0) {
    const tenths = t.given(t.r.int(6, 9));
    t.say(`{正赶上店庆，所有东西打${tenths}折|那天全场打${tenths}折|H有会员卡，可以打${tenths}折}`);
    const q = t.w.chain([s.q, tenths, t.w.known(10)], ["*", "/"], t.line("打折后要付#元。"));
    return { ...s, q, left: true, ask: "{打折后H要付M？|H实际付了M？|H一共要付M？}" };
  }
  if (roll < 0.7 && s.q.value > 20) {
    const by = t.given(nice(t.r, [2, Math.max(4, Math.floor(s.q.value / 4))]));
    t.say(
      `{H有一张优惠券，可以少付${by}元|结账时，店员给H减了${by}元|H用积分抵了${by}元|因为是老顾客，老板少收了${by}元}`,
    );
    const q = t.step(s.q, "-", by, "实际要付#元。");
    return { ...s, q, left: true, ask: "{H实际付了M？|H最后要付M？|最后H一共付了M？}" };
  }
  const fee = t.given(nice(t.r, [3, 25]));
  t.say(
    `{来回坐车，H还花了${fee}元|另外，H还付了${fee}元的停车费|H回家打车又花了${fee}元|路上的车费还有${fee}元}`,
  );
  const q = t.step(s.q, "+", fee, "一共花了#元。");
  return { ...s, q, left: true, ask: "{H一共花了M？|所有的花费加起来是M？|H总共花了M？}" };
};

const change: Link = (t, s) => {
  if (s.what !== "cost") return undefined;
  const fit = [20, 50, 100, 150, 200, 300, 400, 500, 800, 1000, 2000].filter(
    (n) => n > s.q.value && n < 3 * s.q.value + 20,
  );
  if (fit.length === 0) return undefined;
  if (t.r.chance(0.4)) {
    const note = t.given(t.r.pick(fit));
    t.say(`{H付给收银员${note}元|结账时，H递给店员${note}元|H付了${note}元}`);
    const q = t.step(note, "-", s.q, "要找回#元。");
    return ends(s, q, "{H应该找回M？|店员应该找给H M？|H会拿回M？}".replace(" ", ""));
  }
  const n = t.given(t.r.chance(0.5) ? t.r.pick(fit) : Math.ceil(s.q.value * (1.1 + t.r.next())));
  if (n.value <= s.q.value) return undefined;
  const text = `{H出门时带了${n}元|H的钱包里有${n}元|H本来有${n}元|H的预算是${n}元}`;
  if (t.r.chance(0.5)) t.say(text);
  else t.sayFirst(text);
  return money(t.step(n, "-", s.q, "H还剩#元。"), REST);
};

const lack: Link = (t, s) => {
  if (s.what !== "cost") return undefined;
  const n = t.given(Math.max(1, Math.round((s.q.value * t.r.int(25, 85)) / 100)));
  if (n.value >= s.q.value) return undefined;
  t.say(`{可是H手里只有${n}元|H现在只攒了${n}元|但H的钱包里只有${n}元|H目前只有${n}元}`);
  const q = t.step(s.q, "-", n, "H还差#元。");
  return { ...s, q, what: "lack", ask: "{H还差M？|H还需要M？|H还缺M？}" };
};

const divided: Link = (t, s) => {
  if (s.what !== "cost") return undefined;
  const together = t.r.chance(0.5);
  const fit = fitting(s.q.value, together ? 3 : 2, 9).filter((k) => s.q.value / k >= 2);
  if (fit.length === 0) return undefined;
  const k = t.r.pick(fit);
  if (together && !t.joined) {
    const others = t.given(k - 1);
    t.say(`{H和另外${others}个朋友平分这笔费用|这笔钱由H和${others}个朋友平均分摊}`);
    const all = t.step(others, "+", t.w.known(1), "一共有#人。");
    return ends(s, t.step(s.q, "/", all, "每人要付#元。"), "{每人要付M？|每个人应该出M？}");
  }
  const n = t.given(k);
  t.say(`{这笔钱分${n}个月付清，每个月付的一样多|H打算分${n}次付清，每次付同样多的钱}`);
  const q = t.step(s.q, "/", n, "每次要付#元。");
  return ends(s, q, "{H每次要付M？|每次应付M？}");
};

const earned: Link = (t, s) => {
  if (s.what !== "cost") return undefined;
  const fit = fitting(s.q.value, 6, 60).filter((d) => s.q.value / d <= 40 && s.q.value > d);
  if (fit.length === 0) return undefined;
  const rate = t.given(t.r.pick(fit));
  const [job, unit] = t.r.pick([
    ["替邻居剪草坪", "小时"],
    ["在图书馆打工", "小时"],
    ["帮人照看小狗", "天"],
    ["在咖啡馆帮忙", "小时"],
    ["给杂志画插图", "天"],
  ] as const);
  t.say(`{H${job}，每${unit}能挣${rate}元|为了付这笔钱，H${job}，每${unit}挣${rate}元}`);
  const q = t.step(s.q, "/", rate, `要工作#${unit}。`);
  return ends(s, q, `{H要工作N${unit}才能挣够这笔钱？|H要干N${unit}才付得起？}`);
};

const again: Link = (t, s) => {
  if (s.what !== "cost" || s.q.value > 500 || !/[常]/.test(s.thing)) return undefined;
  const k = t.given(t.r.int(2, 12));
  t.say(`{这样的东西，H每个月都要买一次|H每个月都要这样买一回}`);
  const q = t.step(s.q, "*", k, `${k.value}个月一共花#元。`);
  return { ...s, q, left: true, ask: `{${k}个月里，H一共要花M？|照这样，${k}个月要花M？}` };
};

/** Ways to go on with something to pay. */
export const COST_LINKS: readonly Link[] = [
  ...[off, off, change, change, change, lack, lack, divided, earned, again],
];
