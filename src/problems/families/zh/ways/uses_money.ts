import { above, divisor, either, say, type Use } from "./core";
import { amount } from "./uses";

const budget: Use = (c, { knot, phrase }) => {
  const x = c.w.given(above(c.r, knot.value));
  say(c, `计划用${x}元`, `{一共|总共}准备了${x}元`, `预算是${x}元`, `为此准备的经费是${x}元`);
  return amount({
    knot: c.w.step(x, "-", knot, "还剩#元。"),
    sort: "money",
    unit: "元",
    ask: either(
      "还剩多少元？",
      "可以节省多少元？",
      "付完后还剩多少元？",
      `除去${phrase}，还剩多少元？`,
    ),
    phrase: "剩下的钱",
  });
};

const short: Use = (c, { knot }) => {
  if (knot.value < 20) return undefined;
  const x = c.w.given(5 * Math.ceil((knot.value * (0.3 + 0.5 * c.r.next())) / 5));
  if (x.value >= knot.value) return undefined;
  say(c, `现在只有${x}元`, `已经筹到${x}元`, `手头只有${x}元`, `已经准备好${x}元`);
  return amount({
    knot: c.w.step(knot, "-", x, "还差#元。"),
    sort: "money",
    unit: "元",
    ask: either("还差多少元？", "还需要多少元？", "至少还要准备多少元？", "离需要的钱还差多少元？"),
    phrase: "还差的钱",
  });
};

const labor: Use = (c, { knot }) => {
  const x = c.w.given(10 * c.r.int(3, 40));
  if (x.value > 2 * knot.value) return undefined;
  say(
    c,
    `另外还要付人工费${x}元`,
    `还要加上人工费${x}元`,
    `此外还要付工钱${x}元`,
    `人工费是${x}元`,
  );
  return amount(
    {
      knot: c.w.step(knot, "+", x, "连人工费一共#元。"),
      sort: "money",
      unit: "元",
      ask: either(
        "连人工费一共要多少元？",
        "材料费和人工费一共多少元？",
        "加上人工费，总共要付多少元？",
        "算上人工费，总费用是多少元？",
      ),
      phrase: "总费用",
    },
    [budget],
  );
};

const discount: Use = (c, { knot, unit }) => {
  const n = c.r.int(6, 9);
  const x = c.w.given(n);
  if ((knot.value * n) % 10 !== 0) return undefined;
  say(c, `店家按${x}折优惠`, `付款时打${x}折`, `因为买得多，可以打${x}折`, `商家同意打${x}折`);
  return amount(
    {
      knot: c.w.chain([knot, x, c.w.known(10)], ["*", "/"], `打折后要付#${unit}。`),
      sort: "money",
      unit: "元",
      ask: either(
        "实际要付多少元？",
        "打折后要付多少元？",
        "优惠后需要多少元？",
        "最后要付多少元？",
      ),
      phrase: "打折后要付的钱",
    },
    [budget, short],
  );
};

const split: Use = (c, { knot }) => {
  const n = divisor(c.r, knot.value, 2, 8);
  if (n === undefined) return undefined;
  const k = c.w.given(n);
  const [who = "", one = ""] = c.r.pick(["人 人", "家 家", "个班 班", "个小组 组"]).split(" ");
  say(
    c,
    `这笔钱由${k}${who}平均分摊`,
    `费用由${k}${who}平均承担`,
    `这些钱${k}${who}平均出`,
    `由${k}${who}平均分担这笔费用`,
  );
  return amount({
    knot: c.w.step(knot, "/", k, `平均每${one}出#元。`),
    sort: "money",
    unit: "元",
    ask: either(
      `平均每${one}要出多少元？`,
      `每${one}要付多少元？`,
      `每${one}应付多少元？`,
      `平均每${one}付多少元？`,
    ),
    phrase: `每${one}要出的钱`,
  });
};

/** Money that is paid. */
export const PAYING: readonly Use[] = [budget, budget, short, short, labor, discount, split];

const costsOf: Use = (c, { knot }) => {
  const x = c.w.given(10 * Math.round((knot.value * (0.2 + 0.6 * c.r.next())) / 10));
  if (x.value < 10 || x.value >= knot.value) return undefined;
  say(c, `种子、肥料等成本共${x}元`, `成本一共是${x}元`, `各种开支一共${x}元`, `前后投入了${x}元`);
  return amount({
    knot: c.w.step(knot, "-", x, "净收入#元。"),
    sort: "money",
    unit: "元",
    ask: either(
      "净收入多少元？",
      "能赚多少元？",
      "扣除这些钱后，还能收入多少元？",
      "可以获利多少元？",
    ),
    phrase: "净收入",
  });
};

/** Money that is made. */
export const MADE: readonly Use[] = [costsOf];
